import Particles

/// The composition of a model: the fraction of each species, and the particle sizes.
public enum Composition: Sendable, Equatable {
  /// Species A and B, with pair scales determined by the species.
  case binary(fractionOfB: Double)
  /// Species A and B with these radii.
  case sizedBinary(fractionOfB: Double, radii: (Double, Double))
  /// One species with diameters λ distributed as p(λ) ~ λ⁻³ between the two bounds.
  case inverseCubeSizes(smallest: Double, largest: Double)

  /// Returns whether two compositions are equal.
  public static func == (a: Composition, b: Composition) -> Bool { "\(a)" == "\(b)" }

  /// The number of species.
  public var speciesCount: Int {
    switch self {
    case .binary(let fraction): fraction > 0 ? 2 : 1
    case .sizedBinary: 2
    case .inverseCubeSizes: 1
    }
  }

  /// "A", or "A and B".
  var speciesNames: String { speciesCount == 1 ? "A" : "A and B" }

  /// Returns the species and radii of `count` particles, in an order shuffled by `stream`.
  ///
  /// The number of particles of each species is exact (rounded to the nearest integer). Continuous sizes are the
  /// `count` quantiles (k + ½)/count of their distribution, so that all samples have the same sizes in a different
  /// order.
  public func particles(
    count: Int, stream: inout RandomStream
  ) -> (species: [Int], radii: [Double]?) {
    switch self {
    case .binary(let fraction):
      return (Self.shuffledSpecies(count: count, fractionOfB: fraction, stream: &stream), nil)
    case .sizedBinary(let fraction, let radii):
      let species = Self.shuffledSpecies(count: count, fractionOfB: fraction, stream: &stream)
      return (species, species.map { $0 == 0 ? radii.0 : radii.1 })
    case .inverseCubeSizes(let smallest, let largest):
      // ∫p ~ λ⁻²: λ = [a⁻² − P (a⁻² − b⁻²)]^(−1/2)
      let a = 1 / (smallest * smallest)
      let b = 1 / (largest * largest)
      let diameters = (0..<count).map { k in
        1 / (a - (Double(k) + 0.5) / Double(count) * (a - b)).squareRoot()
      }
      return ([Int](repeating: 0, count: count), diameters.shuffled(using: &stream).map { $0 / 2 })
    }
  }

  private static func shuffledSpecies(count: Int, fractionOfB: Double, stream: inout RandomStream) -> [Int] {
    let ofB = Int((Double(count) * fractionOfB).rounded())
    return ([Int](repeating: 0, count: count - ofB) + [Int](repeating: 1, count: ofB)).shuffled(using: &stream)
  }
}
