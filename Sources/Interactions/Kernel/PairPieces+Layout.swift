extension PairPieces {
  /// The boundaries of a table's pieces in v: from v = 2 on, octaves of 2ⁿ equal pieces each; the table consists of
  /// consecutive pieces, beginning with number `start`.
  struct Shape: Sendable {
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
  struct ArgumentMap: Sendable {
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
  struct Layout {
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
}
