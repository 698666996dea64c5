import Fixtures
import Interactions
import Particles
import Tags
import Testing

@Suite(.tags(.unit)) struct ParticleEnergiesTests {
  static let models = ["pss:rc=1.1", "pss:rc=2", "kablj", "hertzian", "ipl:max=1.7"]

  /// `configuration` with species and sizes of two particles exchanged.
  private func exchanged(_ configuration: Configuration, _ i: Int, _ j: Int) -> Configuration {
    var other = configuration
    other.species.swapAt(i, j)
    other.radii?.swapAt(i, j)
    return other
  }

  @Test(arguments: models) func changesOfTheEnergyAreThoseOfAllPairs(name: String) throws {
    let model = try ModelCatalogue.model(name)
    var configuration = jitteredLattice(of: model, count: 700)
    var energies = try ParticleEnergies(model, at: configuration)
    func energy(_ configuration: Configuration) throws -> (sum: Double, scale: Double) {
      let bonds = try AllPairs(model: model, configuration: configuration).bonds(of: configuration)
      return (bonds.reduce(0) { $0 + $1.energy }, bonds.reduce(0) { $0 + abs($1.energy) })
    }
    let before = try energy(configuration)
    let halves = 0.5 * (0..<700).reduce(0.0) { $0 + energies.energy(of: $1) }
    #expect(abs(halves - before.sum) < 1e-12 * before.scale)
    var (now, largest) = (before.sum, 0.0)
    var stream = SeedTree(seed: 3).stream("pairs")
    // Neighbors too, whose own pair must not count.
    for k in 0..<24 {
      let i = Int.random(in: 0..<700, using: &stream)
      let j = k.isMultiple(of: 2) ? (i + 1) % 700 : Int.random(in: 0..<700, using: &stream)
      let change = energies.change(exchanging: i, with: j)
      configuration = exchanged(configuration, i, j)
      energies.exchange(i, with: j)
      let after = try energy(configuration)
      #expect(abs(after.sum - now - change) < 1e-12 * after.scale, "\(i) and \(j)")
      largest = max(largest, abs(change))
      now = after.sum
    }
    #expect(largest > 1e-3 * before.scale / 700, "the exchanges change something")
  }

  @Test func smallBoxesHaveEveryNeighborOnce() throws {
    let model = try ModelCatalogue.model("ipl")
    let configuration = jitteredLattice(of: model, count: try smallCount(of: model, atLeast: 40))
    let energies = try ParticleEnergies(model, at: configuration)
    let judged = try AllPairs(model: model, configuration: configuration).energyAndForces(of: configuration).energy
    let halves = 0.5 * (0..<configuration.count).reduce(0.0) { $0 + energies.energy(of: $1) }
    #expect(abs(halves / judged - 1) < 1e-12)
  }

  @Test func shearedCellsAndBricksHaveEveryNeighborOnce() throws {
    let model = try ModelCatalogue.model("pss:rc=1.2")
    let cube = jitteredLattice(of: model, count: 700)
    let side = cube.cell.side
    for cell in [
      Cell(sides: Vec3(1.6 * side, side, side / 1.6), tilts: .zero),
      Cell(sides: Vec3(side, side, side), tilts: Vec3(0.4 * side, -0.3 * side, 0.9 * side)),
    ] {
      var configuration = cube
      configuration.cell = cell
      configuration.positions = cube.positions.map { cell.translation($0 / side) }
      let energies = try ParticleEnergies(model, at: configuration)
      let bonds = try AllPairs(model: model, configuration: configuration).bonds(of: configuration)
      let halves = 0.5 * (0..<configuration.count).reduce(0.0) { $0 + energies.energy(of: $1) }
      #expect(abs(halves - bonds.reduce(0) { $0 + $1.energy }) < 1e-12 * bonds.reduce(0) { $0 + abs($1.energy) })
    }
  }

  @Test func energiesOfAnglesBelongToNoPair() throws {
    let model = try ModelCatalogue.model("sw")
    #expect(throws: ModelError.self) { try ParticleEnergies(model, at: jitteredLattice(of: model, count: 400)) }
  }
}
