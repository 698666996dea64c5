import Foundation
import Particles
import Plans
import Statistics

/// The averaged samples of one ensemble, with the bootstrap resamples shared by all its statistics.
public struct EnsembleSamples: Sendable {
  /// The values of every sample.
  public let samples: [SampleValues]
  /// The number density N/V: that of the model, or the mean of the samples if their volumes vary.
  public let density: Double
  /// The number of particles N.
  public let particles: Int
  /// The parameters of the averages.
  public let plan: ReductionPlan
  /// The trajectory of every sample: the number of its liquid.
  public let trajectories: [Int]
  /// The mean c(t) of the ensemble: of all certified samples, averaged or not, as that by which they are judged.
  public let stressRelaxation: StressRelaxation
  /// The resamples of the curves of `stressRelaxation`, by trajectories.
  public let relaxationResamples: Resamples
  /// How the liquid of every sample began, compared with the temperature of the ensemble.
  public let starts: [SideOfStart]
  /// The number of times that every bootstrap resample contains every sample: whole trajectories are drawn.
  public let resamples: Resamples
  /// The frequency ω₀ = √(⟨G⟩/ρ)/a₀ with the mean G of all samples, and of every resample; ρ is their mean density.
  public let shearFrequency: Resampled
  /// A_g ω₀⁵ with its components; nil without modes.
  public let quarticLaw: QuarticPrefactor?
  /// N·e₀ from the plateau of the running mean; nil without modes.
  public let runningParticipation: RunningParticipation?
  /// The quasilocalized modes counted in the gaps between phonons; empty without modes, or if too few were computed.
  public let phononGaps: [PhononGap]

  /// Creates the samples of an ensemble, at one `density` unless they have their own, resampled by `bootstrap`; set `findingSoftModes` only if the
  /// statistics of soft modes are needed. Without `trajectories`, every sample is of a liquid of its own; without `starts`,
  /// all of them melted. The `liquids` are the samples, with their trajectories, of whose stress the relaxation time is;
  /// without them, it is that of the samples.
  public init(
    _ samples: [SampleValues], trajectories: [Int]? = nil, starts: [SideOfStart]? = nil,
    liquids: (samples: [SampleValues], trajectories: [Int])? = nil, density: Double, particles: Int,
    plan: ReductionPlan, bootstrap: Bootstrap, findingSoftModes: Bool = true
  ) {
    self.samples = samples
    self.particles = particles
    self.plan = plan
    self.trajectories = trajectories ?? Array(samples.indices)
    self.starts = starts ?? samples.map { _ in .hot }
    resamples = Resamples(bootstrap, clusters: self.trajectories)
    stressRelaxation = StressRelaxation(liquids?.samples ?? samples)
    relaxationResamples = liquids.map { Resamples(bootstrap, clusters: $0.trajectories) } ?? resamples
    let shear = resamples.mean(samples.map { $0.scalar(.shearModulus) })
    let unit: Resampled
    if !samples.isEmpty, samples.allSatisfy({ !$0[.numberDensity].isEmpty }) {
      let densities = resamples.mean(samples.map { $0.scalar(.numberDensity) })
      self.density = densities.value
      unit = shear.with(densities) { ($0 / $1).squareRoot() / Cell(count: 1, density: $1).side }
    } else {
      self.density = density
      let spacing = Cell(count: 1, density: density).side
      unit = shear.map { ($0 / density).squareRoot() / spacing }
    }
    shearFrequency = unit
    let frequencies = samples.map { $0[.frequencies] }
    guard findingSoftModes, !samples.isEmpty, frequencies.allSatisfy({ !$0.isEmpty }) else {
      (quarticLaw, runningParticipation, phononGaps) = (nil, nil, [])
      return
    }
    let firstPhonon = Self.firstPhonon(particles)
    let spectra = Spectra(frequencies)
    quarticLaw = QuarticPrefactor(
      spectra, particles: particles, cutoff: plan.quarticCutoff * firstPhonon, resamples: resamples, scale: unit)
    runningParticipation = RunningParticipation(
      frequencies: frequencies, participations: samples.map { $0.participations(particles: particles) },
      cutoff: plan.localizedCutoff * firstPhonon, resamples: resamples, scale: unit.value)
    phononGaps = PhononGap.all(
      spectra, levels: Self.phononLevels(samples, first: firstPhonon), particles: particles, resamples: resamples,
      scale: unit)
  }

  /// The largest square of the wave vectors whose levels are considered: the gap between the levels 4 and 5 is a twelfth
  /// of their frequency, about as wide as the bands of glasses of a few thousand particles.
  private static let lastSquare = 5

  /// Returns the levels of plane waves with the mean moduli of the samples.
  private static func phononLevels(_ samples: [SampleValues], first: Double) -> [PhononLevel] {
    func mean(_ observable: Observable) -> Double {
      samples.reduce(0) { $0 + $1.scalar(observable) } / Double(samples.count)
    }
    let shear = mean(.shearModulus)
    let square = (mean(.bulkModulus) + 4 * shear / 3) / shear
    return PhononLevel.all(
      first: first, speedRatio: square > 0 ? square.squareRoot() : nil, upToSquare: lastSquare)
  }

  /// Returns ω₁/ω₀ = 2πN^(−1/3), the frequency of the first shear phonons.
  public static func firstPhonon(_ particles: Int) -> Double { 2 * Double.pi / cbrt(Double(particles)) }

  /// The mean particle spacing a₀.
  public var spacing: Double { Cell(count: 1, density: density).side }

  /// Returns a scalar observable of every sample; NaN if a sample has no value.
  public func scalars(_ observable: Observable) -> [Double] { samples.map { $0.scalar(observable) } }
  /// Returns all numbers of an observable of every sample.
  public func lists(_ observable: Observable) -> [[Double]] { samples.map { $0[observable] } }

  /// Returns Σx, Σx² and the count of all numbers of a list over all samples; nil if a sample has no values.
  public func pooled(_ list: Observable) -> (total: Resampled, count: Resampled, squares: Resampled)? {
    let lists = lists(list)
    guard lists.allSatisfy({ !$0.isEmpty }) else { return nil }
    let sums = resamples.sum([
      lists.map { $0.reduce(0, +) }, lists.map { Double($0.count) }, lists.map { $0.reduce(0) { $0 + $1 * $1 } },
    ])
    return (sums[0], sums[1], sums[2])
  }

  /// The estimates of all averaged observables, by name.
  public var estimates: [String: Estimate] {
    guard !samples.isEmpty else { return [:] }
    var all = means(ObservableCatalogue.all.filter { if case .mean = $0.average { true } else { false } })
    for observable in ObservableCatalogue.all {
      switch observable.average {
      case .statistic(let statistic):
        if let value = statistic(self), value.value.isFinite {
          all[observable] = value.estimate(samples: resamples.clusters)
        }
      case .estimate(let estimate): all[observable] = estimate(self)
      case .none, .mean, .worst: break
      }
    }
    return Dictionary(uniqueKeysWithValues: all.map { ($0.key.name, $0.value) })
  }

  /// Returns the means of the scalar observables with finite values only, with their errors, in one pass over the
  /// resamples.
  ///
  /// Samples of an older version may lack an observable: the mean is then that of the others.
  public func means(_ observables: [Observable]) -> [Observable: Estimate] {
    var complete: [(Observable, [Double])] = []
    var partial: [(Observable, [Double], [Double])] = []
    for observable in observables {
      let values = lists(observable).map(\.first)
      let known = values.compactMap(\.self)
      guard !known.isEmpty, known.allSatisfy(\.isFinite) else { continue }
      if known.count == samples.count {
        complete.append((observable, known))
      } else {
        partial.append((observable, values.map { $0 ?? 0 }, values.map { $0 == nil ? 0 : 1 }))
      }
    }
    var all: [Observable: Estimate] = [:]
    for ((observable, _), mean) in zip(complete, resamples.means(complete.map(\.1))) {
      all[observable] = mean.estimate(samples: resamples.clusters)
    }
    for (observable, values, weights) in partial {
      let sums = resamples.sum([values, weights])
      let mean = sums[0] / sums[1]
      let count = Set(zip(trajectories, weights).filter { $0.1 > 0 }.map(\.0)).count
      // A resample without any of them is skipped, and one sample has no error.
      let replicates = count < 2 ? [] : mean.replicates.filter(\.isFinite)
      all[observable] = Resampled(value: mean.value, replicates: replicates, stretch: resamples.stretch).estimate(
        samples: count)
    }
    return all
  }

  /// The worst value of every number of the certificates, by name; none where a sample's number is not known.
  public var worst: [String: Double] {
    var all: [String: Double] = [:]
    for observable in ObservableCatalogue.all {
      guard case .worst(let extreme) = observable.average else { continue }
      let values = samples.compactMap { $0[observable].first }
      guard !values.contains(where: \.isNaN) else { continue }
      all[observable.name] = extreme == .largest ? values.max() : values.min()
    }
    return all
  }
}
