import Observables
import Statistics

extension ModelAnalysis {
  /// Adds u(T_co) and what depends on it, with the error of T_co.
  ///
  /// If T_co is that of the collapse, the errors are those of its resamples, on which T_co and the energies vary
  /// together. That from the moduli is independent of the energies: its error adds in squares.
  func addEnergies(_ series: inout ModelSummary, _ collapse: CollapseAnalysis) {
    let points = averages(series.model, .energyPerParticle)
    guard let crossover = series.crossover, let cold = points.first else { return }
    if series.collapseCrossover != nil, let member = collapse.member(series.model) {
      func counted(_ estimate: Estimate?, _ samples: Int) -> Estimate? {
        estimate.map { Estimate(mean: $0.mean, standardError: $0.standardError, samples: samples) }
      }
      series.crossoverEnergy = counted(member.energy, samples(points, at: crossover.mean))
      series.coldDepth = counted(member.depth, cold.estimate.samples)
      series.energyFall = counted(member.fall, cold.estimate.samples)
      return
    }
    let error = crossover.standardError ?? 0
    let depth = cold.temperature / crossover.mean
    series.coldDepth = Estimate(
      mean: depth, standardError: depth * error / crossover.mean, samples: cold.estimate.samples)
    guard let (energy, slope) = interpolated(points, at: crossover.mean) else { return }
    let own = energy.standardError ?? 0
    series.crossoverEnergy = Estimate(
      mean: energy.mean, standardError: (own * own + slope * slope * error * error).squareRoot(),
      samples: energy.samples)
    let fall = (energy.mean - cold.estimate.mean) / crossover.mean
    // ∂/∂T_co of (u(T_co) − u)/T_co is (u′ − fall)/T_co.
    let energies = (own * own + cold.estimate.standardError! * cold.estimate.standardError!).squareRoot()
    let moved = (slope - fall) * error
    series.energyFall = Estimate(
      mean: fall, standardError: (energies * energies + moved * moved).squareRoot() / crossover.mean,
      samples: min(energy.samples, cold.estimate.samples))
  }

  /// T_co by the collapse with the number of liquids that its error rests on: the smallest of those beside it and beside that of
  /// the anchor, whose energies it depends on most.
  func counted(_ crossover: Estimate, _ model: String, _ collapse: CollapseAnalysis) -> Estimate {
    let ends =
      [(model, crossover.mean)] + (collapse.anchor.flatMap { a in collapse.crossover(a).map { [(a, $0.mean)] } } ?? [])
    return Estimate(
      mean: crossover.mean, standardError: crossover.standardError,
      samples: ends.map { samples(averages($0.0, .energyPerParticle), at: $0.1) }.min()!)
  }

  /// T_co by the moduli with the number of liquids that its error rests on: the smallest of those of its line.
  func counted(
    _ crossover: Estimate, by intersection: PlateauIntersection, _ points: [(temperature: Double, estimate: Estimate)]
  ) -> Estimate {
    Estimate(
      mean: crossover.mean, standardError: crossover.standardError,
      samples: points.prefix(intersection.coldPoints).map(\.estimate.samples).min() ?? crossover.samples)
  }

  /// Returns the smaller number of samples of the two neighbors of a temperature.
  private func samples(_ points: [(temperature: Double, estimate: Estimate)], at temperature: Double) -> Int {
    let k = points.firstIndex { $0.temperature >= temperature } ?? points.count - 1
    return min(points[max(0, k - 1)].estimate.samples, points[k].estimate.samples)
  }

  /// Returns u(T), linear between the measured temperatures, with the errors of its two neighbors, and the slope there.
  private func interpolated(
    _ points: [(temperature: Double, estimate: Estimate)], at temperature: Double
  ) -> (energy: Estimate, slope: Double)? {
    guard let k = points.firstIndex(where: { $0.temperature >= temperature }), k > 0 else { return nil }
    let (low, high) = (points[k - 1], points[k])
    let part = (temperature - low.temperature) / (high.temperature - low.temperature)
    let a = (1 - part) * low.estimate.standardError!
    let b = part * high.estimate.standardError!
    let energy = Estimate(
      mean: (1 - part) * low.estimate.mean + part * high.estimate.mean, standardError: (a * a + b * b).squareRoot(),
      samples: min(low.estimate.samples, high.estimate.samples))
    return (energy, (high.estimate.mean - low.estimate.mean) / (high.temperature - low.temperature))
  }
}
