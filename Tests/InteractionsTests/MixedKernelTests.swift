import Fixtures
import Interactions
import Particles
import Tags
import Testing

/// The mixed-precision kernel against the sum over all pairs in double.
@Suite(.tags(.law)) struct MixedKernelTests {
  static let models = ["pss:rc=1.1", "pss:rc=1.5", "pss:rc=2", "kablj", "hertzian", "ipl:max=1.7", "lj"]

  /// The root mean square of the differences over that of the forces.
  private func relativeError(_ a: [Vec3], _ b: [Vec3]) -> Double {
    let difference = zip(a, b).reduce(0) { $0 + ($1.0 - $1.1).squaredLength }
    return (difference / b.reduce(0) { $0 + $1.squaredLength }).squareRoot()
  }

  @Test(arguments: models, KernelWidth.available)
  func forcesAreThoseOfAllPairs(name: String, width: KernelWidth) throws {
    let model = try ModelCatalogue.model(name)
    let configuration = jitteredLattice(of: model, count: 1400)
    let field = try model.forceField(for: configuration, precision: .mixed, width: width)
    #expect(field.name == width.name + " mixed")
    var forces = [Vec3](repeating: .zero, count: 1400)
    let found = field.energetics(at: configuration.positions, into: &forces)
    let exact = try AllPairs(model: model, configuration: configuration)
    let bonds = exact.bonds(of: configuration)
    let judged = exact.energyAndForces(of: configuration)
    #expect(relativeError(forces, judged.forces) < 3e-6)
    #expect(found.pairs == bonds.count)
    #expect(abs(found.energy - judged.energy) < 3e-6 * bonds.reduce(0) { $0 + abs($1.energy) })
    let laplacian = bonds.reduce(0) { $0 + 2 * ($1.second * $1.separation.squaredLength + 3 * $1.first) }
    #expect(abs(found.laplacian - laplacian) < 1e-5 * abs(laplacian))
  }
}

extension MixedKernelTests {
  /// Pairs of two chunks are listed from both sides, in every width: each must be counted once all the same.
  @Test(arguments: ["pss:rc=1.5", "ipl:max=1.7"], KernelWidth.available)
  func pairsOfTwoChunksCountOnce(name: String, width: KernelWidth) throws {
    let model = try ModelCatalogue.model(name)
    let configuration = jitteredLattice(of: model, count: 8200)
    let field = try model.forceField(for: configuration, precision: .mixed, width: width, threads: 2)
    var forces = [Vec3](repeating: .zero, count: 8200)
    let found = field.energetics(at: configuration.positions, into: &forces)
    let exact = try AllPairs(model: model, configuration: configuration)
    let bonds = exact.bonds(of: configuration)
    #expect(relativeError(forces, exact.energyAndForces(of: configuration).forces) < 3e-6)
    #expect(found.pairs == bonds.count)
    let virial = bonds.reduce(0) { $0 + $1.first * $1.separation.squaredLength }
    #expect(abs(found.virial[0] + found.virial[3] + found.virial[5] - virial) < 3e-6 * abs(virial))
    let laplacian = bonds.reduce(0) { $0 + 2 * ($1.second * $1.separation.squaredLength + 3 * $1.first) }
    #expect(abs(found.laplacian - laplacian) < 1e-5 * abs(laplacian))
  }

  @Test(arguments: ["pss:rc=1.5", "ipl:max=1.7"], KernelWidth.available)
  func threadsChangeNoBit(name: String, width: KernelWidth) throws {
    let model = try ModelCatalogue.model(name)
    let start = jitteredLattice(of: model, count: 8000, jitter: 0.02)
    let velocities = start.positions.indices.map { i in Vec3(Double(i % 7) - 3, Double(i % 5) - 2, Double(i % 3) - 1) }
    func end(threads: Int) throws -> (positions: [Vec3], virial: SIMD8<Double>, renewals: Int) {
      let field = try model.forceField(for: start, precision: .mixed, width: width, threads: threads)
      let motion = try #require(field.motion)
      motion.begin(start.positions, velocities)
      let sums = motion.advance(steps: 60, timeStep: 0.002, factor: 1, measuring: .stiffness)
      var (positions, speeds) = (start.positions, velocities)
      motion.write(&positions, &speeds)
      return (positions, sums.virial, field.renewals)
    }
    let one = try end(threads: 1)
    // The lists were made anew on the way, by several threads too.
    #expect(one.renewals > 3)
    for threads in [2, 3, 8] {
      let many = try end(threads: threads)
      #expect(many.positions == one.positions && many.virial == one.virial)
    }
  }

  @Test func aSampleTooSmallForTheMixedKernelIsComputedInDouble() throws {
    let model = try ModelCatalogue.model("kablj")
    let small = jitteredLattice(of: model, count: 500)
    #expect(try model.forceField(for: small, precision: .mixed).name == "double")
    #expect(try model.forceField(for: jitteredLattice(of: model, count: 1400), precision: .mixed).name != "double")
  }
}
