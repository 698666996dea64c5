import Formulas

extension SepticPieces {
  /// The numbers of mantissa bits, from coarse to fine.
  private static let rising = 4...9
  private static let falling = 4...8

  /// Fits pieces to `curve` between `closest` and the cutoff, in s, in the coarsest layout limited by rounding errors,
  /// or otherwise in the most accurate one.
  ///
  /// - Parameter ends: whether φ and three derivatives are zero at the cutoff rather than the curve's own values: a
  ///   curve that ends by itself, such as e^(1/(x − a)), often has no value at its end.
  init(_ curve: some OwnCurve, closest: Double, cutoff: Double, ends: Bool) {
    let joints = curve.joints.map { $0 * $0 }.filter { $0 > closest && $0 < cutoff }
    let fitting = PieceFitting(curve: curve, joints: joints, closest: closest, cutoff: cutoff, ends: ends)
    var best: (result: PieceFitting.Result, layout: PieceLayout)?
    for falls in [false, true] {
      for bits in falls ? Self.falling : Self.rising {
        let layout = PieceLayout(falls: falls, bits: bits, closest: closest, cutoff: cutoff)
        let bound = best.map(\.result.excess) ?? .infinity
        // Most layouts are too coarse, which a sixteenth of their pieces is sufficient to show.
        guard let sample = fitting.fit(layout, below: bound, every: 16),
          sample.excess <= 1 || bits == (falls ? Self.falling : Self.rising).upperBound,
          let result = fitting.fit(layout, below: bound)
        else { continue }
        best = (result, layout)
        if result.excess <= 1 { break }
      }
      if let best, best.result.excess <= 1 { break }
    }
    guard let best else { preconditionFailure("the first layout is better than none") }
    let joined = joints.map(best.layout.v).sorted()
    self.init(
      layout: best.layout, joints: joined, pieces: best.result.pieces,
      errors: (best.result.slopeError, best.result.curvatureError), worst: best.result.worst)
  }
}

/// A curve to be divided into pieces.
struct PieceFitting {
  let curve: any OwnCurve
  /// In s, as everything else here.
  let joints: [Double]
  let closest: Double
  let cutoff: Double
  let ends: Bool
  private let typical: (slope: Double, curvature: Double)
  /// The relative errors with which a layout is accepted immediately.
  private static let allowed = (slope: 1e-14, curvature: 1e-12)

  /// A slope, in ε, that is treated as zero.
  private static let nothing = 1e-9

  struct Result {
    var pieces: [[Double]] = []
    var slopeError = 0.0
    var curvatureError = 0.0
    /// The x of the largest error of the slope.
    var worst = 0.0
    /// The larger of the two errors in units of the allowed error.
    var excess = 0.0
  }

  init(curve: any OwnCurve, joints: [Double], closest: Double, cutoff: Double, ends: Bool) {
    self.curve = curve
    self.joints = joints
    self.closest = closest
    self.cutoff = cutoff
    self.ends = ends
    // Sampled over the outer half of the distances, where neighbors are.
    let samples = (0..<100).map { k -> (Double, Double) in
      let x = cutoff.squareRoot() * (0.5 + 0.5 * (Double(k) + 0.5) / 100)
      guard x * x > closest else { return (0, 0) }
      let jet = curve.jet(x: x)
      return (jet.c1.rounded, 2 * jet.c2.rounded)
    }
    let nothing = Self.nothing
    let median = { (values: [Double]) -> Double in
      // The median is not dominated by a steep core.
      let sorted = values.map(\.magnitude).filter { $0.isFinite }.sorted()
      return sorted.isEmpty ? 1 : max(sorted[sorted.count / 2], 1e-6 * sorted[sorted.count - 1], nothing)
    }
    typical = (median(samples.map(\.0)), median(samples.map(\.1)))
  }

  /// Fits the pieces of a layout, or every `stride`-th of them; nil if the error reaches `bound` times the allowed
  /// error.
  func fit(_ layout: PieceLayout, below bound: Double, every stride: Int = 1) -> Result? {
    var result = Result()
    let breaks = joints.map(layout.v).sorted()
    var shared: Jet?
    for (number, interval) in layout.intervals.enumerated() where number % stride == 0 {
      let middle = 0.5 * (interval.begin + interval.end)
      // A joint on the boundary counts as passed from there on: a piece of zero width takes the index that it skips.
      for v in breaks where v == interval.begin {
        result.pieces.append([Double](repeating: 0, count: 8))
        shared = nil
      }
      var edges = layout.edges(of: interval, isFirst: result.pieces.isEmpty, cutoff: cutoff)
      edges.insert(contentsOf: breaks.filter { $0 > edges[0] && $0 < edges[1] && $0 > interval.begin }, at: 1)
      for k in 0..<(edges.count - 1) {
        let (a, b) = (layout.s(edges[k]), layout.s(edges[k + 1]))
        let (low, high) = (min(a, b), max(a, b))
        let piece = (0.5 * (low + high)).squareRoot()
        let atA = shared ?? jet(at: a, pieceOf: piece), atB = jet(at: b, pieceOf: piece)
        // The next piece continues from the same jet, unless there is a joint between them.
        shared = k == edges.count - 2 && stride == 1 ? atB : nil
        let center = layout.falls ? DoubleDouble(layout.origin) - DoubleDouble(middle) : DoubleDouble(middle)
        let septic = HermiteSeptic.coefficients(
          from: low, a < b ? atA : atB, to: high, a < b ? atB : atA, about: center)
        judge(septic, from: low, to: high, about: center.rounded, pieceOf: piece, &result)
        result.excess = max(
          result.slopeError / Self.allowed.slope, result.curvatureError / Self.allowed.curvature)
        guard result.excess < bound || bound == .infinity else { return nil }
        result.pieces.append(septic)
      }
    }
    return result
  }

  private func jet(at s: Double, pieceOf x: Double) -> Jet {
    if s >= cutoff {
      return ends ? .zero : curve.jet(at: DoubleDouble(cutoff), pieceOf: x).finiteTerm
    }
    let jet = curve.jet(at: DoubleDouble(s), pieceOf: x)
    // e^(1/(x − a)) has no value at its end, but slightly before it.
    guard !jet.isFinite else { return jet }
    return curve.jet(at: DoubleDouble(s + 0x1p-40 * (x * x - s)), pieceOf: x)
  }

  /// Compares a polynomial, as evaluated in double precision, with the curve.
  private func judge(
    _ c: [Double], from low: Double, to high: Double, about center: Double, pieceOf x: Double, _ result: inout Result
  ) {
    for part in [0.25, 0.7] {
      let place = low + part * (high - low)
      guard place >= closest else { continue }
      let w = place - center
      var slope = 0.0, curvature = 0.0
      for k in (1..<8).reversed() { slope = (Double(k) * c[k]).addingProduct(slope, w) }
      for k in (2..<8).reversed() { curvature = (Double(k * (k - 1)) * c[k]).addingProduct(curvature, w) }
      let exact = curve.jet(at: DoubleDouble(place), pieceOf: x)
      let (first, second) = (exact.c1.rounded, 2 * exact.c2.rounded)
      let error = (slope - first).magnitude / (first.magnitude + typical.slope)
      // NaN counts as an error too.
      if !(error <= result.slopeError) {
        result.slopeError = error.isFinite ? error : .infinity
        result.worst = place.squareRoot()
      }
      result.curvatureError = max(
        result.curvatureError, (curvature - second).magnitude / (second.magnitude + typical.curvature))
    }
  }
}
