import Analysis
import Observables
import Statistics
import Storage
import Tags
import Testing

/// Errors of c(t) where liquids gave several glasses.
@Suite(.tags(.unit)) struct TrajectoryCorrelationTests {
  @Test func theErrorOfACorrelationIsOverLiquids() throws {
    let times = [0.0, 1, 2]
    func sample(_ scale: Double) -> SampleValues {
      SampleValues(
        evidence: nil, certificate: nil,
        stored: [
          "stress_correlation_time": StoredArray(times),
          "stress_correlation": StoredArray([4 * scale, 2 * scale, scale]),
        ])
    }
    let scales = [1.0, 2, 4]
    // Each liquid gave the same glass five times: its copies add nothing.
    let copies = StressRelaxation(scales.flatMap { [SampleValues](repeating: sample($0), count: 5) })
    let found = copies.correlation(trajectories: (0..<15).map { $0 / 5 })
    let single = StressRelaxation(scales.map(sample)).correlation(trajectories: [0, 1, 2])
    #expect(found == single && found.count == 3)
    #expect(abs(found[0].standardError! - 4 * (Moments(scales).variance / 3).squareRoot()) < 1e-12)
    #expect(StressRelaxation([sample(1)]).correlation(trajectories: [0])[0].standardError == nil)
  }
}
