import CKernel
import Synchronization

/// A pair potential as piecewise polynomials in single precision, which the mixed-precision kernel evaluates instead of
/// a formula.
///
/// Dφ, φ and D²φ of a pair with λ = ε = 1 are functions of s = r². They are expanded in pieces of v = slope·s + offset
/// with boundaries at v₀·2^o·(1 + m/2ⁿ), so that the index of a piece is a few bits of the float v itself, and its
/// coefficients are fetched by one permutation of a register. Depending on n, slope and offset, pieces are equal, or
/// grow with s (for a steep core), or shrink toward the cutoff (for a root there). Of all layouts with the cutoff and
/// the first joint on boundaries, the one with the smallest error of the force is used.
///
/// A kernel whose registers hold eight coefficients uses v = slope/(s + softening) + offset instead: a core, steep in
/// s, is a polynomial in 1/s, so that fewer pieces suffice.
///
/// The table is computed from the potential's own formula; no property of a potential is defined twice.
struct PairTable: Sendable {
  private let map: ArgumentMap
  /// The largest error of Dφ as evaluated by the kernel, relative to |Dφ| plus its typical size.
  let largestError: Double
  /// The root mean square of Dφ where pairs usually are.
  let typicalForce: Double
  /// The smallest s at which the core is resolved; closer pairs have the Dφ of this s.
  let closest: Double
  private let shape: Shape
  private let force: [Float]
  private let energy: [Float]
  private let stiffness: [Float]

  /// Returns Dφ, φ, D²φ at s for λ = ε = 1.
  typealias Formula = (Double) -> (force: Double, energy: Double, stiffness: Double)

  /// The energy up to which a core is resolved, in ε: forty times the largest temperature of any study.
  static let highestEnergy = 500.0
  /// The largest acceptable error at any distance, since averages are computed to 10⁻³; above it, double precision is
  /// used.
  static let largestAcceptableError = 1e-4
  /// The fraction of the cutoff down to which a finite core is resolved.
  static let closestFraction = 0.35

  /// Creates the best table of `pieces` pieces and polynomials of degree `degree` for a potential with cutoff and
  /// joints in s.
  init(
    formula: Formula, cutoff: Double, joint: Double?, minimum: Double?, pieces: Int, degree: Int, reciprocal: Bool
  ) {
    let closest = Self.closest(formula, cutoff: cutoff)
    let typical = Self.typicalForce(formula, from: minimum.map { 0.8 * $0 } ?? 0.6 * cutoff, to: cutoff)
    var best: (layout: Layout, error: Double)?
    let layouts = Layout.all(pieces: pieces, reciprocal: reciprocal, closest: closest, cutoff: cutoff, joint: joint)
    for layout in layouts {
      let error = layout.largestError(
        degree: degree, typical: typical, closest: closest, cutoff: cutoff, below: best?.error ?? .infinity
      ) { formula($0).force }
      if let error { best = (layout, error) }
    }
    guard let best else { preconditionFailure("a potential has a layout") }
    self.closest = closest
    typicalForce = typical
    map = best.layout.map
    shape = best.layout.shape
    largestError = best.error
    force = best.layout.coefficients(degree: degree, vanishes: true) { formula($0).force }
    energy = best.layout.coefficients(degree: degree) { formula($0).energy }
    stiffness = best.layout.coefficients(degree: degree) { formula($0).stiffness }
  }

  /// The factor of r²/λ² for the kernel: dv/ds if v is linear.
  var pairSlope: Double { map.softening == nil ? map.slope : 1 }

  /// The table in the format of the kernel.
  var kernelTable: lehr_table {
    var table = lehr_table()
    table.offset = Float(map.offset)
    table.numerator = Float(map.slope)
    table.softening = Float(map.softening ?? 0)
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

  /// Returns the largest s at which φ reaches ``highestEnergy``, or ``closestFraction`` of the cutoff for a softer
  /// core.
  private static func closest(_ formula: Formula, cutoff: Double) -> Double {
    var s = 0.01 * cutoff
    guard formula(s).energy > highestEnergy else { return closestFraction * closestFraction * cutoff }
    while formula(1.01 * s).energy > highestEnergy { s *= 1.01 }
    return s
  }

  /// Returns the root mean square of Dφ over an interval of s.
  private static func typicalForce(_ formula: Formula, from low: Double, to high: Double) -> Double {
    let samples = (0..<200).map { formula(low + (Double($0) + 0.5) / 200 * (high - low)).force }
    return (samples.reduce(0) { $0 + $1 * $1 } / 200).squareRoot()
  }
}

/// The boundaries of a table's pieces in v: from v = 2 on, octaves of 2ⁿ equal pieces each; the table consists of
/// consecutive pieces, beginning with number `start`.
private struct Shape: Sendable {
  let pieces: Int
  /// The number of mantissa bits n.
  let mantissaBits: Int
  let start: Int
  /// Whether v decreases with s: the pieces then shrink toward the cutoff.
  let falls: Bool
  /// The boundary at the cutoff. Pieces beyond it are zero: pairs out of range fall into the nearest of them. If v
  /// decreases with s and there are none, they fall at the beginning of the first piece, whose constant coefficient is
  /// then zero.
  let cutoffBoundary: Int

  /// Returns the lower boundary of piece k.
  func boundary(_ k: Int) -> Double {
    let each = 1 << mantissaBits
    let number = k + start
    return 2
      * Double(sign: .plus, exponent: number / each, significand: 1 + Double(number % each) / Double(each))
  }

  /// Returns the column of the table that contains piece k, as given by the bits of v.
  func column(_ k: Int) -> Int { (k + start) % pieces }

  /// The nonzero pieces.
  var used: Range<Int> { falls ? cutoffBoundary..<pieces : 0..<cutoffBoundary }
  var lowest: Float {
    guard falls, cutoffBoundary > 0 else { return Float(boundary(0)) }
    return Float(0.5 * (boundary(cutoffBoundary - 1) + boundary(cutoffBoundary)))
  }
  var highest: Float {
    falls
      ? Float(boundary(pieces)).nextDown : Float(0.5 * (boundary(cutoffBoundary) + boundary(cutoffBoundary + 1)))
  }
}

/// v as a function of s: slope·s + offset, or slope/(s + softening) + offset.
private struct ArgumentMap: Sendable {
  var softening: Double?
  var slope = 1.0
  var offset = 0.0

  /// Returns the map of this kind with v = `a` at s and v = `b` at t.
  func through(_ s: Double, _ a: Double, _ t: Double, _ b: Double) -> ArgumentMap {
    let slope = (a - b) / (x(s) - x(t))
    return ArgumentMap(softening: softening, slope: slope, offset: a - slope * x(s))
  }

  func v(_ s: Double) -> Double { slope * x(s) + offset }
  func s(_ v: Double) -> Double {
    guard let softening else { return (v - offset) / slope }
    return slope / (v - offset) - softening
  }

  /// Returns v as computed by the kernel, rounded at every step.
  func v(_ s: Float) -> Float {
    guard let softening else { return Float(offset).addingProduct(s, Float(slope)) }
    return Float(slope) / (s + Float(softening)) + Float(offset)
  }

  private func x(_ s: Double) -> Double { softening.map { 1 / (s + $0) } ?? s }
}

/// A shape mapped to the s of one potential.
private struct Layout {
  let shape: Shape
  let map: ArgumentMap

  /// The softenings that are tried, in units of the cutoff's s: zero for a steep core, others for a finite one.
  private static let softenings = [0, 0.05, 0.4]

  /// Returns every layout with the cutoff and the joint on boundaries that extends down to `closest`.
  static func all(pieces: Int, reciprocal: Bool, closest: Double, cutoff: Double, joint: Double?) -> [Layout] {
    guard reciprocal else {
      return shapes(pieces: pieces).flatMap { fitting($0, ArgumentMap(), closest, cutoff, joint) }
    }
    return decliningShapes(pieces: pieces).flatMap { shape in
      softenings.flatMap { fitting(shape, ArgumentMap(softening: $0 * cutoff), closest, cutoff, joint) }
    }
  }

  /// Returns the layouts of one shape.
  private static func fitting(
    _ shape: Shape, _ kind: ArgumentMap, _ closest: Double, _ cutoff: Double, _ joint: Double?
  ) -> [Layout] {
    let atCutoff = shape.boundary(shape.cutoffBoundary)
    let far = shape.boundary(shape.falls ? shape.pieces : 0)
    guard let joint else {
      return [Layout(shape: shape, map: kind.through(cutoff, atCutoff, closest, far))]
    }
    return shape.used.dropFirst().compactMap { k in
      let map = kind.through(cutoff, atCutoff, joint, shape.boundary(k))
      let reaches = shape.falls ? map.v(closest) <= far : map.v(closest) >= far
      // The piece of the core begins at a positive distance, even if pairs are never so close.
      guard reaches, kind.softening == nil || map.s(far) > 0 else { return nil }
      return Layout(shape: shape, map: map)
    }
  }

  /// Returns shapes for a v that decreases with s, without an empty piece, or with one for forces nonzero at the
  /// cutoff.
  private static func decliningShapes(pieces: Int) -> [Shape] {
    (0...pieces.trailingZeroBitCount).flatMap { mantissaBits in
      (0..<(1 << mantissaBits)).flatMap { start in
        (0...1).map { zeros in
          Shape(pieces: pieces, mantissaBits: mantissaBits, start: start, falls: true, cutoffBoundary: zeros)
        }
      }
    }
  }

  /// All shapes for small numbers of pieces, a selection for large ones.
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

  /// Returns coefficients[power][piece] that interpolate `function` of s at the Chebyshev nodes of every piece.
  /// `vanishes`: whether it is zero at the cutoff even if no empty piece follows.
  func coefficients(degree: Int, vanishes: Bool = false, _ function: (Double) -> Double) -> [Float] {
    var all = [Float](repeating: 0, count: (degree + 1) * shape.pieces)
    for piece in shape.used {
      for (power, c) in polynomial(piece, degree: degree, vanishes: vanishes, function).enumerated() {
        all[power * shape.pieces + shape.column(piece)] = c
      }
    }
    return all
  }

  /// Returns the polynomial of one piece in w, lowest power first.
  private func polynomial(
    _ piece: Int, degree: Int, vanishes: Bool, _ function: (Double) -> Double
  ) -> [Float] {
    let begin = shape.boundary(piece)
    let width = shape.boundary(piece + 1) - begin
    // With zero as the first node and value, the constant coefficient is zero.
    let isZeroAtBegin = vanishes && piece == 0 && shape.cutoffBoundary == 0
    let nodes = (0...degree).map { k in
      isZeroAtBegin
        ? 0.5 - 0.5 * cosine(of: Double.pi * Double(k) / Double(degree))
        : 0.5 - 0.5 * chebyshevCosine(k, of: degree + 1)
    }
    let values = nodes.indices.map { k in
      isZeroAtBegin && k == 0 ? 0 : function(map.s(begin + width * nodes[k]))
    }
    var scale = 1.0
    return interpolation(nodes, values).map { c in
      defer { scale *= width }
      return Float(c / scale)
    }
  }

  /// Returns the largest error of the table as evaluated by the kernel, in float, over |f| + typical; nil if not below
  /// `bound`.
  func largestError(
    degree: Int, typical: Double, closest: Double, cutoff: Double, below bound: Double,
    _ function: (Double) -> Double
  ) -> Double? {
    var largest = 0.0
    for piece in shape.used {
      let coefficients = polynomial(piece, degree: degree, vanishes: true, function)
      let begin = shape.boundary(piece)
      let width = shape.boundary(piece + 1) - begin
      let parts = [0.02, 0.17, 0.34, 0.5, 0.66, 0.83, 0.98]
      for part in piece == 0 && shape.cutoffBoundary == 0 ? [0.004] + parts : parts {
        let place = map.s(begin + part * width)
        guard place >= closest else { continue }
        // v is rounded when it is computed from the rounded s.
        let v = map.v(Float(place))
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

/// Returns cos(π (k + ½)/n) from a polynomial, bitwise identical on all platforms.
private func chebyshevCosine(_ k: Int, of n: Int) -> Double {
  cosine(of: Double.pi * (Double(k) + 0.5) / Double(n))
}

/// cos x for 0 ≤ x ≤ π.
private func cosine(of angle: Double) -> Double {
  let x = angle - 0.5 * Double.pi
  // cos(x + π/2) = −sin x, |x| ≤ π/2.
  var term = x
  var sum = x
  for j in stride(from: 2, through: 26, by: 2) {
    term *= -x * x / Double(j * (j + 1))
    sum += term
  }
  return -sum
}

/// Returns the coefficients, lowest power first, of the interpolating polynomial: Newton's divided differences,
/// expanded.
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

/// The tables of one pair law, created on first use.
final class PairTables: Sendable {
  private let tables = Mutex<[Int: PairTable]>([:])
  private let make: @Sendable (_ pieces: Int, _ degree: Int, _ reciprocal: Bool) -> PairTable

  init(_ make: @escaping @Sendable (_ pieces: Int, _ degree: Int, _ reciprocal: Bool) -> PairTable) {
    self.make = make
  }

  /// The table for a width of the kernel; no two widths have the same pieces and another map.
  func table(for kernel: lehr_kernel) -> PairTable {
    let pieces = Int(kernel.pieces)
    return tables.withLock { tables in
      if let known = tables[pieces] { return known }
      let table = make(pieces, Int(kernel.degree), kernel.reciprocal != 0)
      tables[pieces] = table
      return table
    }
  }
}
