/// How much the sides of a box may differ and still be those of a cube: ends are written with some sixteen digits, and
/// their difference loses one or two.
private let roundingOfSides = 1e-12

/// The side of the cube that a box with these sides is, or the sentence that says what it is instead.
func cubeSide(_ sides: [Double]) -> Result<Double, NotACube> {
  guard sides.count == 3, sides.allSatisfy({ $0 > 0 && $0.isFinite }) else {
    return .failure(NotACube("the sides of a box are three positive lengths, not \(list(sides))"))
  }
  guard sides.allSatisfy({ abs($0 - sides[0]) <= roundingOfSides * sides[0] }) else {
    return .failure(NotACube("the box must be a cube; this one has the sides \(list(sides))"))
  }
  return .success(sides[0])
}

/// The side of the cube that a box with these three edges is.
func cubeSide(edges: [[Double]]) -> Result<Double, NotACube> {
  let off = (0..<3).flatMap { a in (0..<3).filter { $0 != a }.map { edges[a][$0] } }
  guard off.allSatisfy({ $0 == 0 }) else {
    return .failure(
      NotACube("the box must be a cube; this one is triclinic, its tilts are \(list(off.filter { $0 != 0 }))"))
  }
  return cubeSide((0..<3).map { edges[$0][$0] })
}

private func list(_ numbers: [Double]) -> String { numbers.prefix(6).map { "\($0)" }.joined(separator: ", ") }

/// Why a box is no cube, in a sentence.
struct NotACube: Error {
  let sentence: String
  init(_ sentence: String) { self.sentence = sentence }
}
