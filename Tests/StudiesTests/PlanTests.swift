import Foundation
import Plans
import Runs
import Samples
import Tags
import Testing

@Suite(.tags(.unit)) struct PlanTests {
  static let good = """
    study: test
    seed: 7
    ensembles:
      - model: pss:rc=1.50
        particles: 1000
        samples: 4
        temperatures: [2.6, 0.8]
      - {model: kablj, particles: 500, samples: 2, temperatures: 1.0}
    equilibration: {window: 10, maximum-time: 100, relaxation-times: 5, start: random}
    quench: {minimizer: fire, tolerance: 1e-11}
    measure: {modes: 5, dipoles: all, inertia: true}
    reduction: {include-unequilibrated: true, bootstrap: 100}
    """

  @Test func aPlanIsReadWhole() throws {
    let plan = try Plan(yaml: Self.good)
    #expect(plan.study == "test" && plan.seed == 7)
    #expect(plan.ensembles.map(\.id) == ["pss-rc1.5-N1000-T2.6", "pss-rc1.5-N1000-T0.8", "kablj-N500-T1.0"])
    #expect(plan.ensembles.map(\.samples) == [4, 4, 2])
    #expect(plan.equilibration.window == 10 && plan.equilibration.start == .random)
    #expect(plan.quench.minimizer == "fire" && plan.quench.tolerance == 1e-11)
    #expect(plan.measure == MeasurePlan(modes: 5, dipoles: nil, inertia: true))
    #expect(plan.reduction.includeUnequilibrated && plan.reduction.bootstrap == 100)
  }

  @Test func formerNamesOfKeysAreReadWithANote() throws {
    let extended = Self.good.replacing(
      "bootstrap: 100}", with: "bootstrap: 100, relaxation-times: 3, quartic-cutoff: 0.6}")
    let plan = try Plan(yaml: extended)
    var former = extended.replacing("relaxation-times", with: "relaxations")
    for (name, old) in [("maximum-time", "longest"), ("quartic-cutoff", "quartic-part")] {
      former = former.replacing(name, with: old)
    }
    let same = try Plan(yaml: former)
    #expect(same.equilibration == plan.equilibration && same.reduction == plan.reduction)
    #expect(same.equilibration.maximumTime == 100 && same.reduction.quarticCutoff == 0.6)
    #expect(plan.notes.isEmpty && same.notes.count == 4)
    #expect(same.notes[0].hasPrefix("line 9: longest is now called maximum-time"), "\(same.notes)")
    let ensembles = Self.good.replacing("samples: 4", with: "samples: 4\n    equilibration: {longest: 7}")
    #expect(try Plan(yaml: ensembles).notes.count == 1)
    #expect(
      performing: { try Plan(yaml: Self.good.replacing("window: 10", with: "longest: 7")) },
      throws: { error in
        "\(error)".contains("line 9: longest is the former name of maximum-time, which is given too")
      })
  }

  @Test func aRecipeKeepsTheNamesOfVersionOne() throws {
    let plan = try Plan(yaml: Self.good)
    let text = RecipeFile(plan.recipe(of: plan.ensembles[0])).text
    #expect(text.contains("\"longest\"") && text.contains("\"relaxations\"") && !text.contains("maximumTime"))
  }

  @Test func theStandardScheduleOfMovesIsNoPartOfARecipe() throws {
    func plan(_ moves: String) throws -> Plan {
      try Plan(yaml: Self.good.replacing("window: 10", with: "window: 10, moves: \(moves)"))
    }
    let standard = try Plan(yaml: Self.good)
    for text in ["[dynamics]", "[dynamics:steps=0]"] {
      let same = try plan(text)
      #expect(same.equilibration == standard.equilibration)
      #expect(same.recipe(of: same.ensembles[0]) == standard.recipe(of: standard.ensembles[0]))
    }
    let other = try plan("[dynamics:steps=25.0]")
    #expect(other.equilibration.moves == ["dynamics:steps=25"])
    #expect(RecipeFile(other.recipe(of: other.ensembles[0])).text.contains("dynamics:steps=25"))
    #expect(!RecipeFile(standard.recipe(of: standard.ensembles[0])).text.contains("moves"))
    for (text, word) in [
      ("dynamics", "a list of moves"), ("[]", "at least one move"),
      ("[swop]", "did you mean swap? the moves are dynamics[:steps="),
      ("[dynamics:steps=1e9]", "out of range"), ("[{dynamics: 3}]", "a list of moves"),
    ] {
      let error = #expect(throws: PlanError.self) { try plan(text) }
      #expect(error?.description.contains(word) == true, "\(error?.description ?? "")")
    }
  }

  @Test func aMoveThatAModelDoesNotAllowIsAnErrorBeforeTheRun() throws {
    func plan(_ ensemble: String, _ equilibration: String, _ decay: String = "") throws -> Plan {
      try Plan(
        yaml: """
          study: s
          equilibration: {moves: \(equilibration)}
          ensembles:
            - {model: ipl, particles: 500, samples: 1, temperatures: 1.0}
            - {\(ensemble), particles: 500, samples: 1, temperatures: 1.0}
          \(decay)
          """)
    }
    let decay = "decay: {particles: 4000, samples: 1, states: [{model: lj, temperature: 1}]}"
    for (ensemble, moves, decay, expected) in [
      ("model: lj", "[\"dynamics:steps=25\", swap]", "", "line 5: moves: swap: lj has particles of one kind"),
      ("model: lj, equilibration: {moves: [\"dynamics:steps=25\", swap]}", "[dynamics]", "", "line 5: moves: swap: lj"),
      ("model: kablj, equilibration: {moves: [swap]}", "[dynamics]", "", "line 5: moves: swap does not move"),
      ("model: kablj", "[\"dynamics:steps=25\", swap]", decay, "line 6: moves: swap: lj"),
      (
        "model: kablj", "[swap]", "",
        "line 2: moves: swap does not move particles; add molecular dynamics: [dynamics:steps=25, swap]"
      ),
      ("model: kablj", "[dynamics]", decay.replacing("lj", with: "sw"), "line 6: sw has three-body forces"),
      ("model: kablj", "[dynamics]", "decay: {states: []}", "line 6: states is empty; give at least one entry"),
      ("model: kablj", "[dynamics]", "shear: {to: 0.01, step: 0.003}", "line 6: to must be a whole number of steps"),
    ] {
      let error = #expect(throws: PlanError.self) { try plan(ensemble, moves, decay) }
      #expect(error?.description.hasPrefix(expected) == true, "\(error?.description ?? "")")
    }
    #expect(
      try plan("model: lj, equilibration: {moves: [dynamics]}", "[\"dynamics:steps=25\", swap]").ensembles.count == 2)
  }

  @Test(arguments: [
    ("windw: 10", "windw", "did you mean window?"), ("xyz: 10", "xyz", "the keys are"),
  ])
  func anUnknownKeyIsRefusedWithTheNearestKnownOne(line: String, key: String, hint: String) throws {
    let yaml = Self.good.replacing("window: 10", with: line)
    let error = #expect(throws: PlanError.self) { try Plan(yaml: yaml) }
    let text = error?.description ?? ""
    #expect(text.contains(key) && text.contains(hint) && text.contains("line 9"), "\(text)")
  }

  @Test(arguments: [
    ("study: test", "", "needs study"), ("pss:rc=1.50", "pss:rc=0.5", "out of range"),
    ("pss:rc=1.50", "kabjl", "did you mean kablj? the models are"), ("pss:rc=1.50", "unknown", "; the models are"),
    ("pss:rc=1.50", "pss:=", "no parameter"),
    ("pss:rc=1.50", "pss:rc=", "not a number"), ("dipoles: all", "dipoles: 9223372036854775807", "or all"),
    ("dipoles: all", "dipoles: 9223372036854775807:59:59", "or all"),
    ("particles: 1000", "particles: 10", "from 100"), ("[2.6, 0.8]", "[2.6, -1]", "parent temperatures"),
    ("[2.6, 0.8]", "[]", "line 7: temperatures is empty; give at least one parent temperature"),
    ("[2.6, 0.8]", "{}", "line 7: temperatures must be a list"), ("[2.6, 0.8]", "[2.6, 2.6]", "twice"),
    ("fire", "fires", "one of"),
    ("1e-11", "nan", "a number"), ("samples: 4", "samples: many", "whole number"),
    ("seed: 7", "seed: 7\nseed: 8", "YAML"),
    ("ensembles:", "ensembles: 3\nother:", "a list"), ("dipoles: all", "dipoles: some", "or all"),
    ("inertia: true", "inertia: 5", "true or false"), ("particles: 500", "particles: 100", "twice the range"),
    ("measure: {", "measure: [", "not valid YAML"), ("start: random", "start: hot", "one of lattice, random"),
  ])
  func aWrongPlanIsRefusedWithOneSentence(old: String, new: String, expected: String) throws {
    let error = #expect(throws: PlanError.self) { try Plan(yaml: Self.good.replacing(old, with: new)) }
    let text = error?.description ?? ""
    #expect(text.contains(expected), "\(text)")
    #expect(!text.contains("\n"))
  }

  /// A misspelled key is the reason why a required one is missing.
  @Test(arguments: [
    (
      "particles: 1000", "particels: 1000",
      "line 5: there is no key \"particels\" in an ensemble; did you mean particles?"
    ),
    ("temperatures: [2.6", "temperature: [2.6", "line 7: there is no key \"temperature\" in an ensemble; did you mean"),
    (
      "model: pss:rc=1.50", "modle: pss:rc=1.50",
      "line 4: there is no key \"modle\" in an ensemble; did you mean model?"
    ),
    ("samples: 4", "samples: {untill: 2%, at-most: 4}", "in samples; did you mean until?"),
    ("study: test", "studdy: test", "line 1: there is no key \"studdy\" in a plan; did you mean study?"),
    ("seed: 7", "decay: {states: [{model: lj, temprature: 1}]}", "in a state; did you mean temperature?"),
    ("seed: 7", "hypotheses: [{clam: x}]", "in a hypothesis; did you mean claim?"),
    (
      "bootstrap: 100", "anchors: [{model: lj, crossovr: 1}]",
      "there is no key \"crossovr\" in an anchor; did you mean crossover?"
    ),
    (
      "bootstrap: 100", "moduli-windows: [{model: lj, line-too: 1, plateau-from: 2}]",
      "in a moduli window; did you mean line-to?"
    ),
    ("start: random", "start: {liqids: x}", "there is no key \"liqids\" in start; did you mean liquids?"),
    // The line is that of the key, not of its value.
    ("seed: 7", "qench:\n\n  minimizer: fire", "line 2: there is no key \"qench\" in a plan; did you mean quench?"),
  ])
  func aMisspelledKeyIsNamedInsteadOfTheMissingOne(old: String, new: String, expected: String) throws {
    let error = #expect(throws: PlanError.self) { try Plan(yaml: Self.good.replacing(old, with: new)) }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [
    ("potential: \"x^-12\", cutof: 2, density: 1", "cutof is neither a key nor in the formula; did you mean cutoff?"),
    ("potental: \"x^-12\", cutoff: 2, density: 1", "did you mean potential?"),
    ("potential: \"x^-12\", cutoff: 2, density: 1, sizes: []", "sizes of a model is empty; give its numbers"),
    ("table: [], cutoff: 2, density: 1", "table of a model is empty; give its numbers"),
  ])
  func aMistakeInAPotentialIsNamed(keys: String, expected: String) throws {
    let error = #expect(throws: PlanError.self) {
      try Plan(yaml: Self.good.replacing("model: pss:rc=1.50", with: "model: {\(keys)}"))
    }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [
    ("start: random", "moves: []", "line 9: moves is empty; give at least one move, such as [dynamics]"),
    ("seed: 7", "claims: {sticky-spheres-ii: []}", "line 2: the list of claims is empty; give their numbers"),
    ("model: pss:rc=1.50", "model: []", "line 4: model must be the name of a model, such as pss:rc=1.5"),
    ("model: pss:rc=1.50", "model:", "line 4: model must be the name of a model, such as pss:rc=1.5"),
    ("samples: 4", "samples: []", "(got an empty list)"), ("[2.6, 0.8]", "", "must be a number (got nothing)"),
  ])
  func anEmptyListOrValueIsCalledEmpty(old: String, new: String, expected: String) throws {
    let error = #expect(throws: PlanError.self) { try Plan(yaml: Self.good.replacing(old, with: new)) }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
    let none = #expect(throws: PlanError.self) { try Plan(yaml: "study: none\nensembles: []\n") }
    #expect(none?.description == "line 2: ensembles is empty; give at least one entry that begins with \"- model:\"")
  }

  @Test func aFileThatIsNoPlanIsRefused() throws {
    #expect(throws: PlanError.self) { try Plan(yaml: "") }
    #expect(throws: PlanError.self) { try Plan(yaml: "- 1\n- 2") }
    #expect(throws: PlanError.self) { try Plan(contentsOf: "/nowhere/plan.yaml") }
  }
}

@Suite(.tags(.unit)) struct EnsemblesOfTheirOwn {
  @Test func anEnsembleCanDifferFromThePlanInWhatItSays() throws {
    let plan = try Plan(
      yaml: """
        study: own
        equilibration: {window: 10.0, maximum-time: 100.0}
        measure: {modes: 12}
        ensembles:
          - {model: "pss:rc=1.2", particles: 200, samples: 1, temperatures: [4.0]}
          - {model: "pss:rc=1.2", particles: 200, samples: 1, temperatures: [1.0],
             equilibration: {window: 80.0}, measure: {dipoles: 5}}
        """)
    let (hot, cold) = (plan.recipe(of: plan.ensembles[0]), plan.recipe(of: plan.ensembles[1]))
    #expect(hot.equilibration == plan.equilibration && hot.measure == plan.measure)
    #expect(cold.equilibration.window == 80 && cold.equilibration.maximumTime == 100)
    #expect(cold.measure.modes == 12 && cold.measure.dipoles == 5)
  }
}
