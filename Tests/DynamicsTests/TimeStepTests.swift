import Dynamics
import Interactions
import Particles
import Tags
import Testing

/// Time steps against the stiffness of the potentials, and what the evidence says of one that is too long.
@Suite(.tags(.unit)) struct TimeStepTests {
  private static let cutoffs = [1.001, 1.01, 1.02, 1.05, 1.08, 1.1, 1.2, 1.5]

  /// φ″ of the pairs AA, the stiffest, from energies alone.
  private func stiffestAttraction(_ model: Model) throws -> Double {
    let curve = try model.pairCurves()[0]
    let minimum = try #require(model.potential.minimum).x
    let width = curve.cutoff - minimum
    let h = 1e-3 * width
    return (2..<998).map { k -> Double in
      let r = minimum + 1e-3 * Double(k) * width
      let u = [r - h, r, r + h].map { curve.energyAndForce(at: $0).energy }
      return abs(u[0] - 2 * u[1] + u[2]) / (h * h)
    }.max()!
  }

  @Test(arguments: cutoffs) func stickySpheresAreIntegratedAsFinelyAsTheirWellAsks(cutoff: Double) throws {
    let model = try ModelCatalogue.model("pss:rc=\(cutoff)")
    let omega = try stiffestAttraction(model).squareRoot()
    for temperature in [0.05, 0.4, 1, 4, 16] {
      let step = model.timeStep(at: temperature)
      // Verlet's shift (ωΔt)²/4 is 0.3% at 0.11; a percent for the finite difference.
      #expect(omega * step < 0.11 * 1.01, "T = \(temperature)")
      // From 1.1 on, where all published ensembles are, and wherever the core is stiffer, steps are as before.
      let core = min(0.005, 0.0025 * (2.5 / temperature).squareRoot())
      #expect(step <= core && (cutoff < 1.1 || step == core))
    }
  }

  @Test func otherModelsAreIntegratedAsFinelyWhereTheirParametersMakeThemStiff() throws {
    for (name, base, factor) in [
      ("ipl:min=0.25", "ipl", 0.25), ("ipl:min=2", "ipl", 1), ("sw:lambda=92.6", "sw", 0.5),
      ("sw:lambda=23.15", "sw", 1),
      ("lj:xc=1.5", "lj", 1),
    ] {
      let (model, standard) = (try ModelCatalogue.model(name), try ModelCatalogue.model(base))
      for temperature in [0.1, 1, 10] {
        let ratio = model.timeStep(at: temperature) / standard.timeStep(at: temperature)
        #expect(abs(ratio - factor) < 1e-12, "\(name)")
      }
    }
  }

  private func evidence(_ name: String, temperature: Double, step: Double?) throws -> EquilibrationEvidence {
    let model = try ModelCatalogue.model(name)
    var plan = EquilibrationProtocol()
    plan.timeStep = step
    let used = step ?? model.timeStep(at: temperature)
    (plan.meltTime, plan.window, plan.maximumTime) = (1000 * used, 4000 * used, used)
    plan.takesInherentStates = false
    var run = try Equilibration(
      model: model, count: 400, temperature: temperature, plan: plan, seeds: SeedTree(seed: 3))
    while !run.isFinished { try run.advance(model) }
    return run.result!.evidence
  }

  /// With the rule of version 0.1 T_conf/T was 1.86 here.
  @Test func aNarrowWellIsAtTheTemperatureThatWasSet() throws {
    let found = try evidence("pss:rc=1.01", temperature: 1, step: nil)
    let error = try #require(found.configurationalTemperatureError)
    #expect(error < 0.02, "the test sees nothing")
    #expect(abs(found.configurationalTemperatureRatio - 1) < 0.003 + 5 * error)
    #expect(!found.objections.contains { $0.contains("time step") })
  }

  @Test func aStepThatIsTooLongIsNamed() throws {
    let found = try evidence("pss:rc=1.01", temperature: 1, step: 0.00395)
    #expect(found.configurationalTemperatureRatio > 1.3)
    #expect(found.objections.contains { $0.contains("time step is too long") }, "\(found.objections)")
  }

  // MARK: Mixed precision beyond its table

  @Test func liquidsThatLeaveTheTablesMoveInDoublePrecision() throws {
    // The tables end at φ = 500 ε, or at 0.35 of the cutoff, where φ is e^(−1.1025) and 0.4·0.65^2.5.
    for (name, end) in [
      ("pss:rc=1.2", 500), ("kablj", 250), ("hertzian", 0.4 * 0.34063),
      ("own:potential=exp(-x^2),cutoff=3,density=0.3,core=any,smooth=2", 0.332),
    ] {
      let model = try ModelCatalogue.model(name)
      let limit = try #require(model.hottestMixed)
      // The table of a core ends within one percent of s of that energy, φ ~ s^−6; smoothing shifts the soft one.
      #expect(abs(25 * limit / end - 1) < 0.07, "\(name): \(limit)")
      #expect(
        model.precision(.mixed, at: 0.99 * limit) == .mixed && model.precision(.mixed, at: 1.01 * limit) == .double)
      #expect(model.precision(.double, at: 0.5 * limit) == .double)
    }
    #expect(try ModelCatalogue.model("sw").hottestMixed == nil)
  }

  /// In mixed precision u was 0.477 here, in double precision 0.5145(5).
  @Test func aSoftLiquidIsTheSameInBothPrecisions() throws {
    let name = "own:potential=exp(-x^2),cutoff=3,density=0.3,core=any"
    let model = try ModelCatalogue.model(name)
    var found: [EquilibrationEvidence] = []
    var liquids: [PhasePoint] = []
    for precision in Precision.allCases {
      var plan = EquilibrationProtocol()
      plan.precision = precision
      (plan.window, plan.maximumTime, plan.takesInherentStates) = (40, 1, false)
      var run = try Equilibration(model: model, count: 600, temperature: 0.2, plan: plan, seeds: SeedTree(seed: 5))
      while !run.isFinished { try run.advance(model) }
      found.append(run.result!.evidence)
      liquids.append(run.result!.liquid)
    }
    #expect(liquids[0] == liquids[1] && found.allSatisfy { $0.kernel == "double" })
    #expect(found[0].energyPerParticle == found[1].energyPerParticle)
    // In single precision it was 0.0375 lower; the mean of a window of 600 particles is known to 0.003.
    #expect(abs(found[0].energyPerParticle - 0.5145) < 0.015)
    #expect(abs(found[0].configurationalTemperatureRatio - 1) < 0.05)
  }

  /// The energy that a lattice releases is a thousand times T and more, and no instability.
  @Test(arguments: [1e-6, 1e-9]) func aLatticeComesDownAtAVeryLowTemperature(temperature: Double) throws {
    let found = try evidence("kablj", temperature: temperature, step: nil)
    #expect(found.energyPerParticle < -5 && found.energyPerParticle > -8, "\(found.energyPerParticle)")
  }

  @Test func particlesThatFlyApartAreNamed() throws {
    #expect(throws: UnstableDynamics.self) { try evidence("kablj", temperature: 1, step: 0.05) }
  }
}
