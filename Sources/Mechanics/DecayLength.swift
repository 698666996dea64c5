import Foundation

/// The length ξ_g beyond which the response of a glass to a force dipole is that of an elastic continuum.
///
/// It is computed from the profiles y(r) = (r/a₀)⁶c(r) of many dipoles, in these steps:
///
/// 1. Compute the geometric mean ȳ(r) = exp⟨ln y⟩. A factor that belongs to a single dipole, its far-field strength,
///    then shifts ln ȳ as a whole and changes no length: no normalization has to be chosen, and no soft spot outweighs
///    the others.
/// 2. Average ln ȳ over three neighboring shells.
/// 3. Find the *level* ȳ_c, the maximum at r ≤ L/3; beyond, periodic images distort the profile (in a continuum by 10%
///    at L/4).
/// 4. ξ_g is the largest r below the radius of the level at which ȳ = 0.8 ȳ_c, by interpolation of ln ȳ in ln r.
///
/// **The convention.** The profile rises through the disordered core, passes a flat maximum and decreases to a
/// far-field plateau: at r_c = 1.5 and N = 256,000 the maximum is at 8 a₀, and the profile is half of it from 20 a₀ on.
/// Boxes of 32 a₀ are too small for that plateau, but they contain the maximum, which is known to 2%. The fraction is
/// 0.8 rather than ½ because at ½ the radius of the stickiest glass lies between its first and second neighbors, where
/// the profile is not smooth, and depends by 20% on how dipoles are averaged; at 0.8 it depends by 5%. Another fraction
/// multiplies all lengths by nearly the same factor (0.5 to 0.9: ratios between models change by 4%).
///
/// Compare these lengths with each other, or with 2πc_s/ω_g up to one factor common to all models.
///
/// Measured at N = 32,000 with 300 dipoles each, ξ_g/a₀ = 2.37(3), 2.96(4), 4.06(4), 5.32(4) for r_c = 1.1, 1.2, 1.3,
/// 1.5 at T_p = 6, 4, 4, 2.6 (N = 256,000 with 20 dipoles: 5.48(23) at r_c = 1.5); with profiles divided by (d·u)² and
/// averaged, 2.33, 3.00, 4.17, 5.38; divided by their own mean between L/4 and L/3, 2.23, 2.80, 3.94, 5.22.
public struct DecayLength: Sendable, Equatable {
  /// The length ξ_g, in units of length.
  public let length: Double
  /// The level ȳ_c, in the unit of the profiles.
  public let level: Double
  /// The radius at which ȳ equals the level.
  public let levelRadius: Double
  /// Whether ȳ decreases again before L/3; if not, the continuum regime is not reached, and ξ_g is a lower bound.
  public let isReached: Bool

  /// The fraction of the level that defines the radius of the core.
  public static let part = 0.8
  /// The largest radius used, in units of L.
  public static let farthest = 1.0 / 3

  /// Computes ξ_g of a mean profile; returns nil if the profile does not rise from below 0.8 of its level.
  ///
  /// - Parameters:
  ///   - logarithms: ln ȳ, one value per shell, all finite.
  ///   - radii: r of each shell, ascending.
  ///   - side: L.
  public init?(logarithms: [Double], radii: [Double], side: Double) {
    precondition(logarithms.count == radii.count, "one value for every shell")
    let inner = radii.indices.dropFirst().dropLast().filter { radii[$0] <= Self.farthest * side }
    guard !inner.isEmpty else { return nil }
    let smooth = inner.map { (logarithms[$0 - 1] + logarithms[$0] + logarithms[$0 + 1]) / 3 }
    let top = smooth.indices.max { smooth[$0] < smooth[$1] }!
    let threshold = smooth[top] + log(Self.part)
    guard let below = smooth[..<top].lastIndex(where: { $0 < threshold }) else { return nil }
    let way = (threshold - smooth[below]) / (smooth[below + 1] - smooth[below])
    let (a, b) = (radii[inner[below]], radii[inner[below + 1]])
    length = a * pow(b / a, way)
    level = exp(smooth[top])
    levelRadius = radii[inner[top]]
    isReached = top < smooth.count - 1
  }
}

/// The mean ⟨ln y⟩ over dipoles, per shell.
public struct MeanProfile: Sendable {
  private let logarithms: [[Double]]

  /// Creates the mean of profiles with one value per shell; the value of an empty shell is NaN.
  public init(_ profiles: [[Double]]) { logarithms = profiles.map { $0.map { log($0) } } }

  /// Returns ⟨ln y⟩ over those dipoles of `indices` with a value for the shell; NaN if there are none.
  public func logarithms(of indices: [Int]) -> [Double] {
    var sums = [Double](repeating: 0, count: logarithms.first?.count ?? 0)
    var counts = sums
    for index in indices {
      for (shell, value) in logarithms[index].enumerated() where value.isFinite {
        sums[shell] += value
        counts[shell] += 1
      }
    }
    return zip(sums, counts).map { $0 / $1 }
  }
}
