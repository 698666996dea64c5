import Fixtures
import Interactions
import Particles
import Tags
import Testing

/// What triplets add to the sums over pairs, term by term.
private struct TripletSums {
  var virialXY = 0.0
  var laplacian = 0.0
  var stiffnessXZ = 0.0
  /// The size of their terms.
  var scale = 0.0

  init(_ triplets: [Triplet]) {
    for triplet in triplets {
      let sides = triplet.sides, corners = [triplet.i, triplet.j, triplet.k]
      for a in 0..<3 {
        virialXY += triplet.first[a] * sides[a].x * sides[a].y
        stiffnessXZ += triplet.first[a] * sides[a].z * sides[a].z
        laplacian += 6 * triplet.first[a]
        scale += abs(triplet.first[a]) * sides[a].squaredLength
        for b in 0..<3 {
          let second = triplet.second(a, b)
          stiffnessXZ += second * sides[a].x * sides[a].z * sides[b].x * sides[b].z
          scale += abs(second) * sides[a].squaredLength * sides[b].squaredLength
          // How many corners the two sides share, and whether both lead to it.
          for corner in corners {
            let signs = [a, b].map { triplet.ends[$0].1 == corner ? 1.0 : triplet.ends[$0].0 == corner ? -1 : 0 }
            laplacian += signs[0] * signs[1] * second * (sides[a] • sides[b])
          }
        }
      }
    }
  }
}

/// Laws of the pair kernel, for every model of the catalogue.
@Suite(.tags(.law)) struct ForceFieldLaws {
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
    let triplets = TripletSums(judge.triplets(of: sample))
    let largest = expected.forces.map(\.length).max()!
    // Two orders of summation of some hundred terms: 10⁻¹³ of the largest.
    #expect(abs(sums.energy - expected.energy) <= 1e-12 * bonds.reduce(0) { $0 + abs($1.energy) })
    #expect(zip(forces, expected.forces).allSatisfy { ($0 - $1).length <= 1e-12 * largest })
    #expect(sums.pairs == bonds.count)
    let virial = bonds.reduce(0) { $0 + $1.first * $1.separation.x * $1.separation.y }
    let scale = bonds.reduce(0) { $0 + abs($1.first * $1.separation.x * $1.separation.y) }
    #expect(abs(sums.virial[1] - virial - triplets.virialXY) <= 1e-12 * (scale + triplets.scale))
    let laplacian = bonds.reduce(0) { $0 + 2 * ($1.second * $1.separation.squaredLength + 3 * $1.first) }
    let size = bonds.reduce(0) { $0 + abs($1.second) } + triplets.scale
    #expect(abs(sums.laplacian - laplacian - triplets.laplacian) <= 1e-11 * size)
    let stiffness = bonds.reduce(0.0) { sum, bond in
      let x2 = bond.separation.x * bond.separation.x
      let z2 = bond.separation.z * bond.separation.z
      return sum + (bond.second * x2 + bond.first) * z2
    }
    #expect(abs(sums.affineStiffness[1] - stiffness - triplets.stiffnessXZ) <= 1e-11 * size)
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
      #expect((bond.separation - other.separation).length < 1e-13 * sample.cell.side)
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
