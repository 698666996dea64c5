import Dynamics
import Fixtures
import Foundation
import Interactions
import Mechanics
import Particles
import Tags
import Testing

/// The traces of M against finite differences of forces, and the shift of T_conf against dynamics.
@Suite(.tags(.law)) struct VerletShiftTests {
  /// Central differences by h have errors of h² of the fourth derivatives of φ, and of rounding over h: together below 10⁻⁶ of
  /// the stiffest elements.
  @Test(arguments: ["pss:rc=1.2", "ipl", "kablj", "sw"]) func theTracesAreThoseOfTheForces(name: String) throws {
    let model = try ModelCatalogue.model(name)
    let liquid = jitteredLattice(of: model, count: try smallCount(of: model, atLeast: 64), jitter: 0.05)
    let field = try model.forceField(for: liquid)
    var (trace, squares) = (0.0, 0.0)
    var ahead = [Vec3](repeating: .zero, count: liquid.count), back = ahead
    let h = 1e-5
    for i in 0..<liquid.count {
      for axis in 0..<3 {
        var moved = liquid.positions
        moved[i][axis] += h
        field.forces(at: moved, into: &ahead)
        moved[i][axis] -= 2 * h
        field.forces(at: moved, into: &back)
        trace -= (ahead[i][axis] - back[i][axis]) / (2 * h)
        for (a, b) in zip(ahead, back) { squares += ((a - b) / (2 * h)).squaredLength }
      }
    }
    let shift = try VerletShift(liquid, model: model)
    let unknowns = Double(3 * liquid.count)
    #expect(abs(unknowns * shift.meanSquare / trace - 1) < 1e-6)
    #expect(abs(unknowns * shift.meanFourth / squares - 1) < 1e-6)
  }

  /// Time steps of 2.5 times the rule, where the shift is about 2% and its next order a few percent of it; the error is that of
  /// twenty blocks of a run, to which slow fluctuations of the energy contribute most. A shift of (ωΔt)²/4 with ⟨ω⁴⟩/⟨ω²⟩ for ω², which forgets that stiff vibrations have less kinetic
  /// energy, would be larger by half.
  @Test(.tags(.validation), arguments: ["pss:rc=1.5", "kablj"]) func dynamicsHasTheShift(name: String) throws {
    let model = try ModelCatalogue.model(name)
    let temperature = 1.0, step = 2.5 * model.timeStep(at: temperature)
    let count = try smallCount(of: model)
    let seeds = SeedTree(seed: 8)
    var liquid = try Start.lattice.configuration(of: model, count: count, seeds: seeds)
    var stream = seeds.stream("velocities")
    let field = try model.forceField(for: liquid)
    var dynamics = MolecularDynamics(
      PhasePoint(
        configuration: liquid, velocities: maxwellVelocities(count: count, temperature: temperature, stream: &stream)),
      field: field, timeStep: step)
    var thermostat = VelocityRescaling(
      temperature: temperature, timeConstant: 50 * step, stream: seeds.stream("thermostat"))
    func advance(_ steps: Int, _ visit: () -> Void) {
      for k in 1...steps {
        dynamics.step()
        thermostat.apply(to: &dynamics, time: step)
        if k.isMultiple(of: 5) { visit() }
      }
    }
    advance(3000) {}
    var ratios: [Double] = [], shifts: [Double] = []
    var forces = [Vec3](repeating: .zero, count: count)
    for _ in 0..<20 {
      var (squares, laplacian) = (0.0, 0.0)
      advance(9000) {
        let sums = field.energetics(at: dynamics.positions, into: &forces)
        squares += sums.squaredForces
        laplacian += sums.laplacian
      }
      ratios.append(squares / (temperature * laplacian) - 1)
      liquid.positions = dynamics.positions
      shifts.append(try VerletShift(liquid, model: model).configurationalTemperature(timeStep: step))
    }
    func mean(_ x: [Double]) -> Double { x.reduce(0, +) / Double(x.count) }
    let (found, expected) = (mean(ratios), mean(shifts))
    let error = (ratios.reduce(0) { $0 + ($1 - found) * ($1 - found) } / (20 * 19)).squareRoot()
    #expect(expected > 0.008 && error < 0.1 * expected, "\(expected), \(error)")
    // Higher orders: a tenth, as in the test of ensembles.
    #expect(abs(found - expected) < 4 * error + 0.1 * expected, "\(found) instead of \(expected), error \(error)")
  }
}
