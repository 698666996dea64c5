import Analysis
import Dynamics
import Foundation
import Plans
import Runs
import Storage
import Synchronization
import Tags
import Testing

@Suite(.tags(.system)) struct DecayStudyTests {
  static let yaml = """
    study: decay test
    seed: 5
    ensembles:
      - {model: "pss:rc=1.2", particles: 150, samples: 1, temperatures: [4.0]}
    equilibration: {relaxation-times: 1, window: 3.0, maximum-time: 3.0}
    measure: {modes: 2, dipoles: 5}
    reduction: {include-unequilibrated: true, bootstrap: 50}
    decay:
      particles: 2000
      dipoles: 12
      samples: 1
      equilibration: {window: 2.0, maximum-time: 2.0, inherent-states: false}
      states:
        - {model: "pss:rc=1.2", temperature: 4.0}
    """

  @Test func theSectionMakesEnsemblesOfItsOwn() throws {
    let plan = try Plan(yaml: Self.yaml)
    #expect(plan.ensembles.map(\.id) == ["pss-rc1.2-N150-T4.0", "pss-rc1.2-N2000-T4.0"])
    #expect(plan.ensembles.map(\.isDecay) == [false, true])
    let recipe = plan.recipe(of: plan.ensembles[1])
    #expect(recipe.measure.decay == 12 && recipe.equilibration.window == 2 && recipe.equilibration.relaxationTimes == 1)
    #expect(!recipe.equilibration.takesInherentStates)
    #expect(plan.recipe(of: plan.ensembles[0]).measure.decay == nil)
  }

  @Test(arguments: [
    ("particles: 2000", "particles: 10", "from 1000"), ("dipoles: 12", "dipole: 12", "did you mean dipoles"),
    ("states:", "state:", "states"), (", temperature: 4.0}", "}", "temperature"),
    ("particles: 150", "particles: 2000", "twice"),
  ])
  func aWrongSectionIsRefused(old: String, new: String, expected: String) {
    let error = #expect(throws: PlanError.self) { try Plan(yaml: Self.yaml.replacing(old, with: new)) }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
  }

  @Test func theBytesDoNotDependOnWorkersOrInterruptionsAndReductionKeepsItApart() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    #expect(try await StudyRunner(plan: plan, folder: scratch.path + "/one", workers: 1).run())
    #expect(try await StudyRunner(plan: plan, folder: scratch.path + "/three", workers: 3).run())
    let one = try scratch.products(in: scratch.path + "/one")
    #expect(one.count == 4)
    #expect(try scratch.products(in: scratch.path + "/three") == one)
    var pieces = 0
    // Stopped after one leg or several, and the first three times that a sample is measured.
    let measured = Mutex(0)
    while true {
      let runner = StudyRunner(plan: plan, folder: scratch.path + "/pieces", workers: 2)
      runner.board.stop(afterLegs: 1 + 2 * (pieces % 7))
      runner.board.observe { [board = runner.board] event in
        guard case .entered(_, .measuring) = event else { return }
        let times = measured.withLock { times in
          times += 1
          return times
        }
        if times <= 3 { board.stop() }
      }
      let complete = try await runner.run()
      pieces += 1
      if complete { break }
      try #require(pieces < 500)
    }
    #expect(pieces > 3)
    #expect(try scratch.products(in: scratch.path + "/pieces") == one)

    let again = StudyRunner(plan: plan, folder: scratch.path + "/one", workers: 2)
    #expect(try await again.run())
    #expect(again.board.steps == 0)
    let summary = try await Reduction(folder: scratch.path + "/one").summary()
    #expect(summary.ensembles.map(\.particles) == [150])
    // Without a look at the drift there is no evidence: the sample is averaged because the plan says so, and listed.
    #expect(summary.flagged.contains { $0.ensemble == "pss-rc1.2-N2000-T4.0" && $0.averaged })
    let decay = try #require(summary.decays.first)
    #expect(summary.decays.count == 1 && decay.particles == 2000 && decay.dipoles == 12 && decay.unit == "dipoles")
    #expect(decay.length.mean > decay.spacing && decay.length.mean < decay.side / 3)
    #expect(decay.length.standardError! > 0 && decay.length.samples == 12)
    #expect(decay.solveResidual <= 1e-9)
    #expect(abs(decay.dipoleFrequency.mean - 10) < 3)
    let stored = try await StudyStore(folder: scratch.path + "/one").numbers("pss-rc1.2-N2000-T4.0", 0)
    let numbers = try #require(stored).observables
    #expect(numbers["decay_profile"]?.shape == [12, numbers["decay_radius"]!.values.count])
    #expect(numbers["shear_modulus"] == nil)
  }

  /// Six glasses of one liquid are no six samples: the error is over dipoles, as of one glass; of six liquids it is over these.
  @Test func errorsOfSeveralGlassesAreOverTheirLiquids() async throws {
    for (glasses, unit, count) in [(6, "dipoles", 12), (1, "liquids", 6)] {
      let scratch = try Scratch()
      let harvest = "harvest: {glasses: \(glasses), burn-in: 2, spacing: 1, clock: 0.3}"
      let plan = try Plan(
        yaml: Self.yaml.replacing("dipoles: 12\n  samples: 1", with: "dipoles: 2\n  samples: 6")
          .replacing(
            "{window: 2.0, maximum-time: 2.0, inherent-states: false}", with: "{\(harvest), inherent-states: false}"
          )
          .replacing("particles: 2000", with: "particles: 1000"))
      #expect(try await StudyRunner(plan: plan, folder: scratch.path, workers: 2).run())
      let decay = try #require(try await Reduction(folder: scratch.path).summary().decays.first)
      #expect(decay.samples == 6 && decay.dipoles == 12)
      #expect(decay.unit == unit && decay.length.samples == count, "\(decay.unit), \(decay.length)")
    }
  }
}
