import Statistics

extension Observable {
  /// The disorder quantifier χ by medians, which a heavy tail of G does not affect.
  public static let shearModulusDisorderByMedian = Observable(
    "shear_modulus_disorder_median", symbol: "χ_med", unit: "1",
    "√N·median|G − median G|/(0.6745 ⟨G⟩) over samples, mean of single planes: χ if G is normally distributed",
    section: .elasticity, origin: .ensemble, average: .statistic(disorderByMedian))

  /// Returns χ_med, with the deviation averaged over the three planes; nil for fewer than three samples.
  private static let disorderByMedian: @Sendable (EnsembleSamples) -> Resampled? = { ensemble in
    let planes = [Observable.shearModulusXY, .shearModulusXZ, .shearModulusYZ].map(ensemble.scalars)
    guard planes[0].count > 2, planes.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { return nil }
    let deviations = planes.map(MedianDeviation.init)
    func disorder(_ weight: (Int) -> Int) -> Double {
      let found = deviations.map { $0.value(weight) ?? .nan }
      var (sum, count) = (0.0, 0)
      for k in planes[0].indices {
        let w = weight(k)
        sum += Double(w) * (planes[0][k] + planes[1][k] + planes[2][k])
        count += w
      }
      let scale = Double(ensemble.particles).squareRoot() / MedianDeviation.ofNormalNumbers
      // The thirds of both averages over planes cancel.
      return scale * found.reduce(0, +) / (sum / Double(count))
    }
    let replicates = (0..<ensemble.resamples.count).map { r in
      disorder { ensemble.resamples.multiplicity(of: $0, in: r) }
    }
    return Resampled(
      value: disorder { _ in 1 }, replicates: replicates, stretch: ensemble.resamples.stretch)
  }
}
