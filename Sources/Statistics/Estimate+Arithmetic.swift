import Foundation

/// Arithmetic of independent numbers with errors, to first order: variances add.
extension Estimate {
  /// −x.
  package var negated: Estimate { Estimate(mean: -mean, standardError: standardError, samples: samples) }

  /// |x|, with the error of x.
  package var magnitude: Estimate { Estimate(mean: abs(mean), standardError: standardError, samples: samples) }

  /// Returns c·x.
  package func times(_ factor: Double) -> Estimate {
    Estimate(mean: factor * mean, standardError: standardError.map { abs(factor) * $0 }, samples: samples)
  }

  /// ln x; nil if x is not positive.
  package var logarithm: Estimate? {
    mean > 0 ? Estimate(mean: log(mean), standardError: standardError.map { $0 / mean }, samples: samples) : nil
  }

  /// Returns x/y of two independent numbers.
  package func over(_ other: Estimate) -> Estimate {
    let ratio = mean / other.mean
    let error = standardError.flatMap { a in
      other.standardError.map { b in
        ((a / other.mean) * (a / other.mean) + (ratio * b / other.mean) * (ratio * b / other.mean)).squareRoot()
      }
    }
    return Estimate(mean: ratio, standardError: error, samples: min(samples, other.samples))
  }

  /// Returns x − y of two independent numbers.
  package func minus(_ other: Estimate) -> Estimate {
    Estimate(
      mean: mean - other.mean,
      standardError: standardError.flatMap { a in other.standardError.map { (a * a + $0 * $0).squareRoot() } },
      samples: min(samples, other.samples))
  }
}
