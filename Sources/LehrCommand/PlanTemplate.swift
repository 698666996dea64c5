import Dynamics
import Plans

/// The text of a new plan: the state points and, after `#`, every other key with its default value.
///
/// A `#` before a letter or a dash disables a key, one before a blank starts a comment: removing the former gives a
/// plan. Keys, default values and comments are those of ``PlanKey``, so that they are always up to date.
public struct PlanTemplate: Sendable {
  /// The default model of a new plan.
  public static let defaultModel = "pss:rc=1.5"
  /// Its parent temperatures: far above, above and just below its crossover temperature.
  public static let defaultTemperatures = [2.6, 1.3, 0.8]

  let name: String
  let models: [String]
  let particles: Int
  let samples: Int
  let temperatures: [Double]

  /// Creates a plan of these models, each at all temperatures.
  public init(name: String, models: [String], particles: Int, samples: Int, temperatures: [Double]) {
    (self.name, self.models, self.particles) = (name, models, particles)
    (self.samples, self.temperatures) = (samples, temperatures)
  }

  /// The plan, in YAML.
  public var text: String {
    [head, states, equilibration, quench, measure, decay, reduction, hypotheses].joined(separator: "\n\n") + "\n"
  }

  private func quoted(_ word: String) -> String {
    "\"\(word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  private var head: String {
    """
    # A plan determines all results of a study. `lehr plan` estimates its cost, `lehr run` runs it.
    #
    # Times are in lambda (m/eps)^(1/2), temperatures in eps/k_B. A # without a blank after it hides a key with its default
    # value: remove the # to change the value. Documentation/Plans.md describes all keys.

    """ + lines(Plan.self, shown: ["schema", "seed"], values: ["study": quoted(name)], indent: "")
  }

  private var states: String {
    let list = temperatures.map { "\($0)" }.joined(separator: ", ")
    let entries = models.map { model in
      let values = [
        "model": quoted(model), "particles": "\(particles)", "samples": "\(samples)", "temperatures": "[\(list)]",
      ]
      return "  - " + lines(EnsembleEntry.self, values: values, indent: "    ").dropFirst(4)
    }
    return """
      # Instead of a number, samples may have a rule: {until: 2%, of: shear_modulus, at-most: 120, batch: 12}.
      ensembles:

      """ + entries.joined(separator: "\n")
  }

  private var equilibration: String {
    """
    # A first window of at least ten relaxation times avoids a bias towards samples that relax early: run a few samples,
    # read tau from the report, and set the window of the full study. Instead of lattice, start may begin from the liquids of
    # another study: {liquids: ./liquids, from-any-temperature: false, hot-and-cold: false}.
    equilibration:

    """ + lines(EquilibrationProtocol.self, shown: ["relaxation-times"])
  }

  private var quench: String { "#quench:\n" + lines(QuenchPlan.self) }

  private var measure: String { "measure:\n" + lines(MeasurePlan.self, shown: ["modes", "dipoles"]) }

  private var decay: String {
    let state = "{model: \(quoted(models[0])), temperature: \(temperatures.max() ?? 1)}"
    return """
      # Single large glasses for the decay of dipole responses to large distances: the length xi_g. They take long.
      #decay:

      """ + lines(DecaySection.self, values: ["states": "[\(state)]"], isHidden: true)
  }

  private var reduction: String {
    """
    # The keys below do not affect samples: `lehr report` reads them each time.
    #reduction:

    """ + lines(ReductionPlan.self)
  }
}

extension PlanTemplate {
  /// Hypotheses on the first model of the plan.
  private var hypotheses: String {
    func ensemble(_ temperature: String, _ more: String = "") -> String {
      "{model: \(quoted(models[0])), temperature: \(temperature)\(more)}"
    }
    return """
      # What you want to know, as inequalities between averages: the report says confirmed, contradicted or undecided, and which
      # error would decide. Documentation/AskAQuestion.md is a tutorial.
      #hypotheses:
        #- claim: Annealing stiffens the glass by more than 10%
          #fixed: 2026-11-30
          #observable: shear_modulus
          #of: \(ensemble("coldest"))
          #over: \(ensemble("hottest"))
          #above: 1.1
        #- claim: Annealing softens it against compression by more than 5%
          #observable: bulk_modulus
          #of: \(ensemble("coldest", ", particles: \(particles)"))
          #below: {observable: bulk_modulus, of: \(ensemble("hottest")), times: 0.95}
        #- claim: Poisson's ratio is 0.3
          #primary: false
          #observable: poisson_ratio
          #of: \(ensemble("coldest"))
          #near: 0.3
          #within: 0.02
      """
  }

  /// The column of comments, and the longest line of a comment that includes a key's detail.
  private static let (column, longest) = (32, 120)

  /// Returns the keys of a section, one per line: first the required ones and those in `shown`, then the others,
  /// disabled. Subsections are not included, unless they have an example.
  private func lines<Section: PlanKeyed>(
    _ section: Section.Type, shown: Set<String> = [], values: [String: String] = [:], indent: String = "  ",
    isHidden: Bool = false
  ) -> String {
    let keys = Section.keys.filter { values[$0.name] != nil || !$0.example.isEmpty }
    let isShown = { (key: PlanKey<Section>) in key.missing != nil || shown.contains(key.name) }
    return (keys.filter(isShown) + keys.filter { !isShown($0) }).map { key in
      let mark = isHidden || !isShown(key) ? "#" : ""
      let entry = "\(indent)\(mark)\(key.name): \(values[key.name] ?? key.example)"
      let line = entry + String(repeating: " ", count: max(2, Self.column - entry.count)) + "# "
      return line + key.comment(longest: Self.longest - line.count)
    }.joined(separator: "\n")
  }
}
