// Kernel file: products of a matrix of bonds with eight vectors at once, on raw memory.

/// A matrix of bonds M stored for products with panels of eight vectors, for matrices too large to factorize.
///
/// The blocks are read from memory once for eight vectors, and the components of eight vectors at a site are adjacent:
/// 192 bytes per partner. `order` should list sites that are close in space one after another, so that partners are in
/// the caches.
///
/// | symbol | code | size |
/// |---|---|---|
/// | site of row k | `order` | n |
/// | diagonal block, then M_kj of row k | `blocks`, 6 numbers each; 9 by rows if they are not symmetric | |
/// | panel of eight vectors | 3n `Lanes`; row k has x, y, z at 3k | 192 n bytes |
///
/// Memory: 52 bytes per block, 1 kB per site with 18 partners.
///
/// N = 8000 with 18 partners: about 0.12 ms of processor time per vector, recurrences included.
public final class PanelMatrix: BlockProducts {
  /// The vectors processed together.
  package typealias Lanes = SIMD8<Double>
  /// The number of vectors of a panel.
  static let width = 8

  /// The matrix M.
  public let matrix: SymmetricBlockMatrix
  /// The number of products with one vector so far.
  public internal(set) var products = 0
  private let order: [Int32]
  private let starts: [Int]
  private let partners: [Int32]
  private let blocks: [Double]
  /// The numbers per block: 6 or 9.
  private let stride: Int

  /// Stores the blocks of a matrix.
  ///
  /// - Parameter order: every site once, in the order of the rows; nil for that of the matrix.
  public init(_ matrix: SymmetricBlockMatrix, order: [Int]? = nil) {
    let n = matrix.siteCount
    precondition(order == nil || order?.count == n, "an order has every site once")
    self.matrix = matrix
    let rows = order ?? Array(0..<n)
    var turns = [Int32](repeating: 0, count: n)
    for (turn, site) in rows.enumerated() { turns[site] = Int32(turn) }
    let isSymmetric = matrix.axialVectors.isEmpty
    let stride = isSymmetric ? 6 : 9
    var (starts, partners, blocks) = ([0], [Int32](), [Double]())
    starts.reserveCapacity(n + 1)
    partners.reserveCapacity(n + matrix.blocks.count)
    blocks.reserveCapacity(stride * (n + matrix.blocks.count))
    for (turn, site) in rows.enumerated() {
      partners.append(Int32(turn))
      blocks.append(contentsOf: Self.numbers(matrix.diagonalBlocks[site], isSymmetric ? nil : .zero))
      for entry in matrix.rowStarts[site]..<matrix.rowStarts[site + 1] {
        partners.append(turns[Int(matrix.sites[entry])])
        blocks.append(
          contentsOf: Self.numbers(matrix.blocks[entry], isSymmetric ? nil : matrix.axialVectors[entry]))
      }
      starts.append(partners.count)
    }
    self.order = rows.map { Int32($0) }
    (self.starts, self.partners, self.blocks, self.stride) = (starts, partners, blocks, stride)
  }

  /// The six numbers of a symmetric block, or the nine of B + [t]× by rows.
  private static func numbers(_ b: SymmetricBlock, _ t: SIMD3<Double>?) -> [Double] {
    guard let t else { return [b.xx, b.xy, b.xz, b.yy, b.yz, b.zz] }
    return (0..<9).map { b[$0 / 3, $0 % 3] + t.cross($0 / 3, $0 % 3) }
  }

  /// Computes v ← product · M u + shift · u + previous · v for a panel of eight vectors.
  ///
  /// 18 flops per block and vector.
  package func advance(
    _ u: UnsafePointer<Lanes>, _ v: UnsafeMutablePointer<Lanes>, product: Double, shift: Double, previous: Double
  ) {
    products += Self.width
    starts.withUnsafeBufferPointer { starts in
      partners.withUnsafeBufferPointer { partners in
        blocks.withUnsafeBufferPointer { blocks in
          guard let first = starts.baseAddress, let j = partners.baseAddress, let b = blocks.baseAddress else { return }
          for row in 0..<matrix.siteCount {
            let sums =
              stride == 6
              ? Self.symmetricRow(u, first[row]..<first[row + 1], j, b)
              : Self.generalRow(u, first[row]..<first[row + 1], j, b)
            let (own, result) = (u + 3 &* row, v + 3 &* row)
            result[0] = product * sums.0 + shift * own[0] + previous * result[0]
            result[1] = product * sums.1 + shift * own[1] + previous * result[1]
            result[2] = product * sums.2 + shift * own[2] + previous * result[2]
          }
        }
      }
    }
  }

  @inline(__always)
  private static func symmetricRow(
    _ x: UnsafePointer<Lanes>, _ entries: Range<Int>, _ partners: UnsafePointer<Int32>, _ blocks: UnsafePointer<Double>
  ) -> (Lanes, Lanes, Lanes) {
    var (sumX, sumY, sumZ) = (Lanes.zero, Lanes.zero, Lanes.zero)
    var (v, j) = (blocks + 6 &* entries.lowerBound, partners + entries.lowerBound)
    let end = partners + entries.upperBound
    while j < end {
      let u = x + 3 &* Int(j.pointee)
      let (ux, uy, uz) = (u[0], u[1], u[2])
      sumX.addProduct(ux, v[0])
      sumY.addProduct(ux, v[1])
      sumZ.addProduct(ux, v[2])
      sumX.addProduct(uy, v[1])
      sumY.addProduct(uy, v[3])
      sumZ.addProduct(uy, v[4])
      sumX.addProduct(uz, v[2])
      sumY.addProduct(uz, v[4])
      sumZ.addProduct(uz, v[5])
      v += 6
      j += 1
    }
    return (sumX, sumY, sumZ)
  }

  @inline(__always)
  private static func generalRow(
    _ x: UnsafePointer<Lanes>, _ entries: Range<Int>, _ partners: UnsafePointer<Int32>, _ blocks: UnsafePointer<Double>
  ) -> (Lanes, Lanes, Lanes) {
    var (sumX, sumY, sumZ) = (Lanes.zero, Lanes.zero, Lanes.zero)
    for entry in entries {
      let u = x + 3 &* Int(partners[entry])
      let v = blocks + 9 &* entry
      for axis in 0..<3 {
        sumX.addProduct(u[axis], v[axis])
        sumY.addProduct(u[axis], v[3 &+ axis])
        sumZ.addProduct(u[axis], v[6 &+ axis])
      }
    }
    return (sumX, sumY, sumZ)
  }

  /// Writes up to eight vectors of 3n components into a panel; missing ones are zero.
  package func pack(_ vectors: UnsafePointer<Double>, columns: Int, into panel: UnsafeMutablePointer<Lanes>) {
    for (row, site) in order.enumerated() {
      for axis in 0..<3 {
        var lanes = Lanes.zero
        for column in 0..<columns { lanes[column] = vectors[column &* matrix.unknowns &+ 3 &* Int(site) &+ axis] }
        panel[3 &* row &+ axis] = lanes
      }
    }
  }

  /// Writes the first `columns` vectors of a panel.
  package func unpack(_ panel: UnsafePointer<Lanes>, columns: Int, into vectors: UnsafeMutablePointer<Double>) {
    for (row, site) in order.enumerated() {
      for axis in 0..<3 {
        let lanes = panel[3 &* row &+ axis]
        for column in 0..<columns { vectors[column &* matrix.unknowns &+ 3 &* Int(site) &+ axis] = lanes[column] }
      }
    }
  }

  /// Returns M u for any number of vectors of 3n components.
  public func product(with u: [Double]) -> [Double] {
    let size = matrix.unknowns
    precondition(u.count.isMultiple(of: size), "a vector has three components a site")
    var result = [Double](repeating: 0, count: u.count)
    let x = Panel(self)
    let y = Panel(self)
    u.withUnsafeBufferPointer { u in
      result.withUnsafeMutableBufferPointer { result in
        guard let from = u.baseAddress, let to = result.baseAddress else { return }
        for first in Swift.stride(from: 0, to: u.count / size, by: Self.width) {
          let columns = min(Self.width, u.count / size - first)
          pack(from + first * size, columns: columns, into: x.lanes)
          advance(x.lanes, y.lanes, product: 1, shift: 0, previous: 0)
          unpack(y.lanes, columns: columns, into: to + first * size)
        }
      }
    }
    return result
  }
}
