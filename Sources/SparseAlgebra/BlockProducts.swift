/// A matrix M that is multiplied with several vectors side by side, one in every lane.
///
/// | matrix | lanes | used for |
/// |---|---|---|
/// | `SymmetricBlockMatrix` | 4 | glasses that are factorized |
/// | `PanelMatrix` | 8 | larger ones: a copy in an order of its own, whose blocks are read for eight vectors at once |
package protocol BlockProducts {
  /// One component of all vectors.
  associatedtype Lanes: SIMD where Lanes.Scalar == Double
  /// The matrix M.
  var matrix: SymmetricBlockMatrix { get }
  /// Writes up to as many vectors of 3n components as there are lanes into a panel; missing ones are zero.
  func pack(_ vectors: UnsafePointer<Double>, columns: Int, into panel: UnsafeMutablePointer<Lanes>)
  /// Writes the first `columns` vectors of a panel.
  func unpack(_ panel: UnsafePointer<Lanes>, columns: Int, into vectors: UnsafeMutablePointer<Double>)
  /// Computes v ← product · M u + shift · u + previous · v; v is finite.
  func advance(
    _ u: UnsafePointer<Lanes>, _ v: UnsafeMutablePointer<Lanes>, product: Double, shift: Double, previous: Double)
}

/// The memory of vectors side by side: 3n lanes.
struct Panel<Lanes: SIMD>: ~Copyable where Lanes.Scalar == Double {
  private let memory: LargeBlock
  /// The number of lanes, 3n.
  let count: Int
  let lanes: UnsafeMutablePointer<Lanes>

  /// Takes memory for a panel of zeros.
  init<Products: BlockProducts>(_ products: Products) where Products.Lanes == Lanes {
    count = products.matrix.unknowns
    memory = LargeBlock(Lanes.scalarCount * count)
    lanes = UnsafeMutableRawPointer(memory.numbers).bindMemory(to: Lanes.self, capacity: count)
    lanes.initialize(repeating: .zero, count: count)
  }

  /// Returns the scalar products with another panel, summed in order.
  func dots(_ other: borrowing Panel) -> Lanes {
    var sum = Lanes.zero
    for k in 0..<count { sum.addProduct(lanes[k], other.lanes[k]) }
    return sum
  }

  /// Removes the translations from all vectors.
  func removeTranslations() {
    for axis in 0..<3 {
      var sum = Lanes.zero
      for k in stride(from: axis, to: count, by: 3) { sum += lanes[k] }
      let mean = sum / Double(count / 3)
      for k in stride(from: axis, to: count, by: 3) { lanes[k] -= mean }
    }
  }
}
