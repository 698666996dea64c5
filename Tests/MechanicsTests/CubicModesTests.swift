import Fixtures
import Foundation
import Interactions
import Mechanics
import Particles
import SparseAlgebra
import Tags
import Testing

@Suite(.tags(.validation)) struct CubicModesTests {
  private func noise(_ count: Int, _ stream: inout RandomStream) -> [Vec3] {
    (0..<count).map { _ in Vec3(stream.normal(), stream.normal(), stream.normal()) }
  }

  private func flat(_ glass: borrowing FactorizedGlass, _ z: [Vec3]) -> [Double] {
    glass.backbone.particles.flatMap { [z[$0].x, z[$0].y, z[$0].z] }
  }

  /// U‴:zzz is the third derivative of the energy: of U = Σφ summed over all pairs, at positions moved along z.
  @Test(arguments: ["pss:rc=1.5", "ipl"]) func theFormIsTheThirdDerivativeOfTheEnergy(name: String) throws {
    let state = try glass(name, count: try smallCount(of: ModelCatalogue.model(name), atLeast: 500), temperature: 1)
    let glass = try FactorizedGlass(state)
    var stream = SeedTree(seed: 21).stream("z")
    // Without rattlers, so that all particles of the form are those of the energy.
    var z = noise(state.configuration.count, &stream)
    for i in z.indices where glass.backbone.sites[i] == nil { z[i] = .zero }
    func stiffness(_ s: Double) throws -> Double {
      var moved = state.configuration
      for i in z.indices { moved.positions[i] += s * z[i] }
      let bonds = try AllPairs(model: state.model, configuration: moved).bonds(of: moved)
      return bonds.reduce(0) { sum, bond in
        let d = z[bond.j] - z[bond.i], along = bond.separation • d
        return sum + bond.second * along * along + bond.first * d.squaredLength
      }
    }
    let h = 1e-6
    let numeric = (try stiffness(h) - stiffness(-h)) / (2 * h)
    let form = CubicSum(glass.backbone)
    let (gradient, sum) = form.gradientAndSum(of: flat(glass, z), size: glass.unknowns)
    // Rattlers touch some particles of the backbone, and their bonds are not in the form.
    let scale = glass.backbone.bonds.reduce(0) { sum, bond in
      let d = z[bond.j] - z[bond.i], along = bond.separation • d
      let (cubic, mixed) = (bond.third * along * along * along, 3 * bond.second * along * d.squaredLength)
      return sum + abs(cubic) + abs(mixed)
    }
    if glass.backbone.rattlers == 0 { #expect(abs(numeric - sum) < 1e-6 * scale, "\(numeric) and \(sum)") }
    // Euler: z·∇S = 3S, and the gradient is that of finite differences.
    func product(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
    let euler = product(flat(glass, z), gradient)
    #expect(abs(euler - 3 * sum) < 1e-12 * scale)
    let along = flat(glass, noise(z.count, &stream))
    func shifted(_ h: Double) -> Double {
      let moved = zip(flat(glass, z), along).map { $0 + h * $1 }
      return form.gradientAndSum(of: moved, size: glass.unknowns).sum
    }
    let slope = (shifted(1e-4) - shifted(-1e-4)) / 2e-4
    let expected = product(gradient, along)
    #expect(abs(slope - expected) < 1e-6 * scale)
  }

  /// The barrier of a mode is below those beside it, and below that of the pseudoharmonic mode that it began from.
  @Test(arguments: ["pss:rc=1.5", "pss:rc=1.1", "ipl"]) func modesHaveTheLowestBarrier(name: String) throws {
    let state = try glass(name, count: try smallCount(of: ModelCatalogue.model(name), atLeast: 500), temperature: 1)
    var glass = try FactorizedGlass(state)
    var stream = SeedTree(seed: 22).stream("pseudoharmonic")
    let starts = try glass.pseudoharmonicModes(starts: 20, stream: &stream)
    let modes = try #require(try glass.cubicModes(from: starts.vectors))
    #expect(modes.hits.reduce(0, +) + modes.unconverged == starts.vectors.count && !modes.vectors.isEmpty)
    let (form, matrix, size) = (CubicSum(glass.backbone), glass.hessian, glass.unknowns)
    func barrier(_ z: [Double]) -> Double {
      let kappa = zip(z, matrix.product(with: z)).reduce(0) { $0 + $1.0 * $1.1 }
      let sum = form.gradientAndSum(of: z, size: size).sum
      return 2 * kappa * kappa * kappa / (3 * sum * sum)
    }
    for (k, vector) in modes.vectors.enumerated() {
      let z = flat(glass, vector)
      #expect(abs(barrier(z) / modes.barriers[k] - 1) < 1e-9 && modes.forms[k] > 0)
      #expect(modes.residuals[k] <= NonlinearModes.tolerance)
      for step in [1e-3, 3e-2] {
        let shift = flat(glass, noise(vector.count, &stream))
        let length = shift.reduce(0) { $0 + $1 * $1 }.squareRoot()
        let near = zip(z, shift).map { $0 + step / length * $1 }
        #expect(barrier(near) >= modes.barriers[k] * (1 - 1e-9), "the barrier falls beside mode \(k)")
      }
    }
    let lowest = try #require(modes.barriers.min())
    #expect(starts.vectors.allSatisfy { barrier(flat(glass, $0)) >= lowest * (1 - 1e-9) })
  }

  @Test func anglesHaveNoThirdDerivatives() throws {
    var glass = try FactorizedGlass(try glass("sw", count: 216, temperature: 0.15))
    #expect(try glass.cubicModes(from: []) == nil)
  }
}
