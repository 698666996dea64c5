import Fixtures
import Interactions
import Particles
import Tags
import Testing

/// Laws of the Hessian product, for every model of the catalogue that has one.
@Suite(.tags(.law)) struct HessianLaws {
  /// A sample, its field, the filled product, and random displacements.
  struct Case {
    let sample: Configuration
    let field: any ForceField
    let hessian: HessianProduct
    let forces: [Vec3]
    let sums: Energetics

    init(_ name: String, jitter: Double = 0.08) throws {
      let model = try ModelCatalogue.model(name)
      sample = jitteredLattice(of: model, count: try smallCount(of: model), jitter: jitter)
      field = try model.forceField(for: sample)
      hessian = HessianProduct(count: sample.count)
      var forces = [Vec3](repeating: .zero, count: sample.count)
      sums = field.mechanics(at: sample.positions, into: &forces, hessian: hessian)
      self.forces = forces
    }

    func displacements(_ seed: UInt64) -> [Vec3] {
      var stream = SeedTree(seed: seed).stream("displacements")
      return sample.positions.map { _ in Vec3(stream.normal(), stream.normal(), stream.normal()) }
    }
  }

  @Test(arguments: lawfulPairModels)
  func theProductIsTheSumOverAllPairs(name: String) throws {
    let model = try ModelCatalogue.model(name)
    let it = try Case(name)
    let u = it.displacements(1)
    var expected = [Vec3](repeating: .zero, count: u.count)
    var scale = [Double](repeating: 0, count: u.count)
    for bond in try AllPairs(model: model, configuration: it.sample).bonds(of: it.sample) {
      let du = u[bond.j] - u[bond.i]
      let term = bond.second * (bond.separation • du) * bond.separation + bond.first * du
      expected[bond.j] += term
      expected[bond.i] -= term
      let size =
        (abs(bond.second) * bond.separation.squaredLength + abs(bond.first)) * (u[bond.i].length + u[bond.j].length)
      scale[bond.i] += size
      scale[bond.j] += size
    }
    let product = it.hessian.product(with: u)
    // Single precision: 6·10⁻⁸ for each of r, D²φ, Dφ, u and their products.
    #expect(u.indices.allSatisfy { (product[$0] - expected[$0]).length <= 1e-6 * scale[$0] })
  }

  @Test(arguments: lawfulPairModels)
  func recordedBondsChangeNothingUntilTheyAreTaken(name: String) throws {
    let it = try Case(name)
    let u = it.displacements(3)
    let before = it.hessian.product(with: u)
    // Far enough for another neighbor list, and with it another order of rows.
    let moved = zip(it.sample.positions, it.displacements(4)).map { $0 + 0.3 * $1 }
    var forces = it.forces
    _ = it.field.mechanics(at: moved, into: &forces, bondsOf: it.hessian)
    #expect(it.hessian.product(with: u) == before)
    it.hessian.takeBonds()
    let fresh = HessianProduct(count: u.count)
    _ = it.field.mechanics(at: moved, into: &forces, hessian: fresh)
    #expect(it.hessian.product(with: u) == fresh.product(with: u))
    #expect(fresh.product(with: u) != before)
  }

  @Test(arguments: lawfulPairModels)
  func theProductIsMinusTheDerivativeOfTheForces(name: String) throws {
    let it = try Case(name, jitter: 0.03)
    let u = it.displacements(2)
    let h = 1e-5
    var before = it.forces, after = it.forces
    it.field.forces(at: zip(it.sample.positions, u).map { $0 - h * $1 }, into: &before)
    it.field.forces(at: zip(it.sample.positions, u).map { $0 + h * $1 }, into: &after)
    let product = it.hessian.product(with: u)
    let largest = product.map(\.length).max()!
    // φ‴ jumps at joints and cutoff, and is steep in the narrow wells: some bonds' difference errs by h of it.
    let errors = u.indices.map { (product[$0] - (before[$0] - after[$0]) / (2 * h)).length / largest }
    #expect(errors.max()! < 3e-2)
    #expect(errors.sorted()[errors.count / 2] < 1e-5)
  }

  @Test(arguments: lawfulPairModels)
  func theProductIsSymmetricAndKnowsNoTranslations(name: String) throws {
    let it = try Case(name)
    let u = it.displacements(3), v = it.displacements(4)
    func product(_ a: [Vec3], _ b: [Vec3]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 • $1.1 } }
    func size(_ a: [Vec3]) -> Double { product(a, a).squareRoot() }
    let Mu = it.hessian.product(with: u), Mv = it.hessian.product(with: v)
    #expect(abs(product(v, Mu) - product(u, Mv)) < 1e-6 * size(u) * size(Mv))
    let translated = it.hessian.product(with: u.map { _ in Vec3(1, -2, 0.3) })
    #expect(translated.allSatisfy { $0 == .zero })
  }

  @Test(arguments: lawfulPairModels)
  func theSweepThatFillsItSumsWhatMechanicsSums(name: String) throws {
    let it = try Case(name)
    var forces = it.forces
    let sums = it.field.mechanics(at: it.sample.positions, into: &forces)
    let largest = forces.map(\.length).max()!
    #expect(zip(forces, it.forces).allSatisfy { ($0 - $1).length < 1e-12 * largest })
    #expect(it.sums.pairs == sums.pairs)
    #expect(abs(it.sums.energy - sums.energy) < 1e-11 * abs(sums.energy))
    #expect(abs(it.sums.squaredPairForces - sums.squaredPairForces) < 1e-12 * sums.squaredPairForces)
    #expect(abs(it.sums.squaredForces - sums.squaredForces) < 1e-12 * sums.squaredForces)
    let largestVirial = max(sums.virial.max(), -sums.virial.min())
    let error = it.sums.virial - sums.virial
    #expect(max(error.max(), -error.min()) < 1e-11 * largestVirial)
  }
}
