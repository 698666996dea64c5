import Foundation

/// ξ_g: how far from a force dipole a glass answers as an elastic continuum does.
///
/// From the profiles y(r) = (r/a₀)⁶c(r) of many dipoles, in this order:
///
/// 1. Their geometric mean ȳ(r) = exp⟨ln y⟩. A factor that belongs to one dipole, its strength as seen from afar, then
///    shifts ln ȳ as a whole and moves no length: no normalisation has to be chosen, and no soft spot outweighs all others.
/// 2. The mean of ln ȳ over three neighbouring shells.
/// 3. The *level* ȳ_c, its maximum at r ≤ L/3; beyond, periodic images bend the profile (in a continuum by a tenth at L/4).
/// 4. ξ_g, the largest r below the place of the level at which ȳ = 0.8 ȳ_c, by interpolation of ln ȳ in ln r.
///
/// **The convention.** The profile rises through the disordered core, passes a flat maximum and sinks to a plateau far out:
/// at r_c = 1.5 and N = 256,000 it has its maximum at 8 a₀ and half of it from 20 a₀ on. Boxes of 32 a₀ do not hold that
/// plateau, but they hold the maximum, which is known to 2%. The part 0.8 and
/// not ½, for at ½ the stickiest glass's radius lies between its first and second neighbours, where the profile is not
/// smooth, and depends by a fifth on how dipoles are averaged; at 0.8 by a twentieth. Another part multiplies all lengths
/// by nearly one factor (0.5 to 0.9: ratios between models change by 4%).
///
/// Compare lengths with each other, or with 2πc_s/ω_g up to one factor for all models.
///
/// Measured at N = 32,000 with 300 dipoles each, ξ_g/a₀ = 2.37(3), 2.96(4), 4.06(4), 5.32(4) for r_c = 1.1, 1.2, 1.3, 1.5
/// at T_p = 6, 4, 4, 2.6 (N = 256,000 with 20 dipoles: 5.48(23) at r_c = 1.5); with profiles divided by (d·u)² and averaged, 2.33, 3.00, 4.17, 5.38; divided by their own mean
/// between L/4 and L/3, 2.23, 2.80, 3.94, 5.22.
public struct DecayLength: Sendable, Equatable {
  /// ξ_g, in the unit of length.
  public let length: Double
  /// ȳ_c, in the unit of the profiles.
  public let level: Double
  /// Where ȳ is at its level.
  public let levelRadius: Double
  /// Whether ȳ falls again before L/3; if not, the continuum is not reached, and ξ_g is a lower bound.
  public let isReached: Bool

  /// The part of the level at which the core ends.
  public static let part = 0.8
  /// The farthest shell that counts, over L.
  public static let farthest = 1.0 / 3

  /// ξ_g of a mean profile; nil where it does not rise from below 0.8 of its level.
  ///
  /// - Parameters:
  ///   - logarithms: ln ȳ, one a shell, all finite.
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

/// ⟨ln y⟩ over dipoles, shell by shell.
public struct MeanProfile: Sendable {
  private let logarithms: [[Double]]

  /// The profiles of some dipoles, each with one value a shell, or none where the shell is empty: not a number.
  public init(_ profiles: [[Double]]) { logarithms = profiles.map { $0.map { log($0) } } }

  /// ⟨ln y⟩ over the dipoles `indices` for which a shell has a value; not a number where it has none for any.
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
