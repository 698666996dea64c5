import Fixtures
import Foundation
import Interactions
import Mechanics
import Particles
import Tags
import Testing

@Suite(.tags(.unit)) struct ModeComparisonTests {
  /// A simple cubic lattice of spacing 1 with 6³ particles.
  private let lattice: Configuration = {
    let sites = (0..<216).map { (k: Int) -> Vec3 in
      let (x, y, z) = (k % 6, (k / 6) % 6, k / 36)
      return Vec3(Double(x), Double(y), Double(z))
    }
    return Configuration(cell: Cell(side: 6), positions: sites, species: [Int](repeating: 0, count: 216))
  }()

  private func field(_ moved: [(Int, Int, Int)], _ vector: Vec3 = Vec3(0, 1, 0)) -> [Vec3] {
    var field = [Vec3](repeating: .zero, count: 216)
    for (x, y, z) in moved { field[x + 6 * y + 36 * z] = vector }
    return field
  }

  @Test func overlapsAreThoseOfPlantedFields() throws {
    let modes = [field([(0, 0, 0)]), field([(3, 3, 3), (4, 3, 3)]), field([(5, 5, 5)])]
    let mixed = zip(modes[0], modes[1]).map { (a: Vec3, b: Vec3) -> Vec3 in 3 * a - 2 * b }
    let found = try #require(ModeComparison(of: mixed, with: modes, in: lattice))
    // |mixed|² = 9 + 2·4, and the second mode has the length √2.
    let planted: [Double] = [3 / 17.0.squareRoot(), 4 / 34.0.squareRoot(), 0]
    for (overlap, expected) in zip(found.overlaps, planted) {
      #expect(abs(overlap - expected) < 1e-15)
    }
    #expect(ModeComparison(of: mixed, with: [], in: lattice) == nil)
    #expect(ModeComparison(of: [], with: modes, in: lattice) == nil)
  }

  /// Distances across faces, counted by coordinates on a ring of six; the third mode is not among the softest two.
  @Test func distancesAreThoseOfTheNearestImage() throws {
    let modes = [field([(0, 0, 0)]), field([(3, 3, 3), (4, 3, 3)]), field([(1, 0, 5)])]
    let found = try #require(ModeComparison(of: field([(1, 0, 5)]), with: modes, in: lattice, softest: 2))
    #expect(abs(found.distance - 2.0.squareRoot()) < 1e-14)
    func ring(_ a: Double, _ b: Double) -> Double { min(abs(a - b), 6 - abs(a - b)) }
    let all = (0..<216).map { i -> Double in
      let (x, y, z) = (Double(i % 6), Double(i / 6 % 6), Double(i / 36))
      let squares = [(0.0, 0.0, 0.0), (3.5, 3.0, 3.0)].map { center -> Double in
        let (a, b, c) = (ring(x, center.0), ring(y, center.1), ring(z, center.2))
        return a * a + b * b + c * c
      }
      return squares.min()!.squareRoot()
    }
    #expect(abs(found.chanceDistance - all.reduce(0, +) / 216) < 1e-13)
    // The 1 + 6 + 12 sites within √2 of the first center, and some of the second.
    #expect(found.nearer == Double(all.count { $0 <= 2.0.squareRoot() + 1e-9 }) / 216)
    #expect(found.nearer > 19.0 / 216)
  }

  /// A field on one particle after the other: the mean distance is the chance level, and the parts that are nearer are 1/N, 2/N,
  /// …, 1, each once. In a tilted cell, too.
  @Test(arguments: [0, 0.3]) func aFieldAnywhereIsAtTheDistanceOfChance(strain: Double) throws {
    var stream = SeedTree(seed: 5).stream("places")
    let count = 120
    var sample = Configuration(
      cell: Cell(side: 5).sheared(.x, along: .y, by: strain).reduced,
      positions: (0..<count).map { _ in 5 * Vec3(stream.uniform(), stream.uniform(), stream.uniform()) },
      species: [Int](repeating: 0, count: count))
    for i in sample.positions.indices { sample.positions[i] = sample.cell.wrapped(sample.positions[i]) }
    func single(_ i: Int) -> [Vec3] { (0..<count).map { $0 == i ? Vec3(0, 0, 1) : .zero } }
    // Modes between particles, so that no two particles are equally far.
    let modes = [3, 40, 77].map { k in
      zip(single(k), single(k + 1)).map { $0 + 0.8 * $1 }
    }
    let all = try (0..<count).map { try #require(ModeComparison(of: single($0), with: modes, in: sample)) }
    let mean = all.reduce(0) { $0 + $1.distance } / Double(count)
    #expect(all.allSatisfy { abs($0.chanceDistance - mean) < 1e-13 })
    let ranks = all.map { Int(($0.nearer * Double(count)).rounded()) }.sorted()
    #expect(ranks == Array(1...count))
  }

  /// A localized field across a face: its center moves with it continuously.
  @Test func theCenterIsTheWeightedMeanAcrossFaces() {
    // Weights u⁴: 1, 1 and 1/16, at x = 5, 0 and 1, across the face at 6.
    var spread = field([(5, 2, 2), (0, 2, 2)])
    spread[1 + 12 + 72] = Vec3(0.5, 0, 0)
    let center = ModeComparison.center(of: spread, in: lattice)
    let expected = (-1 + 0 + 1 / 16.0) / (2 + 1 / 16.0)
    #expect(lattice.cell.minimumImage(center - Vec3(expected, 2, 2)).length < 1e-14)
  }

  /// An event along one of the modes of a glass is found there.
  @Test func anEventAlongAModeFollowsIt() throws {
    let state = try glass("pss:rc=1.5", count: 500, temperature: 1, seed: 17)
    var factorized = try FactorizedGlass(state)
    var stream = SeedTree(seed: 2).stream("pseudoharmonic")
    let modes = try factorized.pseudoharmonicModes(starts: 20, stream: &stream)
    for (k, mode) in modes.vectors.enumerated().prefix(ModeComparison.softest) {
      let found = try #require(ModeComparison(of: mode, with: modes.vectors, in: state.configuration))
      #expect(
        abs(found.overlaps[k] - 1) < 1e-12
          && found.overlaps.indices.max { found.overlaps[$0] < found.overlaps[$1] } == k)
      #expect(found.distance < 1e-9 && found.nearer == 1 / 500.0)
    }
  }
}
