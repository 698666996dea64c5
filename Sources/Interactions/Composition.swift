import Particles

/// What the particles of a model are: how many of each species, and of what sizes.
public enum Composition: Sendable, Equatable {
  /// Species A and B, the scales of a pair given by its species.
  case binary(fractionOfB: Double)
  /// Species A and B with these radii.
  case sizedBinary(fractionOfB: Double, radii: (Double, Double))
  /// One species with diameters λ from p(λ) ~ λ⁻³ between the two ends.
  case inverseCubeSizes(smallest: Double, largest: Double)

  /// Whether two compositions are the same.
  public static func == (a: Composition, b: Composition) -> Bool { "\(a)" == "\(b)" }

  /// How many species there are.
  public var speciesCount: Int {
    switch self {
    case .binary(let fraction): fraction > 0 ? 2 : 1
    case .sizedBinary: 2
    case .inverseCubeSizes: 1
    }
  }

  /// "A", or "A and B".
  var speciesNames: String { speciesCount == 1 ? "A" : "A and B" }

  /// Species and radii of `count` particles, in an order shuffled by `stream`.
  ///
  /// The numbers of each species are exact (rounded to the nearest). Continuous sizes are the `count` quantiles
  /// (k + ½)/count of their distribution, so that every sample has the same sizes and differs only by their places.
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
