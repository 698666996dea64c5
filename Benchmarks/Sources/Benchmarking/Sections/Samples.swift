import Foundation

/// What a whole study costs with so many samples.
public struct SamplesResult: Codable, Sendable, Equatable {
  /// Samples of the ensemble.
  public var samples: Int
  /// N.
  public var particles: Int
  /// Seconds of `lehr run`, from start to report, by number of workers.
  public var seconds: [Int: Series]
}

extension Bench {
  /// `lehr run` on studies of growing numbers of samples, with one worker and with two. Not pinned to a core.
  public func samples() throws -> [SamplesResult] {
    let workers = ProcessInfo.processInfo.processorCount > 1 ? [1, 2] : [1]
    return try (quick ? [2, 4] : [2, 4, 8]).map { samples in
      announce("a study of \(samples) samples with \(workers.map { "\($0)" }.joined(separator: " and ")) workers")
      let particles = quick ? 500 : 1000
      let plan = file("study-\(samples).yaml")
      try Self.plan(samples: samples, particles: particles).write(toFile: plan, atomically: true, encoding: .utf8)
      var result = SamplesResult(samples: samples, particles: particles, seconds: [:])
      for round in 0..<rounds {
        for count in workers {
          let folder = file("study-\(samples)-\(count)-\(round)")
          let run = try ChildProcess.run([lehr.path, "run", plan, "--into", folder, "--workers", "\(count)"])
          guard run.succeeded else { throw BenchmarkError("lehr run \(plan) failed: \(run.errors)") }
          result.seconds[count, default: Series()].append(run.seconds)
        }
      }
      return result
    }
  }

  private static func plan(samples: Int, particles: Int) -> String {
    """
    study: samples
    seed: 1
    ensembles:
      - model: pss:rc=1.5
        particles: \(particles)
        samples: \(samples)
        temperatures: [1.3]
    equilibration:
      window: 20.0
      maximum-time: 20.0
      relaxation-times: 5
    measure:
      modes: 40
      dipoles: 100

    """
  }
}
