/// What the range of the attraction costs.
public struct CutoffResult: Codable, Sendable, Equatable {
  /// r_c.
  public var stickiness: Double
  /// N.
  public var particles: Int
  /// Particle-steps per second by precision.
  public var rates: [String: Series]
  /// Entries of the neighbour list per particle, padding included, by precision.
  public var listEntries: [String: Double]
  /// Seconds of the quench.
  public var quenchSeconds: Series
  /// Seconds of the measurement.
  public var measureSeconds: Series
}

extension Bench {
  /// Sticky spheres of growing range at T = 1: equilibration, quench and measurement.
  public func cutoffs() throws -> [CutoffResult] {
    try (quick ? [1.1, 1.5, 2.0] : [1.05, 1.1, 1.2, 1.3, 1.5, 1.75, 2.0]).map { stickiness in
      announce("r_c = \(stickiness)")
      let state = StatePoint(model: "pss:rc=\(stickiness)", temperature: 1.0)
      let (liquid, step) = try liquid(state, particles: particles)
      let glass = try glass(state, particles: particles)
      var result = CutoffResult(
        stickiness: stickiness, particles: particles, rates: [:], listEntries: [:], quenchSeconds: Series(),
        measureSeconds: Series())
      for _ in 0..<rounds {
        for precision in lehr.precisions {
          let run = try lehr.equilibrate(
            state, time: Double(quick ? 1000 : 4000) * step, start: liquid, precision: precision,
            output: file("end.extxyz")
          ).value
          result.rates[precision, default: Series()].append(run.particleStepsPerSecond)
          result.listEntries[precision] = run.listEntriesPerParticle
        }
        let quench = try lehr.quench(liquid, model: state.model, output: file("rest.extxyz"))
        result.quenchSeconds.append(quench.value.seconds)
        result.measureSeconds.append(try lehr.measure(glass, model: state.model).value.seconds)
      }
      return result
    }
  }
}
