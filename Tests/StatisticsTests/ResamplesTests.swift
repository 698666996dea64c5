import Foundation
import Statistics
import Tags
import Testing

/// What is made of multiplicities is what comes of drawing indices one by one.
@Suite(.tags(.unit)) struct ResamplesTests {
  private let bootstrap = Bootstrap(resamples: 60, seed: 9)

  /// The factor of errors, (n/(n − 1))^½.
  private func stretch(_ n: Int) -> Double { (Double(n) / Double(n - 1)).squareRoot() }

  private func isClose(_ a: Double?, _ b: Double?, _ tolerance: Double = 1e-9) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) <= tolerance * max(abs(a), abs(b))
  }

  @Test(arguments: [2, 3, 4, 5, 37, 300])
  func sumsAreThoseOfTheDrawnIndices(_ samples: Int) {
    var noise = Noise(seed: 4)
    let columns = (0..<3).map { c in (0..<samples).map { _ in c == 1 ? 0 : 10 + noise.normal() } }
    let resamples = Resamples(bootstrap, samples: samples)
    #expect(resamples.count == 60)
    for r in 0..<60 { #expect((0..<samples).reduce(0) { $0 + resamples.multiplicity(of: $1, in: r) } == samples) }
    for (column, sums) in zip(columns, resamples.sums(columns)) {
      let drawn = bootstrap.resampled(samples: samples) { $0.reduce(0) { $0 + column[$1] } }
      #expect(zip(sums, drawn.replicates).allSatisfy { isClose($0, $1, 1e-13) })
      let found = resamples.sum(column).map { $0 / Double(samples) }.estimate(samples: samples)
      let expected = bootstrap.mean(column)
      #expect(
        found.mean == expected.mean
          && isClose(found.standardError, expected.standardError.map { stretch(samples) * $0 }))
    }
  }

  /// A resample without a value, such as 0/0, leaves the error unknown; it was 0, and a hypothesis \"confirmed\" by it.
  @Test func aResampleWithoutAValueLeavesTheErrorUnknown() throws {
    let found = Resampled(value: 1, replicates: [1, 1.2, .nan, 0.9])
    #expect(try #require(found.standardError).isNaN && found.known.replicates == [1, 1.2, 0.9])
    let known = try #require(found.known.standardError)
    #expect(abs(known - 0.152752523) < 1e-8)
    let ratio = bootstrap.ratio([1, 2], [0, 1])
    #expect(try #require(ratio.standardError).isNaN)
    let errors = try #require(bootstrap.standardErrors(samples: 3) { [Double($0[0]), .nan] })
    #expect(errors[0] > 0 && errors[1].isNaN)
  }

  @Test func fewerThanTwoSamplesHaveNoResamples() {
    #expect(Resamples(bootstrap, samples: 1).count == 0 && Resamples(bootstrap, samples: 0).count == 0)
    #expect(Resamples(bootstrap, samples: 1).sum([3]).estimate(samples: 1).standardError == nil)
  }

  /// Spectra of some modes, and a unit per sample that scatters by a fifth, so that many modes change sides.
  private func spectra() -> (frequencies: [[Double]], loads: [[Double]], scale: ([Int]) -> Double) {
    var noise = Noise(seed: 17)
    let frequencies = (0..<40).map { _ in (0..<12).map { _ in 0.05 + 1.5 * noise.uniform() }.sorted() }
    let loads = frequencies.map { $0.map { _ in 1 + noise.uniform() } }
    let units = (0..<40).map { _ in 1 + 0.2 * noise.normal() }
    return (frequencies, loads, { indices in indices.reduce(0) { $0 + units[$1] } / Double(indices.count) })
  }

  @Test func countsBelowAMovingCutoffAreThoseOfEveryResample() {
    let (frequencies, _, scale) = spectra()
    let fit = QuarticPrefactor(frequencies, particles: 100, cutoff: 0.6, bootstrap: bootstrap, scale: scale)
    let counts = bootstrap.resampled(samples: 40) { indices in
      let top = 0.6 * scale(indices)
      return indices.reduce(0) { $0 + Double(frequencies[$1].count { $0 < top }) }
    }
    // A standard deviation over as many resamples, about their own mean.
    let error = stretch(40) * 5 / (100 * 40 * pow(0.6, 5)) * Replicates(counts.replicates).standardError!
    #expect(isClose(fit.bootstrapError, error) && fit.modes == Int(counts.value))
    let beta = bootstrap.resampled(samples: 40) { indices in
      let top = 0.6 * scale(indices)
      let below = indices.flatMap { frequencies[$0].filter { $0 < top } }
      return Double(below.count - 1) / below.reduce(0) { $0 + log(top / $1) } - 1
    }
    #expect(isClose(fit.exponent?.mean, beta.value, 1e-12))
    let exact = (beta.value + 1) / Double(fit.modes - 2).squareRoot()
    #expect(isClose(fit.exponent?.standardError, max(exact, stretch(40) * Replicates(beta.replicates).halfWidth!)))
  }

  @Test func binsThatMoveWithTheUnitHoldTheModesOfEveryResample() {
    let (frequencies, _, scale) = spectra()
    let density = DensityOfStates(
      frequencies, particles: 100, in: 0.1...1.6, bins: 8, bootstrap: bootstrap, scale: scale)
    let width = log(16.0) / 8
    func counts(_ indices: [Int]) -> [Double] {
      let origin = log(0.1) + log(scale(indices))
      var counts = [Double](repeating: 0, count: 8)
      for x in indices.flatMap({ frequencies[$0] }) {
        let place = (log(x) - origin) / width
        if place >= 0, place < 8 { counts[Int(place)] += 1 }
      }
      return counts
    }
    let found = counts(Array(0..<40))
    let errors = bootstrap.standardErrors(samples: 40, counts)!
    #expect(density.bins.map { Double($0.modes) } == found)
    for (bin, k) in zip(density.bins, found.indices) {
      let edges = (0.1 * exp(width * Double(k)), 0.1 * exp(width * Double(k + 1)))
      let counted = PoissonCount(Int(found[k])).standardError
      let error = max(counted, stretch(40) * errors[k]) / (100 * 40 * (edges.1 - edges.0))
      #expect(isClose(bin.standardError, error))
    }
  }

  @Test func aPlateauBelowAMovingThresholdHasTheErrorOfEveryResample() {
    let (frequencies, loads, scale) = spectra()
    let fit = ParticipationPlateau(
      frequencies: frequencies, participations: loads, threshold: 0.5, bootstrap: bootstrap, scale: scale)
    let means = bootstrap.resampled(samples: 40) { indices in
      let top = 0.5 * scale(indices)
      let below = indices.flatMap { k in zip(frequencies[k], loads[k]).filter { $0.0 < top }.map(\.1) }
      return below.reduce(0, +) / Double(below.count)
    }
    let m = Double(fit.contributingSamples)
    #expect(isClose(fit.plateau?.mean, means.value, 1e-13))
    let spread = Replicates(means.replicates).standardError!
    #expect(isClose(fit.plateau?.standardError, spread * (m / (m - 1)).squareRoot()))
  }

  @Test func aRelaxationTimeIsThatOfEveryResample() {
    var noise = Noise(seed: 30)
    let times = [0] + (0..<60).map { 0.1 * exp(Double($0) / 10) }
    let curves = (0..<30).map { _ in
      let amplitude = 1 + 0.1 * noise.normal(), tau = 5 * (1 + 0.3 * noise.normal())
      return times.map { amplitude * exp(-$0 / tau) }
    }
    let fit = RelaxationTime(times: times, correlations: curves, bootstrap: bootstrap)
    let found = bootstrap.resampled(samples: 30) { indices in
      RelaxationTime.time(times: times, correlations: indices.map { curves[$0] }, fraction: 0.1) ?? .nan
    }
    #expect(isClose(fit.time?.mean, found.value, 1e-13))
    #expect(isClose(fit.time?.standardError, stretch(30) * Replicates(found.replicates).standardError!))
  }
}
