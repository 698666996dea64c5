import Interactions
import Particles
import Statistics

/// How a liquid begins, before it has forgotten its beginning.
public enum Start: String, Sendable, Codable, CaseIterable {
  /// A simple cubic lattice with the kinds of particles shuffled.
  case lattice
  /// Positions at random, the overlaps then pushed apart.
  case random

  /// `count` particles of `model`, without overlaps that would tear the dynamics apart.
  ///
  /// Throws ``ModelError`` if the box of so few particles is too narrow for the model.
  public func configuration(of model: Model, count: Int, seeds: SeedTree) throws(ModelError) -> Configuration {
    var kinds = seeds.stream("kinds")
    let (species, radii) = model.composition.particles(count: count, stream: &kinds)
    let cell = Cell(count: count, density: model.density)
    var places = seeds.stream("places")
    let positions =
      switch self {
      case .lattice: latticePositions(count: count, cell: cell, stream: &places)
      case .random:
        (0..<count).map { _ in
          cell.side * Vec3(places.uniform(), places.uniform(), places.uniform())
        }
      }
    var configuration = Configuration(cell: cell, positions: positions, species: species, radii: radii)
    try pushApart(&configuration, model: model)
    return configuration
  }

  private func latticePositions(count: Int, cell: Cell, stream: inout RandomStream) -> [Vec3] {
    var perSide = 1
    while perSide * perSide * perSide < count { perSide += 1 }
    let spacing = cell.side / Double(perSide)
    // Where the lattice has more places than particles, the empty ones are at random.
    let places = Array((0..<(perSide * perSide * perSide)).shuffled(using: &stream).prefix(count)).sorted()
    return places.map { k in
      let site = Vec3(Double(k % perSide), Double(k / perSide % perSide), Double(k / perSide / perSide))
      let shake = Vec3(stream.uniform() - 0.5, stream.uniform() - 0.5, stream.uniform() - 0.5)
      return spacing * (site + 0.1 * shake)
    }
  }

  /// Moves every particle along its force by at most a fiftieth of the spacing, until no force is large.
  private func pushApart(_ configuration: inout Configuration, model: Model) throws(ModelError) {
    let field = try model.forceField(for: configuration)
    let count = configuration.count
    let spacing = (configuration.cell.volume / Double(count)).cubeRoot
    var forces = [Vec3](repeating: .zero, count: count)
    for iteration in 0..<400 {
      field.forces(at: configuration.positions, into: &forces)
      let strongest = longest(forces)
      guard strongest.isFinite, strongest > 0 else { break }
      let move = 0.02 * spacing * (iteration < 300 ? 1 : 0.2)
      // The median of a liquid's forces moves by the cap, its weaker ones by less.
      var lengths = forces.map { $0.length }
      let typical = lengths.select(rank: count / 2)
      for i in 0..<count {
        let length = forces[i].length
        guard length > 0 else { continue }
        configuration.positions[i].addProduct(move * min(1 / length, 0.3 / max(typical, 1e-300)), forces[i])
      }
    }
  }
}
