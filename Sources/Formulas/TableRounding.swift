/// The rounding of a table's numbers, and the derivatives that they determine within it.
///
/// A table printed with D decimals, or with S significant digits, has numbers φ_k known to ± q_k/2, with q_k the larger of
/// 10^−D and 10^(e_k + 1 − S), e_k the decimal exponent of φ_k: an error of q_k/√12. The polynomial through seven points
/// passes that on to φ″ magnified by the inverse square of the spacing. Instead, a polynomial of the same degree is fitted, by
/// least squares weighted by these errors, to as many points as it describes within their rounding:
///
///     χ² ≤ ν + 2 (2ν)^½ for ν degrees of freedom, and every point within ¾ q_k
///
/// The window grows by a factor of 1.4 until that fails. Where already the smallest fails, the spacing is what limits the
/// table, and the polynomial through the nearest points stays. Numbers of fifteen digits are taken as exact.
struct TableRounding {
  /// The Taylor coefficients of a fit in x, and their standard errors.
  struct Fit {
    var coefficients: [Double]
    var errors: [Double]
    /// Whether more points than coefficients were described within rounding.
    var isSmoothing: Bool
  }

  private let points: [TabulatedCurve.Point]
  /// The rounding units of energies and of forces.
  private let units: [(energy: Double, force: Double)]
  /// The decimals of the energies.
  let decimals: Int
  /// Whether the numbers are rounded to fewer digits than doubles have.
  let isRounded: Bool
  private let degree: Int

  /// From so many significant digits on numbers are taken as exact.
  private static let exactDigits = 15
  /// The most points of a fit: a longer window gains little, and its polynomial must be of a higher degree.
  private static let mostPoints = 121

  init(_ points: [TabulatedCurve.Point]) {
    self.points = points
    let energies = Self.units(points.map(\.energy))
    let forces = points[0].force == nil ? nil : Self.units(points.map { $0.force! })
    units = points.indices.map { (energies.units[$0], forces?.units[$0] ?? .infinity) }
    decimals = energies.decimals
    isRounded = energies.digits < Self.exactDigits || (forces?.digits ?? Self.exactDigits) < Self.exactDigits
    degree = forces == nil ? 6 : 7
  }

  /// Returns the rounding units of numbers as they are printed, and the most decimals and significant digits of any.
  private static func units(_ values: [Double]) -> (units: [Double], decimals: Int, digits: Int) {
    let printed = values.map(Decimals.init)
    let decimals = printed.map(\.decimals).max() ?? 0
    let digits = printed.map(\.digits).max() ?? 0
    let units = zip(values, printed).map { value, print in
      let byDigits = value == 0 ? 0 : power(print.exponent + 1 - digits)
      return max(power(-decimals), byDigits, value.magnitude * 0x1p-52)
    }
    return (units, decimals, digits)
  }

  /// 10^n.
  private static func power(_ n: Int) -> Double {
    let whole = (0..<min(n.magnitude, 300)).reduce(1.0) { product, _ in product * 10 }
    return n < 0 ? 1 / whole : whole
  }

  /// Returns the fit around point k: the longest one within rounding, or else the polynomial through the nearest points.
  func fit(at k: Int) -> Fit? {
    let perPoint = points[0].force == nil ? 1 : 2
    var count = (degree + perPoint) / perPoint
    guard count <= points.count, var best = fit(at: k, count: count)?.fit else { return nil }
    count += 1
    while count <= min(points.count, Self.mostPoints) {
      guard let next = fit(at: k, count: count), next.isWithinRounding else { break }
      best = next.fit
      best.isSmoothing = true
      count = count * 7 / 5 + 1
    }
    return best
  }

  /// Fits the `count` points nearest to point k; nil if they do not determine a polynomial.
  private func fit(at k: Int, count: Int) -> (fit: Fit, isWithinRounding: Bool)? {
    let first = max(0, min(k - count / 2, points.count - count))
    let near = first..<(first + count)
    let origin = points[k].x
    let width = max(points[near.upperBound - 1].x - origin, origin - points[first].x)
    var rows: [[Double]] = []
    var values: [Double] = []
    var limits: [Double] = []
    for j in near {
      let t = (points[j].x - origin) / width
      var powers = [1.0]
      for _ in 0..<degree { powers.append(powers.last! * t) }
      let error = units[j].energy / 12.0.squareRoot()
      rows.append(powers.map { $0 / error })
      values.append(points[j].energy / error)
      limits.append(0.75 * units[j].energy / error)
      guard let force = points[j].force else { continue }
      let forceError = units[j].force / 12.0.squareRoot()
      rows.append((0...degree).map { $0 == 0 ? 0 : -Double($0) * powers[$0 - 1] / width / forceError })
      values.append(force / forceError)
      limits.append(0.75 * units[j].force / forceError)
    }
    guard let solution = LeastSquares(rows, values) else { return nil }
    let freedoms = Double(rows.count - degree - 1)
    let residuals = zip(rows, values).map { row, value in
      value - zip(row, solution.coefficients).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let chiSquared = residuals.reduce(0) { $0 + $1 * $1 }
    let isWithin =
      chiSquared <= freedoms + 2 * (2 * freedoms).squareRoot()
      && zip(residuals, limits).allSatisfy { $0.magnitude <= $1 }
    // Numbers that agree with the fit far better than their digits say are exact: 0.0625 has no error of 10⁻⁵. A χ² below
    // ν/4 by chance has a probability of a percent or less from ν = 8 on.
    let spread = freedoms > 0 ? min(1, 4 * chiSquared / freedoms).squareRoot() : 1
    var scale = 1.0
    var fit = Fit(coefficients: [], errors: [], isSmoothing: false)
    for k in 0...3 {
      fit.coefficients.append(solution.coefficients[k] / scale)
      fit.errors.append(spread * solution.errors[k] / scale)
      scale *= width
    }
    return (fit, isWithin)
  }
}

/// A number as its shortest decimal: decimals behind the point, significant digits, and the exponent of the first of them.
private struct Decimals {
  var decimals = 0
  var digits = 0
  var exponent = 0

  init(_ value: Double) {
    guard value != 0, value.isFinite else { return }
    let parts = "\(value.magnitude)".split(separator: "e")
    let shift = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let halves = parts[0].split(separator: ".")
    let fraction = halves.count > 1 && halves[1] != "0" ? String(halves[1]) : ""
    decimals = fraction.count - shift
    let all = (halves[0] + fraction).drop { $0 == "0" }
    digits = all.count
    exponent = digits - 1 - decimals
  }
}

/// The least-squares solution of A c = b with unit errors: by modified Gram-Schmidt, A = Q R.
private struct LeastSquares {
  var coefficients: [Double]
  /// √diag((AᵀA)⁻¹).
  var errors: [Double]

  /// Returns nil if the columns of A are dependent.
  init?(_ rows: [[Double]], _ values: [Double]) {
    let n = rows[0].count
    guard rows.count >= n else { return nil }
    var columns = (0..<n).map { k in rows.map { $0[k] } }
    var right = values
    var r = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
    var c = [Double](repeating: 0, count: n)
    func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
    for k in 0..<n {
      let size = dot(columns[k], columns[k]).squareRoot()
      guard size > 1e-13 * dot(rows.map { $0[k] }, rows.map { $0[k] }).squareRoot() else { return nil }
      r[k][k] = size
      for i in columns[k].indices { columns[k][i] /= size }
      for j in (k + 1)..<max(n, k + 1) {
        r[k][j] = dot(columns[k], columns[j])
        for i in columns[j].indices { columns[j][i] -= r[k][j] * columns[k][i] }
      }
      c[k] = dot(columns[k], right)
      for i in right.indices { right[i] -= c[k] * columns[k][i] }
    }
    // R⁻¹ column by column: its rows' squares are the variances.
    var variances = [Double](repeating: 0, count: n)
    var solution = c
    for k in (0..<n).reversed() {
      for j in (k + 1)..<max(n, k + 1) { solution[k] -= r[k][j] * solution[j] }
      solution[k] /= r[k][k]
    }
    for m in 0..<n {
      var column = [Double](repeating: 0, count: n)
      column[m] = 1 / r[m][m]
      for k in (0..<m).reversed() {
        var sum = 0.0
        for j in (k + 1)...m { sum += r[k][j] * column[j] }
        column[k] = -sum / r[k][k]
      }
      for k in 0...m { variances[k] += column[k] * column[k] }
    }
    coefficients = solution
    errors = variances.map { $0.squareRoot() }
    guard coefficients.allSatisfy(\.isFinite) else { return nil }
  }
}
