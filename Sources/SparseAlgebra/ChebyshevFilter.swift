import Foundation

/// The polynomial p(M) = T_d((M − c)/e)/T_d(−c/e), c = (b + a)/2, e = (b − a)/2, which is 1 at λ = 0, decreases
/// monotonically up to λ = a, and has magnitude 1/T_d(−c/e) at most from a to b.
///
/// If b is not below the largest eigenvalue, its eigenvectors of the largest values p are the lowest modes of M. Block
/// Lanczos with p(M) finds them with half as many vectors as with M⁺.
///
/// | symbol | code |
/// |---|---|
/// | a, b | `cutoff`, `top`, in the unit of M |
/// | d | `degree` |
///
/// Source: Y. Zhou, Y. Saad, M. L. Tiago and J. R. Chelikowsky, Phys. Rev. E 74, 066704 (2006), Algorithm 4.1, the
/// recurrence scaled by its value at λ = 0.
package struct ChebyshevFilter: TranslationFreeOperator {
  let panels: PanelMatrix
  package let cutoff: Double
  package let top: Double
  package let degree: Int

  var matrix: SymmetricBlockMatrix { panels.matrix }

  /// Chooses the degree for a `suppression` ln 2T_d(−c/e): the larger, the fewer vectors and the more products.
  init(_ panels: PanelMatrix, cutoff: Double, top: Double, suppression: Double) {
    let degree = (suppression / acosh((top + cutoff) / (top - cutoff))).rounded(.up)
    self.init(panels, cutoff: cutoff, top: top, degree: max(2, Int(degree)))
  }

  init(_ panels: PanelMatrix, cutoff: Double, top: Double, degree: Int) {
    precondition(degree >= 1 && cutoff < top, "a filter damps an interval")
    self.panels = panels
    (self.cutoff, self.top, self.degree) = (cutoff, top, degree)
  }

  /// ln p(λ) below the cutoff; that of the largest magnitude above it.
  func logarithm(_ eigenvalue: Double) -> Double {
    func growth(_ eigenvalue: Double) -> Double {
      let x = (top + cutoff - 2 * eigenvalue) / (top - cutoff)
      guard x > 1 else { return 0 }
      let angle = Double(degree) * acosh(x)
      return angle + log1p(exp(-2 * angle)) - log(2)
    }
    return growth(eigenvalue) - growth(0)
  }

  /// Computes p(M) x for `columns` vectors without translations, one after another.
  func apply(to x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>, columns: Int) {
    let size = matrix.unknowns
    let first = Panel(panels)
    let second = Panel(panels)
    for column in stride(from: 0, to: columns, by: PanelMatrix.width) {
      let count = min(PanelMatrix.width, columns - column)
      panels.pack(x + column * size, columns: count, into: first.lanes)
      var (last, next) = (first.lanes, second.lanes)
      let (center, half) = (0.5 * (top + cutoff), 0.5 * (top - cutoff))
      let start = -half / center
      var scale = start
      panels.advance(last, next, product: scale / half, shift: -center * scale / half, previous: 0)
      for _ in 1..<degree {
        let following = 1 / (2 / start - scale)
        panels.advance(
          next, last, product: 2 * following / half, shift: -2 * center * following / half,
          previous: -scale * following)
        (last, next, scale) = (next, last, following)
      }
      panels.unpack(next, columns: count, into: y + column * size)
    }
    RigidTranslations.remove(from: y, siteCount: matrix.siteCount, columns: columns)
  }
}
