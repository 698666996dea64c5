import Foundation
import Statistics
import Tags
import Testing

/// x ← φx + noise, begun in its stationary state of variance 1/(1 − φ²).
private func series(_ noise: inout Noise, count: Int, memory phi: Double) -> [Double] {
  var x = noise.normal() / (1 - phi * phi).squareRoot()
  return (0..<count).map { _ in
    x = phi * x + noise.normal()
    return x
  }
}

@Suite(.tags(.unit)) struct BlockAnalysisTests {
  @Test func itsLevelsAreThoseOfTheBlockedSeries() {
    let analysis = BlockAnalysis([1, 3, 2, 6, 5, 5, 9])
    #expect(analysis.levels.map(\.blockSize) == [1, 2])
    #expect(analysis.levels.map(\.blocks) == [7, 3])
    // Blocks 2, 4, 5: variance 7/3.
    #expect(abs(analysis.levels[1].standardError - (7.0 / 9).squareRoot()) < 1e-14)
    #expect(abs(analysis.levels[1].uncertainty - (7.0 / 9 / 4).squareRoot()) < 1e-14)
    #expect(abs(analysis.mean - 31.0 / 7) < 1e-14)
  }

  @Test func independentValuesAreAllIndependent() {
    var noise = Noise(seed: 1)
    let analysis = BlockAnalysis(series(&noise, count: 1 << 14, memory: 0))
    // b³ > 2n needs b = 32 or so: 512 blocks know σ to 3%, g to 6%; four of them.
    #expect(abs(analysis.statisticalInefficiency - 1) < 0.25)
    #expect(abs(analysis.standardError * 128 - 1) < 0.13)
  }

  @Test(arguments: [0.5, 0.9])
  func theInefficiencyIsThatOfTheCorrelation(_ phi: Double) {
    var noise = Noise(seed: 2)
    let analysis = BlockAnalysis(series(&noise, count: 1 << 16, memory: phi))
    // g = (1 + φ)/(1 − φ); blocks of b miss 2φ/(1 − φ²)/b of it. b = 2⁷ and 2⁹ leave 512 and 128 blocks: 6%, 12% of g.
    let expected = (1 + phi) / (1 - phi)
    let size = Double(analysis.plateau!.blockSize)
    #expect(size > 5 * expected)
    #expect(abs(analysis.statisticalInefficiency / expected - 1) < 0.4)
    #expect(abs(analysis.effectiveCount * analysis.statisticalInefficiency - 65536) < 1e-6)
  }

  @Test(arguments: [(0.0, 1024), (0.8, 4096)])
  func oneSigmaCoversTheMean(_ phi: Double, _ count: Int) {
    let part = coverage(of: 0) { k in
      var noise = Noise(experiment: 10_000 + k)
      let estimate = BlockAnalysis(series(&noise, count: count, memory: phi)).estimate
      return estimate.standardError.map { estimate.mean - $0...estimate.mean + $0 }
    }
    #expect(oneSigmaCovers.contains(part))
  }

  @Test func aSeriesShorterThanItsMemoryHasNoPlateau() {
    // A trend: blocks of half the series still differ.
    let analysis = BlockAnalysis((0..<64).map(Double.init))
    #expect(analysis.plateau == nil)
    #expect(analysis.estimate.standardError == nil)
    #expect(analysis.standardError == analysis.levels.map(\.standardError).max()!)
    #expect(analysis.effectiveCount < 8)
  }

  @Test func aConstantSeriesHasNoErrorAndOneValue() {
    let analysis = BlockAnalysis([Double](repeating: 2, count: 100))
    #expect(analysis.standardError == 0)
    #expect(analysis.effectiveCount == 1)
  }
}
