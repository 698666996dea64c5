import Foundation
import Mechanics
import Observables
import Particles
import Plans
import Samples
import Statistics

extension DecaySummary {
  /// The number of liquids from which on errors are computed over liquids; below, over dipoles, which are far apart in
  /// a large glass.
  static let fewestLiquids = 5

  /// Reduces the samples of one ensemble; nil if there are none, or if the profile has no core.
  init?(_ samples: [SampleDigest], ensemble: Ensemble, bootstrap: Bootstrap) {
    guard let radii = samples.first?[.decayRadius], !radii.isEmpty, let side = samples.first?[.decaySide].first else {
      return nil
    }
    // Glasses of one ensemble have the same shells; profiles of others cannot be averaged with them.
    let samples = samples.filter { $0[.decayRadius].count == radii.count }
    let liquids = Dictionary(grouping: samples, by: \.liquid).sorted { $0.key < $1.key }
    self.init(
      // Samples of a study have cubic cells.
      liquids.map { Dipoles($0.value, shells: radii.count) }, radii: radii, side: side,
      spacing: side / pow(Double(ensemble.particles), 1.0 / 3), ensemble: ensemble,
      solveResidual: samples.compactMap(\.decayResidual).max() ?? .nan, bootstrap: bootstrap)
    self.samples = samples.count
  }

  /// Creates the decay in a single glass, such as one on the command line.
  public init?(_ decay: DipoleDecay, model: String, temperature: Double, particles: Int, resamples: Int = 1000) {
    self.init(
      [Dipoles(frequencies: decay.responses.map(\.frequency), profiles: decay.responses.map(\.profile))],
      radii: decay.shells.radii, side: decay.shells.side, spacing: decay.shells.spacing,
      ensemble: Ensemble(model: model, particles: particles, temperature: temperature, samples: 1),
      solveResidual: decay.certificate.solveResidual, bootstrap: Bootstrap(resamples: resamples))
  }

  /// The dipoles of the glasses of one liquid.
  private struct Dipoles {
    let frequencies: [Double]
    let profiles: [[Double]]

    init(frequencies: [Double], profiles: [[Double]]) {
      self.frequencies = frequencies
      self.profiles = profiles
    }

    init(_ glasses: [SampleDigest], shells: Int) {
      frequencies = glasses.flatMap { $0[.dipoleFrequencies] }
      let all = glasses.flatMap { $0[.decayProfile] }
      profiles = stride(from: 0, to: all.count, by: shells).map { Array(all[$0..<($0 + shells)]) }
    }
  }

  private init?(
    _ liquids: [Dipoles], radii: [Double], side: Double, spacing: Double, ensemble: Ensemble, solveResidual: Double,
    bootstrap: Bootstrap
  ) {
    let frequencies = liquids.flatMap(\.frequencies)
    let mean = MeanProfile(liquids.flatMap(\.profiles))
    let byLiquid = liquids.count >= Self.fewestLiquids
    // The unit of resampling: a dipole, or all dipoles of a liquid.
    var units: [[Int]] = byLiquid ? [] : frequencies.indices.map { [$0] }
    if byLiquid {
      var next = 0
      for liquid in liquids {
        units.append(Array(next..<(next + liquid.frequencies.count)))
        next += liquid.frequencies.count
      }
    }
    let shells = mean.logarithms(of: Array(frequencies.indices)).enumerated().filter { $0.element.isFinite }.map(
      \.offset)
    let distances = shells.map { radii[$0] }
    func profile(_ drawn: [Int]) -> [Double] {
      let values = mean.logarithms(of: drawn.flatMap { units[$0] })
      return shells.map { values[$0] }
    }
    let everything = Array(units.indices)
    guard let found = DecayLength(logarithms: profile(everything), radii: distances, side: side) else { return nil }
    let level = log(found.level)
    // Each resample has its own level: errors are those of the shape. A resample without a core, which may occur for a
    // few dipoles, counts as the innermost radius.
    let errors = bootstrap.standardErrors(samples: units.count) { drawn in
      let values = profile(drawn)
      let resampled = DecayLength(logarithms: values, radii: distances, side: side)
      let itsLevel = resampled.map { log($0.level) } ?? level
      return [resampled?.length ?? distances[0]] + values.map { exp($0 - itsLevel) }
    }
    // The factor without which errors of few samples are too small: see Resamples.
    let stretch = (Double(units.count) / Double(max(1, units.count - 1))).squareRoot()
    var dipoleFrequency = bootstrap.ratio(
      units.map { $0.reduce(0) { $0 + frequencies[$1] } }, units.map { Double($0.count) })
    dipoleFrequency.standardError = dipoleFrequency.standardError.map { stretch * $0 }
    self.init(
      model: ensemble.model, particles: ensemble.particles, temperature: ensemble.temperature,
      length: Estimate(mean: found.length, standardError: errors.map { stretch * $0[0] }, samples: units.count),
      dipoleFrequency: dipoleFrequency,
      spacing: spacing,
      profile: zip(distances, profile(everything)).enumerated().map { k, point in
        ProfilePoint(distance: point.0, value: exp(point.1 - level), standardError: errors.map { stretch * $0[k + 1] })
      },
      solveResidual: solveResidual)
    levelDistance = found.levelRadius
    self.side = side
    dipoles = frequencies.count
    samples = liquids.count
    unit = byLiquid ? "liquids" : "dipoles"
    if !found.isReached {
      notes.append("the response still rises at a third of the box: the length is a lower bound; use more particles")
    }
  }
}
