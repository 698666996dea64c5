/// What swaps of sizes or species cost beside the dynamics.
public struct SwapResult: Codable, Sendable, Equatable {
  /// The state.
  public var state: StatePoint
  /// N.
  public var particles: Int
  /// Seconds of a particle-step by contestant: "lehr", "LAMMPS".
  public var secondsPerStep: [String: Series]
  /// Seconds of a trial by contestant, at one trial per particle every 25 steps; for LAMMPS at 100 trials.
  public var secondsPerTrial: [String: Series]
  /// Seconds of lehr's further trials in the same application: from one to three per particle.
  public var secondsPerFurtherTrial: Series
}

extension Bench {
  /// Swap Monte Carlo of poly-IPL, and of the Kob-Andersen mixture, which LAMMPS can do as well.
  public func swaps() throws -> [SwapResult] {
    try [(StatePoint(model: "ipl", temperature: 0.6), Peers?.none), (.kobAndersen, peers)].map { state, peers in
      announce("swaps of \(state.model) at T = \(state.temperature)")
      return try swaps(state, against: peers)
    }
  }

  private func swaps(_ state: StatePoint, against peers: Peers?) throws -> SwapResult {
    let (liquid, step) = try liquid(state, particles: particles)
    var result = SwapResult(
      state: state, particles: particles, secondsPerStep: [:], secondsPerTrial: [:], secondsPerFurtherTrial: Series())
    let time = Double(quick ? 2000 : 8000) * step
    for _ in 0..<rounds {
      let seconds = try [[], ["dynamics:steps=25", "swap"], ["dynamics:steps=25", "swap:trials=3"]].map { moves in
        try lehr.equilibrate(state, time: time, start: liquid, moves: moves, output: file("swapped.extxyz"))
      }
      // Each run has the same steps; the dynamics alone tell how many.
      let alone = seconds[0]
      guard let whole = alone.value.seconds else { throw BenchmarkError("this lehr does not tell its seconds") }
      let particleSteps = alone.value.particleStepsPerSecond * whole
      let trials = particleSteps / 25
      let times = seconds.map(\.process.processorSeconds)
      result.secondsPerStep["lehr", default: Series()].append(whole / particleSteps)
      result.secondsPerTrial["lehr", default: Series()].append((times[1] - times[0]) / trials)
      result.secondsPerFurtherTrial.append((times[2] - times[1]) / (2 * trials))
      if let peers {
        let run = try peers.swaps(liquid, state, timeStep: step, steps: quick ? 100 : 500)
        result.secondsPerStep["LAMMPS", default: Series()].append(run.secondsPerParticleStep)
        result.secondsPerTrial["LAMMPS", default: Series()].append(run.secondsPerTrial)
      }
    }
    return result
  }
}
