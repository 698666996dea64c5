import CLanes

// Kernel file: products of a matrix of bonds with four vectors at once, on raw memory.

/// A matrix of bonds M stored for products with panels of four vectors: for polynomials in M, and for matrices too large to
/// factorize.
///
/// The blocks are read from memory once for four vectors, and two blocks of a row at a time are multiplied. The components of
/// four vectors at a site are adjacent: 96 bytes per partner. `order` should list sites that are close in space one after
/// another, so that partners are in the caches.
///
/// | symbol | code | size |
/// |---|---|---|
/// | site of row k | `order` | n |
/// | diagonal block, then M_kj of row k | `pairs` of blocks, whose numbers alternate: 6 of each; 9 by rows if they are not symmetric | |
/// | panel of four vectors | 3n `Lanes`; row k has x, y, z at 3k | 96 n bytes |
///
/// Memory: 52 bytes per block, 1 kB per site with 18 partners.
public final class PanelMatrix {
  /// The vectors processed together.
  package typealias Lanes = SIMD4<Double>
  /// The number of vectors of a panel.
  static let width = 4

  /// The matrix M.
  public let matrix: SymmetricBlockMatrix
  /// The number of products with one vector so far.
  public internal(set) var products = 0
  private let order: [Int32]
  private let starts: [Int]
  private let partners: [Int32]
  private let pairs: [Double]
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
    // The diagonal block comes first; rows of an odd number of blocks end with zeros.
    starts = rows.reduce(into: [0]) { starts, site in
      starts.append(starts[starts.count - 1] + (matrix.rowStarts[site + 1] - matrix.rowStarts[site] + 2) / 2)
    }
    var partners = [Int32](repeating: 0, count: 2 * starts[n])
    var pairs = [Double](repeating: 0, count: 2 * stride * starts[n])
    for (turn, site) in rows.enumerated() {
      var place = 2 * starts[turn]
      func add(_ partner: Int32, _ block: SymmetricBlock, _ axialVector: SIMD3<Double>) {
        partners[place] = partner
        let first = 2 * stride * (place / 2) + place % 2
        for k in 0..<stride {
          let (a, b) = isSymmetric ? Self.upper[k] : (k / 3, k % 3)
          pairs[first + 2 * k] = block[a, b] + (isSymmetric ? 0 : axialVector.cross(a, b))
        }
        place += 1
      }
      add(Int32(turn), matrix.diagonalBlocks[site], .zero)
      for entry in matrix.rowStarts[site]..<matrix.rowStarts[site + 1] {
        add(turns[Int(matrix.sites[entry])], matrix.blocks[entry], isSymmetric ? .zero : matrix.axialVectors[entry])
      }
      if place % 2 == 1 { partners[place] = Int32(turn) }
    }
    self.order = rows.map { Int32($0) }
    (self.partners, self.pairs, self.stride) = (partners, pairs, stride)
  }

  /// The elements of a symmetric block that are stored.
  private static let upper = [(0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2)]

  /// Computes v ← product · M u + shift · u + previous · v for a panel of four vectors; v is finite.
  ///
  /// 18 flops per block and vector.
  package func advance(
    _ u: UnsafePointer<Lanes>, _ v: UnsafeMutablePointer<Lanes>, product: Double, shift: Double, previous: Double
  ) {
    products += Self.width
    starts.withUnsafeBufferPointer { starts in
      partners.withUnsafeBufferPointer { partners in
        pairs.withUnsafeBufferPointer { pairs in
          LaneLoops.widest.multiply(
            pairs.baseAddress, stride, starts.baseAddress, partners.baseAddress, matrix.siteCount,
            UnsafeRawPointer(u).assumingMemoryBound(to: Double.self),
            UnsafeMutableRawPointer(v).assumingMemoryBound(to: Double.self), product, shift, previous)
        }
      }
    }
  }

  /// Writes up to four vectors of 3n components into a panel; missing ones are zero.
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
