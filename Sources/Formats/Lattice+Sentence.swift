import Particles

extension Lattice {
  /// The note about a cell that is rotated.
  static let turnedNote =
    "the cell is turned: positions, velocities and tensors are those of the sample rotated so that its first edge is along "
    + "x, and its second in the plane xy"

  /// Returns the lattice of three edges in a file, or the reason that there is none.
  ///
  /// - Parameter isSingle: whether the file stores the edges with 32 bits, so that rounding errors are larger.
  package static func reading(_ edges: [[Double]], isSingle: Bool = false) -> Result<Lattice, NoLattice> {
    do {
      let edges = edges.map { Vec3($0[0], $0[1], $0[2]) }
      return .success(try Lattice(edges: edges, rounding: isSingle ? Lattice.roundingOfSingles : Lattice.rounding))
    } catch {
      return .failure(NoLattice(sentence(for: error, edges)))
    }
  }

  /// Returns the lattice with sides along the axes.
  static func reading(sides: [Double], isSingle: Bool = false) -> Result<Lattice, NoLattice> {
    guard sides.count == 3, sides.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      return .failure(NoLattice("the sides of a box must be three positive lengths (got \(list(sides)))"))
    }
    return reading(sides: sides, tilts: [0, 0, 0], isSingle: isSingle)
  }

  /// Returns the lattice of one side, three sides, or three edges.
  static func reading(numbers: [Double], isSingle: Bool = false) -> Result<Lattice, NoLattice> {
    switch numbers.count {
    case 1: reading(sides: [numbers[0], numbers[0], numbers[0]], isSingle: isSingle)
    case 3: reading(sides: numbers, isSingle: isSingle)
    case 9: reading((0..<3).map { Array(numbers[(3 * $0)..<(3 * $0 + 3)]) }, isSingle: isSingle)
    default:
      .failure(NoLattice("a box must be one side, three sides or three edges (got \(numbers.count) numbers)"))
    }
  }

  /// Returns the lattice of the sides L_x, L_y, L_z and the tilts xy, xz, yz.
  static func reading(
    sides: [Double], tilts: [Double], isSingle: Bool = false
  ) -> Result<Lattice, NoLattice> {
    guard sides.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      return .failure(NoLattice("the sides of a box must be three positive lengths (got \(list(sides)))"))
    }
    return reading(
      [[sides[0], 0, 0], [tilts[0], sides[1], 0], [tilts[1], tilts[2], sides[2]]], isSingle: isSingle)
  }

  private static func sentence(for fault: LatticeFault, _ edges: [[Double]]) -> String {
    let given = edges.map { "(\(list($0)))" }.joined(separator: ", ")
    return switch fault {
    case .notPositive: "the edges of a cell must be three finite vectors (got \(given))"
    case .flat: "the edges of a cell must not lie in one plane (got \(given))"
    case .leftHanded:
      "the edges \(given) are left-handed; exchange two of them, and the particles' images"
    }
  }

  private static func list(_ numbers: [Double]) -> String { numbers.map { "\($0)" }.joined(separator: ", ") }
}

/// The reason that the edges in a file do not form a lattice, as a sentence.
package struct NoLattice: Error {
  package let sentence: String
  init(_ sentence: String) { self.sentence = sentence }
}
