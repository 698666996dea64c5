import Foundation

/// A density of vibrational states reconstructed from the Chebyshev moments of ω²: the kernel polynomial method.
///
/// With ω = √Λ cos(θ/2), the distribution of θ is [g₀μ₀ + 2Σ_n g_n μ_n cos nθ]/π with Jackson's factors g_n, which make it
/// positive and smooth it to a width of π/K in θ, that is π√Λ/(2K) in ω, for K moments.
///
/// Source: A. Weiße, G. Wellein, A. Alvermann, H. Fehske, Rev. Mod. Phys. 78, 275 (2006), Eqs. 23, 71 and 79.
public struct KernelPolynomial: Sendable {
  private let damped: [Double]
  /// √Λ, the upper end of the spectrum.
  public let end: Double

  /// Creates the density of the moments μ_n, whose first is its integral, with ω² in [0, `bound`].
  public init(moments: [Double], bound: Double) {
    let count = Double(moments.count)
    let q = Double.pi / (count + 1)
    damped = moments.indices.map { n in
      let m = Double(n)
      let factor = ((count - m + 1) * cos(m * q) + sin(m * q) / tan(q)) / (count + 1)
      return (n == 0 ? 1 : 2) * factor * moments[n]
    }
    end = bound.squareRoot()
  }

  /// The resolution in ω.
  public var resolution: Double { Double.pi * end / (2 * Double(damped.count)) }

  /// Returns D(ω); zero beyond the spectrum.
  public func density(at frequency: Double) -> Double {
    let c = frequency / end
    guard c >= 0, c < 1 else { return 0 }
    // cos θ = 2 cos²(θ/2) − 1; Clenshaw's recurrence for Σ a_n cos nθ.
    let x = 2 * c * c - 1
    var (b1, b2) = (0.0, 0.0)
    for n in stride(from: damped.count - 1, to: 0, by: -1) { (b1, b2) = (damped[n] + 2 * x * b1 - b2, b1) }
    let sum = damped[0] + x * b1 - b2
    // dω = √Λ sin(θ/2) dθ/2.
    return sum / Double.pi * 2 / (end * (1 - c * c).squareRoot())
  }
}
