/// How fast liquids are equilibrated at one state point.
public struct EquilibrationResult: Codable, Sendable, Equatable {
  /// The state.
  public var state: StatePoint
  /// N.
  public var particles: Int
  /// Particle-steps per second by contestant: "lehr mixed", "lehr mixed, AVX2 kernel", "lehr double", "LAMMPS".
  public var rates: [String: Series]
  /// ⟨U⟩/N by contestant; LAMMPS's is that of its last step.
  public var energies: [String: Double]
  /// The kernel that lehr chose, by precision.
  public var kernels: [String: String]
  /// Entries of the neighbour list per particle, padding included, by precision.
  public var listEntries: [String: Double]
}

extension Bench {
  /// Equilibration at the three state points that LAMMPS can do as well, and at two that it cannot.
  public func equilibration() throws -> [EquilibrationResult] {
    let compared = [StatePoint.sticky15, .sticky11, .kobAndersen].map { ($0, peers) }
    let alone = [
      StatePoint(model: "ipl", temperature: 0.8), StatePoint(model: "hertzian", temperature: 0.01),
    ].map { ($0, Peers?.none) }
    return try (compared + alone).map { state, peers in
      announce("equilibration of \(state.model) at T = \(state.temperature)")
      return try equilibration(state, against: peers)
    }
  }

  private func equilibration(_ state: StatePoint, against peers: Peers?) throws -> EquilibrationResult {
    let (liquid, step) = try liquid(state, particles: particles)
    var result = EquilibrationResult(
      state: state, particles: particles, rates: [:], energies: [:], kernels: [:], listEntries: [:])
    // lehr settles for 2000 steps more, which count.
    let time = Double(quick ? 2000 : 12_000) * step
    for _ in 0..<rounds {
      for precision in lehr.precisions {
        let run = try lehr.equilibrate(
          state, time: time, start: liquid, precision: precision, output: file("end.extxyz")
        ).value
        result.rates["lehr \(precision)", default: Series()].append(run.particleStepsPerSecond)
        result.energies["lehr \(precision)"] = run.energyPerParticle
        result.kernels[precision] = run.kernel
        result.listEntries[precision] = run.listEntriesPerParticle
      }
      // What a processor without AVX-512 would use, as far as this one can show it.
      if let wide = result.kernels["mixed"], wide.contains("AVX-512") {
        let name = "lehr mixed, AVX2 kernel"
        let run = try lehr.equilibrate(
          state, time: time, start: liquid, precision: "mixed", kernel: "AVX2", output: file("end.extxyz")
        ).value
        result.rates[name, default: Series()].append(run.particleStepsPerSecond)
        result.energies[name] = run.energyPerParticle
        result.listEntries[String(name.dropFirst("lehr ".count))] = run.listEntriesPerParticle
      }
      if let peers {
        let run = try peers.dynamics(liquid, state, timeStep: step, steps: quick ? 1000 : 5000)
        result.rates["LAMMPS", default: Series()].append(run.particleStepsPerSecond)
        result.energies["LAMMPS"] = run.energyPerParticle
        if let own = try peers.ownDynamics(liquid, state, timeStep: step, steps: quick ? 1000 : 5000) {
          result.rates["LAMMPS, INTEL", default: Series()].append(own.particleStepsPerSecond)
          result.energies["LAMMPS, INTEL"] = own.energyPerParticle
        }
      }
    }
    return result
  }
}
