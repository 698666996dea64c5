/// What one glass costs at one size.
public struct SizeResult: Codable, Sendable, Equatable {
  /// N.
  public var particles: Int
  /// Particle-steps per second of the fastest precision.
  public var rate: Series
  /// The most memory that equilibration held, in bytes.
  public var memory: Double
  /// Seconds of the quench, if it was done.
  public var quenchSeconds: Series?
  /// Seconds of the measurement, if it was done.
  public var measureSeconds: Series?
  /// The most memory that measurement held, in bytes.
  public var measureMemory: Double?
}

extension Bench {
  /// The sizes that are equilibrated; a million only on request.
  func sizeLadder(million: Bool) -> [Int] {
    quick ? [1000, 4000, 16_000] : [1000, 2000, 4000, 8000, 16_000, 64_000, 256_000] + (million ? [1_000_000] : [])
  }

  /// Larger glasses are not measured: the factor of a three-dimensional network grows as N^(4/3) in memory.
  private var largestMeasured: Int { quick ? 4000 : 16_000 }

  /// Equilibration of growing sizes from the lattice: 2000 steps at twice the temperature, 2000 and a window of 2000 at it.
  /// Small sizes are also quenched and measured.
  public func sizes(million: Bool) throws -> [SizeResult] {
    let state = StatePoint.sticky15
    return try sizeLadder(million: million).map { particles in
      announce("\(particles) particles")
      let liquid = file("size.extxyz")
      let glass = file("size-glass.extxyz")
      var result = SizeResult(particles: particles, rate: Series(), memory: 0)
      for _ in 0..<(particles > 20_000 ? 1 : rounds) {
        let run = try lehr.equilibrate(
          state, time: quick ? 1.5625 : 6.25, particles: particles, precision: lehr.precisions[0], output: liquid)
        result.rate.append(run.value.particleStepsPerSecond)
        result.memory = max(result.memory, run.process.peakMemory)
        guard particles <= largestMeasured else { continue }
        let quench = try lehr.quench(liquid, model: state.model, output: glass).value
        result.quenchSeconds = Series((result.quenchSeconds?.values ?? []) + [quench.seconds])
        let measurement = try lehr.measure(glass, model: state.model)
        result.measureSeconds = Series((result.measureSeconds?.values ?? []) + [measurement.value.seconds])
        result.measureMemory = max(result.measureMemory ?? 0, measurement.process.peakMemory)
      }
      return result
    }
  }
}
