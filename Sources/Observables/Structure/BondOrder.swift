import Foundation
import Particles

/// Steinhardt's bond order of a configuration: how parallel the surroundings of neighboring particles are.
///
/// | symbol | code | shape |
/// |---|---|---|
/// | q_lm(i) = ⟨Y_lm(r_ij)⟩ over the neighbors j of i | | |
/// | q̄_lm(i) = mean of q_lm over i and its neighbors, q̄_l = √(4π/(2l + 1) Σ_m ∣q̄_lm∣²) | `averaged(_:)` | N |
/// | s_ij = Re Σ_m q_6m(i) q_6m(j)*/(∣q₆(i)∣ ∣q₆(j)∣) | | |
/// | solid-like: s_ij > 0.7 with at least 8 neighbors | `solidFraction` | |
///
/// Neighbors are those of ``NearestNeighbors``: 12 in perfect fcc and hcp crystals, 14 in bcc, 16 in diamond.
///
/// Source: P. J. Steinhardt, D. R. Nelson, M. Ronchetti, Phys. Rev. B 28, 784 (1983); P. R. ten Wolde, M. J. Ruiz-Montero,
/// D. Frenkel, J. Chem. Phys. 104, 9932 (1996); W. Lechner, C. Dellago, J. Chem. Phys. 129, 114707 (2008).
public struct BondOrder: Sendable {
  /// s_ij above this counts as a connection.
  public static let connection = 0.7
  /// So many connections make a particle solid-like.
  public static let fewestConnections = 8

  private let neighbors: [[Int]]
  private let moments: [Int: [[SIMD2<Double>]]]

  /// The bond order of `configuration`, of degrees 4 and 6.
  public init(_ configuration: Configuration) {
    let found = NearestNeighbors(configuration)
    neighbors = found.lists.map { $0.map(\.index) }
    var moments: [Int: [[SIMD2<Double>]]] = [:]
    for degree in [4, 6] {
      let harmonics = SphericalHarmonics(degree: degree)
      moments[degree] = found.lists.map { list in
        var sum = [SIMD2<Double>](repeating: .zero, count: degree + 1)
        for (_, r) in list { harmonics.add(r / r.length, to: &sum) }
        return sum.map { $0 / Double(max(1, list.count)) }
      }
    }
    self.moments = moments
  }

  /// q_l of every particle, without averaging over neighbors.
  public func local(_ degree: Int) -> [Double] { moments[degree]!.map { Self.norm($0, degree) } }

  /// q̄_l of every particle.
  public func averaged(_ degree: Int) -> [Double] {
    let own = moments[degree]!
    return neighbors.indices.map { i in
      var sum = own[i]
      for j in neighbors[i] {
        for m in sum.indices { sum[m] += own[j][m] }
      }
      return Self.norm(sum.map { $0 / Double(neighbors[i].count + 1) }, degree)
    }
  }

  /// ⟨q̄_l⟩.
  public func mean(_ degree: Int) -> Double {
    let all = averaged(degree)
    return all.reduce(0, +) / Double(all.count)
  }

  /// The part of the particles that are solid-like.
  public var solidFraction: Double {
    let own = moments[6]!
    let lengths = own.map { Self.product($0, $0).squareRoot() }
    let solid = neighbors.indices.count { i in
      let connections = neighbors[i].count { j in
        Self.product(own[i], own[j]) > Self.connection * lengths[i] * lengths[j]
      }
      return connections >= Self.fewestConnections
    }
    return Double(solid) / Double(neighbors.count)
  }

  /// Σ_m a_m b_m* over m = −l … l, real since a_−m = (−1)^m a_m*; m ≥ 0 are given.
  private static func product(_ a: [SIMD2<Double>], _ b: [SIMD2<Double>]) -> Double {
    var sum = (a[0] * b[0]).sum()
    for m in 1..<a.count { sum += 2 * (a[m] * b[m]).sum() }
    return sum
  }

  private static func norm(_ q: [SIMD2<Double>], _ degree: Int) -> Double {
    let weight: Double = 4 * .pi / Double(2 * degree + 1)
    return (weight * product(q, q)).squareRoot()
  }
}

/// Y_lm of one degree l for m = 0 … l, as polynomials of a unit vector.
///
/// Y_lm = p_lm(z) (x + iy)^m with p_mm = √(Π_{k ≤ m} (2k + 1)/(2k)/4π), p_{m+1,m} = √(2m + 3) z p_mm and
/// p_lm = a_lm (z p_{l−1,m} − b_lm p_{l−2,m}), a² = (4l² − 1)/(l² − m²), b² = ((l − 1)² − m²)/(4(l − 1)² − 1). The sign
/// (−1)^m is left out: no invariant depends on it.
struct SphericalHarmonics {
  private let degree: Int
  private let first: [Double]
  private let a: [[Double]]
  private let b: [[Double]]

  init(degree: Int) {
    self.degree = degree
    var squares: [Double] = [1 / (4 * Double.pi)]
    for m in 1...degree { squares.append(squares[m - 1] * Double(2 * m + 1) / Double(2 * m)) }
    first = squares.map { $0.squareRoot() }
    func table(_ entry: (Double, Double) -> Double) -> [[Double]] {
      (0...degree).map { m in (0...degree).map { l in l < m + 2 ? 0 : entry(Double(l), Double(m)).squareRoot() } }
    }
    a = table { (l: Double, m: Double) -> Double in (4 * l * l - 1) / (l * l - m * m) }
    b = table { (l: Double, m: Double) -> Double in
      let k: Double = (l - 1) * (l - 1)
      return (k - m * m) / (4 * k - 1)
    }
  }

  /// Adds Y_lm of the unit vector `n` to `sum`, real and imaginary parts.
  func add(_ n: Vec3, to sum: inout [SIMD2<Double>]) {
    var power = SIMD2(1.0, 0.0)
    for m in 0...degree {
      var (before, now) = (0.0, first[m])
      if degree > m { (before, now) = (now, Double(2 * m + 3).squareRoot() * n.z * now) }
      for l in stride(from: m + 2, through: degree, by: 1) {
        (before, now) = (now, a[m][l] * (n.z * now - b[m][l] * before))
      }
      sum[m] += now * power
      power = SIMD2(power.x * n.x - power.y * n.y, power.x * n.y + power.y * n.x)
    }
  }
}
