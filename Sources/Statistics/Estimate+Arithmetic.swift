/// Arithmetic of independent numbers with errors, to first order: variances add.
extension Estimate {
  /// −x.
  package var negated: Estimate { Estimate(mean: -mean, standardError: standardError, samples: samples) }

  /// |x|, with the error of x.
  package var magnitude: Estimate { Estimate(mean: abs(mean), standardError: standardError, samples: samples) }

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
