import Dynamics
import Fixtures
import Interactions
import Mechanics
import Particles
import Tags
import Testing

/// Elasticity in cells: moduli against strained and relaxed samples, and against the same glass in other cells.
@Suite(.tags(.unit)) struct ShearedCellTests {
  static let states: [(String, Double)] = [("pss:rc=1.5", 1), ("kablj", 1), ("sw", 0.15)]
  static let planes: [(Axis, Axis)] = [(.x, .y), (.x, .z), (.y, .z)]

  /// U of the inherent state below the strained sample, and of the sample itself.
  private func energies(_ strained: Configuration, _ model: Model) throws -> (relaxed: Double, affine: Double) {
    var quench = Quench()
    quench.tolerance = 1e-12
    quench.precision = .double
    let field = try model.forceField(for: strained)
    var forces = strained.positions
    let affine = field.mechanics(at: strained.positions, into: &forces).energy
    return (try quench.inherentState(below: strained, model: model).state.energetics.energy, affine)
  }

  /// d²U/dγ² by fourth-order central differences.
  private func secondDerivative(step h: Double, _ energy: (Double) throws -> Double) rethrows -> Double {
    let u = try [-2.0, -1, 0, 1, 2].map { try energy($0 * h) }
    return (16 * (u[1] + u[3]) - 30 * u[2] - u[0] - u[4]) / (12 * h * h)
  }

  @Test(arguments: states)
  func shearModuliAreSecondDerivativesOfTheEnergyOfShearedCells(name: String, temperature: Double) throws {
    let state = try glass(name, count: 500, temperature: temperature)
    var specimen = try FactorizedGlass(state)
    let moduli = try specimen.elasticModuli()
    let volume = state.configuration.cell.volume
    // Rounding: 10⁻¹⁶ of a thousand ε over h²; truncation: h⁴ times the sixth derivative, large for soft modes.
    let h = 1e-4
    for (k, (alpha, beta)) in Self.planes.enumerated() {
      let strained = { (gamma: Double) in state.configuration.sheared(alpha, along: beta, by: gamma) }
      let relaxed = try secondDerivative(step: h) { try energies(strained($0), state.model).relaxed }
      #expect(abs(relaxed / volume - moduli.planeShearModuli[k]) < 1e-4 * moduli.bulkModulus, "plane \(k)")
      let affine = try secondDerivative(step: h) { try energies(strained($0), state.model).affine }
      #expect(abs(affine / state.energetics.affineStiffness[k] - 1) < 1e-5, "plane \(k)")
      // The two are not the same: this check can tell.
      #expect(affine / volume > 1.1 * moduli.planeShearModuli[k])
    }
  }

  @Test(arguments: states)
  func theBulkModulusIsTheAnswerOfPressureToVolume(name: String, temperature: Double) throws {
    let state = try glass(name, count: 500, temperature: temperature)
    var specimen = try FactorizedGlass(state)
    let moduli = try specimen.elasticModuli()
    var quench = Quench()
    quench.tolerance = 1e-12
    let h = 1e-6
    let pressures = try [h, -h].map { h in
      let dilated = state.configuration.stretched(by: Vec3(repeating: 1 + h))
      let rest = try quench.inherentState(below: dilated, model: state.model).state
      return rest.energetics.virialPressure(volume: dilated.cell.volume)
    }
    // K = −V dp/dV, V ∝ (1 + h)³.
    #expect(abs(-(pressures[0] - pressures[1]) / (6 * h) / moduli.bulkModulus - 1) < 1e-5)
  }

  /// The glass with a second one beside it along `axis`.
  private func doubled(_ glass: Configuration, along axis: Int, tilts: Vec3 = .zero) -> Configuration {
    var sides = glass.cell.sides
    var shift = Vec3.zero
    shift[axis] = sides[axis]
    sides[axis] *= 2
    return Configuration(
      cell: Cell(sides: sides, tilts: tilts), positions: glass.positions + glass.positions.map { $0 + shift },
      species: glass.species + glass.species, radii: glass.radii.map { $0 + $0 })
  }

  /// Two periods of a glass in a brick, or in one that is tilted by half of its long side, fill space as the cube does.
  @Test(arguments: [("pss:rc=1.2", 2.0), ("pss:rc=1.1", 3), ("sw", 0.15)])
  func twoPeriodsInABrickOrAShearedCellAreTheSameGlass(name: String, temperature: Double) throws {
    let state = try glass(name, count: 300, temperature: temperature)
    var specimen = try FactorizedGlass(state)
    let moduli = try specimen.elasticModuli()
    let modes = try specimen.normalModes(20)
    let side = state.configuration.cell.side
    let cells: [(axis: Int, tilts: Vec3)] = [
      (0, .zero), (1, .zero), (2, .zero), (0, Vec3(side, 0, 0)), (0, Vec3(0, -side, 0)), (1, Vec3(0, 0, side)),
      (0, Vec3(side, side, 0)), (0, Vec3(3 * side, -side, side)),
    ]
    for (axis, tilts) in cells {
      let larger = try InherentState(
        checking: doubled(state.configuration, along: axis, tilts: tilts), model: state.model, tolerance: 1e-11)
      #expect(abs(larger.energetics.energy / state.energetics.energy - 2) < 1e-11)
      #expect(larger.bonds.count == 2 * state.bonds.count && larger.triplets.count == 2 * state.triplets.count)
      var table = try FactorizedGlass(larger, forceTolerance: 1e-11)
      let others = try table.elasticModuli()
      for (a, b) in zip(moduli.stiffness, others.stiffness) { #expect(abs(a - b) < 1e-8 * moduli.bulkModulus) }
      #expect(abs(others.pressureScale / moduli.pressureScale - 1) < 1e-10 && table.rattlers == 2 * specimen.rattlers)
      // Every mode of the cube is one of theirs, with the same phase in both periods.
      let all = try table.normalModes(60).frequencies
      for frequency in modes.frequencies where frequency < 0.9 * all.last! {
        #expect(all.contains { abs($0 / frequency - 1) < 1e-7 })
      }
    }
  }

  @Test func aGlassInACubeTiltedByAWholeSideMeasuresTheSame() throws {
    let state = try glass("pss:rc=1.5", count: 300, temperature: 1)
    var specimen = try FactorizedGlass(state)
    let moduli = try specimen.elasticModuli()
    let frequencies = try specimen.normalModes(12).frequencies
    let side = state.configuration.cell.side
    for (n, off) in [(Vec3(1, 0, 0), 0), (Vec3(0, 1, 0), 0), (Vec3(0, 0, 1), 0), (Vec3(1, -1, 1), 1e-13)] {
      var tilted = state.configuration
      tilted.cell = Cell(sides: tilted.cell.sides, tilts: side * (n + Vec3(repeating: off)))
      // With a tilt that is off by 10⁻¹³ the sample is strained by as much.
      let other = try InherentState(checking: tilted, model: state.model, tolerance: 1e-10)
      var table = try FactorizedGlass(other)
      let same = try table.elasticModuli()
      #expect(
        zip(same.stiffness, moduli.stiffness).allSatisfy { abs($0 - $1) <= (off == 0 ? 0 : 1e-8) * moduli.bulkModulus })
      let modes = try table.normalModes(12).frequencies
      #expect(zip(modes, frequencies).allSatisfy { abs($0 / $1 - 1) <= (off == 0 ? 0 : 1e-8) })
    }
  }

  @Test func aShearedGlassIsMeasuredAsItsOwnFiniteDifferencesSay() throws {
    // A glass at rest in a sheared brick from the start: all of the above at once.
    let model = try ModelCatalogue.model("pss:rc=1.5")
    let sample = try jitteredSample(
      of: model, in: CellShape(Vec3(1.3, 1, 1.1), tilts: Vec3(0.4, -0.3, 0.45)), jitter: 0.3)
    var quench = Quench()
    quench.tolerance = 1e-12
    let state = try quench.inherentState(below: sample, model: model).state
    var specimen = try FactorizedGlass(state)
    let moduli = try specimen.elasticModuli()
    #expect(specimen.certificate.isClean)
    for (k, (alpha, beta)) in Self.planes.enumerated() {
      let relaxed = try secondDerivative(step: 1e-4) {
        try energies(state.configuration.sheared(alpha, along: beta, by: $0), model).relaxed
      }
      #expect(abs(relaxed / state.configuration.cell.volume - moduli.planeShearModuli[k]) < 1e-4 * moduli.bulkModulus)
    }
    // The shells of dipole responses end where the nearest image does.
    let shells = DecayShells(cell: state.configuration.cell, count: state.configuration.count)
    #expect(shells.side == state.configuration.cell.shortestWidth && shells.edges.last! <= shells.side / 2)
  }
}
