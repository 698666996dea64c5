import Interactions
import Particles

/// `count` particles of `model` on a cubic lattice, each displaced by up to `jitter` lattice constants.
public func jitteredLattice(of model: Model, count: Int, jitter: Double = 0.08, seed: UInt64 = 1) -> Configuration {
  let tree = SeedTree(seed: seed)
  var kinds = tree.stream("kinds")
  var places = tree.stream("places")
  let (species, radii) = model.composition.particles(count: count, stream: &kinds)
  let cell = Cell(count: count, density: model.density)
  var perSide = 1
  while perSide * perSide * perSide < count { perSide += 1 }
  let spacing = cell.side / Double(perSide)
  let positions = (0..<count).map { k in
    let site = Vec3(Double(k % perSide), Double(k / perSide % perSide), Double(k / perSide / perSide))
    let shake = Vec3(places.uniform() - 0.5, places.uniform() - 0.5, places.uniform() - 0.5)
    return spacing * (site + 2 * jitter * shake)
  }
  return Configuration(cell: cell, positions: positions, species: species, radii: radii)
}

/// A number of particles that suits `model`: its box is just wide enough for the range of its interaction.
public func smallCount(of model: Model, atLeast least: Int = 300) throws -> Int {
  var count = least
  while count < 4000, (try? model.check(jitteredLattice(of: model, count: count))) == nil { count += count / 4 }
  try model.check(jitteredLattice(of: model, count: count))
  return count
}
