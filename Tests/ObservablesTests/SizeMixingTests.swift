import Foundation
import Observables
import Particles
import Tags
import Testing

@Suite(.tags(.law)) struct SizeMixingTests {
  private static let side = 12

  /// S_λλ of a cubic lattice of 12³ particles with labels that depend on their place.
  private func fluctuations(_ label: (Int, Int, Int) -> Double) -> Double? {
    let n = Self.side
    let sites = (0..<n * n * n).map { ($0 % n, $0 / n % n, $0 / n / n) }
    let side = 1.1 * Double(n)
    let configuration = Configuration(
      cell: Cell(sides: Vec3(side, side, side)),
      positions: sites.map { 1.1 * Vec3(Double($0.0), Double($0.1), Double($0.2)) },
      species: [Int](repeating: 0, count: n * n * n))
    return SizeFluctuations(configuration, labels: sites.map(label))?.smallestWaves
  }

  /// 3 × 40 numbers with an exponential distribution of mean 1: four standard deviations are 4/√120 = 0.37.
  @Test func independentSizesGiveOne() throws {
    var stream = SeedTree(seed: 5).stream("sizes")
    let all = try (0..<40).map { _ in try #require(fluctuations { _, _, _ in stream.uniform() }) }
    #expect(abs(all.reduce(0, +) / 40 - 1) < 0.37)
  }

  /// Two slabs of n/2 layers: |Σ±e^{2πix/n}| = 2/sin(π/n) along one axis, and nothing along the others.
  @Test func demixedHalvesGiveAPartOfTheirNumber() throws {
    let n = Double(Self.side)
    let exact = pow(n * n * 2 / sin(Double.pi / n), 2) / (n * n * n) / 3
    let found = try #require(fluctuations { x, _, _ in x < Self.side / 2 ? 1 : 1.4 })
    #expect(abs(found / exact - 1) < 1e-10 && found > 200)
    // Alternating layers are mixed.
    #expect(try #require(fluctuations { x, y, z in Double((x + y + z) % 2) }) < 1e-20)
  }

  @Test func equalParticlesHaveNone() { #expect(fluctuations { _, _, _ in 1 } == nil) }
}
