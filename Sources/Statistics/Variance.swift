/// Returns the root of a variance, 0 if rounding has made it negative, and NaN if it is unknown.
///
/// Swift's `max(0, x)` is 0 for a NaN, which would make an unknown error an exact one.
package func rootOfVariance(_ variance: Double) -> Double { variance < 0 ? 0 : variance.squareRoot() }
