/// Returns the root of a variance, 0 if rounding has made it negative, and NaN if it is unknown.
///
/// Swift's `max(0, x)` is 0 for a NaN, which would make an unknown error an exact one.
package func rootOfVariance(_ variance: Double) -> Double { variance < 0 ? 0 : variance.squareRoot() }

/// Returns the root of the variance of a value, and 0 if that is nothing but rounding: equal samples have means that differ in
/// their last digits.
package func standardError(_ variance: Double, of value: Double) -> Double {
  let error = rootOfVariance(variance)
  return error <= 1e-14 * abs(value) ? 0 : error
}
