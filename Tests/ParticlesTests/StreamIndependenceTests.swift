import Foundation
import Particles
import Tags
import Testing

/// The streams of different samples, ensembles and purposes have nothing to do with each other.
@Suite(.tags(.validation)) struct StreamIndependenceTests {
  static let purposes = ["kinds", "places", "velocities", "thermostat", "dipoles"]

  private func stream(_ ensemble: Int, _ sample: Int, _ purpose: String, seed: UInt64 = 1) -> RandomStream {
    SeedTree(seed: seed).branch("pss-rc1.5-N3000-T\(ensemble)").branch(sample).stream(purpose)
  }

  /// The first number stands for the key: two equal ones among 1.6 million of 64 bits have a chance of 7·10⁻⁸.
  @Test func noTwoStreamsOfAFullStudyAreTheSame() {
    var seen: Set<UInt64> = []
    var count = 0
    for ensemble in 0..<40 {
      for sample in 0..<8000 {
        for purpose in Self.purposes {
          var stream = stream(ensemble, sample, purpose)
          seen.insert(stream.next())
          count += 1
        }
      }
    }
    #expect(seen.count == count && count == 1_600_000)
  }

  /// n r² of every pair of streams follows χ² of one degree: the sum over p pairs is p ± √(2p).
  @Test(arguments: ["samples", "purposes", "seeds", "ensembles"])
  func theNumbersOfNeighbouringStreamsAreUncorrelated(neighbours: String) {
    let length = 2000, count = 80
    let rows = (0..<count).map { k -> [Double] in
      var stream =
        switch neighbours {
        case "samples": stream(3, k, "velocities")
        case "purposes": stream(3, k / Self.purposes.count, Self.purposes[k % Self.purposes.count])
        case "seeds": stream(3, 0, "velocities", seed: UInt64(k))
        default: stream(k, 0, "velocities")
        }
      return (0..<length).map { _ in (12.0).squareRoot() * (stream.uniform() - 0.5) }
    }
    var sum = 0.0, pairs = 0.0
    for i in 0..<count {
      for j in 0..<i {
        let product = zip(rows[i], rows[j]).reduce(0) { $0 + $1.0 * $1.1 }
        sum += product * product / Double(length)
        pairs += 1
      }
    }
    #expect(abs(sum - pairs) < 4.5 * (2 * pairs).squareRoot(), "\(sum) of \(pairs)")
  }

  /// Across samples the k-th numbers are as random as along a stream: uniform, and without memory of the sample before.
  @Test(arguments: Self.purposes, [0, 1, 1000])
  func acrossSamplesTheNumbersAreUniformAndWithoutMemory(purpose: String, position: Int) {
    let count = 20_000, bins = 64
    let x = (0..<count).map { sample -> Double in
      var stream = stream(7, sample, purpose)
      for _ in 0..<position { _ = stream.next() }
      return stream.uniform()
    }
    var histogram = [Double](repeating: 0, count: bins)
    for value in x { histogram[Int(value * Double(bins))] += 1 }
    let expected = Double(count) / Double(bins)
    let chi = histogram.reduce(0) { $0 + ($1 - expected) * ($1 - expected) / expected }
    let degrees = Double(bins - 1)
    #expect(abs(chi - degrees) < 5 * (2 * degrees).squareRoot(), "\(chi)")
    for lag in [1, 2, 64] {
      let r = (0..<(count - lag)).reduce(0) { $0 + 12 * (x[$1] - 0.5) * (x[$1 + lag] - 0.5) }
      #expect(abs(r) < 4.5 * Double(count - lag).squareRoot(), "lag \(lag): \(r)")
    }
  }
}
