import Dynamics
import Fixtures
import Interactions
import Particles
import Tags
import Testing

/// When a configuration is at rest where pair forces vanish too: crystals, gases, packings below jamming.
@Suite(.tags(.unit)) struct RestTests {
  /// fcc and hcp of sticky spheres A, whose second neighbors, at √2·2^(1/6), are out of reach; diamond of silicon. The cell of
  /// hcp has the sides 1, √3, √(8/3) of the bond.
  private static func crystal(_ name: String) throws -> (model: Model, Configuration) {
    let bond = 1.1224620483093730
    let corners = [Vec3(0, 0, 0), Vec3(0.5, 0.5, 0), Vec3(0.5, 0, 0.5), Vec3(0, 0.5, 0.5)]
    let layers = [Vec3(0, 0, 0), Vec3(0.5, 0.5, 0), Vec3(0.5, 5.0 / 6, 0.5), Vec3(0, 1.0 / 3, 0.5)]
    switch name {
    case "diamond": return (try ModelCatalogue.model("sw"), diamond(cells: 3, bond: bond))
    case "fcc":
      let edge = Vec3(repeating: bond * 2.0.squareRoot())
      return (try ModelCatalogue.model("pss:rc=1.1"), build(corners, SIMD3(4, 4, 4), edge))
    default:
      let edges = Vec3(1, 3.0.squareRoot(), (8.0 / 3).squareRoot())
      return (try ModelCatalogue.model("pss:rc=1.1"), build(layers, SIMD3(6, 4, 4), bond * edges))
    }
  }

  private static func build(_ basis: [Vec3], _ n: SIMD3<Int>, _ edges: Vec3) -> Configuration {
    var positions: [Vec3] = []
    for k in 0..<(n.x * n.y * n.z) {
      let corner = Vec3(Double(k % n.x), Double(k / n.x % n.y), Double(k / n.x / n.y))
      positions += basis.map { (corner + $0) * edges }
    }
    return Configuration(
      cell: Cell(sides: edges * Vec3(Double(n.x), Double(n.y), Double(n.z))), positions: positions,
      species: [Int](repeating: 0, count: positions.count))
  }

  /// The crystal scaled to the pressure at which its pair forces vanish, by bisection of the virial.
  private static func relaxed(_ name: String) throws -> (model: Model, Configuration) {
    let (model, start) = try crystal(name)
    func scaled(_ factor: Double) -> Configuration {
      Configuration(
        cell: Cell(sides: factor * start.cell.sides), positions: start.positions.map { factor * $0 },
        species: start.species)
    }
    func pressure(_ configuration: Configuration) throws -> Double {
      var forces = [Vec3](repeating: .zero, count: configuration.count)
      return try model.forceField(for: configuration).energetics(at: configuration.positions, into: &forces)
        .virialPressure(volume: configuration.cell.volume)
    }
    var (low, high) = (0.93, 1.07)
    for _ in 0..<60 {
      let middle = 0.5 * (low + high)
      if try pressure(scaled(middle)) > 0 { low = middle } else { high = middle }
    }
    return (model, scaled(0.5 * (low + high)))
  }

  private static func rattled(_ configuration: Configuration, by amplitude: Double) -> Configuration {
    var stream = SeedTree(seed: 8).stream("rattle")
    var rattled = configuration
    for i in rattled.positions.indices {
      rattled.positions[i] += amplitude * Vec3(stream.normal(), stream.normal(), stream.normal())
    }
    return rattled
  }

  @Test(arguments: ["fcc", "hcp", "diamond"], [0, 1e-6, 1e-2])
  func aCrystalWithoutPressureIsQuenchedByAllMinimizers(name: String, amplitude: Double) throws {
    let (model, crystal) = try Self.relaxed(name)
    let perfect = try InherentState(checking: crystal, model: model)
    // Its pair forces have vanished as far as the bisection goes: the ratio alone says nothing.
    let pair = (perfect.energetics.squaredPairForces / Double(perfect.energetics.pairs)).squareRoot()
    #expect(pair < 1e-9)
    for minimizer in MinimizerCatalogue.all {
      var quench = Quench()
      quench.minimizer = minimizer
      let start = Self.rattled(crystal, by: amplitude)
      let (state, descent) = try quench.inherentState(below: start, model: model)
      #expect(descent.converged && descent.evaluations < 5000, "\(descent)")
      // It is the crystal again: the energy is that of the perfect one, to rounding.
      let energy = perfect.energetics.energy
      #expect(abs(state.energetics.energy - energy) < 1e-11 * abs(energy))
      // An independent sum over all pairs agrees that the forces are rounding: 10⁻¹² of a stiffness times a spacing.
      let forces = try AllPairs(model: model, configuration: state.configuration).energyAndForces(
        of: state.configuration)
      let net = (forces.forces.reduce(0) { $0 + $1.squaredLength } / Double(start.count)).squareRoot()
      #expect(net < 1e-12 * state.energetics.laplacian / Double(start.count))
    }
  }

  @Test func aCrystalThatIsOnlyNearlyAtRestIsNot() throws {
    let (model, crystal) = try Self.relaxed("fcc")
    for amplitude in [1e-3, 1e-8, 1e-11] {
      #expect(throws: NotAtRest.self) {
        try InherentState(checking: Self.rattled(crystal, by: amplitude), model: model)
      }
    }
  }

  /// For a glass the floor is far below what a tolerance asks: it excuses nothing.
  @Test(arguments: [("pss:rc=1.5", 1.0), ("kablj", 1), ("hertzian", 0.004), ("sw", 0.15)])
  func roundingExcusesNoGlass(name: String, temperature: Double) throws {
    let (phase, model) = try liquid(name, count: 400, temperature: temperature, time: 1)
    let (state, _) = try Quench().inherentState(below: phase.configuration, model: model)
    #expect(state.forceFloor < 1e-11 && state.forceFloor > 1e-16)
    // Displacements at random by a hundred times the rounding are not at rest.
    let resolution = try model.forceField(for: state.configuration).resolution(at: state.configuration.positions)
    let moved = Self.rattled(state.configuration, by: 100 * resolution)
    #expect(throws: NotAtRest.self) { try InherentState(checking: moved, model: model, tolerance: 1e-15) }
  }

  @Test func aGasInWhichNothingInteractsIsNotQuenched() throws {
    let model = try ModelCatalogue.model("sw")
    let (_, crystal) = try Self.crystal("diamond")
    let gas = Configuration(
      cell: Cell(sides: 2 * crystal.cell.sides), positions: crystal.positions.map { 2 * $0 }, species: crystal.species)
    for minimizer in MinimizerCatalogue.all {
      var quench = Quench()
      quench.minimizer = minimizer
      #expect(throws: QuenchError.noInteraction) { try quench.inherentState(below: gas, model: model) }
    }
  }

  /// Particles at random, as hot as can be.
  private static func ideal(of model: Model, count: Int) -> Configuration {
    var stream = SeedTree(seed: 4).stream("places")
    let (species, radii) = model.composition.particles(count: count, stream: &stream)
    let cell = Cell(count: count, density: model.density)
    let positions = (0..<count).map { _ in cell.side * Vec3(stream.uniform(), stream.uniform(), stream.uniform()) }
    return Configuration(cell: cell, positions: positions, species: species, radii: radii)
  }

  /// φ_J is 0.64: densities 0.55 and 0.62 are packing fractions of 0.54 and 0.61.
  @Test(arguments: ["hertzian-like", "quartic"], [0.55, 0.62])
  func aPackingBelowJammingIsNamedByAllMinimizers(kind: String, density: Double) throws {
    let formula = kind == "hertzian-like" ? "0.4*(1-x)^2.5" : "(1-x)^4"
    let model = try ModelCatalogue.model(
      "own:potential=\(formula),cutoff=1,smooth=none,density=\(density),fractions=0.5/0.5,sizes=1/1.4")
    let start = Self.ideal(of: model, count: 300)
    for minimizer in MinimizerCatalogue.all {
      var quench = Quench()
      quench.minimizer = minimizer
      let error = #expect(throws: QuenchError.self) { try quench.inherentState(below: start, model: model) }
      guard case .unjammed(let evaluations)? = error else {
        Issue.record("\(type(of: minimizer).name): \(String(describing: error))")
        continue
      }
      #expect(evaluations < 20_000)
    }
  }

  /// 64 particles A near the sites of a cubic lattice of bonds at their minimum, alone in a cell whose mean spacing is 50: forty
  /// times the reach of sticky forces, and twenty times that of Lennard-Jones.
  @Test(arguments: ["pss:rc=1.1", "lj"]) func aClusterInAnEmptyCellIsQuenchedByAllMinimizers(name: String) throws {
    let model = try ModelCatalogue.model(name)
    let bond = 1.1224620483093730
    let lattice = Self.build([.zero], SIMD3(4, 4, 4), Vec3(repeating: bond))
    let start = Self.rattled(
      Configuration(
        cell: Cell(sides: Vec3(repeating: 200)), positions: lattice.positions.map { $0 + Vec3(repeating: 90) },
        species: lattice.species), by: 0.05)
    var forces = [Vec3](repeating: .zero, count: start.count)
    let before = try model.forceField(for: start).energetics(at: start.positions, into: &forces).energy
    for minimizer in MinimizerCatalogue.all {
      var quench = Quench()
      quench.minimizer = minimizer
      let (state, _) = try quench.inherentState(below: start, model: model)
      // At rest, which the quench checks: the bonds of sticky spheres relax to no force at all, of which no ratio is small.
      #expect(state.energetics.energy < before && before < 0, "\(type(of: minimizer).name)")
    }
  }

  @Test(arguments: [0.70, 0.9]) func aPackingAboveJammingIsQuenchedAsBefore(density: Double) throws {
    let model = try ModelCatalogue.model(
      "own:potential=0.4*(1-x)^2.5,cutoff=1,smooth=none,density=\(density),fractions=0.5/0.5,sizes=1/1.4")
    let start = Self.ideal(of: model, count: 300)
    let (state, _) = try Quench().inherentState(below: start, model: model)
    #expect(state.energetics.energy > 0 && state.forceRatio <= 1e-10)
    // Maxwell: 3n − 2 contacts at least between the particles that have four.
    #expect(state.bonds.count >= 3 * 290 / 2)
  }
}
