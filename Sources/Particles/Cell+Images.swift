extension Cell {
  /// Minimum-image search in a tilted cell.
  ///
  /// The component of an image r along the normal of a pair of faces is f·w, with f its fractional coordinate and w the
  /// width of the cell in that direction, so that |f| ≤ |r|/w. Rounding the fractional coordinates therefore finds the
  /// shortest image if it is shorter than half the smallest width, which holds for every interacting pair. Otherwise,
  /// all layers of images along c and all rows along b that could contain a shorter image are searched; within a row,
  /// rounding finds the shortest one.
  @usableFromInline
  func shortestImage(_ r: Vec3) -> Vec3 {
    var best = r - translation(fractions(of: r).rounded(.toNearestOrEven))
    let half = 0.5 * widths.min()
    guard best.squaredLength > half * half else { return best }
    let start = best
    for layer in Self.shifts(start.z, by: sides.z, within: best.length) {
      let high = start + Double(layer) * Vec3(tilts.y, tilts.z, sides.z)
      let room = best.squaredLength - high.z * high.z
      guard room >= 0 else { continue }
      for row in Self.shifts(high.y, by: sides.y, within: room.squareRoot()) {
        var image = high + Double(row) * Vec3(tilts.x, sides.y, 0)
        image.x -= sides.x * (image.x / sides.x).rounded(.toNearestOrEven)
        if image.squaredLength < best.squaredLength { best = image }
      }
    }
    return best
  }

  /// Returns the integers n with |x + n·side| ≤ `reach`, at most 500, which suffices for cells with an aspect ratio up
  /// to 1000.
  private static func shifts(_ x: Double, by side: Double, within reach: Double) -> ClosedRange<Int> {
    let most = 500.0
    let low = max(-most, min(0, ((-reach - x) / side).rounded(.up)))
    let high = min(most, max(0, ((reach - x) / side).rounded(.down)))
    return Int(low)...Int(high)
  }

  /// Returns the image of a position inside a tilted cell and its fractional coordinates, all in [0, 1).
  ///
  /// Both are zero if the position is not finite, or so far away that its fractional coordinates have no significant
  /// digits.
  @usableFromInline
  package func wrappedTilted(_ x: Vec3) -> (position: Vec3, fractions: Vec3) {
    var f = fractions(of: x)
    var n = f.rounded(.down)
    f -= n
    // A small negative fraction rounds to 1.
    let whole = f .>= 1
    f.replace(with: 0, where: whole)
    n.replace(with: n + 1, where: whole)
    guard all(f .>= 0) else { return (.zero, .zero) }
    return (x - translation(n), f)
  }
}

extension Cell: Codable {
  /// Encodes a cube as its side, any other cell as its sides and tilts: L_x, L_y, L_z, xy, xz, yz.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if isCube {
      try container.encode(sides.x)
    } else {
      try container.encode([sides.x, sides.y, sides.z, tilts.x, tilts.y, tilts.z])
    }
  }

  /// Decodes a cell written by ``encode(to:)``.
  ///
  /// - Throws: `DecodingError` if the numbers do not describe a valid cell.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    var (sides, tilts) = (Vec3.zero, Vec3.zero)
    if let side = try? container.decode(Double.self) {
      sides = Vec3(repeating: side)
    } else if case let numbers = try container.decode([Double].self), numbers.count == 6 {
      sides = Vec3(numbers[0], numbers[1], numbers[2])
      tilts = Vec3(numbers[3], numbers[4], numbers[5])
    }
    guard Self.isPossible(sides: sides, tilts: tilts) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "a cell has sides that are no lengths")
    }
    self.init(sides: sides, tilts: tilts)
  }
}
