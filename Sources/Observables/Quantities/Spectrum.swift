import Foundation
import Mechanics
import Statistics
import Storage

extension Observable {
  /// The Chebyshev moments of the density of states.
  public static let spectralMoments = Observable(
    "spectral_moments", symbol: "μ_n", unit: "1", shape: ["c"],
    "(1/N) Tr T_n(2M/Λ − 1) without translations, by random vectors: D(ω) by the kernel polynomial method; absent "
      + "without vectors", section: .modes,
    origin: .measured { glass in try glass.spectralMoments().map { StoredArray($0.moments) } },
    // T_n′ is at most n², and eigenvalues and Λ are exact to some ten ulps of Λ times the steps that find Λ.
    rounding: Rounding { _, moments in
      moments.indices.map { n in 1e-11 * Double((n + 1) * (n + 1)) * abs(moments[0]) }
    })
  /// The upper end of the spectrum that the moments refer to.
  public static let spectralBound = Observable(
    "spectral_bound", symbol: "Λ", unit: "ε/λ²",
    "upper bound on the eigenvalues of M in `spectral_moments`",
    section: .modes, origin: .measured { glass in try glass.spectralMoments().map { .scalar($0.bound) } },
    rounding: .relative(1e-9))
  /// The frequency of the boson peak.
  public static let bosonPeak = Observable(
    "boson_peak", symbol: "ω_BP/ω₀", unit: "1",
    "frequency at which D(ω)/ω² is largest, above twice the first phonons", section: .modes, origin: .ensemble,
    average: .statistic { $0.bosonPeak?.frequency })
  /// The height of the boson peak.
  public static let bosonPeakHeight = Observable(
    "boson_peak_height", symbol: "D/D_D(ω_BP)", unit: "1",
    "D(ω) at the boson peak over the Debye form of G and K",
    section: .modes, origin: .ensemble, average: .statistic { $0.bosonPeak?.height })
}

extension EnsembleSamples {
  /// D(ω)ω₀ of every sample at the same ω/ω₀, in steps of half the resolution; nil without moments.
  ///
  /// ω₀ is that of the mean G of all samples, also in resamples.
  public var reducedSpectra: (frequencies: [Double], densities: [[Double]], resolution: Double)? {
    let unit = shearFrequency.value
    let moments = lists(.spectralMoments), bounds = scalars(.spectralBound)
    guard !samples.isEmpty, moments.allSatisfy({ !$0.isEmpty }), unit > 0 else { return nil }
    let spectra = zip(moments, bounds).map { KernelPolynomial(moments: $0, bound: $1) }
    let resolution = spectra.map(\.resolution).max()!, end = spectra.map(\.end).min()!
    let steps = Int(2 * end / resolution)
    let frequencies = (1..<max(2, steps)).map { 0.5 * resolution * Double($0) }
    return (
      frequencies.map { $0 / unit }, spectra.map { spectrum in frequencies.map { unit * spectrum.density(at: $0) } },
      resolution / unit
    )
  }

  /// D_D ω₀/x² of plane waves, the Debye form: [2 + (c_s/c_l)³]/2π², with (c_s/c_l)² = G/(K + 4G/3).
  public var debyeCoefficient: Double? {
    let shear = scalars(.shearModulus).reduce(0, +), bulk = scalars(.bulkModulus).reduce(0, +)
    let ratio = shear / (bulk + 4 * shear / 3)
    return ratio > 0 ? (2 + pow(ratio, 1.5)) / (2 * Double.pi * Double.pi) : nil
  }

  /// The maximum of D/ω² above twice the frequency of the first phonons, which dominate it below in small samples.
  var bosonPeak: (frequency: Resampled, height: Resampled)? {
    guard let (x, densities, resolution) = reducedSpectra, let debye = debyeCoefficient else { return nil }
    let least = max(2 * resolution, 2 * Self.firstPhonon(particles))
    let shown = x.indices.filter { x[$0] >= least }
    guard shown.count > 2 else { return nil }
    let means = resamples.means(shown.map { k in densities.map { $0[k] } })
    /// Position and height of the largest D/x², from the parabola through the highest point and its neighbors.
    func peak(_ density: (Resampled) -> Double) -> (Double, Double) {
      let reduced = zip(shown, means).map { density($1) / (x[$0] * x[$0]) }
      let k = reduced.indices.max { reduced[$0] < reduced[$1] }!
      guard k > 0, k + 1 < reduced.count else { return (x[shown[k]], reduced[k] / debye) }
      let (a, b, c) = (reduced[k - 1], reduced[k], reduced[k + 1])
      let shift = a + c < 2 * b ? 0.5 * (a - c) / (a - 2 * b + c) : 0
      return (x[shown[k]] + shift * (x[shown[k]] - x[shown[k - 1]]), (b - 0.25 * (a - c) * shift) / debye)
    }
    let all = peak(\.value)
    let replicates = (0..<resamples.count).map { r in peak { $0.replicates[r] } }
    func resampled(_ value: Double, _ values: [Double]) -> Resampled {
      Resampled(value: value, replicates: values, stretch: resamples.stretch)
    }
    return (resampled(all.0, replicates.map(\.0)), resampled(all.1, replicates.map(\.1)))
  }
}
