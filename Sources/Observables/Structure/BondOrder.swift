import Foundation
import Particles

/// Steinhardt's bond-orientational order of a configuration: the similarity of the environments of neighboring
/// particles.
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
/// Source: P. J. Steinhardt, D. R. Nelson, M. Ronchetti, Phys. Rev. B 28, 784 (1983); P. R. ten Wolde, M. J.
/// Ruiz-Montero, D. Frenkel, J. Chem. Phys. 104, 9932 (1996); W. Lechner, C. Dellago, J. Chem. Phys. 129, 114707
/// (2008).
public struct BondOrder: Sendable {
  /// The s_ij above which two neighbors are connected.
  public static let connection = 0.7
  /// The number of connections that makes a particle solid-like.
  public static let fewestConnections = 8

  /// The computed degrees.
  private static let degrees = [4, 6]
  /// The number of complex moments per particle: 5 of degree 4, then 7 of degree 6.
  private static let width = 12

  private let neighbors: [[Int]]
  /// The moments q_lm of every particle, m = 0 … l of both degrees.
  private let moments: [SIMD2<Double>]

  /// Computes the bond order of `configuration`, of degrees 4 and 6.
  public init(_ configuration: Configuration) {
    let found = NearestNeighbors(configuration).lists
    neighbors = found.map { $0.map(\.index) }
    var moments = [SIMD2<Double>](repeating: .zero, count: found.count * Self.width)
    let harmonics = SphericalHarmonics()
    moments.withUnsafeMutableBufferPointer { moments in
      for (i, list) in found.enumerated() {
        let own = UnsafeMutableBufferPointer(rebasing: moments[(i * Self.width)..<((i + 1) * Self.width)])
        for neighbor in list { harmonics.add(neighbor.separation / neighbor.distance, to: own) }
        let weight = 1 / Double(max(1, list.count))
        for m in own.indices { own[m] *= weight }
      }
    }
    self.moments = moments
  }

  /// Returns q_l of every particle, without averaging over neighbors.
  public func local(_ degree: Int) -> [Double] {
    neighbors.indices.map { Self.norm(moments[range(degree, of: $0)], degree) }
  }

  /// Returns q̄_l of every particle.
  public func averaged(_ degree: Int) -> [Double] {
    neighbors.indices.map { i in
      var sum = Array(moments[range(degree, of: i)])
      for j in neighbors[i] {
        let first = range(degree, of: j).lowerBound
        for m in sum.indices { sum[m] += moments[first + m] }
      }
      return Self.norm(sum[...], degree) / Double(neighbors[i].count + 1)
    }
  }

  /// Returns ⟨q̄_l⟩.
  public func mean(_ degree: Int) -> Double {
    let all = averaged(degree)
    return all.reduce(0, +) / Double(all.count)
  }

  /// The fraction of solid-like particles.
  public var solidFraction: Double {
    let lengths = neighbors.indices.map { Self.product(moments, range(6, of: $0), range(6, of: $0)).squareRoot() }
    let solid = neighbors.indices.count { i in
      let own = range(6, of: i)
      var connections = 0
      for j in neighbors[i]
      where Self.product(moments, own, range(6, of: j)) > Self.connection * lengths[i] * lengths[j] {
        connections += 1
      }
      return connections >= Self.fewestConnections
    }
    return Double(solid) / Double(neighbors.count)
  }

  /// Returns the indices of the moments of a degree of a particle.
  private func range(_ degree: Int, of i: Int) -> Range<Int> {
    precondition(Self.degrees.contains(degree), "the bond order has the degrees 4 and 6")
    let first = i * Self.width
    return degree == 4 ? first..<(first + 5) : (first + 5)..<(first + 12)
  }

  /// Returns Σ_m a_m b_m* over m = −l … l, real since a_−m = (−1)^m a_m*; m ≥ 0 are given.
  private static func product(_ all: [SIMD2<Double>], _ a: Range<Int>, _ b: Range<Int>) -> Double {
    var sum = 0.5 * all[a.lowerBound] * all[b.lowerBound]
    for m in 1..<a.count { sum += all[a.lowerBound + m] * all[b.lowerBound + m] }
    return 2 * sum.sum()
  }

  private static func norm(_ q: ArraySlice<SIMD2<Double>>, _ degree: Int) -> Double {
    let own = Array(q)
    let weight: Double = 4 * .pi / Double(2 * degree + 1)
    return (weight * product(own, own.indices, own.indices)).squareRoot()
  }
}

/// The spherical harmonics Y_lm of degrees 4 and 6 for m = 0 … l, as polynomials of a unit vector.
///
/// Y_lm = p_lm(z) (x + iy)^m with p_mm = √(Π_{k ≤ m} (2k + 1)/(2k)/4π), p_{m+1,m} = √(2m + 3) z p_mm and
/// p_lm = a_lm (z p_{l−1,m} − b_lm p_{l−2,m}), a² = (4l² − 1)/(l² − m²), b² = ((l − 1)² − m²)/(4(l − 1)² − 1). The sign
/// (−1)^m is omitted: no invariant depends on it.
struct SphericalHarmonics {
  /// p_mm, √(2m + 3), and the pairs a_lm, b_lm for l = m + 2 … 6.
  private let first: [Double]
  private let second: [Double]
  private let steps: [SIMD2<Double>]

  init() {
    var squares: [Double] = [1 / (4 * Double.pi)]
    for m in 1...6 { squares.append(squares[m - 1] * Double(2 * m + 1) / Double(2 * m)) }
    first = squares.map { $0.squareRoot() }
    second = (0...6).map { Double(2 * $0 + 3).squareRoot() }
    var steps: [SIMD2<Double>] = []
    for m in 0...6 {
      for l in stride(from: m + 2, through: 6, by: 1) {
        let (l, m) = (Double(l), Double(m))
        let before: Double = (l - 1) * (l - 1)
        let a: Double = (4 * l * l - 1) / (l * l - m * m)
        let b: Double = (before - m * m) / (4 * before - 1)
        steps.append(SIMD2(a.squareRoot(), b.squareRoot()))
      }
    }
    self.steps = steps
  }

  /// Adds Y_lm of the unit vector `n` to `sum`: 5 complex numbers of degree 4, then 7 of degree 6.
  @inline(__always)
  func add(_ n: Vec3, to sum: UnsafeMutableBufferPointer<SIMD2<Double>>) {
    var power = SIMD2(1.0, 0.0)
    var step = 0
    for m in 0...6 {
      // p_lm of l = m, and of the next.
      var (before, now) = (0.0, first[m])
      if m == 4 { sum[4] += now * power }
      if m < 6 { (before, now) = (now, second[m] * n.z * now) }
      if m == 3 { sum[3] += now * power }
      for l in stride(from: m + 2, through: 6, by: 1) {
        (before, now) = (now, steps[step].x * (n.z * now - steps[step].y * before))
        step += 1
        if l == 4 { sum[m] += now * power }
      }
      sum[5 + m] += now * power
      power = SIMD2(power.x * n.x - power.y * n.y, power.x * n.y + power.y * n.x)
    }
  }
}
