import Fixtures
import Foundation
import Interactions
import Mechanics
import Particles
import SparseAlgebra
import Tags
import Testing

@Suite(.tags(.unit)) struct DipoleDecayTests {
  static let states: [(String, Int, Double)] = [("pss:rc=1.1", 1000, 3), ("pss:rc=1.5", 2000, 1), ("ipl", 1000, 1)]

  @Test(arguments: states)
  func frequenciesAreThoseOfTheFactorization(name: String, count: Int, temperature: Double) throws {
    let state = try glass(name, count: count, temperature: temperature)
    var stream = SeedTree(seed: 1).stream("dipoles")
    let decay = try DipoleDecay(state, dipoles: 24, stream: &stream)
    var same = SeedTree(seed: 1).stream("dipoles")
    var factorized = try FactorizedGlass(state)
    let judge = try factorized.dipoleResponse(.random(24), stream: &same)
    #expect(decay.responses.map(\.bond) == judge.bonds)
    // Residuals of 10⁻⁹, at most enlarged by the condition of M, some 10⁴, in a direction that carries little of u.
    #expect(zip(decay.responses, judge.frequencies).allSatisfy { abs($0.frequency / $1 - 1) < 1e-7 })
    #expect(decay.certificate.isClean && decay.certificate.solveResidual <= 1e-9)
    #expect(decay.certificate.products == decay.responses.reduce(0) { $0 + $1.products })
  }

  @Test func threeBodyForcesAreRefused() throws {
    let state = try glass("sw", count: 216, temperature: 0.2)
    var stream = SeedTree(seed: 1).stream("dipoles")
    #expect(throws: ModelError.self) { try DipoleDecay(state, dipoles: 4, stream: &stream) }
  }

  @Test func displacementsAreThoseOfTheFactorization() throws {
    let state = try glass("pss:rc=1.3", count: 2000, temperature: 2)
    var solver = try DipoleSolver(state)
    let factorization = try Factorization(
      DeformedSample(state, deformation: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]).hessian)
    for index in [0, 4321, 9999] {
      let bond = state.bonds[index]
      let n = bond.separation / bond.length
      var dipole = [Double](repeating: 0, count: 3 * state.configuration.count)
      for axis in 0..<3 {
        dipole[3 * bond.j + axis] = n[axis]
        dipole[3 * bond.i + axis] = -n[axis]
      }
      let judge = try factorization.response(to: dipole).displacements
      let solution = try solver.pinch(index)
      let expected = (0..<state.configuration.count).map { Vec3(judge[3 * $0], judge[3 * $0 + 1], judge[3 * $0 + 2]) }
      let mean = expected.reduce(Vec3.zero, +) / Double(expected.count)
      let size = expected.reduce(0) { $0 + ($1 - mean).squaredLength }.squareRoot()
      let error = zip(solver.displacements, expected).reduce(0) { $0 + ($1.0 - $1.1 + mean).squaredLength }.squareRoot()
      #expect(error < 1e-6 * size)
      #expect(abs(solution.compliance - (n • (expected[bond.j] - expected[bond.i]))) < 1e-8 * solution.compliance)
    }
  }

  @Test func profilesAreMediansOverShells() throws {
    let state = try glass("pss:rc=1.2", count: 1500, temperature: 3)
    var stream = SeedTree(seed: 2).stream("dipoles")
    let decay = try DipoleDecay(state, dipoles: 3, stream: &stream)
    var solver = try DipoleSolver(state)
    let shells = decay.shells
    #expect(abs(shells.spacing - pow(state.configuration.cell.volume / 1500, 1.0 / 3)) < 1e-12)
    #expect(shells.edges.last! <= shells.side / 2 && shells.edges.last! * pow(2, 1.0 / 6) > shells.side / 2)
    for response in decay.responses {
      _ = try solver.pinch(response.bond)
      let x = state.configuration.positions, cell = state.configuration.cell
      let center = state.bonds[response.bond]
      var values = [[Double]](repeating: [], count: shells.count)
      for (k, bond) in state.bonds.enumerated() where k != response.bond {
        let between = x[bond.i] + bond.separation / 2 - x[center.i] - center.separation / 2
        let r = cell.minimumImage(between).length
        guard let shell = (0..<shells.count).first(where: { shells.edges[$0] <= r && r < shells.edges[$0 + 1] }) else {
          continue
        }
        let u = solver.displacements
        let work = (bond.separation / bond.length) • (u[bond.j] - u[bond.i])
        values[shell].append(pow(r / shells.spacing, 6) * work * work)
      }
      for (found, all) in zip(response.profile, values) where !all.isEmpty {
        let sorted = all.sorted()
        let expected = (sorted[(all.count - 1) / 2] + sorted[all.count / 2]) / 2
        #expect(abs(found / expected - 1) < 1e-9)
      }
    }
  }

  @Test func noBitDependsOnTheNumberOfThreads() throws {
    let state = try glass("pss:rc=1.5", count: 1000, temperature: 1)
    func decay(_ threads: Int) throws -> DipoleDecay {
      var stream = SeedTree(seed: 1).stream("dipoles")
      return try DipoleDecay(state, dipoles: 10, stream: &stream, threads: threads)
    }
    let one = try decay(1)
    #expect(try decay(2) == one)
    #expect(try decay(7) == one)
  }

  @Test func aRattlerIsLeftOut() throws {
    let state = try glass("hertzian", count: 700, temperature: 0.004)
    var larger = state.configuration
    var hole = (place: Vec3.zero, gap: 0.0)
    for k in 0..<8000 {
      let site = Vec3(Double(k % 20), Double(k / 20 % 20), Double(k / 400))
      let place = (larger.cell.side / 20) * site
      let gap = zip(larger.positions, larger.radii!).map { larger.cell.minimumImage($0 - place).length - $1 }.min()!
      if gap > hole.gap { hole = (place, gap) }
    }
    try #require(hole.gap > 0.01)
    // In the middle of the order, so that sites are no longer particles.
    larger.positions.insert(hole.place, at: 300)
    larger.species.insert(0, at: 300)
    larger.radii!.insert(hole.gap / 2, at: 300)
    let with = try InherentState(checking: larger, model: state.model, tolerance: 1e-10)
    var (a, b) = (SeedTree(seed: 1).stream("dipoles"), SeedTree(seed: 1).stream("dipoles"))
    let one = try DipoleDecay(state, dipoles: 5, stream: &a)
    let other = try DipoleDecay(with, dipoles: 5, stream: &b)
    #expect(other.certificate.rattlers == one.certificate.rattlers + 1)
    #expect(zip(one.responses, other.responses).allSatisfy { abs($0.frequency / $1.frequency - 1) < 1e-7 })
  }

  @Test func aSaddleIsRefused() throws {
    let model = try ModelCatalogue.model("hertzian")
    let positions = (0..<512).map { k -> Vec3 in
      let site = Vec3(Double(k % 8), Double(k / 8 % 8), Double(k / 64))
      return 0.9 * site
    }
    let crystal = Configuration(
      cell: Cell(side: 7.2), positions: positions, species: [Int](repeating: 0, count: 512),
      radii: [Double](repeating: 0.5, count: 512))
    let state = try InherentState(checking: crystal, model: model, tolerance: 1e-10)
    var stream = SeedTree(seed: 1).stream("dipoles")
    #expect(throws: SparseAlgebraError.self) { _ = try DipoleDecay(state, dipoles: 2, stream: &stream) }
  }

  @Test func itStopsWhenAsked() throws {
    let state = try glass("pss:rc=1.2", count: 300, temperature: 3)
    var stream = SeedTree(seed: 1).stream("dipoles")
    #expect(throws: CancellationError.self) {
      _ = try DipoleDecay(state, dipoles: 5, stream: &stream, isStopping: { true })
    }
  }
}

@Suite(.tags(.unit)) struct DecayLengthTests {
  static let shells = DecayShells(cell: Cell(side: 40), count: 64_000)

  /// y = r⁴/(r⁴ + ξ⁴/4), which is 0.8 at r = ξ, sinking by `sink` towards L/3.
  static func profile(_ length: Double, sink: Double) -> [Double] {
    shells.radii.map { r in
      let x = r / length, z = 3 * r / shells.side
      return x * x * x * x / (x * x * x * x + 0.25) * (1 - sink * z * z)
    }
  }

  @Test(arguments: [1.8, 2.5, 4.0, 5.0])
  func aKnownCoreHasItsKnownLength(length: Double) throws {
    let profile = Self.profile(length, sink: 0.03)
    let found = try #require(
      DecayLength(logarithms: profile.map { log($0) }, radii: Self.shells.radii, side: Self.shells.side))
    // The level lacks up to three hundredths, which at a slope d ln y/d ln r of 0.8 move the length by four.
    #expect(abs(found.length / length - 1) < 0.04)
    #expect(abs(found.level - 1) < 0.04 && found.isReached)
    #expect(found.levelRadius > found.length)
  }

  @Test func factorsOfSingleDipolesMoveNothing() throws {
    var stream = SeedTree(seed: 5).stream("factors")
    let profile = Self.profile(3, sink: 0.05)
    let scaled = (0..<40).map { _ -> [Double] in
      let factor = exp(2 * stream.normal())
      return profile.map { factor * $0 }
    }
    func length(_ profiles: [[Double]]) -> Double? {
      DecayLength(
        logarithms: MeanProfile(profiles).logarithms(of: Array(profiles.indices)), radii: Self.shells.radii,
        side: Self.shells.side)?.length
    }
    let one = try #require(length([profile])), all = try #require(length(scaled))
    #expect(abs(all / one - 1) < 1e-12)
  }

  @Test func aProfileThatStillRisesIsNoPlateauAndAFlatOneHasNoCore() throws {
    let rising = Self.shells.radii.map { 6 * log($0) }
    let found = try #require(DecayLength(logarithms: rising, radii: Self.shells.radii, side: Self.shells.side))
    #expect(!found.isReached)
    let flat = Self.shells.radii.map { _ in 0.0 }
    #expect(DecayLength(logarithms: flat, radii: Self.shells.radii, side: Self.shells.side) == nil)
  }

  @Test func emptyShellsAreLeftOutOfTheMean() {
    let mean = MeanProfile([[1, .nan, .nan], [exp(2), 1, .nan]]).logarithms(of: [0, 1])
    #expect(abs(mean[0] - 1) < 1e-15 && mean[1] == 0 && mean[2].isNaN)
  }
}
