import Fixtures
import Interactions
import Particles
import Tags
import Testing

/// Laws of the pair kernels in cells of every shape, for every model of the catalogue.
@Suite(.tags(.law)) struct CellLaws {
  static let planes = [Vec3(1, 0, 0), Vec3(0, 1, 0), Vec3(0, 0, 1), Vec3(-2, 1, 1)]

  @Test(arguments: lawfulModels, CellShape.all)
  func theKernelSumsWhatAllPairsSumThroughTheLifeOfAList(name: String, shape: CellShape) throws {
    let model = try ModelCatalogue.model(name)
    var sample = try jitteredSample(of: model, in: shape)
    let judge = try AllPairs(model: model, configuration: sample)
    let field = try model.forceField(for: sample)
    var steps = SeedTree(seed: 5).stream("steps")
    let spacing = Cell(count: 1, density: model.density).side
    let drifts = sample.positions.map { _ in 0.01 * spacing * Vec3(steps.normal(), steps.normal(), steps.normal()) }
    var forces = [Vec3](repeating: .zero, count: sample.count)
    for step in 0..<31 {
      let sums = field.energetics(at: sample.positions, into: &forces)
      if step % 6 == 0 {
        let expected = judge.energyAndForces(of: sample)
        let rms = (expected.forces.reduce(0) { $0 + $1.squaredLength } / Double(sample.count)).squareRoot()
        let worst = zip(forces, expected.forces).map { ($0 - $1).length / (rms + $1.length) }.max()!
        #expect(worst < 1e-10, "step \(step)")
        let bonds = judge.bonds(of: sample)
        #expect(sums.pairs == bonds.count && bonds.count > sample.count)
        #expect(abs(sums.energy - expected.energy) <= 1e-11 * bonds.reduce(0) { $0 + abs($1.energy) })
      }
      // Particles cross the faces and the list is renewed every few steps.
      for i in sample.positions.indices { sample.positions[i] += drifts[i] }
    }
    #expect(field.renewals > 1 && field.name == "double")
  }

  @Test(arguments: lawfulModels, CellShape.all)
  func theBondsAreThoseOfAllPairs(name: String, shape: CellShape) throws {
    let model = try ModelCatalogue.model(name)
    let sample = try jitteredSample(of: model, in: shape, seed: 3)
    let expected = try AllPairs(model: model, configuration: sample).bonds(of: sample)
    let bonds = try model.forceField(for: sample).bonds(at: sample.positions)
    try #require(bonds.count == expected.count)
    #expect(zip(bonds, expected).allSatisfy { $0.i == $1.i && $0.j == $1.j })
    let scale = sample.cell.extent.max()
    #expect(zip(bonds, expected).allSatisfy { ($0.separation - $1.separation).length < 1e-13 * scale })
  }

  @Test(arguments: lawfulPairModels)
  func theHessianProductIsTheSumOverAllPairsInAShearedCell(name: String) throws {
    let model = try ModelCatalogue.model(name)
    let sample = try jitteredSample(of: model, in: CellShape.all[3])
    let hessian = HessianProduct(count: sample.count)
    var forces = sample.positions
    _ = try model.forceField(for: sample).mechanics(at: sample.positions, into: &forces, hessian: hessian)
    var stream = SeedTree(seed: 1).stream("displacements")
    let u = sample.positions.map { _ in Vec3(stream.normal(), stream.normal(), stream.normal()) }
    var expected = [Vec3](repeating: .zero, count: u.count)
    var scale = [Double](repeating: 0, count: u.count)
    for bond in try AllPairs(model: model, configuration: sample).bonds(of: sample) {
      let du = u[bond.j] - u[bond.i]
      let term = bond.second * (bond.separation • du) * bond.separation + bond.first * du
      expected[bond.j] += term
      expected[bond.i] -= term
      let size = (abs(bond.second) * bond.separation.squaredLength + abs(bond.first)) * du.length
      scale[bond.i] += size
      scale[bond.j] += size
    }
    // Single precision: a few roundings of every bond's term.
    let product = hessian.product(with: u)
    #expect(product.indices.allSatisfy { (product[$0] - expected[$0]).length <= 2e-6 * (scale[$0] + 1e-300) })
  }

  /// The cube and the same lattice with tilts of whole sides, where nothing is left of the tilt; and with a tilt that is off
  /// by 10⁻¹³ of a side, which takes the way of sheared cells.
  @Test(arguments: lawfulModels, planes)
  func aCubeTiltedByWholeSidesHasTheCubesEnergyForcesAndBonds(name: String, plane: Vec3) throws {
    let model = try ModelCatalogue.model(name)
    let cube = jitteredLattice(of: model, count: try smallCount(of: model), seed: 2)
    var forces = cube.positions
    let sums = try model.forceField(for: cube).energetics(at: cube.positions, into: &forces)
    let bonds = try model.forceField(for: cube).bonds(at: cube.positions)
    let largest = forces.map(\.length).max()!
    for off in [0, 1e-13] {
      var tilted = cube
      let side = cube.cell.side
      tilted.cell = Cell(sides: cube.cell.sides, tilts: side * (plane + Vec3(repeating: off)))
      // A box of twice the range is narrowed by a tilt, however small.
      guard off == 0 || (try? model.check(tilted)) != nil else { continue }
      let field = try model.forceField(for: tilted)
      var others = cube.positions
      let tiltedSums = field.energetics(at: tilted.positions, into: &others)
      let tolerance = off == 0 ? 0 : 1e-9
      #expect(zip(forces, others).allSatisfy { ($0 - $1).length <= tolerance * largest })
      #expect(abs(tiltedSums.energy - sums.energy) <= tolerance * abs(sums.energy) && tiltedSums.pairs == sums.pairs)
      for k in 0..<6 { #expect(abs(tiltedSums.virial[k] - sums.virial[k]) <= tolerance * largest * side * 100) }
      let tiltedBonds = field.bonds(at: tilted.positions)
      #expect(tiltedBonds.map { [$0.i, $0.j] } == bonds.map { [$0.i, $0.j] })
      #expect(zip(bonds, tiltedBonds).allSatisfy { ($0.separation - $1.separation).length <= 10 * off * side })
      // The judge knows nothing of reduced tilts.
      let judged = try AllPairs(model: model, configuration: tilted).energyAndForces(of: tilted)
      #expect(abs(judged.energy - sums.energy) <= 1e-9 * abs(sums.energy))
    }
  }

  @Test func theMixedKernelTakesEveryCubeAndLeavesOtherCellsToTheDoubleOne() throws {
    let model = try ModelCatalogue.model("pss:rc=1.2")
    let cube = jitteredLattice(of: model, count: 1000)
    var tilted = cube
    tilted.cell = Cell(sides: cube.cell.sides, tilts: cube.cell.side * Vec3(1, -1, 2))
    let (plain, same) = (
      try model.forceField(for: cube, precision: .mixed), try model.forceField(for: tilted, precision: .mixed)
    )
    var (forces, others) = (cube.positions, cube.positions)
    plain.forces(at: cube.positions, into: &forces)
    same.forces(at: cube.positions, into: &others)
    #expect(plain.name.hasSuffix("mixed") && same.name == plain.name && forces == others)
    for shape in CellShape.all {
      let field = try model.forceField(for: try jitteredSample(of: model, in: shape), precision: .mixed)
      #expect(field.name == "double" && field.motion == nil)
    }
  }

  @Test func aCellTooNarrowBetweenTwoFacesIsRefused() throws {
    let model = try ModelCatalogue.model("lj")
    let wide = 5.0 * 1.01, narrow = 5.0 * 0.99
    let particles = (positions: [Vec3.zero, Vec3(1, 0, 0)], species: [0, 0])
    func check(_ cell: Cell) throws {
      try model.check(Configuration(cell: cell, positions: particles.positions, species: particles.species))
    }
    try check(Cell(sides: Vec3(wide, 20, 20)))
    #expect(throws: ModelError.self) { try check(Cell(sides: Vec3(20, 20, narrow))) }
    // Sides of 5.05, but sheared: the faces come nearer.
    let error = #expect(throws: ModelError.self) {
      try check(Cell(sides: Vec3(wide, 6, 20), tilts: Vec3(2.4, 0, 2)))
    }
    #expect(error?.description.contains("wide between two of its faces") == true)
    // Tilts of whole sides do not narrow it.
    try check(Cell(sides: Vec3(wide, 6, 20), tilts: Vec3(wide, 0, 6)))
  }
}
