import Dynamics
import Fixtures
import Foundation
import Interactions
import Mechanics
import Particles
import Tags
import Testing

/// Quasistatic shear against the factorized Hessian: its slope, and the mode that becomes unstable.
@Suite(.tags(.unit)) struct ShearInstabilityTests {
  @Test(arguments: [("pss:rc=1.5", 1.0), ("pss:rc=1.1", 1.0), ("kablj", 0.8), ("sw", 0.15)])
  func theInitialSlopeIsTheShearModulus(name: String, temperature: Double) throws {
    let state = try glass(name, count: 500, temperature: temperature, seed: 31)
    var specimen = try FactorizedGlass(state)
    let modulus = try specimen.elasticModuli().planeShearModuli[0]
    let strain = 1e-6
    var shear = QuasistaticShear(to: strain, step: strain)
    shear.forceTolerance = 1e-12
    var run = try ShearRun(of: state, shear)
    try run.advance()
    let slope = (run.curve.shearStress[1] - run.curve.shearStress[0]) / strain
    // δγ over the strain between instabilities is 10⁻³ at most, and dG/dγ of the order of G over that.
    #expect(abs(slope / modulus - 1) < 1e-4)
    // The tangent modulus errs by the square of the response's 10⁻³, or by the strain of a difference, 10⁻⁷, over that at which
    // the modulus changes, 10⁻³ at least.
    #expect(abs(run.curve.tangentModulus[0] / modulus - 1) < 1e-4)
  }

  @Test func theTangentModulusIsTheSlopeUnderStress() throws {
    let state = try glass("pss:rc=1.5", count: 500, temperature: 1, seed: 32)
    var shear = QuasistaticShear(to: 0.02, step: 1e-3)
    shear.forceTolerance = 1e-12
    var run = try ShearRun(of: state, shear)
    while !run.isFinished { try run.advance() }
    let glass = run.glass
    let h = 1e-6
    let near = try run.states(at: [glass.strain - h, glass.strain + h], onBranchOf: glass)
    try #require(near.count == 2)
    #expect(abs(glass.stress) > 0.005 * glass.tangentModulus)
    #expect(abs((near[1].stress - near[0].stress) / (2 * h) / glass.tangentModulus - 1) < 1e-4)
  }

  /// λ_min = a √d + b d at distance d before the instability: the ratio at 4d and d tends to 2 as √d.
  @Test(arguments: [("pss:rc=1.5", 33), ("kablj", 34)] as [(String, UInt64)])
  func theLowestEigenvalueVanishesAsASquareRoot(name: String, seed: UInt64) throws {
    let state = try glass(name, count: 400, temperature: 1, seed: seed)
    var shear = QuasistaticShear(to: 0.05, step: 1e-3)
    shear.forceTolerance = 1e-11
    var run = try ShearRun(of: state, shear)
    var before: [ShearedGlass] = []
    while !run.isFinished, before.count < 6 { try run.advance { _, glass, _ in before.append(glass) } }
    var exponents: [Double] = []
    for glass in before {
      let distances = [1e-6, 4e-6]
      let states = try run.states(at: distances.map { glass.strain - $0 }, onBranchOf: glass)
      guard states.count == 2 else { continue }
      let eigenvalues = try states.map { near in
        let sheared = try InherentState(
          checking: run.frame.configuration(near), model: state.model, tolerance: 1e-10)
        var specimen = try FactorizedGlass(sheared)
        return try specimen.normalModes(1).eigenvalues[0]
      }
      exponents.append(log2(eigenvalues[1] / eigenvalues[0]) / 2)
    }
    try #require(exponents.count >= 2)
    // The instability is known to 10⁻⁸, a hundredth of d; b √d/a is below 0.1 if a mode softens over strains of 10⁻⁴ or more.
    for exponent in exponents { #expect(abs(exponent - 0.5) < 0.05) }
  }

  /// M v = Ξ in the modes ψ_k of the sheared state: v = Σ (Ξ·ψ_k)/λ_k ψ_k. What is not along the lowest is (∣Ξ∣/λ_2)² of ∣v∣² at
  /// most, and Ξ·v/∣v∣² of the rest errs by the 10⁻³ to which the system is solved.
  @Test(arguments: [("pss:rc=1.5", 33), ("kablj", 34), ("pss:rc=1.1", 35)] as [(String, UInt64)])
  func theFirstEventBeginsAlongTheModeThatVanishes(name: String, seed: UInt64) throws {
    let state = try glass(name, count: 400, temperature: 1, seed: seed)
    var shear = QuasistaticShear(to: 0.1, step: 1e-3)
    shear.forceTolerance = 1e-11
    var run = try ShearRun(of: state, shear)
    var last: ShearedGlass?
    while !run.isFinished, last == nil { try run.advance { _, glass, _ in last = last ?? glass } }
    let before = try #require(last)
    let direction = run.curve.firstDirection
    #expect(abs(direction.reduce(0) { $0 + $1.squaredLength } - 1) < 1e-12)
    #expect(direction.reduce(Vec3.zero, +).length < 1e-10)
    let sheared = try InherentState(checking: run.frame.configuration(before), model: state.model, tolerance: 1e-10)
    var specimen = try FactorizedGlass(sheared)
    let modes = try specimen.normalModes(2)
    var forces = [Vec3](repeating: .zero, count: 400)
    for bond in sheared.bonds {
      let r = bond.separation
      let force = (bond.second * r.x * r.y) * r + Vec3(bond.first * r.y, 0, 0)
      forces[bond.i] += force
      forces[bond.j] -= force
    }
    func square(_ field: [Vec3]) -> Double { field.reduce(0) { $0 + $1.squaredLength } }
    let velocities = run.frame.positions(before.velocities, at: before.strain)
    let overlap = ModeComparison.overlap(direction, modes.vectors[0])
    let bound = 1.01 * square(forces) / (modes.eigenvalues[1] * modes.eigenvalues[1] * square(velocities))
    #expect(1 - overlap * overlap <= bound, "\(overlap) \(bound)")
    #expect(overlap > 0.99, "\(overlap) \(bound)")
    // Further away, other modes respond as much: the direction is that of the instability only next to it.
    let far = try #require(try run.states(at: [0.5 * before.strain], onBranchOf: before).first)
    let early = ModeComparison.overlap(run.frame.positions(far.velocities, at: far.strain), modes.vectors[0])
    #expect(early < overlap - 0.01, "\(early) \(overlap)")
  }
}
