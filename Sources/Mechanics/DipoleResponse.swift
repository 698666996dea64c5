import Interactions
import Particles

/// The response of a glass to force dipoles on its interacting pairs: pinching bonds shows its soft spots.
///
/// | symbol | code | shape | unit |
/// |---|---|---|---|
/// | d^(ij): n on j, −n on i, n the unit vector from i to j | | | force |
/// | u = M⁻¹·d | | | |
/// | ω^(ij) = √(u·M·u/u·u) = √(d·u/u·u) | `frequencies` | one a pair | 1/time |
///
/// One solve serves both numbers, since M·u = d. Source: Eqs. (3) and (4) of arXiv:2009.08238.
public struct DipoleResponse: Sendable, Equatable {
  /// ω^(ij).
  public let frequencies: [Double]
  /// The pairs, as indices into the backbone's bonds.
  public let bonds: [Int]
  /// The largest relative residual of the solves.
  public let largestResidual: Double

  /// ω_g of this sample: the mean of ω^(ij), the root taken first; not a number where there are none.
  public var meanFrequency: Double { frequencies.reduce(0, +) / Double(frequencies.count) }
}

/// Which pairs are pinched.
public enum DipoleSelection: Sendable, Equatable {
  /// Every interacting pair.
  case all
  /// This many different pairs at random, all if there are fewer.
  case random(Int)

  /// The indices chosen of `count` bonds, ascending.
  func indices(of count: Int, stream: inout RandomStream) -> [Int] {
    switch self {
    case .all: Array(0..<count)
    case .random(let wanted): Array((0..<count).shuffled(using: &stream).prefix(wanted)).sorted()
    }
  }
}
