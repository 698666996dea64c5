import Fixtures
import Formats
import Foundation
import Interactions
import Mechanics
import Particles
import SparseAlgebra
import Tags
import Testing

@Suite(.tags(.unit)) struct FactorizedGlassTests {
  static let states: [(String, Double)] = [
    ("pss:rc=1.1", 3), ("pss:rc=1.5", 1), ("kablj", 1), ("ipl", 1), ("hertzian", 0.004), ("sw", 0.15),
    // Its φ″ jumps at the cutoff: the Hessian is that of the pairs within it.
    ("own:potential=x^-10,cutoff=1.5,smooth=1,density=0.82,fractions=0.5/0.5,sizes=1/1.4", 1),
  ]

  /// dF(±h)/2h of a relaxed sample under the deformation 1 + h·g.
  static func derivative(
    _ state: InherentState, along g: [[Double]], step h: Double = 1e-6, _ quantity: (DeformedSample) -> Double
  ) throws -> Double {
    let values = try [h, -h].map { h in
      let f = (0..<3).map { a in (0..<3).map { b in (a == b ? 1 : 0) + h * g[a][b] } }
      var sample = try DeformedSample(state, deformation: f)
      let ratio = sample.relax()
      #expect(ratio < 1e-11, "the strained sample must be at rest too")
      return quantity(sample)
    }
    return (values[0] - values[1]) / (2 * h)
  }

  @Test(arguments: states)
  func shearModulusIsTheSlopeOfTheStress(name: String, temperature: Double) throws {
    let state = try glass(name, count: 500, temperature: temperature)
    var factorized = try FactorizedGlass(state)
    let moduli = try factorized.elasticModuli()
    let volume = state.configuration.cell.volume
    // dU/dγ for x → x + γy: Σ Dφ r_x R_y, R the undeformed separation, whose y is the deformed one's too.
    let slope = try Self.derivative(state, along: [[0, 1, 0], [0, 0, 0], [0, 0, 0]]) { sample in
      sample.tensions.reduce(0) { $0 + $1.first * $1.separation.x * $1.separation.y }
    }
    // Central differences at 10⁻⁶: rounding 10⁻¹³/10⁻⁶ of stresses of order one.
    #expect(abs(moduli.planeShearModuli[0] - slope / volume) < 3e-6 * moduli.bulkModulus)
    // Shearing y along x instead uses the other stress: the two differ by σ_yy − σ_xx.
    let other = try Self.derivative(state, along: [[0, 0, 0], [1, 0, 0], [0, 0, 0]]) { sample in
      sample.tensions.reduce(0) { $0 + $1.first * $1.separation.x * $1.separation.y }
    }
    #expect(abs((slope - other) / volume - (moduli.stress[1] - moduli.stress[0])) < 6e-6 * moduli.bulkModulus)
  }

  @Test(arguments: states)
  func bulkModulusIsMinusTheSlopeOfThePressure(name: String, temperature: Double) throws {
    let state = try glass(name, count: 500, temperature: temperature)
    var factorized = try FactorizedGlass(state)
    let moduli = try factorized.elasticModuli()
    let volume = state.configuration.cell.volume
    let slope = try Self.derivative(state, along: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]) { sample in
      let strained = volume * sample.f[0][0] * sample.f[0][0] * sample.f[0][0]
      return -sample.tensions.reduce(0) { $0 + $1.first * $1.separation.squaredLength } / (3 * strained)
    }
    #expect(abs(moduli.bulkModulus + slope / 3) < 3e-6 * moduli.bulkModulus)
    // What the printed Eq. (A3) would give is far away: this check can tell.
    let printed = 3 * (moduli.bulkModulus - moduli.pressure) - 3 * moduli.pressure * (-1)
    #expect(abs(printed + slope / 3) > 0.1 * moduli.bulkModulus)
  }

  @Test(arguments: [("pss:rc=1.2", 2.0), ("sw", 0.15)])
  func everyElasticConstantIsTheSlopeOfAStress(name: String, temperature: Double) throws {
    let state = try glass(name, count: 300, temperature: temperature)
    var factorized = try FactorizedGlass(state)
    let moduli = try factorized.elasticModuli()
    let volume = state.configuration.cell.volume
    for j in StrainComponent.allCases {
      let (a, b) = [(0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1)][j.rawValue]
      var g = [[Double]](repeating: [0, 0, 0], count: 3)
      // Engineering shear: each off-diagonal half of it.
      if a == b { g[a][a] = 1 } else { (g[a][b], g[b][a]) = (0.5, 0.5) }
      for i in StrainComponent.allCases {
        let (c, d) = [(0, 0), (1, 1), (2, 2), (1, 2), (0, 2), (0, 1)][i.rawValue]
        let slope = try Self.derivative(state, along: g) { sample in
          // ∂U/∂η = Σ Dφ R R in undeformed separations.
          let undeformed = sample.configuration
          return sample.tensions.reduce(0) { sum, bond in
            let r = undeformed.cell.minimumImage(undeformed.positions[bond.j] - undeformed.positions[bond.i])
            return sum + bond.first * r[c] * r[d]
          }
        }
        #expect(abs(moduli.stiffness[6 * i.rawValue + j.rawValue] - slope / volume) < 1e-5 * moduli.bulkModulus)
      }
    }
  }

  @Test(arguments: [("pss:rc=1.5", 1.0), ("sw", 0.15)])
  func frequenciesAreTheSquareRootsOfTheDenseHessiansEigenvalues(name: String, temperature: Double) throws {
    let state = try glass(name, count: 300, temperature: temperature)
    var factorized = try FactorizedGlass(state)
    let modes = try factorized.normalModes(60, provingCompleteness: true)
    #expect(factorized.certificate.missedModes == 0)
    // The numerical Hessian: central differences of all-pairs forces, column by column, for three columns.
    let judge = try AllPairs(model: state.model, configuration: state.configuration)
    for (particle, axis) in [(0, 0), (7, 1), (211, 2)] {
      let h = 1e-6
      var up = state.configuration
      var down = state.configuration
      up.positions[particle][axis] += h
      down.positions[particle][axis] -= h
      let column = zip(judge.energyAndForces(of: up).forces, judge.energyAndForces(of: down).forces).map {
        ($1 - $0) / (2 * h)
      }
      // ψ·M·e = ω² ψ·e for every mode.
      for k in [0, 20, 59] {
        let image = zip(modes.vectors[k], column).reduce(0) { $0 + ($1.0 • $1.1) }
        #expect(abs(image - modes.eigenvalues[k] * modes.vectors[k][particle][axis]) < 1e-6 * modes.eigenvalues[59])
      }
    }
    #expect(modes.residuals.allSatisfy { $0 < 1e-8 })
    #expect(zip(modes.frequencies, modes.frequencies.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func participationRatioKnowsItsTwoExtremes() {
    let uniform = [Vec3](repeating: Vec3(0.3, 0, -0.1), count: 50)
    #expect(abs(participationRatio(uniform, particles: 50) - 1) < 1e-14)
    var local = [Vec3](repeating: .zero, count: 50)
    local[3] = Vec3(1, 2, 3)
    #expect(abs(participationRatio(local, particles: 50) - 1.0 / 50) < 1e-16)
  }

  @Test(arguments: [("pss:rc=1.1", 2.0), ("sw", 0.15)])
  func dipoleFrequenciesAreRayleighQuotientsOfTheResponse(name: String, temperature: Double) throws {
    let state = try glass(name, count: 300, temperature: temperature)
    var factorized = try FactorizedGlass(state)
    var stream = SeedTree(seed: 1).stream("dipoles")
    let response = try factorized.dipoleResponse(.random(20), stream: &stream)
    #expect(Set(response.bonds).count == 20)
    let field = try DeformedSample(state, deformation: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]).hessian
    for (index, frequency) in zip(response.bonds, response.frequencies) {
      let bond = state.bonds[index]
      let n = bond.separation / bond.length
      var d = [Double](repeating: 0, count: 900)
      for axis in 0..<3 {
        d[3 * bond.j + axis] = n[axis]
        d[3 * bond.i + axis] = -n[axis]
      }
      // The definition, Eq. (3), with conjugate gradients instead of the factorization.
      let u = ConjugateGradients(tolerance: 1e-12, mostIterations: 20_000).response(of: field, to: d).displacement
      let image = field.product(with: u)
      let square = zip(u, image).reduce(0) { $0 + $1.0 * $1.1 } / u.reduce(0) { $0 + $1 * $1 }
      #expect(abs(frequency / square.squareRoot() - 1) < 1e-8)
    }
    let all = try factorized.dipoleResponse(.all, stream: &stream)
    #expect(all.frequencies.count == state.bonds.count)
    #expect(zip(response.bonds, response.frequencies).allSatisfy { abs(all.frequencies[$0] / $1 - 1) < 1e-10 })
  }

  @Test func theCertificateOfAGoodGlassIsCleanAndThatOfABadOneIsNot() throws {
    let state = try glass("pss:rc=1.5", count: 300, temperature: 1, tolerance: 1e-10)
    var factorized = try FactorizedGlass(state)
    _ = try factorized.elasticModuli()
    _ = try factorized.normalModes(10)
    let certificate = factorized.certificate
    #expect(certificate.isClean, "\(certificate.objections)")
    #expect(certificate.zeroModes == 3 && certificate.smallestEigenvalueRatio! > 1e-6)
    var bad = certificate
    bad.forceRatio = 1e-8
    bad.missedModes = 2
    bad.eigenpairResidual = .nan
    bad.solveResidual = 1
    bad.smallestEigenvalue = 0
    bad.translationResidual = 1
    bad.zeroModes = 4
    #expect(bad.failures().count == 7)
    bad.zeroModes = nil
    #expect(bad.failures().count == 7 && bad.failures().contains("nothing says how many zero modes there are"))
  }

  @Test func aSaddleIsRefused() throws {
    // Two particles pressed together along a line between others would buckle: here, a simple cubic crystal of spheres
    // under pressure without shear stiffness.
    let model = try ModelCatalogue.model("hertzian")
    let side = 8
    let cell = Cell(side: 0.9 * Double(side))
    let positions = (0..<(side * side * side)).map { k in
      0.9 * Vec3(Double(k % side), Double(k / side % side), Double(k / side / side))
    }
    let crystal = Configuration(
      cell: cell, positions: positions, species: [Int](repeating: 0, count: positions.count),
      radii: [Double](repeating: 0.5, count: positions.count))
    let state = try InherentState(checking: crystal, model: model, tolerance: 1e-10)
    #expect(throws: SparseAlgebraError.self) { _ = try FactorizedGlass(state) }
  }
}

@Suite(.tags(.validation)) struct PublishedGlassTests {
  static func read() throws -> (InherentState, ExtendedXYZ) {
    let url = try #require(
      Bundle.module.url(forResource: "hertzian-8000", withExtension: "extxyz", subdirectory: "Glasses"))
    let file = try ExtendedXYZ(contentsOf: url.path)
    let state = try InherentState(
      checking: file.configuration, model: ModelCatalogue.model("hertzian"), tolerance: 1e-8)
    return (state, file)
  }

  @Test func theHertzianGlassHasItsGoldenValues() throws {
    let (state, _) = try Self.read()
    // As published: force ratio 4.6e-9, with coordinates of twelve digits.
    #expect(state.forceRatio > 4e-9 && state.forceRatio < 5e-9)
    var factorized = try FactorizedGlass(state, forceTolerance: 1e-8)
    let moduli = try factorized.elasticModuli()
    #expect(abs(state.energetics.energy / 8000 - 0.0082673264) < 1e-10)
    #expect(abs(moduli.pressure - 0.0595273333) < 1e-10)
    #expect(abs(moduli.planeShearModuli[0] / 0.07639952 - 1) < 1e-6)
    #expect(abs(moduli.bulkModulus / 0.34345226 - 1) < 1e-6)
    #expect(abs(factorized.contactNumber - 10.55375) < 1e-12)
    #expect(abs(abs(moduli.stress[5]) - 6.19e-5) < 1e-7)
    #expect(factorized.rattlers == 0)
    #expect(factorized.certificate.isClean)
  }

  @Test func aRattlerIsFoundReportedAndLeftOut() throws {
    let (state, _) = try Self.read()
    // One more, tiny particle in the largest hole: it touches nothing.
    var configuration = state.configuration
    var hole = Vec3.zero
    var widest = 0.0
    let positions = configuration.positions
    for k in 0..<20_000 {
      let place = Vec3(Double(k % 27), Double(k / 27 % 27), Double(k / 729)) * (configuration.cell.side / 27.5)
      let gap = zip(positions, configuration.radii!).map { configuration.cell.minimumImage($0 - place).length - $1 }
        .min()!
      if gap > widest { (hole, widest) = (place, gap) }
    }
    #expect(widest > 0.02)
    configuration.positions.append(hole)
    configuration.species.append(0)
    configuration.radii!.append(widest / 2)
    let model = state.model
    let larger = try InherentState(checking: configuration, model: model, tolerance: 1e-8)
    var with = try FactorizedGlass(larger, forceTolerance: 1e-8)
    var without = try FactorizedGlass(state, forceTolerance: 1e-8)
    #expect(with.rattlers == 1 && with.certificate.rattlers == 1)
    let (a, b) = (try with.elasticModuli(), try without.elasticModuli())
    #expect(abs(a.shearModulus / b.shearModulus - 1) < 1e-12 && abs(a.bulkModulus / b.bulkModulus - 1) < 1e-12)
  }
}
