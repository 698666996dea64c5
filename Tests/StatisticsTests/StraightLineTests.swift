import Foundation
import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct StraightLineTests {
  /// Points (0, 1), (1, 3), (2, 4) with σ = 1: x̄ = 1, ȳ = 8/3, Σ(x − x̄)² = 2, Σ(x − x̄)y = 3, so that b = 3/2; the
  /// residuals are −1/6, 1/3, −1/6, so that χ² = 1/6.
  @Test func itIsTheLineByHand() {
    let line = StraightLine(x: [0, 1, 2], y: [1, 3, 4], standardErrors: [1, 1, 1])
    #expect(abs(line.center - 1) < 1e-15 && abs(line.height - 8.0 / 3) < 1e-15 && abs(line.slope - 1.5) < 1e-15)
    #expect(abs(line.heightError - (1.0 / 3).squareRoot()) < 1e-15)
    #expect(abs(line.slopeError - 0.5.squareRoot()) < 1e-15)
    #expect(abs(line.chiSquared - 1.0 / 6) < 1e-15 && line.degrees == 1)
    #expect(abs(line.probability - erfc((1.0 / 12).squareRoot())) < 1e-14)
    #expect(abs(line(3) - 17.0 / 3) < 1e-14)
  }

  /// A point with half the error counts as four: the weighted line is that of the point taken four times.
  @Test func weightsAreThoseOfRepeatedPoints() {
    let weighted = StraightLine(x: [1, 2, 5], y: [2, 1, 7], standardErrors: [0.2, 0.1, 0.2])
    let repeated = StraightLine(
      x: [1, 2, 2, 2, 2, 5], y: [2, 1, 1, 1, 1, 7], standardErrors: [Double](repeating: 0.2, count: 6))
    #expect(abs(weighted.center - repeated.center) < 1e-14 && abs(weighted.slope - repeated.slope) < 1e-14)
    #expect(abs(weighted.slopeError - repeated.slopeError) < 1e-14)
    #expect(abs(weighted.chiSquared - repeated.chiSquared) < 1e-12)
  }

  @Test func throughTwoPointsItIsExactAndProvesNothing() {
    let line = StraightLine(x: [-1, 3], y: [5, -3], standardErrors: [0.1, 2])
    #expect(abs(line(-1) - 5) < 1e-14 && abs(line(3) + 3) < 1e-14 && line.chiSquared < 1e-20)
    #expect(line.degrees == 0 && line.probability == 1)
  }

  /// Far from zero the sums about x̄ keep the digits that Σx² − (Σx)²/n would lose.
  @Test func itIsAsGoodFarFromTheOrigin() {
    let x = (0..<10).map { 1e9 + Double($0) }
    let line = StraightLine(
      x: x, y: x.map { 0.5 * ($0 - 1e9) + 1 }, standardErrors: [Double](repeating: 1, count: 10))
    #expect(abs(line.slope - 0.5) < 1e-6 && abs(line(1e9) - 1) < 1e-6)
  }

  /// Slopes of 4000 noisy lines scatter by the error that each states: a standard deviation known to 1/√8000, 1.1%.
  @Test func itsErrorsAreThoseOfRepetition() {
    var noise = Noise(seed: 21)
    let x = [0.0, 1, 2, 4], errors = [0.1, 0.3, 0.2, 0.1]
    let deviations = (0..<4000).map { _ -> Double in
      let y = zip(x, errors).map { 2 - $0 + $1 * 3.0.squareRoot() * noise.symmetric() }
      let line = StraightLine(x: x, y: y, standardErrors: errors)
      return (line.slope + 1) / line.slopeError
    }
    let variance = deviations.reduce(0) { $0 + $1 * $1 } / 4000
    // Noise is uniform with variance 1, so that its fourth moment is below the normal one: five of √(2/4000).
    #expect(abs(variance - 1) < 0.112)
  }
}
