import CKernel
import Synchronization

/// A pair potential as piecewise polynomials in float: what the mixed-precision kernel evaluates instead of a formula.
///
/// Dφ, φ and D²φ of a pair with λ = ε = 1 are functions of s = r². They are expanded in pieces of v = slope·s + offset
/// whose boundaries lie at v₀·2^o·(1 + m/2ⁿ), so that a piece's number is a few bits of the float v itself, and its
/// coefficients are fetched by one permutation of a register. Depending on n, slope and offset, pieces are equal, or grow
/// with s (a steep core), or shrink towards the cutoff (a root there). Of all layouts that put the cutoff and the first
/// joint on boundaries, the one with the smallest error of the force is taken.
///
/// The formula is the potential's own: nothing about a potential is written a second time.
struct PairTable: Sendable {
  /// v = slope·s + offset.
  let slope: Double
  /// v₀ and n decide the boundaries; `offset` is v at s = 0.
  let offset: Double
  /// The largest error of Dφ as the kernel evaluates it, over |Dφ| + its typical size.
  let largestError: Double
  /// The s down to which the core is resolved; a pair closer than that feels the Dφ of this s.
  let closest: Double
  private let shape: Shape
  private let force: [Float]
  private let energy: [Float]
  private let stiffness: [Float]

  /// Dφ, φ, D²φ at s for λ = ε = 1.
  typealias Formula = (Double) -> (force: Double, energy: Double, stiffness: Double)

  /// A core is resolved up to this energy, ε: forty times the largest temperature of any study.
  static let highestEnergy = 500.0
  /// A model whose table errs more than this at any distance moves in double precision: averages are to a thousandth.
  static let largestAcceptableError = 1e-4
  /// A core that is finite is resolved down to this part of the cutoff.
  static let closestFraction = 0.35

  /// The best table of `pieces` pieces and polynomials of degree `degree` for a potential with cutoff and joints in s.
  init(formula: Formula, cutoff: Double, joint: Double?, minimum: Double?, pieces: Int, degree: Int) {
    let closest = Self.closest(formula, cutoff: cutoff)
    let typical = Self.typicalForce(formula, from: minimum.map { 0.8 * $0 } ?? 0.6 * cutoff, to: cutoff)
    var best: (layout: Layout, error: Double)?
    for layout in Layout.all(pieces: pieces, closest: closest, cutoff: cutoff, joint: joint) {
      let error = layout.largestError(
        degree: degree, typical: typical, closest: closest, cutoff: cutoff, below: best?.error ?? .infinity
      ) { formula($0).force }
      if let error { best = (layout, error) }
    }
    guard let best else { preconditionFailure("a potential has a layout") }
    self.closest = closest
    slope = best.layout.slope
    offset = best.layout.offset
    shape = best.layout.shape
    largestError = best.error
    force = best.layout.coefficients(degree: degree) { formula($0).force }
    energy = best.layout.coefficients(degree: degree) { formula($0).energy }
    stiffness = best.layout.coefficients(degree: degree) { formula($0).stiffness }
  }

  /// The table as the kernel takes it.
  var kernelTable: lehr_table {
    var table = lehr_table()
    table.offset = Float(offset)
    table.lowest = shape.lowest
    table.highest = shape.highest
    table.cutoff = Float(shape.boundary(shape.cutoffBoundary))
    table.shift = Int32(23 - shape.mantissaBits)
    table.falling = shape.falls ? 1 : 0
    Self.copy(force, to: &table.force)
    Self.copy(energy, to: &table.energy)
    Self.copy(stiffness, to: &table.stiffness)
    return table
  }

  private static func copy<Storage>(_ values: [Float], to storage: inout Storage) {
    withUnsafeMutableBytes(of: &storage) { bytes in
      values.withUnsafeBytes { bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0.prefix(bytes.count))) }
    }
  }

  /// The largest s at which φ reaches ``highestEnergy``, or ``closestFraction`` of the cutoff for a core that is softer.
  private static func closest(_ formula: Formula, cutoff: Double) -> Double {
    var s = 0.01 * cutoff
    guard formula(s).energy > highestEnergy else { return closestFraction * closestFraction * cutoff }
    while formula(1.01 * s).energy > highestEnergy { s *= 1.01 }
    return s
  }

  /// The root mean square of Dφ over an interval of s.
  private static func typicalForce(_ formula: Formula, from low: Double, to high: Double) -> Double {
    let samples = (0..<200).map { formula(low + (Double($0) + 0.5) / 200 * (high - low)).force }
    return (samples.reduce(0) { $0 + $1 * $1 } / 200).squareRoot()
  }
}

/// The boundaries of a table's pieces in v: from v = 2 on, octaves of 2ⁿ equal pieces each, of which the pieces are
/// consecutive ones, beginning with number `start`.
private struct Shape: Sendable {
  let pieces: Int
  /// n.
  let mantissaBits: Int
  let start: Int
  /// Whether v falls as s grows: the pieces then shrink towards the cutoff.
  let falls: Bool
  /// The boundary at the cutoff. Pieces beyond it are zero: pairs out of reach end in the nearest of them.
  let cutoffBoundary: Int

  /// The boundary below piece k.
  func boundary(_ k: Int) -> Double {
    let each = 1 << mantissaBits
    let number = k + start
    return 2
      * Double(sign: .plus, exponent: number / each, significand: 1 + Double(number % each) / Double(each))
  }

  /// Where the table keeps piece k: what the bits of v say.
  func column(_ k: Int) -> Int { (k + start) % pieces }

  /// The pieces that are not zero.
  var used: Range<Int> { falls ? cutoffBoundary..<pieces : 0..<cutoffBoundary }
  var lowest: Float {
    falls ? Float(0.5 * (boundary(cutoffBoundary - 1) + boundary(cutoffBoundary))) : Float(boundary(0))
  }
  var highest: Float {
    falls
      ? Float(boundary(pieces)).nextDown : Float(0.5 * (boundary(cutoffBoundary) + boundary(cutoffBoundary + 1)))
  }
}

/// A shape laid over the s of one potential.
private struct Layout {
  let shape: Shape
  let slope: Double
  let offset: Double

  /// Every layout with the cutoff and the joint on boundaries that reaches down to `closest`.
  static func all(pieces: Int, closest: Double, cutoff: Double, joint: Double?) -> [Layout] {
    var layouts: [Layout] = []
    for shape in shapes(pieces: pieces) {
      let atCutoff = shape.boundary(shape.cutoffBoundary)
      let far = shape.boundary(shape.falls ? pieces : 0)
      guard let joint else {
        let slope = (atCutoff - far) / (cutoff - closest)
        layouts.append(Layout(shape: shape, slope: slope, offset: atCutoff - slope * cutoff))
        continue
      }
      for k in shape.used.dropFirst() {
        let slope = (atCutoff - shape.boundary(k)) / (cutoff - joint)
        let layout = Layout(shape: shape, slope: slope, offset: atCutoff - slope * cutoff)
        if shape.falls ? layout.v(closest) <= far : layout.v(closest) >= far { layouts.append(layout) }
      }
    }
    return layouts
  }

  /// Few pieces are laid out in every way, many in fewer.
  private static func shapes(pieces: Int) -> [Shape] {
    let bits = pieces.trailingZeroBitCount
    let few = pieces <= 16
    var shapes: [Shape] = []
    for mantissaBits in 1...bits where bits - mantissaBits <= 3 {
      for start in few ? 0..<(1 << mantissaBits) : 0..<1 {
        for falls in [false, true] {
          for zeros in 1...(few ? 3 : 2) {
            shapes.append(
              Shape(
                pieces: pieces, mantissaBits: mantissaBits, start: start, falls: falls,
                cutoffBoundary: falls ? zeros : pieces - zeros))
          }
        }
      }
    }
    return shapes
  }

  func v(_ s: Double) -> Double { slope * s + offset }
  func s(_ v: Double) -> Double { (v - offset) / slope }

  /// [power][piece], interpolating `function` of s at Chebyshev's nodes of every piece.
  func coefficients(degree: Int, _ function: (Double) -> Double) -> [Float] {
    var all = [Float](repeating: 0, count: (degree + 1) * shape.pieces)
    for piece in shape.used {
      for (power, c) in polynomial(piece, degree: degree, function).enumerated() {
        all[power * shape.pieces + shape.column(piece)] = c
      }
    }
    return all
  }

  /// The polynomial of one piece in w, lowest power first.
  private func polynomial(_ piece: Int, degree: Int, _ function: (Double) -> Double) -> [Float] {
    let begin = shape.boundary(piece)
    let width = shape.boundary(piece + 1) - begin
    let nodes = (0...degree).map { 0.5 - 0.5 * chebyshevCosine($0, of: degree + 1) }
    var scale = 1.0
    return interpolation(nodes, nodes.map { function(s(begin + width * $0)) }).map { c in
      defer { scale *= width }
      return Float(c / scale)
    }
  }

  /// The largest error of the table evaluated as the kernel does, in float, over |f| + typical; nil if not below `bound`.
  func largestError(
    degree: Int, typical: Double, closest: Double, cutoff: Double, below bound: Double,
    _ function: (Double) -> Double
  ) -> Double? {
    var largest = 0.0
    for piece in shape.used {
      let coefficients = polynomial(piece, degree: degree, function)
      let begin = shape.boundary(piece)
      let width = shape.boundary(piece + 1) - begin
      for part in [0.02, 0.17, 0.34, 0.5, 0.66, 0.83, 0.98] {
        let place = s(begin + part * width)
        guard place >= closest else { continue }
        // v is rounded when it is computed from the rounded s.
        let v = Float(offset).addingProduct(Float(place), Float(slope))
        let w = v - Float(begin)
        var value: Float = 0
        for c in coefficients.reversed() { value = c.addingProduct(value, w) }
        let exact = function(place)
        largest = max(largest, abs(Double(value) - exact) / (abs(exact) + typical))
      }
      guard largest < bound else { return nil }
    }
    return largest
  }
}

/// cos(π (k + ½)/n), by its polynomial: the same bits everywhere.
private func chebyshevCosine(_ k: Int, of n: Int) -> Double {
  let x = Double.pi * (Double(k) + 0.5) / Double(n) - 0.5 * Double.pi
  // cos(x + π/2) = −sin x, |x| ≤ π/2.
  var term = x
  var sum = x
  for j in stride(from: 2, through: 26, by: 2) {
    term *= -x * x / Double(j * (j + 1))
    sum += term
  }
  return -sum
}

/// The coefficients, lowest power first, of the polynomial through the points: Newton's divided differences, multiplied
/// out.
private func interpolation(_ x: [Double], _ y: [Double]) -> [Double] {
  var differences = y
  for order in 1..<max(x.count, 1) {
    for k in stride(from: x.count - 1, through: order, by: -1) {
      differences[k] = (differences[k] - differences[k - 1]) / (x[k] - x[k - order])
    }
  }
  var coefficients = [0.0]
  for k in x.indices.reversed() {
    // c(x) ← c(x)·(x − x_k) + d_k
    var next = [Double](repeating: 0, count: coefficients.count + 1)
    for (power, c) in coefficients.enumerated() {
      next[power + 1] += c
      next[power] -= c * x[k]
    }
    next[0] += differences[k]
    coefficients = next
  }
  return Array(coefficients.prefix(x.count))
}

/// The tables of one pair law, made when first asked for.
final class PairTables: Sendable {
  private let tables = Mutex<[Int: PairTable]>([:])
  private let make: @Sendable (_ pieces: Int, _ degree: Int) -> PairTable

  init(_ make: @escaping @Sendable (_ pieces: Int, _ degree: Int) -> PairTable) { self.make = make }

  func table(pieces: Int, degree: Int) -> PairTable {
    tables.withLock { tables in
      if let known = tables[pieces] { return known }
      let table = make(pieces, degree)
      tables[pieces] = table
      return table
    }
  }
}
