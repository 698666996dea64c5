import Foundation
import Statistics
import Tags
import Testing

/// Spectra of lattice waves, with and without quasilocalized modes among them.
private struct Waves {
  var particles = 3000
  /// A_g ω₀⁵ of the planted modes.
  var prefactor = 0.0
  /// The relative width of the bands.
  var width = 0.02
  /// The largest square of the waves.
  var last = 6
  /// c_l/c_s.
  var speedRatio = 1.95
  /// The planted modes end here: ω/ω₀.
  var top = 1.1

  var first: Double { 2 * Double.pi / cbrt(Double(particles)) }

  /// Transverse waves of a simple cubic lattice of the same density: ω = 2 sin(q/2), q = 2π|n|/L, in units of ω₀ = c_s/a₀;
  /// and longitudinal ones. The wave vectors are listed, not their degeneracies.
  func sample(_ noise: inout Noise) -> [Double] {
    var modes: [Double] = []
    let side = Int(Double(last).squareRoot())
    for i in -side...side {
      for j in -side...side {
        for k in -side...side {
          let square = i * i + j * j + k * k
          guard square > 0, square <= last else { continue }
          let q = first * Double(square).squareRoot()
          for speed in [1, 1, speedRatio] {
            modes.append(speed * 2 * sin(q / 2) * (1 + width * noise.symmetric()))
          }
        }
      }
    }
    let mean = Double(particles) * prefactor * pow(top, 5) / 5
    modes += (0..<noise.poisson(mean)).map { _ in top * pow(1 - noise.uniform(), 0.2) }
    return modes.sorted()
  }

  func gaps(_ samples: Int, _ noise: inout Noise, resamples: Int = 100) -> [PhononGap] {
    let spectra = Spectra((0..<samples).map { _ in sample(&noise) })
    let bootstrap = Bootstrap(resamples: resamples)
    return PhononGap.all(
      spectra, levels: PhononLevel.all(first: first, speedRatio: speedRatio, upToSquare: 5), particles: particles,
      resamples: Resamples(bootstrap, samples: samples), scale: bootstrap.resampled(samples: samples) { _ in 1 })
  }
}

@Suite(.tags(.law)) struct PhononGapTests {
  @Test func theLevelsAreThoseOfWavesInACube() {
    let levels = PhononLevel.all(first: 0.4, speedRatio: 1.95, upToSquare: 6)
    let shear = levels.filter { !$0.isLongitudinal }
    #expect(shear.map(\.modes) == [12, 24, 16, 12, 48, 48])
    #expect(levels.filter(\.isLongitudinal).map(\.modes) == [6])
    #expect(zip(shear, [1.0, 2, 3, 4, 5, 6]).allSatisfy { abs($0.frequency - 0.4 * $1.squareRoot()) < 1e-12 })
    // No integer vector has the square 7.
    #expect(PhononLevel.all(first: 1, speedRatio: nil, upToSquare: 8).count == 7)
  }

  @Test func latticeWavesHaveNoLocalizedModes() {
    var noise = Noise(seed: 11)
    let gaps = Waves().gaps(20, &noise)
    #expect(gaps.count >= 3)
    for gap in gaps.prefix(3) {
      #expect(gap.localized.mean == 0 && gap.prefactor.mean == 0 && gap.isOpen, "\(gap)")
      // Garwood's upper limit of no event, over 20 samples.
      #expect(abs(gap.localized.standardError! - 1.84 / 20) < 0.001)
    }
    #expect(gaps.map(\.phonons).prefix(3) == [12, 36, 52])
  }

  /// 0.6 and 5 modes of a glass below the first gap: r_c = 1.1 and 1.3 at N = 3000.
  @Test(arguments: [0.03, 0.25])
  func oneSigmaCoversThePlantedPrefactor(_ prefactor: Double) {
    var waves = Waves(last: 4)
    waves.prefactor = prefactor
    let part = coverage(of: prefactor) { k in
      var noise = Noise(experiment: 31_000 + k)
      let gap = waves.gaps(20, &noise, resamples: 60)[0].prefactor
      return gap.mean - gap.standardError!...gap.mean + gap.standardError!
    }
    #expect(oneSigmaCovers.contains(part))
  }

  @Test func gapsAgreeWithEachOtherAndTheLawHoldsThroughThem() {
    var waves = Waves()
    waves.prefactor = 0.1
    var held = 0
    let draws = 100
    for k in 0..<draws {
      var noise = Noise(experiment: 32_000 + k)
      let gaps = waves.gaps(20, &noise).prefix(3)
      for (a, b) in zip(gaps, gaps.dropFirst()) {
        // Nested counts: the variance of a difference is the larger variance less the smaller, at most.
        let error = max(a.prefactor.standardError!, b.prefactor.standardError!)
        if abs(a.prefactor.mean - b.prefactor.mean) < 2 * error { held += 1 }
      }
    }
    // At least 95% of 200 pairs; √(0.05·0.95/200) = 1.5%, three of them.
    #expect(Double(held) / Double(2 * draws) > 0.905)
  }

  @Test func theQuarticRangeEndsWhereTheLawDoes() {
    func range(_ waves: Waves, _ seed: UInt64) -> (Double, [PhononGap]) {
      var noise = Noise(seed: seed)
      let samples = 60
      let frequencies = (0..<samples).map { _ in waves.sample(&noise) }
      let bootstrap = Bootstrap(resamples: 60)
      let unit = bootstrap.resampled(samples: samples) { _ in 1 }
      let resamples = Resamples(bootstrap, samples: samples)
      let law = QuarticPrefactor(
        Spectra(frequencies), particles: waves.particles, cutoff: 0.85 * waves.first, resamples: resamples, scale: unit)
      let gaps = PhononGap.all(
        Spectra(frequencies), levels: PhononLevel.all(first: waves.first, speedRatio: 1.95, upToSquare: 5),
        particles: waves.particles, resamples: resamples, scale: unit)
      return (PhononGap.quarticRange(gaps, below: law, particles: waves.particles), gaps)
    }
    var whole = Waves()
    whole.prefactor = 0.3
    let (far, gaps) = range(whole, 5)
    #expect(far >= gaps[1].frequency)
    // No mode planted above 0.5 ω₀, in the first gap: the second has far too few.
    var short = whole
    short.top = 0.5
    #expect(range(short, 6).0 < gaps[1].frequency)
  }

  @Test func bandsThatOverlapAreSaidTo() {
    var waves = Waves()
    waves.width = 0.25
    var noise = Noise(seed: 12)
    #expect(waves.gaps(20, &noise).contains { !$0.isOpen })
  }

  @Test func gapsBeyondTheComputedModesAreLeftOut() {
    var noise = Noise(seed: 13)
    let waves = Waves()
    let bootstrap = Bootstrap(resamples: 10)
    let spectra = Spectra((0..<5).map { _ in Array(waves.sample(&noise).prefix(30)) })
    let gaps = PhononGap.all(
      spectra, levels: PhononLevel.all(first: waves.first, speedRatio: nil, upToSquare: 5), particles: 3000,
      resamples: Resamples(bootstrap, samples: 5), scale: bootstrap.resampled(samples: 5) { _ in 1 })
    #expect(gaps.count == 1)
  }
}
