import Foundation

/// The low edge of a spectrum, estimated from Chebyshev moments by the kernel polynomial method.
///
/// With λ = Λ sin²(φ/2), T_m(1 − 2λ/Λ) = cos mφ, and the number of eigenvalues below φ is
/// (1/π)[g₀μ₀φ + 2 Σ_m g_m μ_m sin(mφ)/m] with Jackson's factors g_m, smoothed over π/D in φ for D moments.
///
/// It only determines where a filter begins; no result depends on it.
///
/// Source: A. Weiße, G. Wellein, A. Alvermann, H. Fehske, Rev. Mod. Phys. 78, 275 (2006).
struct SpectralEdge {
  /// The part of φ to which moments are computed: the smoothing is no coarser.
  static let resolution = 1.0 / 3
  /// The smallest and the largest number of products.
  static let degrees = 32...(1 << 14)

  /// Returns λ below which about `count` eigenvalues lie, without those of the translations; nil if the bound is below the
  /// largest eigenvalue, so that moments exceed the zeroth.
  ///
  /// R random vectors of signs, one per lane, estimate the count with an error of about (2 count/R)^½.
  static func cut(of panels: PanelMatrix, below count: Double, bound: Double) -> Double? {
    let x = Panel(panels)
    let y = Panel(panels)
    let probes = Double(PanelMatrix.width)
    fillWithSigns(x, of: panels, first: 0)
    x.removeTranslations()
    var (last, this) = (x.lanes, y.lanes)
    var isSwapped = false
    panels.advance(last, this, product: -2 / bound, shift: 1, previous: 0)
    let (zeroth, first) = (x.dots(x), x.dots(y))
    var moments = [zeroth.sum() / probes, first.sum() / probes]
    var check = degrees.lowerBound
    for degree in 1...degrees.upperBound {
      // T_2m = 2 T_m² − 1 and T_2m+1 = 2 T_m T_m+1 − T_1.
      let square = isSwapped ? x.dots(x) : y.dots(y)
      moments.append((2 * square - zeroth).sum() / probes)
      panels.advance(this, last, product: -4 / bound, shift: 2, previous: -1)
      (last, this) = (this, last)
      isSwapped.toggle()
      moments.append((2 * x.dots(y) - first).sum() / probes)
      guard degree == check else { continue }
      // A polynomial beyond the interval exceeds 1; NaN is rejected too.
      guard moments.allSatisfy({ abs($0) <= 1.01 * moments[0] }) else { return nil }
      let angle = angle(of: count, moments)
      if Double.pi / Double(moments.count) <= resolution * angle { return bound * pow(sin(angle / 2), 2) }
      check *= 2
    }
    return bound * pow(sin(angle(of: count, moments) / 2), 2)
  }

  /// The angle φ below which `count` eigenvalues lie, by bisection: Jackson's density is positive.
  private static func angle(of count: Double, _ moments: [Double]) -> Double {
    let d = Double(moments.count)
    let q = Double.pi / (d + 1)
    let damped = moments.enumerated().map { index, moment in
      let m = Double(index)
      return moment * ((d - m + 1) * cos(m * q) + sin(m * q) / tan(q)) / (d + 1)
    }
    var (low, high) = (0.0, Double.pi)
    for _ in 0..<50 {
      let middle = 0.5 * (low + high)
      var sum = damped[0] * middle
      for m in 1..<damped.count { sum += 2 * damped[m] * sin(Double(m) * middle) / Double(m) }
      if sum / .pi < count { low = middle } else { high = middle }
    }
    return high
  }

  /// Fills a panel with random signs: vectors from `first` on of a fixed sequence.
  private static func fillWithSigns(_ panel: borrowing Panel, of panels: PanelMatrix, first: Int) {
    let (size, width) = (panels.matrix.unknowns, PanelMatrix.width)
    var vectors = [Double](repeating: 0, count: width * size)
    for column in 0..<width {
      var numbers = StartVector(number: signSeries + first + column)
      for row in 0..<size { vectors[column * size + row] = numbers.next() < 0 ? -1 : 1 }
    }
    panels.pack(vectors, columns: width, into: panel.lanes)
  }

  /// The number of the first vector of signs: beyond those of the start vectors of an eigensolver, so that a count is
  /// independent of it.
  static let signSeries = 1 << 40
}
