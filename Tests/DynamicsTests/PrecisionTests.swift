import Dynamics
import Fixtures
import Foundation
import Interactions
import Particles
import Statistics
import Tags
import Testing

/// The root mean square of the differences over that of the forces.
private func relativeError(_ a: [Vec3], _ b: [Vec3]) -> Double {
  let difference = zip(a, b).reduce(0) { $0 + ($1.0 - $1.1).squaredLength }
  return (difference / b.reduce(0) { $0 + $1.squaredLength }).squareRoot()
}

/// Mixed precision in motion, against double and against all pairs. Documentation/Precision.md states what is found here.
@Suite(.tags(.validation)) struct PrecisionTests {
  /// Two models of the catalogue's families that have parameters, and the others as they are; a temperature for each.
  static let models = [
    ("pss:rc=1.1", 1.0), ("pss:rc=1.5", 1.0), ("kablj", 1.0), ("hertzian", 0.005), ("ipl:max=1.7", 1.0), ("lj", 1.0),
  ]

  /// A sample of the fewest particles, to a part in twenty, for which the mixed kernel works.
  private func smallest(_ model: Model, width: KernelWidth) throws -> Configuration {
    var count = 100
    while true {
      let sample = jitteredLattice(of: model, count: count)
      if let field = try? model.forceField(for: sample, precision: .mixed, width: width), field.name != "double" {
        return sample
      }
      try #require(count < 4000)
      count += count / 20
    }
  }

  /// x₁ = x₀ + Δt v₀ + ½Δt² f₀/m gives the force that the kernel itself used, and kept from the step before, with all that
  /// it leaves out of its lists: to 10⁻¹⁵ L/(½Δt²), 10⁻⁹ of a typical force.
  @Test(arguments: models, KernelWidth.available)
  func theForcesOfTheMotionAreThoseOfAllPairsAtEveryAgeOfAList(model: (String, Double), width: KernelWidth) throws {
    let (name, temperature) = model
    let model = try ModelCatalogue.model(name)
    var sample = try smallest(model, width: width)
    let judge = try AllPairs(model: model, configuration: sample)
    let field = try model.forceField(for: sample, precision: .mixed, width: width)
    var stream = SeedTree(seed: 1).stream("velocities")
    let step = model.timeStep(at: temperature)
    var dynamics = MolecularDynamics(
      PhasePoint(
        configuration: sample,
        velocities: maxwellVelocities(count: sample.count, temperature: temperature, stream: &stream)),
      field: field, timeStep: step)
    var thermostat = VelocityRescaling(
      temperature: temperature, timeConstant: 100 * step, stream: SeedTree(seed: 1).stream("thermostat"))
    for _ in 0..<60 {
      dynamics.run(50)
      thermostat.apply(to: &dynamics, time: 50 * step)
    }
    // The velocities are read with the thermostat's last factor; it is taken into account by the next step.
    dynamics.run(1)
    let renewals = field.renewals
    var worst = 0.0
    for look in 0..<48 {
      // Steps one by one and several at once take different ways through the kernel.
      dynamics.run(1 + look % 3, measuring: look % 4 == 0 ? .stress : .nothing)
      let (x, v) = dynamics.motionNow
      dynamics.run(1)
      let next = dynamics.positions
      let used = x.indices.map { 2 / (step * step) * (next[$0] - x[$0] - step * v[$0]) }
      sample.positions = x
      worst = max(worst, relativeError(used, judge.energyAndForces(of: sample).forces))
    }
    // Two lists at least lived and ended under the judge's eyes.
    #expect(field.renewals - renewals >= 2)
    #expect(worst < 2e-6)
  }

  /// A pair alone in its box, from the cutoff to where its energy is 25 temperatures.
  ///
  /// Closer than ``PairTable``'s closest approach, φ = 500 ε or 0.35 of the cutoff, the force is that of the closest
  /// approach: for Hertzian spheres at T = 0.005 that is at 27 T.
  @Test(arguments: models, KernelWidth.available)
  func aPairsForceErrsByFourMillionthsOfATypicalOneAtMost(model: (String, Double), width: KernelWidth) throws {
    let (name, temperature) = model
    let model = try ModelCatalogue.model(name)
    let crowd = jitteredLattice(of: model, count: 200)
    let kinds = crowd.species.contains(1) ? [(0, 0), (0, 1), (1, 1)] : [(0, 0)]
    var worst = 0.0
    for (a, b) in kinds {
      let pair = [a, b].map { kind in crowd.species.firstIndex(of: kind)! }
      var sample = Configuration(
        cell: Cell(side: 13), positions: [.zero, .zero], species: [a, b],
        radii: crowd.radii.map { radii in pair.map { radii[$0] } })
      let field = try model.forceField(for: sample, precision: .mixed, width: width)
      try #require(field.name != "double")
      let judge = try AllPairs(model: model, configuration: sample)
      let direction = Vec3(2, -3, 6) / 7
      var found: [(force: Double, exact: Double)] = []
      var forces = [Vec3](repeating: .zero, count: 2)
      for k in 1...1300 {
        let distance = 0.002 * Double(k)
        // Across a face of the box.
        sample.positions = [Vec3(1, 2, 12.9), Vec3(1, 2, 12.9) + distance * direction]
        let (energy, exact) = judge.energyAndForces(of: sample)
        guard energy < 25 * temperature, exact[0] != .zero else { continue }
        field.forces(at: sample.positions, into: &forces)
        // Both see the pair alike: action is reaction to the last bit.
        #expect(forces[0] == -forces[1])
        found.append(((forces[0] * direction).sum(), (exact[0] * direction).sum()))
      }
      // Typical: the root mean square over all but the nearest tenth of these distances.
      let usual = found.suffix(found.count * 9 / 10)
      let typical = (usual.reduce(0) { $0 + $1.exact * $1.exact } / Double(usual.count)).squareRoot()
      worst = max(worst, found.map { abs($0.force - $0.exact) / (abs($0.exact) + typical) }.max()!)
    }
    #expect(worst < 4e-6)
  }

  /// What lies in the memory behind the last candidate must not matter: sizes were read from there, and a huge one made a
  /// neighbour of nothing.
  @Test(arguments: KernelWidth.available)
  func whatTheHeapHeldBeforeDoesNotChangeTheForces(width: KernelWidth) throws {
    let model = try ModelCatalogue.model("ipl:max=1.7")
    var sample = try smallest(model, width: width)
    let judge = try AllPairs(model: model, configuration: sample)
    // The C library fills new memory with bytes 0x50: as sizes they are 10¹⁰, as keys they name the first bin.
    let mallopt = dlsym(dlopen(nil, RTLD_NOW), "mallopt").map {
      unsafeBitCast($0, to: (@convention(c) (_ parameter: Int32, _ value: Int32) -> Int32).self)
    }
    let perturb: Int32 = -6  // M_PERTURB
    _ = mallopt?(perturb, 0xaf)
    defer { _ = mallopt?(perturb, 0) }
    // How far the last vector of candidates reaches beyond the last one depends on how many there are.
    for move in 0..<20 {
      for i in sample.positions.indices { sample.positions[i] += 0.02 * sample.cell.side * Vec3(1, 0.7, 0.4) }
      let field = try model.forceField(for: sample, precision: .mixed, width: width)
      var forces = [Vec3](repeating: .zero, count: sample.count)
      field.forces(at: sample.positions, into: &forces)
      #expect(relativeError(forces, judge.energyAndForces(of: sample).forces) < 2e-6, "move \(move)")
    }
  }

  /// The power that the errors of the forces feed into a liquid is Σ δF·v: measured instant by instant, without the
  /// integrator's own error. What δF a mixed field has that is not a gradient shows here and nowhere else.
  ///
  /// And where U is wrong by δU, the mean of any quantity A in the canonical ensemble is wrong by cov(A, δU)/T to first
  /// order, which is at most sd(δU)/T standard deviations of A.
  @Test func theErrorsOfForcesAndEnergyAreNothingToTheEnsemble() throws {
    let temperature = 0.8, count = 1000
    let (phase, model) = try liquid("pss:rc=1.5", count: count, temperature: temperature, time: 5)
    let field = try model.forceField(for: phase.configuration, precision: .mixed)
    let twin = try model.forceField(for: phase.configuration, precision: .mixed)
    let judge = try model.forceField(for: phase.configuration)
    var dynamics = MolecularDynamics(phase, field: field, timeStep: model.timeStep(at: temperature))
    var forces = [Vec3](repeating: .zero, count: count), exact = forces
    var powers: [Double] = [], errors: [Double] = []
    for _ in 0..<400 {
      dynamics.run(10)
      let (x, v) = dynamics.motionNow
      let energy = twin.mechanics(at: x, into: &forces).energy
      errors.append((energy - judge.mechanics(at: x, into: &exact).energy) / temperature)
      powers.append(v.indices.reduce(0.0) { $0 + ((forces[$1] - exact[$1]) * v[$1]).sum() } / Double(count))
    }
    let (power, energy) = (Moments(powers), Moments(errors))
    #expect(abs(power.mean) < 5 * power.standardError)
    #expect(power.standardError < 2e-7)
    #expect(energy.standardDeviation < 2e-4)
  }

  /// E/N of a liquid in motion, judged in double every twenty steps, whatever moved it.
  private func energies(
    _ phase: PhasePoint, _ model: Model, precision: Precision, timeStep: Double, steps: Int, each: Int = 20
  ) throws -> (times: [Double], energies: [Double], momentum: Double) {
    let field = try model.forceField(for: phase.configuration, precision: precision)
    let judge = try model.forceField(for: phase.configuration)
    var dynamics = MolecularDynamics(phase, field: field, timeStep: timeStep)
    var forces = [Vec3](repeating: .zero, count: phase.configuration.count)
    var times: [Double] = [], energies: [Double] = []
    for k in 1...(steps / each) {
      dynamics.run(each)
      times.append(Double(k * each) * timeStep)
      let potential = judge.mechanics(at: dynamics.positions, into: &forces).energy
      energies.append((potential + dynamics.kineticEnergy) / Double(phase.configuration.count))
    }
    let momentum = dynamics.velocities.reduce(Vec3.zero, +) / Double(phase.configuration.count)
    return (times, energies, momentum.length)
  }

  /// The slope of a straight line through the energies and its standard error from blocks of them.
  private func slope(_ times: [Double], _ energies: [Double]) -> (value: Double, error: Double) {
    func fit(_ range: Range<Int>) -> (slope: Double, weight: Double) {
      let t = times[range], e = energies[range]
      let mean = t.reduce(0, +) / Double(t.count), level = e.reduce(0, +) / Double(e.count)
      let weight = t.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (zip(t, e).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - level) } / weight, weight)
    }
    let whole = fit(times.indices)
    // What remains is correlated: averages over a twentieth each are independent.
    let mean = times.reduce(0, +) / Double(times.count), level = energies.reduce(0, +) / Double(energies.count)
    let blocks = 20
    let size = times.count / blocks
    var square = 0.0
    for b in 0..<blocks {
      let range = (b * size)..<((b + 1) * size)
      let rest = range.reduce(0.0) { $0 + energies[$1] - level - whole.slope * (times[$1] - mean) } / Double(size)
      square += rest * rest
    }
    let variance = square / Double(blocks - 2)
    return (whole.slope, (variance * Double(size) / whole.weight).squareRoot())
  }

  @Test(arguments: [(0.005, 6000), (0.001, 10_000)])
  func energyDriftsNoFasterInMixedPrecisionThanInDouble(timeStep: Double, steps: Int) throws {
    let (phase, model) = try liquid("pss:rc=1.5", count: 1000, temperature: 0.8, time: 5)
    let mixed = try energies(phase, model, precision: .mixed, timeStep: timeStep, steps: steps)
    let double = try energies(phase, model, precision: .double, timeStep: timeStep, steps: steps)
    let drift = slope(mixed.times, mixed.energies).value
    let other = slope(double.times, double.energies).value
    // The integrator's own error, of which neither run is free, lets E do a random walk, because φ‴ jumps where the two
    // pieces of φ meet: the slopes of so short runs scatter by 10⁻⁶ (Δt = 0.005) and 10⁻⁷ (Δt = 0.001).
    let bound = timeStep > 0.002 ? 1e-5 : 1e-6
    #expect(abs(drift - other) < bound)
    #expect(abs(drift) < bound)
    // A pair's two forces are opposite, but each particle's sum is rounded by itself: the centre of mass does a random walk.
    #expect(mixed.momentum < 1e-6)
    #expect(double.momentum < 1e-13)
  }

  /// Writes E/N(t) of long runs: LEHR_DRIFT names the file, LEHR_DRIFT_STEPS the number of steps.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["LEHR_DRIFT"] != nil))
  func aLongRunWritesItsEnergies() throws {
    let environment = ProcessInfo.processInfo.environment
    let steps = environment["LEHR_DRIFT_STEPS"].flatMap(Int.init) ?? 200_000
    var text = "time step,time,mixed,double\n"
    let (phase, model) = try liquid("pss:rc=1.5", count: 1000, temperature: 0.8, time: 20)
    for timeStep in [0.005, 0.001] {
      let mixed = try energies(phase, model, precision: .mixed, timeStep: timeStep, steps: steps, each: 100)
      let double = try energies(phase, model, precision: .double, timeStep: timeStep, steps: steps, each: 100)
      for (run, name) in [(mixed, "mixed"), (double, "double")] {
        let slope = slope(run.times, run.energies)
        print(
          "\(name), time step \(timeStep), \(steps) steps: \(slope.value) +- \(slope.error) a unit of time, "
            + "momentum \(run.momentum)")
      }
      for k in mixed.times.indices {
        text += "\(timeStep),\(mixed.times[k]),\(mixed.energies[k]),\(double.energies[k])\n"
      }
    }
    try text.write(toFile: environment["LEHR_DRIFT"]!, atomically: true, encoding: .utf8)
  }
}
