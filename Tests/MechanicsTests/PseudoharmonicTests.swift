import Fixtures
import Foundation
import Interactions
import Mechanics
import Particles
import SparseAlgebra
import Tags
import Testing

@Suite(.tags(.validation)) struct PseudoharmonicTests {
  /// C(z) = κ²/S and its gradient, bond by bond.
  private struct Cost {
    let state: InherentState

    func callAsFunction(_ z: [Vec3]) -> (cost: Double, stiffness: Double, gradient: [Vec3]) {
      var (kappa, sum) = (0.0, 0.0)
      var product = [Vec3](repeating: .zero, count: z.count), slope = product
      for bond in state.bonds {
        let d = z[bond.j] - z[bond.i]
        let force = bond.second * (bond.separation • d) * bond.separation + bond.first * d
        let square = d.squaredLength
        kappa += force • d
        sum += square * square
        product[bond.j] += force
        product[bond.i] -= force
        slope[bond.j] += 4 * square * d
        slope[bond.i] -= 4 * square * d
      }
      let gradient = z.indices.map { 4 * kappa / sum * product[$0] - kappa * kappa / (sum * sum) * slope[$0] }
      return (kappa * kappa / sum, kappa, gradient)
    }
  }

  private func noise(_ count: Int, _ stream: inout RandomStream) -> [Vec3] {
    (0..<count).map { _ in Vec3(stream.normal(), stream.normal(), stream.normal()) }
  }

  private func length(_ z: [Vec3]) -> Double { z.reduce(0) { $0 + $1.squaredLength }.squareRoot() }

  @Test func theGradientIsThatOfFiniteDifferences() throws {
    let state = try glass("pss:rc=1.5", count: 500, temperature: 1)
    let cost = Cost(state: state)
    var stream = SeedTree(seed: 1).stream("z")
    let z = noise(500, &stream), along = noise(500, &stream)
    let h = 1e-5
    func shifted(_ h: Double) -> [Vec3] { z.indices.map { z[$0] + h * along[$0] } }
    let numeric = (cost(shifted(h)).cost - cost(shifted(-h)).cost) / (2 * h)
    let exact = zip(cost(z).gradient, along).reduce(0) { $0 + ($1.0 • $1.1) }
    #expect(abs(numeric / exact - 1) < 1e-6)
    #expect(abs(cost(z.map { 3 * $0 }).cost / cost(z).cost - 1) < 1e-12)
  }

  @Test(arguments: ["pss:rc=1.5", "pss:rc=1.1", "ipl"])
  func modesAreLocalMinimaOfTheCost(name: String) throws {
    let state = try glass(name, count: try smallCount(of: ModelCatalogue.model(name), atLeast: 500), temperature: 1)
    let count = state.configuration.count
    var glass = try FactorizedGlass(state)
    var stream = SeedTree(seed: 2).stream("pseudoharmonic")
    let modes = try glass.pseudoharmonicModes(starts: 40, stream: &stream)
    let softest = try glass.normalModes(1).frequencies[0]
    #expect(modes.hits.reduce(0, +) + modes.unconverged == 40 && modes.unconverged == 0)
    #expect(modes.frequencies == modes.frequencies.sorted() && modes.frequencies[0] >= softest)
    #expect(modes.residuals.allSatisfy { $0 <= NonlinearModes.tolerance })
    let cost = Cost(state: state)
    for (k, z) in modes.vectors.enumerated() {
      #expect(abs(length(z) - 1) < 1e-12)
      let here = cost(z)
      #expect(abs(here.stiffness.squareRoot() / modes.frequencies[k] - 1) < 1e-9)
      #expect(length(here.gradient) < 1e-8 * 4 * here.cost / here.stiffness * glass.certificate.largestEigenvalueBound)
      for other in 0..<k {
        let overlap = zip(z, modes.vectors[other]).reduce(0) { $0 + ($1.0 • $1.1) }
        #expect(abs(overlap) <= 0.999, "modes \(other) and \(k) are the same")
      }
      for size in [1e-3, 3e-2] {
        let shift = noise(count, &stream)
        let near = z.indices.map { z[$0] + size / length(shift) * shift[$0] }
        #expect(cost(near).cost >= here.cost * (1 - 1e-10), "the cost falls beside mode \(k)")
      }
    }
  }

  /// Nonlinear conjugate gradients on C, which use neither the map nor the factorization, end in the same modes.
  @Test func conjugateGradientsEndInTheSameModes() throws {
    let state = try glass("pss:rc=1.5", count: 500, temperature: 2)
    var glass = try FactorizedGlass(state)
    var stream = SeedTree(seed: 3).stream("pseudoharmonic")
    let modes = try glass.pseudoharmonicModes(starts: 12, stream: &stream)
    let cost = Cost(state: state)
    for (k, mode) in modes.vectors.enumerated().prefix(3) {
      // Begin beside the mode, by a tenth of its length.
      let shift = noise(500, &stream)
      var z = mode.indices.map { mode[$0] + 0.1 / length(shift) * shift[$0] }
      var here = cost(z)
      var direction = here.gradient.map { -1 * $0 }
      for _ in 0..<3000 {
        let slope = zip(here.gradient, direction).reduce(0) { $0 + ($1.0 • $1.1) }
        // A secant step along the direction.
        let h = 1e-4 * length(z) / length(direction)
        let ahead = cost(z.indices.map { z[$0] + h * direction[$0] })
        let slopeAhead = zip(ahead.gradient, direction).reduce(0) { $0 + ($1.0 • $1.1) }
        let step = slopeAhead > slope ? h * slope / (slope - slopeAhead) : h
        z = z.indices.map { z[$0] + step * direction[$0] }
        let size = length(z)
        z = z.map { $0 / size }
        let next = cost(z)
        let change = zip(next.gradient, here.gradient).reduce(0) { $0 + ($1.0 • ($1.0 - $1.1)) }
        let beta = max(0, change / pow(length(here.gradient), 2))
        direction = z.indices.map { beta * direction[$0] - next.gradient[$0] }
        here = next
      }
      let overlap = zip(z, mode).reduce(0) { $0 + ($1.0 • $1.1) } / length(z)
      #expect(abs(overlap) > 0.999, "mode \(k): \(overlap)")
    }
  }

  /// What normal modes reach are minima, too, and what dipole responses reach does not depend on them.
  @Test(arguments: ["pss:rc=1.1", "pss:rc=1.5"]) func normalModesAreStartsToo(name: String) throws {
    let state = try glass(name, count: 500, temperature: name == "pss:rc=1.1" ? 6 : 2.6)
    var glass = try FactorizedGlass(state)
    let normal = try glass.normalModes(30).vectors
    var stream = SeedTree(seed: 5).stream("pseudoharmonic")
    var same = stream
    let alone = try glass.pseudoharmonicModes(starts: 40, stream: &same)
    let modes = try glass.pseudoharmonicModes(starts: 40, normalModes: normal, stream: &stream)
    #expect(modes.hits.reduce(0, +) == 40 && modes.modeHits.reduce(0, +) == 30 && modes.unconverged == 0)
    #expect(alone.modeHits.allSatisfy { $0 == 0 })
    let ofDipoles = modes.hits.indices.filter { modes.hits[$0] > 0 }
    #expect(
      ofDipoles.map { modes.frequencies[$0] } == alone.frequencies && ofDipoles.map { modes.hits[$0] } == alone.hits)
    // M π = κ ∇S/(4S), bond by bond: the gradient of C vanishes.
    let cost = Cost(state: state)
    for (k, z) in modes.vectors.enumerated() where modes.modeHits[k] > 0 {
      let here = cost(z)
      #expect(length(here.gradient) < 1e-8 * 4 * here.cost / here.stiffness * glass.certificate.largestEigenvalueBound)
      for other in 0..<k {
        let overlap = zip(z, modes.vectors[other]).reduce(0) { $0 + ($1.0 • $1.1) }
        #expect(abs(overlap) <= 0.999, "modes \(other) and \(k) are the same")
      }
    }
  }

  /// The basins of sticky glasses are many, those of soft ones few.
  @Test func stickyGlassesHaveMoreModes() throws {
    func count(_ name: String, _ temperature: Double) throws -> Int {
      var glass = try FactorizedGlass(try glass(name, count: 500, temperature: temperature))
      var stream = SeedTree(seed: 4).stream("pseudoharmonic")
      return try glass.pseudoharmonicModes(starts: 150, stream: &stream).frequencies.count
    }
    let (soft, sticky) = (try count("pss:rc=1.5", 2.6), try count("pss:rc=1.1", 6))
    #expect(sticky > 3 * soft, "\(soft) and \(sticky)")
  }
}
