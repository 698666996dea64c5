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
