import Observables
import Plans
import Samples
import Statistics

extension EnsembleReduction {
  /// The maximum number of modes in a figure: more make a page slow without being visible, and those of a full study,
  /// 19 million, would take half a gigabyte.
  private static let mostShown = 5000
  /// The fraction of N below which the size of a mode counts as quasilocalized in space.
  private static let localizedFraction = 0.2

  /// The modes below the first phonons in which a single particle moves, softest first: the particle is loose in its cage,
  /// and the mode is not a quasilocalized mode of the glass.
  var rattlerModes: [ModePoint] {
    let limit = EnsembleSamples.firstPhonon(ensemble.particles)
    let unit = ensemble.shearFrequency.value
    return samples.flatMap { sample in
      zip(sample[.frequencies], sample.values.participations(particles: ensemble.particles)).map {
        ModePoint(frequency: $0 / unit, participation: $1, sample: sample.index)
      }
    }
    .filter { $0.frequency < limit && $0.participation <= RunningParticipation.rattlerSize }
    .sorted { $0.frequency < $1.frequency }
  }

  /// Returns the modes of as many of the first samples as a figure shows, the total number of modes, and the softest
  /// localized one of them.
  var modes: (shown: [ModePoint], computed: Int, softest: SoftestMode?) {
    let counts = samples.map { min($0[.frequencies].count, $0[.participationRatios].count) }
    let computed = counts.reduce(0, +)
    guard computed > 0 else { return ([], 0, nil) }
    let unit = ensemble.shearFrequency.value
    let particles = ensemble.particles
    func points(_ sample: SampleDigest) -> [ModePoint] {
      zip(sample[.frequencies], sample.values.participations(particles: particles)).map {
        ModePoint(frequency: $0 / unit, participation: $1, sample: sample.index)
      }
    }
    let contributing = counts.count { $0 > 0 }
    let first = samples.indices.filter { counts[$0] > 0 }.prefix(
      max(1, Self.mostShown / max(1, computed / contributing)))
    var softest: SoftestMode?
    for sample in samples {
      let all = points(sample)
      let localized = all.filter {
        $0.participation < Self.localizedFraction * Double(particles)
          && $0.participation > RunningParticipation.rattlerSize
      }
      guard let point = localized.min(by: { $0.frequency < $1.frequency }),
        point.frequency < softest?.point.frequency ?? .infinity
      else { continue }
      softest = SoftestMode(point: point, rank: all.count { $0.frequency <= point.frequency })
    }
    return (first.flatMap { points(samples[$0]) }, computed, softest)
  }
}
