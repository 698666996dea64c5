import Particles
import Storage

extension Observable {
  /// The radius R_v/a₀ of the largest void.
  public static let largestVoid = Observable(
    "largest_void", symbol: "R_v/a₀", unit: "1",
    "radius of the largest sphere without a particle's center over a₀ = (V/N)^⅓, to within 0.01",
    section: .structure,
    origin: .measured { glass in .scalar(LargestVoid(glass.state.configuration).radius) },
    rounding: Rounding(decayFraction: 1e-2) { _, radii in radii.map { _ in LargestVoid.tolerance } }, average: .mean,
    demand: Demand { radius in
      radius <= largestRadius ? nil : "the glass has come apart: an empty sphere of radius \(short(radius)) a\u{2080}"
    })

  /// The largest allowed radius. Even independent random points do not leave such a sphere empty: it contains 33 of
  /// them on average, and the probability that one of a million such spheres is empty is 10⁻⁹.
  static let largestRadius = 2.0
}
