/// The memory of four vectors side by side: 3n lanes.
struct Panel: ~Copyable {
  typealias Lanes = PanelMatrix.Lanes
  private let memory: LargeBlock
  /// The number of lanes, 3n.
  let count: Int
  let lanes: UnsafeMutablePointer<Lanes>

  /// Takes memory for a panel of zeros.
  init(_ panels: PanelMatrix) {
    count = panels.matrix.unknowns
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
