import Analysis
import Foundation
import Observables
import Plans
import Statistics

/// A made-up study in the likeness of the paper: four sticky spheres and three other models, with gaps everywhere.
///
/// The coldest ensembles of r_c = 1.1 and 1.2 are not equilibrated; at r_c = 1.1 no mode lies below ω_c once; the
/// Hertzian spheres have no crossover temperature; the power law has neither modes nor correlations.
enum PaperStudy {
  static let summary: StudySummary = {
    var summary = StudySummary(
      study: "Made-up study <of> \"sticky\" spheres & others", codeVersion: "0", seed: 1,
      ensembles: models.flatMap { model in model.temperatures.map { ensemble(model, $0) } },
      flagged: [
        FlaggedSample(ensemble: "pss-rc1.1-N3000-T0.73", index: 2, reasons: ["held for <4> τ"], averaged: false)
      ])
    summary.modelSummaries = models.map(series)
    summary.collapse = CollapseSummary(
      anchor: "kablj", anchorTemperature: 0.535, from: 0.5, spread: 0.0132,
      scaleSensitivity: [0.9, 1, 1.1].map { .init(factor: $0, spread: 0.0132 + 0.1 * ($0 - 1) * ($0 - 1)) },
      alternatives: [.init(choice: "anchored to r_c = 1.1", model: "pss:rc=1.5", crossover: 0.87)])
    summary.scalings = [scaling("participation", -3, 24), scaling("prefactor", -5, 5.5)]
    summary.decays = models.prefix(4).map(decay)
    summary.decayFactor = Estimate(mean: 1.31, standardError: 0.04, samples: 4)
    summary.softModes = [softMode(models[3]), softMode(models[0])]
    summary.claims = claims
    return summary
  }()

  struct Made {
    var name: String
    var crossover: Double
    var particles = 3000
    /// G, K, ω_g/ω₀ on the plateau, and how much they change at T_co/2.
    var shear: (Double, Double), bulk: (Double, Double), dipole: (Double, Double)
    var prefactor: Double
    var temperatures: [Double]
    var unequilibrated: Set<Double> = []
    /// The unit of energy.
    var unit = 1.0
  }

  static let models = [
    Made(
      name: "pss:rc=1.1", crossover: 1.40, shear: (37.9, 0.05), bulk: (113, -0.1), dipole: (2.3, 0.03), prefactor: 0.06,
      temperatures: [6, 4, 3, 2, 1.5, 1.2, 1, 0.88, 0.8, 0.76, 0.73], unequilibrated: [0.76, 0.73]),
    Made(
      name: "pss:rc=1.2", crossover: 1.15, shear: (24, 0.1), bulk: (98, -0.07), dipole: (1.9, 0.1), prefactor: 0.6,
      temperatures: [4, 2.6, 1.8, 1.3, 1, 0.91, 0.85, 0.8, 0.77], unequilibrated: [0.77]),
    Made(
      name: "pss:rc=1.3", crossover: 1.0, shear: (18.5, 0.18), bulk: (88, -0.05), dipole: (1.6, 0.2), prefactor: 1.4,
      temperatures: [4, 2.6, 1.8, 1.3, 1.15, 1, 0.91, 0.85, 0.8, 0.77]),
    Made(
      name: "pss:rc=1.5", crossover: 0.88, shear: (13.5, 0.4), bulk: (70, -0.03), dipole: (1.3, 0.6), prefactor: 2.6,
      temperatures: [2.6, 1.8, 1.3, 1, 0.91, 0.85, 0.8, 0.76, 0.72]),
    Made(
      name: "kablj", crossover: 0.535, particles: 1000, shear: (20, 0.4), bulk: (62, -0.03), dipole: (1.3, 0.6),
      prefactor: 2, temperatures: [2, 1.5, 1, 0.8, 0.7, 0.6, 0.55, 0.5, 0.47], unit: 0.6),
    Made(
      name: "hertzian", crossover: 0.00265, particles: 1000, shear: (0.08, 0.5), bulk: (0.25, -0.02),
      dipole: (1.2, 0.6),
      prefactor: 3, temperatures: [0.01, 0.006, 0.004, 0.003, 0.0025], unit: 0.003),
    Made(
      name: "ipl:xc=1.5,na=0.1", crossover: 0.76, particles: 2000, shear: (15, 0.4), bulk: (60, 0.02),
      dipole: (1.25, 0.5),
      prefactor: 2.5, temperatures: [1.4, 1.1, 0.9, 0.76, 0.66], unit: 0.8),
  ]

  /// How far annealing has gone: 0 on the plateau, 1 at T_co/2.
  static func annealing(_ model: Made, _ temperature: Double) -> Double {
    let x = temperature / model.crossover
    return x < 1 ? 2 * (1 - x) * (1 - x / 4) : 0.02 * exp(-2 * (x - 1))
  }

  /// A number with a scatter of its error that is always the same.
  static func value(_ mean: Double, _ relative: Double, _ salt: Double, samples: Int) -> Estimate {
    let error = abs(mean) * relative
    return Estimate(
      mean: mean + 0.8 * error * sin(37 * salt + 5 * mean), standardError: samples > 1 ? error : nil, samples: samples)
  }

  static func ensemble(_ model: Made, _ temperature: Double) -> EnsembleSummary {
    let isCold = model.unequilibrated.contains(temperature)
    let samples = temperature == model.temperatures.last ? 1 : temperature == model.temperatures.first ? 120 : 40
    let a = annealing(model, temperature)
    let shear = model.shear.0 * (1 + model.shear.1 * a), bulk = model.bulk.0 * (1 + model.bulk.1 * a)
    let dipole = model.dipole.0 * (1 + model.dipole.1 * a)
    let unit = 1.0889 * shear.squareRoot()
    let x = temperature / model.crossover
    let fall: Double = x < 1 ? 0.62 * (x - 1) : 0.4 * (1 - exp(1 - x))
    let energy: Double = -4.4 * model.unit + model.crossover * fall
    let time: Double = 0.6 * exp(1.1 / x + 0.35 * exp(2.1 / x - 1.2))
    var estimates: [String: Estimate] = [:]
    func set(_ name: Observable, _ mean: Double, _ relative: Double) {
      estimates[name.name] = value(mean, relative, temperature + Double(name.name.count), samples: samples)
    }
    set(.energyPerParticle, energy, 0.0008)
    set(.shearModulus, shear, 0.004)
    set(.bulkModulus, bulk, 0.001)
    set(.shearOverBulk, shear / bulk, 0.004)
    set(.poissonRatio, (3 * bulk - 2 * shear) / (6 * bulk + 2 * shear), 0.001)
    set(.dipoleFrequency, dipole * unit, 0.003)
    set(.dipoleFrequencyScaled, dipole, 0.003)
    set(.dipoleFrequencyWidth, 0.3, 0.01)
    set(.shearModulusDisorder, 1 + 0.4 / dipole, 0.08)
    set(.shearModulusDisorderByMedian, 0.9 + 0.4 / dipole, 0.1)
    set(.inherentEnergyDrift, isCold ? -0.02 : -0.001, 0.4)
    set(.shearFrequency, unit, 0.002)
    set(.pressureOverBulkModulus, 0.077 + 0.002 * a, 0.004)
    set(.pressureOverScale, 0.6 - 0.02 * a, 0.004)
    set(.configurationalTemperatureRatio, 1, 0.002)
    set(.sumRuleRatio, isCold ? 0.9 : 1, 0.01)
    set(.relaxationTime, time, 0.05)
    set(.relaxationTimeScaled, time * unit, 0.05)
    if temperature != 2.6 { set(.localizedParticipation, 24 * exp(-2.2 * log(dipole)), 0.08) }
    if isCold { estimates = estimates.filter { !$0.key.hasPrefix("localized") && !$0.key.hasPrefix("dipole") } }
    let isBare = model.name.hasPrefix("ipl")
    var ensemble = EnsembleSummary(
      id: "\(model.name.replacing(":", with: "-").replacing("=", with: ""))-N\(model.particles)-T\(temperature)",
      model: model.name, particles: model.particles, temperature: temperature, planned: 150, done: isCold ? 6 : samples,
      averaged: isCold ? 0 : samples, spacing: 1.1856, estimates: isCold ? [:] : estimates,
      dipoleDistribution: isCold || isBare ? nil : distribution(dipole, width: 0.16 + 0.3 / dipole),
      modes: isCold || isBare ? [] : modes(model, temperature, samples: min(samples, 30)),
      worst: isCold ? [:] : ["forceRatio": 9.3e-11, "rattlers": 0],
      stressCorrelation: isBare ? [] : correlation(shear, time))
    if isCold { ensemble.unequilibrated = estimates }
    if temperature == model.temperatures.last {
      ensemble.waiting = (1...8).map {
        CorrelationPoint(time: 20 + 8 * Double($0), value: energy + 0.004 * exp(-Double($0)), standardError: 0.001)
      }
    }
    if !isCold, !isBare { ensemble.vibrations = vibrations(model, temperature, dipole, samples: samples) }
    if temperature == 0.77, !isCold { ensemble.objections = ["stress fluctuations: 0.920(18) instead of 1"] }
    return ensemble
  }

  static func distribution(_ center: Double, width: Double) -> Distribution {
    let centers = (0..<50).map { 0.05 + 0.1 * Double($0) }
    let density = centers.map { x in
      let z = (x - center) / width
      return exp(-0.5 * z * z) / (width * 2.5066)
    }
    var below = 0.0
    let parts = density.map { part -> Double in
      below += 0.1 * part
      return below
    }
    return Distribution(
      centers: centers, density: density, standardError: density.map { 0.02 * ($0 / 0.01).squareRoot() * 0.1 },
      cumulative: parts, cumulativeError: parts.map { 0.002 * ($0 / 0.01).squareRoot() * 0.1 })
  }

  static func modes(_ model: Made, _ temperature: Double, samples: Int) -> [ModePoint] {
    var points: [ModePoint] = []
    for sample in 0..<samples {
      for k in 0..<30 {
        let noise: Double = abs(sin(12.9898 * Double(31 * sample + k) + temperature))
        let isPhonon = k > 6 && k < 19
        let part: Double = pow(Double(k + 1) / 30, 0.4) * (0.7 + 0.3 * noise)
        let frequency: Double = isPhonon ? 0.436 * (0.985 + 0.03 * noise) : 0.2 + 0.5 * part
        let small: Double = 25 + 30 * noise + 3000 * pow(frequency, 6)
        let size: Double = isPhonon || frequency > 0.5 ? 900 + 900 * noise : small
        points.append(ModePoint(frequency: frequency, participation: size, sample: sample))
      }
    }
    return points
  }

  static func vibrations(_ model: Made, _ temperature: Double, _ dipole: Double, samples: Int) -> VibrationSummary {
    let none = model.name == "pss:rc=1.1" && temperature == 0.88
    let prefactor = model.prefactor * pow(dipole / model.dipole.0, -5)
    let centers = (0..<12).map { 0.16 * pow(1.12, Double($0)) }
    let density = centers.map { prefactor * pow($0, 4) * ($0 > 0.42 ? 4 : 1) * (1 + 0.2 * sin(40 * $0)) }
    return VibrationSummary(
      density: Distribution(
        centers: none ? [] : centers, density: none ? [] : density, standardError: none ? [] : density.map { 0.2 * $0 }),
      cutoff: model.particles == 3000 ? 0.37 : 0.53, modesBelow: none ? 0 : 40,
      prefactor: none
        ? Estimate(mean: 0, standardError: 0.03, samples: samples)
        : Estimate(mean: prefactor, standardError: samples > 1 ? 0.12 * prefactor : nil, samples: samples),
      exponent: none || samples == 1 ? nil : Estimate(mean: 3.9, standardError: 0.4, samples: samples),
      quarticProbability: none || samples == 1 ? nil : 0.42,
      stability: none
        ? []
        : [0.3, 0.34, 0.37].map {
          CutoffPoint(cutoff: $0, prefactor: Estimate(mean: prefactor, standardError: nil, samples: 1), modes: 20)
        },
      incompleteSamples: 0, threshold: 0.33,
      participation: none ? nil : Estimate(mean: 24 * pow(dipole, -2.2), standardError: 2, samples: samples),
      modesBelowThreshold: none ? 0 : 30,
      bands: [1, 2, 3].map {
        PhononBand(frequency: 0.43565 * Double($0).squareRoot(), modes: 12, isLongitudinal: false)
      }
        + [PhononBand(frequency: 0.95, modes: 6, isLongitudinal: true)])
  }

  static func correlation(_ shear: Double, _ time: Double) -> [CorrelationPoint] {
    var points = [CorrelationPoint(time: 0, value: 2.5 * shear, standardError: 0.5)]
    for k in 0..<60 {
      let t: Double = 0.01 * pow(1.22, Double(k))
      let fast: Double = 1.5 * shear * exp(-t * t / 0.02)
      let slow: Double = shear * exp(-pow(t / time, 0.6))
      points.append(CorrelationPoint(time: t, value: fast + slow, standardError: k == 30 ? nil : 0.3))
    }
    return points
  }

  static func series(_ model: Made) -> ModelSummary {
    let isHertzian = model.name == "hertzian"
    let hot = ensemble(model, model.temperatures[0])
    let wanted: [Observable] = [
      .shearModulus, .bulkModulus, .poissonRatio, .dipoleFrequencyScaled, .shearOverBulk, .quarticPrefactor,
    ]
    var plateaus: [String: Estimate] = [:]
    for name in wanted { plateaus[name.name] = hot.estimates[name.name] }
    let t = model.crossover
    let ratio: Double = model.shear.0 / model.bulk.0
    let slope: Double = -1.9 * (model.shear.1 - model.bulk.1) * ratio / t
    let crossover = Estimate(mean: t, standardError: 0.02 * t, samples: 40)
    var series = ModelSummary(model: model.name)
    series.collapseCrossover = crossover
    series.moduliCrossover = Estimate(mean: 0.97 * t, standardError: 0.03 * t, samples: 40)
    series.crossover = crossover
    series.crossoverSource = "collapse"
    series.plateaus = plateaus
    series.plateauFrom = 2 * t
    series.coldLine = .init(intercept: ratio - slope * 0.97 * t, slope: slope, from: 0.55 * t, to: 0.8 * t)
    series.crossoverEnergy = Estimate(mean: -4.4 * model.unit, standardError: 0.01, samples: 40)
    if model.name == "kablj" {
      series.isAnchor = true
      series.collapseCrossover?.standardError = nil
    }
    if isHertzian {
      (series.collapseCrossover, series.moduliCrossover, series.crossover) = (nil, nil, nil)
      (series.coldLine, series.crossoverEnergy) = (nil, nil)
      series.notes = ["no ensemble below <T_co>"]
    }
    return series
  }

  static func scaling(_ name: String, _ expected: Double, _ factor: Double) -> ScalingSummary {
    ScalingSummary(
      name: name, models: models[1...3].map(\.name),
      exponent: Estimate(mean: expected + 0.3, standardError: 0.25, samples: 25),
      amplitude: 0.9 * factor, expected: expected,
      prefactor: Estimate(mean: factor, standardError: 0.04 * factor, samples: 25),
      chiSquaredPerDegree: 1.34, points: 25)
  }

  static func decay(_ model: Made) -> DecaySummary {
    let length = 1.1856 * 2 * Double.pi / (1.31 * model.dipole.0)
    return DecaySummary(
      model: model.name, particles: 100_000, temperature: model.temperatures[0],
      length: Estimate(mean: length, standardError: 0.03 * length, samples: 4),
      dipoleFrequency: Estimate(
        mean: model.dipole.0 * 1.0889 * model.shear.0.squareRoot(), standardError: 0.05, samples: 4), spacing: 1.1856,
      profile: (0..<20).map { k in
        let r = 1.2 * pow(1.15, Double(k))
        return .init(distance: r, value: 1 / (1 + pow(length / r, 3)), standardError: k == 3 ? nil : 0.03)
      }, solveResidual: 1e-9)
  }

  static func softMode(_ model: Made) -> SoftMode {
    let side = 17.1, cells = 14
    var positions: [[Double]] = [], displacements: [[Double]] = []
    for i in 0..<cells * cells * cells {
      func coordinate(_ k: Int) -> Double {
        let shift = 0.35 * sin(12.9898 * Double(i) + 78.233 * Double(k))
        return (Double((i / Int(pow(Double(cells), Double(k)))) % cells) + 0.5 + shift) * side / Double(cells)
      }
      let x = [coordinate(0), coordinate(1), coordinate(2)]
      let r: [Double] = x.map { $0 - side / 2 }
      let distance: Double = (r[0] * r[0] + r[1] * r[1] + r[2] * r[2]).squareRoot()
      let strength: Double = 1 / (1 + pow(distance / 1.8, 2.6))
      let across: Double = r[1] * 0.2 + 0.5
      let up: Double = 0.8 * sin(distance) - 0.3 * r[0]
      positions.append(x)
      displacements.append([strength * across, strength * up, 0.1 * strength])
    }
    let squares = displacements.map { $0.reduce(0) { $0 + $1 * $1 } }
    let sum = squares.reduce(0, +), fourth = squares.reduce(0) { $0 + $1 * $1 }
    return SoftMode(
      ensemble: "\(model.name.replacing(":", with: "-").replacing("=", with: ""))-N2744", model: model.name, sample: 3,
      frequency: 0.213, participation: sum * sum / fourth, side: side, positions: positions,
      displacements: displacements, species: positions.indices.map { $0 % 2 })
  }

  static let claims: [Claim] = (1...21).map { number in
    let verdict = Claim.Verdict.allCases[(number * 7) % 4]
    var claim = Claim(
      number: number,
      statement:
        "Claim \(number) says that G/G_\u{221e} below T_co rises <less> the stickier \"the\" spheres r_c are than one might think.",
      figure: "Fig. \(min(number, 17))", published: "20% & more", found: number == 9 ? "\u{2013}" : "21.3(9)%",
      caution: "<none>")
    claim.verdict = verdict
    claim.reason = "rise of G: 0.213(9), must be above 0.2"
    claim.isPrimary = number % 2 == 0
    if number % 5 > 0, verdict != .incomparable {
      let z = verdict == .confirmed ? 2.2 + Double(number) : verdict == .contradicted ? -3.1 : 0.7
      claim.significance = z
      claim.probability = erfc(abs(z) / 2.0.squareRoot())
      claim.adjustedProbability = claim.isPrimary ? claim.probability : nil
    }
    claim.set = "sticky-spheres-ii"
    return claim
  }
}
