import Particles

/// The edges of a cell as H5MD has them: three lengths, or a matrix whose rows are a, b and c where there are tilts.
extension StoredArray {
  init(edges cell: Cell) {
    if cell.isRectangular {
      self.init([cell.sides.x, cell.sides.y, cell.sides.z])
    } else {
      self.init(shape: [3, 3], values: cell.edges.flatMap { [$0.x, $0.y, $0.z] })
    }
  }

  /// The cell with these edges; nil if there is none, or one that is turned.
  var cell: Cell? {
    var (sides, tilts) = (Vec3.zero, Vec3.zero)
    switch shape {
    case [3]: sides = Vec3(values[0], values[1], values[2])
    case [3, 3]:
      guard values[1] == 0, values[2] == 0, values[5] == 0 else { return nil }
      sides = Vec3(values[0], values[4], values[8])
      tilts = Vec3(values[3], values[6], values[7])
    default: return nil
    }
    return Cell.isPossible(sides: sides, tilts: tilts) ? Cell(sides: sides, tilts: tilts) : nil
  }
}

extension StoredArray {
  /// One row a vector.
  init(_ vectors: [Vec3]) {
    self.init(shape: [vectors.count, 3], values: vectors.flatMap { [$0.x, $0.y, $0.z] })
  }
}
