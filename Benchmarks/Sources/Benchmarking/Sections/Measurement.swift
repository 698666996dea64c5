/// How fast one glass is measured: moduli, 40 modes, 100 dipole responses.
public struct MeasurementResult: Codable, Sendable, Equatable {
  /// The state of the liquid that the glass was quenched from.
  public var state: StatePoint
  /// N.
  public var particles: Int
  /// Seconds by contestant: "lehr", "Python, CHOLMOD", and "SciPy, SuperLU", which finds the modes alone.
  public var seconds: [String: Series]
  /// Seconds by stage, of the last round, by contestant.
  public var stages: [String: [String: Double]]
  /// G by contestant.
  public var shearModuli: [String: Double]
  /// The lowest frequency by contestant.
  public var lowestFrequencies: [String: Double]
  /// Floating-point operations of one factorization, if lehr says.
  public var factorFlops: Double?
}

extension Bench {
  /// The measurement of one glass of each of two models.
  public func measurement() throws -> [MeasurementResult] {
    try [(StatePoint.sticky15, 1.5), (.sticky11, 1.1)].map { state, stickiness in
      announce("measurement of \(state.model)")
      let glass = try glass(state, particles: particles)
      var result = MeasurementResult(
        state: state, particles: particles, seconds: [:], stages: [:], shearModuli: [:], lowestFrequencies: [:])
      for _ in 0..<rounds {
        // Every measured run directly follows another of the same program: after a pause a virtual machine provides memory so
        // slowly that it takes longer than the factorization.
        _ = try lehr.measure(glass, model: state.model)
        let ours = try lehr.measure(glass, model: state.model).value
        result.seconds["lehr", default: Series()].append(ours.seconds)
        result.stages["lehr"] = ours.stages
        result.shearModuli["lehr"] = ours.shearModulusXy
        result.lowestFrequencies["lehr"] = ours.frequencies.first
        result.factorFlops = ours.factorFlops
        guard let peers else { continue }
        for (name, superLU) in [("Python, CHOLMOD", false), ("SciPy, SuperLU", true)] {
          _ = try peers.measure(glass, stickiness: stickiness, superLU: superLU)
          let theirs = try peers.measure(glass, stickiness: stickiness, superLU: superLU)
          result.seconds[name, default: Series()].append(theirs.seconds)
          result.stages[name] = theirs.stages
          result.shearModuli[name] = theirs.shearModulus
          result.lowestFrequencies[name] = theirs.lowestFrequency
        }
      }
      return result
    }
  }
}
