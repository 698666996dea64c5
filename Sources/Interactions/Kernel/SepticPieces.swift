import CVector

/// A function of s as piecewise polynomials of degree 7, indexed by the bits of s, which the double-precision kernel
/// evaluates for a user-defined potential instead of its formula.
///
/// The function *is* these polynomials: energy, force and stiffness are their derivatives, and neighboring pieces agree
/// in value and three derivatives at their boundary, so that every property of a formula holds for them.
///
/// | symbol | code | |
/// |---|---|---|
/// | v = ±s + origin | `direction`, `origin` | grows with s, or from 0 at the cutoff, so that pieces shrink toward it |
/// | index of a piece | leading bits of v, + 1 for every joint at or below v | |
/// | w = s − s_m | | from the middle of the bits' interval |
///
/// A piece is one cache line. Coefficients are in the order of powers of w.
public struct SepticPieces: Sendable {
  /// The sign of s in v, and v at s = 0.
  let direction: Double
  let origin: Double
  /// The interval of v in which pieces are looked up; beyond it the outermost pieces are extrapolated.
  let lowest: Double
  let highest: Double
  /// The number of trailing bits of v that are ignored, and the leading bits of ``lowest``.
  let shift: Int
  let first: Int
  /// The values of v at the joints, ascending.
  let joints: [Double]
  /// The largest errors of slope and curvature, relative to their magnitude plus a typical magnitude.
  let errors: (slope: Double, curvature: Double)
  /// The x of the largest error of the slope.
  let worst: Double
  let coefficients: Coefficients
  private nonisolated(unsafe) let base: UnsafePointer<Double>

  /// The coefficients: written once, aligned to cache lines, deallocated with the last potential that uses them.
  final class Coefficients: Sendable {
    nonisolated(unsafe) let base: UnsafePointer<Double>
    let count: Int

    init(_ pieces: [[Double]]) {
      count = pieces.count
      let raw = UnsafeMutableRawPointer.allocate(byteCount: 64 * max(count, 1), alignment: 64)
      let base = raw.bindMemory(to: Double.self, capacity: 8 * max(count, 1))
      for (k, piece) in pieces.enumerated() {
        for power in 0..<8 { base[8 * k + power] = piece[power] }
      }
      self.base = UnsafePointer(base)
    }

    deinit { UnsafeMutablePointer(mutating: base).deallocate() }
  }

  init(
    layout: PieceLayout, joints: [Double], pieces: [[Double]], errors: (slope: Double, curvature: Double), worst: Double
  ) {
    direction = layout.falls ? -1 : 1
    origin = layout.origin
    lowest = layout.lowest
    highest = layout.highest
    shift = layout.shift
    first = layout.first
    self.joints = joints
    self.errors = errors
    self.worst = worst
    coefficients = Coefficients(pieces)
    base = coefficients.base
  }

  /// The number of pieces.
  var count: Int { coefficients.count }

  /// Whether all coefficients are finite.
  var areFinite: Bool { (0..<(8 * count)).allSatisfy { base[$0].isFinite } }

  /// Returns the pieces of four values of s, and the positions in them.
  @inline(__always)
  private func pieceAndOffset(_ s: SIMD4<Double>) -> (piece: SIMD4<Int>, w: SIMD4<Double>) {
    let v = lehr_multiply_add(lehr_set(direction), s, lehr_set(origin))
    let held = lehr_clamped(v, lowest, highest)
    var piece = lehr_piece_number(held, shift, first)
    for joint in joints { piece = lehr_count_from(piece, held, joint) }
    return (piece, lehr_multiply(lehr_set(direction), lehr_subtract(v, lehr_piece_middle(held, shift))))
  }

  /// Returns the derivative of the given order, 0 to 3, at four values of s.
  @inline(__always)
  func evaluated(_ s: SIMD4<Double>, derivative: Int) -> SIMD4<Double> {
    precondition((0...3).contains(derivative), "pieces have three continuous derivatives")
    let (piece, w) = pieceAndOffset(s)
    switch derivative {
    case 0: return lehr_pieces_value(base, piece, w)
    case 1: return lehr_pieces_first(base, piece, w)
    case 2: return lehr_pieces_second(base, piece, w)
    default: return lehr_pieces_third(base, piece, w)
    }
  }
}

/// The partition of the numbers v into pieces: values with the same exponent and the same `bits` leading bits of the
/// mantissa share a piece.
struct PieceLayout: Sendable {
  /// Whether v = s_c − s, so that pieces shrink toward the cutoff, rather than v = s, for which they shrink toward the
  /// core.
  let falls: Bool
  let origin: Double
  let lowest: Double
  let highest: Double
  let shift: Int
  let first: Int

  /// The distance from the cutoff, in units of s_c, that no falling piece resolves.
  private static let nearest = 0x1p-32

  /// The smallest s, in units of s_c, for which falling pieces, of equal width there, can resolve a core.
  private static let core = 0.0225

  /// Creates a layout for `closest` ≤ s < `cutoff`.
  init(falls: Bool, bits: Int, closest: Double, cutoff: Double) {
    let closest = falls ? max(closest, Self.core * cutoff) : closest
    self.falls = falls
    origin = falls ? cutoff : 0
    shift = 52 - bits
    lowest = falls ? Self.nearest * cutoff : closest
    highest = falls ? cutoff - closest : cutoff.nextDown
    first = Int(bitPattern: UInt(lowest.bitPattern)) >> shift
  }

  /// Returns the v of an s.
  func v(_ s: Double) -> Double { falls ? origin - s : s }

  /// Returns the s of a v.
  func s(_ v: Double) -> Double { falls ? origin - v : v }

  /// Returns the bounds of the pieces of an interval; pieces at the cutoff and at the core end there.
  func edges(of interval: (begin: Double, end: Double), isFirst: Bool, cutoff: Double) -> [Double] {
    falls
      ? [isFirst ? 0 : interval.begin, min(interval.end, highest)]
      : [max(interval.begin, lowest), min(interval.end, cutoff)]
  }

  /// One past the leading bits of ``highest``.
  private var end: Int { (Int(bitPattern: UInt(highest.bitPattern)) >> shift) + 1 }

  /// The intervals of v that share their leading bits, ascending.
  var intervals: [(begin: Double, end: Double)] {
    (first..<end).map { k in
      (
        Double(bitPattern: UInt64(UInt(bitPattern: k << shift))),
        Double(bitPattern: UInt64(UInt(bitPattern: (k + 1) << shift)))
      )
    }
  }
}
