import Dynamics
import Statistics

/// The stress autocorrelation c(t) of an ensemble: the mean over its samples at the lags common to all, Eq. (E1) of
/// arXiv:2009.08238.
public struct StressRelaxation: Sendable {
  /// The lag times t.
  public let times: [Double]
  /// The curve c(t) of every sample.
  public let curves: [[Double]]

  /// Creates the curves of these samples.
  public init(_ samples: [SampleValues]) {
    let lags = samples.map { $0[.stressCorrelationTime] }.min { $0.count < $1.count } ?? []
    times = lags
    curves = samples.map { Array($0[.stressCorrelation].prefix(lags.count)) }
  }

  /// The relaxation time τ of the mean curve; nil if it does not decrease to a tenth of c(0).
  public var time: Double? {
    guard times.count > 1 else { return nil }
    return RelaxationTime.time(times: times, correlations: curves, fraction: EquilibrationProtocol.relaxedFraction)
  }

  /// Returns τ with its bootstrap error over liquids.
  public func time(_ resamples: Resamples) -> Estimate? {
    guard times.count > 1 else { return nil }
    return RelaxationTime(
      times: times, correlations: curves, fraction: EquilibrationProtocol.relaxedFraction, resamples: resamples
    ).time
  }
}
