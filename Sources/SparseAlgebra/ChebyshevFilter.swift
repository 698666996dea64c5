import Foundation

/// The Chebyshev polynomial T_d of M, which grows below a cut c and stays within ±1 between c and a bound Λ on the
/// eigenvalues.
///
///     A = T_d(ℓ(M)),    ℓ(λ) = (Λ + c − 2λ)/(Λ − c)
///
/// ℓ maps [c, Λ] to [−1, 1] and λ < c to values above 1, where T_d(ℓ) = cosh(d arcosh ℓ) ≈ cosh(2d √((c − λ)/Λ)). The
/// eigenvalues of A outside [−1, 1] are therefore those of the modes below the cut, the lowest mode the largest.
///
/// Source: Y. Saad, Numerical Methods for Large Eigenvalue Problems (2011), ch. 5 and 7.
struct ChebyshevFilter: TranslationFreeOperator {
  let panels: PanelMatrix
  /// The degree d.
  let degree: Int
  /// c, in the unit of M.
  let cut: Double
  /// Λ, in the unit of M.
  let bound: Double

  var matrix: SymmetricBlockMatrix { panels.matrix }

  /// The exponent 2d √(c/Λ) of the filter of the lowest modes, that is T_d(ℓ(0)) = cosh of it.
  ///
  /// A larger one needs fewer Lanczos vectors but more products. For 40 modes of 8000 sticky spheres, 1.5 took 6200
  /// products and 416 vectors, 3 took 7600 and 224, and 6 took 8800 and 144.
  static let growth = 6.0

  init(_ panels: PanelMatrix, degree: Int, cut: Double, bound: Double) {
    precondition(degree >= 1 && cut < bound, "a filter damps an interval")
    (self.panels, self.degree, self.cut, self.bound) = (panels, degree, cut, bound)
  }

  /// ℓ(λ).
  func mapped(_ eigenvalue: Double) -> Double { (bound + cut - 2 * eigenvalue) / (bound - cut) }

  /// T_d(ℓ(λ)).
  func gain(_ eigenvalue: Double) -> Double {
    let x = mapped(eigenvalue)
    return x >= 1 ? cosh(Double(degree) * acosh(x)) : cos(Double(degree) * acos(max(-1, x)))
  }

  func apply(to x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>, columns: Int) {
    let size = matrix.unknowns
    let first = Panel(panels)
    let second = Panel(panels)
    for column in stride(from: 0, to: columns, by: PanelMatrix.width) {
      let count = min(PanelMatrix.width, columns - column)
      panels.pack(x + column * size, columns: count, into: first.lanes)
      let isSecond = apply(first, second)
      panels.unpack(isSecond ? second.lanes : first.lanes, columns: count, into: y + column * size)
    }
    RigidTranslations.remove(from: y, siteCount: matrix.siteCount, columns: columns)
  }

  /// Computes A x of a panel by T_{m+1} = 2 ℓ T_m − T_{m−1}, in the memory of two panels.
  ///
  /// - Returns: whether the result is in `second`.
  func apply(_ first: borrowing Panel, _ second: borrowing Panel) -> Bool {
    let (slope, offset) = (-2 / (bound - cut), (bound + cut) / (bound - cut))
    panels.apply(first.lanes, into: second.lanes, slope, plus: offset)
    var (last, this) = (first.lanes, second.lanes)
    for _ in 1..<degree {
      panels.apply(this, into: last, 2 * slope, plus: 2 * offset, plusOwn: -1)
      (last, this) = (this, last)
    }
    return this == second.lanes
  }
}
