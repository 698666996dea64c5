import Analysis
import Observables
import Statistics

/// A made-up study of two sticky-sphere models, and three others that give or check the scale of T_co, whose numbers follow the paper's claims unless a test says otherwise.
struct SyntheticStudy {
  /// Changes between the plateau and the coldest ensemble, stickiest and least sticky: G, K, ω_g/ω₀, N·e₀ as parts, and
  /// ln of hot over cold A_g.
  var shear = (sticky: 0.045, generic: 0.22)
  var bulk = (sticky: -0.095, generic: -0.03)
  var dipoles = (sticky: 0.02, generic: 0.31)
  var participation = (sticky: -0.05, generic: -0.4)
  var depletion = (sticky: 0.1, generic: 1.5)
  var crossovers = (sticky: 1.40, generic: 0.88)
  /// T_p/T_co of the coldest ensembles, by default those of the paper's lowest temperatures.
  var depths = (sticky: 0.73 / 1.40, generic: 0.69 / 0.88)
  /// T_co of the Hertzian and of the inverse-power-law spheres over the published ones.
  var predicted = (hertzian: 1.0, ipl: 1.0)
  /// Relative standard error of every number.
  var error = 0.002
  /// Glasses an ensemble.
  var glasses = 200

  /// Makes the number and the error that so many glasses would give; exact numbers with their errors by default.
  var draw: (_ mean: Double, _ error: Double, _ glasses: Int) -> Estimate = {
    Estimate(mean: $0, standardError: $1, samples: $2)
  }

  private func estimate(_ mean: Double) -> Estimate { draw(mean, abs(mean) * error, glasses) }

  private struct End {
    var model: String
    var crossover, depth, shear, bulk, dipoles, participation, depletion: Double
    var plateau: [Observable: Double]
  }

  private var ends: [End] {
    [
      End(
        model: "pss:rc=1.1", crossover: crossovers.sticky, depth: depths.sticky, shear: shear.sticky, bulk: bulk.sticky,
        dipoles: dipoles.sticky, participation: participation.sticky, depletion: depletion.sticky,
        plateau: [
          .shearModulus: 37.9, .bulkModulus: 88.8, .dipoleFrequencyScaled: 2.26, .localizedParticipation: 60,
          .quarticPrefactor: 0.06, .poissonRatio: 0.313, .dipoleFrequencyWidth: 0.2, .energyPerParticle: -3.9,
        ]),
      End(
        model: "pss:rc=1.5", crossover: crossovers.generic, depth: depths.generic, shear: shear.generic,
        bulk: bulk.generic, dipoles: dipoles.generic, participation: participation.generic,
        depletion: depletion.generic,
        plateau: [
          .shearModulus: 11.8, .bulkModulus: 57.2, .dipoleFrequencyScaled: 1.30, .localizedParticipation: 200,
          .quarticPrefactor: 2.6, .poissonRatio: 0.404, .dipoleFrequencyWidth: 0.4, .energyPerParticle: -5.15,
        ]),
    ]
  }

  /// The summary, without claims.
  var summary: StudySummary {
    var summary = StudySummary(study: "synthetic", codeVersion: "0", seed: 1, ensembles: [], flagged: [])
    for end in ends {
      let factors: [Observable: Double] = [
        .shearModulus: 1 + end.shear, .bulkModulus: 1 + end.bulk, .dipoleFrequencyScaled: 1 + end.dipoles,
        .localizedParticipation: 1 + end.participation, .quarticPrefactor: 1 / exponential(end.depletion),
        .energyPerParticle: 1 + (end.model == "pss:rc=1.1" ? 0.18 : 0.02), .poissonRatio: 0.93,
      ]
      let coldest = (1e6 * end.depth * end.crossover).rounded() / 1e6
      for (temperature, isCold) in [
        (end.model == "pss:rc=1.1" ? 6.0 : 2.6, false), (2.1 * end.crossover, false), (coldest, true),
      ] {
        var estimates = end.plateau.map { name, value in
          (name, estimate(isCold ? value * (factors[name] ?? 1) : value))
        }
        let modulus =
          estimates.first { $0.0 == .shearModulus }!.1.mean / estimates.first { $0.0 == .bulkModulus }!.1.mean
        estimates.append((.shearOverBulk, estimate(modulus)))
        estimates.append((.relaxationTimeScaled, estimate(isCold ? 3000 : 1)))
        estimates.append((.relaxationTime, estimate(isCold ? 6000 : 0.5)))
        estimates.append((.pressureOverBulkModulus, estimate(0.075)))
        estimates.append((.pressureOverScale, estimate(0.6)))
        var ensemble = EnsembleSummary(
          id: "\(end.model)-\(temperature)", model: end.model, particles: 3000, temperature: temperature,
          planned: glasses, done: glasses, averaged: glasses, spacing: 1.1856,
          estimates: Dictionary(uniqueKeysWithValues: estimates.map { ($0.0.name, $0.1) }), dipoleDistribution: nil,
          modes: [], worst: [:], stressCorrelation: [])
        ensemble.objections = []
        summary.ensembles.append(ensemble)
      }
      var series = ModelSummary(model: end.model)
      series.collapseCrossover = estimate(end.crossover)
      series.moduliCrossover = estimate(1.02 * end.crossover)
      series.crossover = series.collapseCrossover
      series.crossoverSource = "collapse"
      series.plateauFrom = 2 * end.crossover
      series.crossoverEnergy = estimate(0.98 * end.plateau[.energyPerParticle]!)
      for (name, value) in end.plateau { series.plateaus[name.name] = estimate(value) }
      series.plateaus[Observable.shearOverBulk.name] = estimate(
        end.plateau[.shearModulus]! / end.plateau[.bulkModulus]!)
      summary.modelSummaries.append(series)
    }
    for (model, crossover) in [
      ("kablj", 0.535), ("hertzian", 0.00265 * predicted.hertzian), ("ipl:xc=1.5,na=0.1", 0.76 * predicted.ipl),
    ] {
      var series = ModelSummary(model: model)
      series.isAnchor = model == "kablj"
      series.collapseCrossover =
        series.isAnchor ? Estimate(mean: crossover, standardError: 0, samples: 1) : estimate(crossover)
      series.moduliCrossover = estimate(crossover)
      series.crossover = series.collapseCrossover
      summary.modelSummaries.append(series)
    }
    summary.collapse = CollapseSummary(
      anchor: "kablj", anchorTemperature: 0.535, from: 0.5, spread: 0.02, scaleSensitivity: [], alternatives: [])
    return summary
  }
}

private func exponential(_ x: Double) -> Double {
  (1...40).reduce((1.0, 1.0)) { sum, k in (sum.0 + sum.1 * x / Double(k), sum.1 * x / Double(k)) }.0
}
