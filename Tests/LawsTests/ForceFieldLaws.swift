import Fixtures
import Interactions
import Particles
import Testing

/// Laws of the pair kernel, for every model of the catalogue.
@Suite struct ForceFieldLaws {
  @Test(arguments: lawfulModels)
  func theKernelSumsWhatAllPairsSum(name: String) throws {
    let model = try ModelCatalogue.model(name)
    let sample = jitteredLattice(of: model, count: try smallCount(of: model))
    let judge = try AllPairs(model: model, configuration: sample)
    let field = try model.forceField(for: sample)
    var forces = [Vec3](repeating: .zero, count: sample.count)
    let sums = field.energetics(at: sample.positions, into: &forces)
    let expected = judge.energyAndForces(of: sample)
    let bonds = judge.bonds(of: sample)
    let largest = expected.forces.map(\.length).max()!
    // Two orders of summation of some hundred terms: 10⁻¹³ of the largest.
    #expect(abs(sums.energy - expected.energy) <= 1e-12 * bonds.reduce(0) { $0 + abs($1.energy) })
    #expect(zip(forces, expected.forces).allSatisfy { ($0 - $1).length <= 1e-12 * largest })
    #expect(sums.pairs == bonds.count)
    let virial = bonds.reduce(0) { $0 + $1.first * $1.separation.x * $1.separation.y }
    let scale = bonds.reduce(0) { $0 + abs($1.first * $1.separation.x * $1.separation.y) }
    #expect(abs(sums.virial[1] - virial) <= 1e-12 * scale)
    let laplacian = bonds.reduce(0) { $0 + 2 * ($1.second * $1.separation.squaredLength + 3 * $1.first) }
    #expect(abs(sums.laplacian - laplacian) <= 1e-11 * bonds.reduce(0) { $0 + abs($1.second) })
    let stiffness = bonds.reduce(0.0) { sum, bond in
      let x2 = bond.separation.x * bond.separation.x
      let z2 = bond.separation.z * bond.separation.z
      return sum + (bond.second * x2 + bond.first) * z2
    }
    #expect(abs(sums.affineStiffness[1] - stiffness) <= 1e-11 * bonds.reduce(0) { $0 + abs($1.second) })
    #expect(
      abs(sums.squaredPairForces - bonds.reduce(0) { $0 + $1.force * $1.force }) <= 1e-12 * sums.squaredPairForces)
  }

  @Test(arguments: lawfulModels)
  func theBondsAreThoseOfAllPairs(name: String) throws {
    let model = try ModelCatalogue.model(name)
    let sample = jitteredLattice(of: model, count: try smallCount(of: model), seed: 3)
    let expected = try AllPairs(model: model, configuration: sample).bonds(of: sample)
    let bonds = try model.forceField(for: sample).bonds(at: sample.positions)
    try #require(bonds.count == expected.count && bonds.count > sample.count)
    for (bond, other) in zip(bonds, expected) {
      #expect(bond.i == other.i && bond.j == other.j)
      #expect((bond.separation - other.separation).length < 1e-13 * sample.box.side)
    }
  }

  @Test(arguments: lawfulModels)
  func noPairIsLostAtAnyPhaseOfTheLifeOfAList(name: String) throws {
    let model = try ModelCatalogue.model(name)
    var sample = jitteredLattice(of: model, count: try smallCount(of: model))
    let judge = try AllPairs(model: model, configuration: sample)
    let field = try model.forceField(for: sample)
    var steps = SeedTree(seed: 5).stream("steps")
    let spacing = (1 / model.density).squareRoot().squareRoot()
    // Ballistic drift at random speeds: particles cross the box's faces and the list is renewed every few steps.
    let drifts = sample.positions.map { _ in
      0.01 * spacing * Vec3(steps.normal(), steps.normal(), steps.normal())
    }
    var forces = [Vec3](repeating: .zero, count: sample.count)
    for step in 0..<60 {
      for i in sample.positions.indices { sample.positions[i] += drifts[i] }
      field.forces(at: sample.positions, into: &forces)
      guard step % 3 == 0 else { continue }
      let expected = judge.energyAndForces(of: sample).forces
      let rms = (expected.reduce(0) { $0 + $1.squaredLength } / Double(sample.count)).squareRoot()
      let worst = zip(forces, expected).map { ($0 - $1).length / (rms + $1.length) }.max()!
      #expect(worst < 1e-10, "step \(step)")
    }
  }

  @Test(arguments: lawfulModels)
  func theForceIsMinusTheGradientOfTheEnergy(name: String) throws {
    let model = try ModelCatalogue.model(name)
    let sample = jitteredLattice(of: model, count: try smallCount(of: model))
    let field = try model.forceField(for: sample)
    var forces = [Vec3](repeating: .zero, count: sample.count)
    _ = field.mechanics(at: sample.positions, into: &forces)
    let force = forces
    let largest = force.map(\.length).max()!
    for i in [0, 17, 111] {
      for axis in 0..<3 {
        let h = 1e-5
        var energies: [Double] = []
        for k in [-2.0, -1, 1, 2] {
          var moved = sample.positions
          moved[i][axis] += k * h
          energies.append(field.mechanics(at: moved, into: &forces).energy)
        }
        let slope = (8 * (energies[2] - energies[1]) - (energies[3] - energies[0])) / (12 * h)
        // Cancellation in a total energy of some hundred ε: 10⁻¹³/h; truncation h⁴ times the fifth derivative.
        #expect(abs(slope + force[i][axis]) < 1e-5 * largest + 1e-6)
      }
    }
  }
}
