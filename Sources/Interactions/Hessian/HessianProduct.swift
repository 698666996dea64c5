import Particles

/// The Hessian M = ∂²U/∂x∂x of one configuration as a linear operator: M·u, without a stored matrix.
///
/// (M u)_i = Σ_j [D²φ r (r·(u_i − u_j)) + Dφ (u_i − u_j)], r = x_j − x_i, D = (1/r) d/dr, over all bonds of i.
///
/// **Layout.** The row of each particle contains all its bonds (i lists j and j lists i: no scattered writes), in
/// blocks of eight: r_x, r_y, r_z, D²φ, Dφ and the rows of the partners, 192 bytes that are read once, in order. Rows
/// are in the order of the neighbor list's cells, so that partners are close in memory. Displacements are (x, y, z, 0).
///
/// **Bonds** are recorded by an evaluation of a force field, and become rows when they are taken: a minimizer that refuses a
/// place has still the rows of the one before.
///
/// **Precision.** Single precision: the product is limited by reading 24 bytes per bond. The error of M u is about 10⁻⁷
/// of the terms of the bonds, and because a bond depends on u_i − u_j only, a translation gives exactly zero. To obtain
/// more digits, solve again for the residual in double precision, as Newton's method does anyway.
///
/// **Order of summation** is determined by the list, independent of the number of threads.
///
/// Memory: 24 bytes per bond and side, about 0.4 kB per particle at 13 neighbors and 0.8 kB at 27, and about as much
/// again while the rows are built.
public final class HessianProduct {
  /// The number of particles N.
  public let count: Int
  /// The particle of each row.
  let particles: Buffer<Int32>
  /// Row k consists of the blocks `starts[k]..<starts[k + 1]`.
  let starts: Buffer<Int>
  /// Six vectors per block: x, y, z, D²φ, Dφ, and the partners' rows as integers.
  var blocks = Buffer<SIMD8<Float>>()
  /// The bonds of the last evaluation in the order found, and their order in the rows.
  var bonds: BondRecords
  /// The inverse of the 3×3 diagonal block of M of each particle, by columns.
  let inverseDiagonal: Buffer<SIMD4<Float>>
  /// Vectors per block.
  static let blockStride = 6

  /// Allocates rows for `count` particles; ``ForceField/mechanics(at:into:hessian:)`` fills them.
  public init(count: Int) {
    self.count = count
    bonds = BondRecords(count: count)
    particles = Buffer(capacity: count)
    starts = Buffer(capacity: count + 1)
    inverseDiagonal = Buffer(capacity: 3 * count)
    for k in 0..<count { particles[k] = Int32(k) }
    for k in 0...count { starts[k] = 0 }
  }

  /// Returns M u, with displacements and result in the order of particles.
  public func product(with u: [Vec3], threads: Int = 1) -> [Vec3] {
    precondition(u.count == count, "one displacement for every particle")
    let rows = Buffer<SIMD4<Float>>(capacity: count), result = Buffer<SIMD4<Float>>(capacity: count)
    for k in 0..<count { rows[k] = SIMD4<Float>(SIMD4(u[Int(particles[k])], 0)) }
    let (source, target) = (rows.base, result.base)
    _ = RowChunks(count: count, threads: threads).sum { [self] in SIMD2(apply(source, into: target, rows: $0), 0) }
    var Mu = u
    for k in 0..<count { Mu[Int(particles[k])] = SIMD4<Double>(result[k]).xyz }
    return Mu
  }

  /// Stores M u for the rows `rows`, in the order of rows; returns the sum of u·M u over them.
  func apply(
    _ u: UnsafePointer<SIMD4<Float>>, into result: UnsafeMutablePointer<SIMD4<Float>>, rows: Range<Int>
  ) -> Double {
    let starts = starts.base
    let blocks = UnsafePointer(blocks.base)
    let zero = FloatLanes(0)
    var products = SIMD4<Float>.zero
    var block = blocks + Self.blockStride * starts[rows.lowerBound]
    for row in rows {
      let own = u[row]
      let x = FloatLanes(own.x), y = FloatLanes(own.y), z = FloatLanes(own.z)
      var sumX = zero, sumY = zero, sumZ = zero
      let end = blocks + Self.blockStride * starts[row + 1]
      while block < end {
        let partners = UnsafeRawPointer(block + 5).assumingMemoryBound(to: Int32.self)
        let other = FloatLanes.components(of: u, at: partners)
        let dx = x - other.x, dy = y - other.y, dz = z - other.z
        let rx = FloatLanes(lanes: block[0]), ry = FloatLanes(lanes: block[1]), rz = FloatLanes(lanes: block[2])
        let second = FloatLanes(lanes: block[3]), first = FloatLanes(lanes: block[4])
        var along = rx * dx
        along.addProduct(ry, dy)
        along.addProduct(rz, dz)
        let t = second * along
        sumX.addProduct(t, rx)
        sumY.addProduct(t, ry)
        sumZ.addProduct(t, rz)
        sumX.addProduct(first, dx)
        sumY.addProduct(first, dy)
        sumZ.addProduct(first, dz)
        block += Self.blockStride
      }
      let sum = FloatLanes.sums(sumX, sumY, sumZ)
      result[row] = sum
      products.addProduct(own, sum)
    }
    return Double(products.sum())
  }
}

extension SIMD4<Double> {
  /// The first three components.
  @inline(__always)
  var xyz: Vec3 { Vec3(x, y, z) }
}
