/// A tabulated potential: u(x) at ascending x, with or without the force −u′.
///
/// The derivatives at each point are those of the polynomial through the seven nearest energies, or through the four
/// nearest energies and forces; between two points the curve is the polynomial of degree 7 with the value and three
/// derivatives of both. The curve therefore passes through the data and has three continuous derivatives, and its error
/// decreases with the fourth power of the spacing or faster. Where the numbers are rounded to fewer than fifteen digits, the
/// derivatives are those of a polynomial fitted to more points within their rounding, and the curve passes through the data
/// within it; see ``TableRounding``. Below the first point the curve is that point's Taylor
/// polynomial.
package struct TabulatedCurve: OwnCurve {
  /// The allowed number of points of a table.
  package static let size = 8...2000

  package struct Point: Sendable, Equatable {
    package var x: Double
    package var energy: Double
    /// The force −u′, if given.
    package var force: Double?

    package init(x: Double, energy: Double, force: Double?) { (self.x, self.energy, self.force) = (x, energy, force) }
  }

  package let points: [Point]
  private let rounding: TableRounding
  /// The Taylor coefficients at the points, in x.
  private let jets: [Jet]
  /// The polynomials between them, lowest power first, in x − the middle.
  private let between: [[Double]]

  package var joints: [Double] { [] }
  package var tolerance: Double { .infinity }
  /// A polynomial of degree 7.
  package var cost: Int { 8 * 20 }

  package init(_ points: [Point]) throws(FormulaError) {
    guard Self.size.contains(points.count) else {
      throw FormulaError(
        "must have \(Self.size.lowerBound) to \(Self.size.upperBound) points (got \(points.count))")
    }
    for (k, point) in points.enumerated() {
      guard point.x > 0, point.x.isFinite, point.energy.isFinite, point.force?.isFinite ?? true else {
        throw FormulaError("point \(k + 1) must be a distance above 0 and a finite energy")
      }
      guard k == 0 || point.x > points[k - 1].x else {
        throw FormulaError(
          "distances must ascend, but x = \(point.x), point \(k + 1), follows x = \(points[k - 1].x)")
      }
      guard (point.force == nil) == (points[0].force == nil) else {
        throw FormulaError("point \(k + 1) has a different number of columns from the first")
      }
    }
    self.points = points
    let rounding = TableRounding(points)
    self.rounding = rounding
    let jets = points.indices.map { k -> Jet in
      guard rounding.isRounded, let fit = rounding.fit(at: k), fit.isSmoothing else { return Self.jet(points, at: k) }
      let c = fit.coefficients.map { DoubleDouble($0) }
      return Jet(c[0], c[1], c[2], c[3])
    }
    self.jets = jets
    between = points.indices.dropLast().map { k in
      let (a, b) = (points[k].x, points[k + 1].x)
      return HermiteSeptic.coefficients(
        from: a, jets[k], to: b, jets[k + 1], about: DoubleDouble(0.5) * (DoubleDouble(a) + DoubleDouble(b)))
    }
  }

  package func jet(at s: DoubleDouble, pieceOf _: Double) -> Jet {
    let x = Jet.variable(at: s).raised(to: 0.5)
    let place = x.c0.rounded
    guard place > points[0].x else {
      let first = jets[0]
      return Self.sum([first.c0, first.c1, first.c2, first.c3], x - Jet(DoubleDouble(points[0].x)))
    }
    // The last point at or before the position.
    var low = 0, high = between.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if points[middle].x <= place { low = middle } else { high = middle }
    }
    let middle = DoubleDouble(0.5) * (DoubleDouble(points[low].x) + DoubleDouble(points[low + 1].x))
    return Self.sum(between[low].map { DoubleDouble($0) }, x - Jet(middle))
  }

  private static func sum(_ c: [DoubleDouble], _ w: Jet) -> Jet {
    c.reversed().reduce(.zero) { $0 * w + Jet($1) }
  }

  /// Returns the Taylor coefficients, in x, of the polynomial through the points nearest to point k, by Newton's
  /// divided differences, where a point with a force counts twice.
  private static func jet(_ points: [Point], at k: Int) -> Jet {
    let doubled = points[0].force != nil
    let wanted = doubled ? 4 : 7
    let first = max(0, min(k - wanted / 2, points.count - wanted))
    let near = points[first..<(first + wanted)].flatMap { doubled ? [$0, $0] : [$0] }
    let x = near.map { DoubleDouble($0.x) }
    var differences = near.map { DoubleDouble($0.energy) }
    for order in 1..<near.count {
      for j in stride(from: near.count - 1, through: order, by: -1) {
        let width = x[j] - x[j - order]
        differences[j] =
          width.rounded == 0 ? DoubleDouble(-near[j].force!) : (differences[j] - differences[j - 1]) / width
      }
    }
    let variable = Jet(DoubleDouble(points[k].x), DoubleDouble(1), DoubleDouble(0), DoubleDouble(0))
    return near.indices.reversed().reduce(.zero) { sum, j in
      sum * (variable - Jet(x[j])) + Jet(differences[j])
    }
  }

  /// Returns by how much the rounding of the numbers may shift φ at x, if a polynomial in x² makes φ and its first
  /// `derivatives` derivatives vanish at `cutoff`: three standard errors; and the decimals of the energies.
  ///
  /// The polynomial is Σ_k −∂ᵏφ(s_c) (s − s_c)ᵏ/k!, with ∂ᵏφ = φ⁽ᵏ⁾/(2x_c)ᵏ to leading order.
  package func shift(at x: Double, cutoff: Double, derivatives: Int) -> (error: Double, decimals: Int) {
    let nearest = points.indices.min { abs(points[$0].x - cutoff) < abs(points[$1].x - cutoff) }!
    guard rounding.isRounded, let fit = rounding.fit(at: nearest) else { return (0, rounding.decimals) }
    let step = (cutoff * cutoff - x * x) / (2 * cutoff)
    // Coefficients include 1/k!.
    var power = 1.0
    var error = 0.0
    for k in 0...min(3, max(0, derivatives)) {
      error += fit.errors[k] * power
      power *= step
    }
    return (3 * error, rounding.decimals)
  }

  /// The x of the lowest energy, or of the largest where all repel; and its energy.
  package var deepest: (x: Double, energy: Double) {
    let lowest = points.min { $0.energy < $1.energy }!
    return (lowest.x, lowest.energy)
  }
}
