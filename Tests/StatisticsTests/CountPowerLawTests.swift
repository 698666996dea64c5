import Foundation
import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct CountPowerLawTests {
  private func points(_ noise: inout Noise, expected: Double, spread: Double) -> (x: [Estimate], n: [Int], e: [Double])
  {
    var all: (x: [Estimate], n: [Int], e: [Double]) = ([], [], [])
    for k in 0..<10 {
      let x = 1 + 0.1 * Double(k)
      let exposure = expected * (1 + Double(k % 3))
      let mean = exposure * pow(x, -5)
      let n = noise.poisson(mean)
      all.x.append(Estimate(mean: x * (1 + spread * noise.normal()), standardError: spread * x, samples: 10))
      all.n.append(n)
      all.e.append(exposure)
    }
    return all
  }

  /// 300 draws: the one-sigma interval holds the truth in 68% of them, within four binomial errors of 2.7%.
  @Test(arguments: [(4.0, 0.0), (40.0, 0.0), (40.0, 0.02)])
  func theExponentComesBackWithinItsError(expected: Double, spread: Double) throws {
    var noise = Noise(seed: 7)
    var inside = 0
    var sum = 0.0
    let draws = 300
    for _ in 0..<draws {
      let data = points(&noise, expected: expected, spread: spread)
      let law = try #require(CountPowerLaw(x: data.x, counts: data.n, exposures: data.e))
      if abs(law.exponent.mean + 5) < law.exponent.standardError! { inside += 1 }
      sum += law.exponent.mean
    }
    // The dispersion only ever widens: coverage lies between 68% and some more.
    #expect((0.57...0.86).contains(Double(inside) / Double(draws)), "\(inside) of \(draws)")
    #expect(abs(sum / Double(draws) + 5) < 0.35)
  }

  @Test func pointsWithoutModesCount() throws {
    let x = [1.0, 1.5, 2.0, 3.0].map { Estimate(mean: $0, standardError: 0.01, samples: 5) }
    let steep = try #require(CountPowerLaw(x: x, counts: [40, 5, 0, 0], exposures: [40, 40, 40, 40]))
    // Two empty points at large x bound the exponent from above: with the first two alone it would be −5.1.
    #expect(steep.exponent.mean < -4.5 && steep.exponent.mean > -7)
    #expect(CountPowerLaw(x: x, counts: [0, 0, 0, 0], exposures: [1, 1, 1, 1]) == nil)
    #expect(CountPowerLaw(x: Array(x.prefix(2)), counts: [3, 1], exposures: [1, 1]) == nil)
  }
}
