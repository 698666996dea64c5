import Foundation
import Statistics
import Tags
import Testing

@Suite(.tags(.law)) struct KernelPolynomialTests {
  private func integral(_ density: KernelPolynomial, _ power: Double = 0) -> Double {
    // ω = E sin φ removes the singularity at the upper end.
    let steps = 20_000
    return (0..<steps).reduce(0) { sum, k in
      let phi = 0.5 * Double.pi * (Double(k) + 0.5) / Double(steps)
      let frequency = density.end * sin(phi)
      return sum + density.density(at: frequency) * pow(frequency, power) * density.end * cos(phi)
    } * 0.5 * Double.pi / Double(steps)
  }

  /// With one moment the distribution of θ is constant: D(ω) = 2/(π√(Λ − ω²)).
  @Test func oneMomentIsTheArcsineLaw() {
    let density = KernelPolynomial(moments: [3] + [Double](repeating: 0, count: 63), bound: 4)
    for frequency in [0.01, 0.7, 1.9] {
      let exact = 3 * 2 / (Double.pi * (4 - frequency * frequency).squareRoot())
      #expect(abs(density.density(at: frequency) / exact - 1) < 1e-12)
    }
    #expect(density.density(at: 2.1) == 0)
    #expect(abs(integral(density) - 3) < 1e-6)
  }

  /// A single frequency becomes a peak there with Jackson's width, π/K in θ, and the weight of its moment.
  @Test(arguments: [0.5, 1.0, 1.6]) func aSingleFrequencyBecomesAPeakOfTheResolution(frequency: Double) {
    let (bound, count) = (4.0, 256)
    let theta = acos(2 * frequency * frequency / bound - 1)
    let density = KernelPolynomial(moments: (0..<count).map { cos(Double($0) * theta) }, bound: bound)
    let weight = integral(density), mean = integral(density, 1), square = integral(density, 2)
    let width = (square - mean * mean).squareRoot()
    let expected = density.resolution * (1 - frequency * frequency / bound).squareRoot()
    #expect(abs(weight - 1) < 1e-6)
    #expect(abs(mean - frequency) < 0.1 * density.resolution)
    #expect(abs(width / expected - 1) < 0.05, "\(width) instead of \(expected)")
  }

  /// A dense spectrum with a known density comes back.
  @Test func aKnownDensityComesBack() {
    // ω of probability (k + ½)/n under the density 3ω²/8 on [0, 2].
    let n = 4000, bound = 4.4
    let frequencies = (0..<n).map { 2 * cbrt((Double($0) + 0.5) / Double(n)) }
    let angles = frequencies.map { acos(2 * $0 * $0 / bound - 1) }
    let moments = (0..<256).map { k in angles.reduce(0) { $0 + cos(Double(k) * $1) } / Double(n) }
    let density = KernelPolynomial(moments: moments, bound: bound)
    // Smoothing by the width w adds 3w²/8 to 3ω²/8.
    for frequency in [0.2, 0.5, 1.0, 1.7] {
      #expect(abs(density.density(at: frequency) - 0.375 * frequency * frequency) < 0.01)
    }
  }
}
