import Dynamics
import Foundation
import Interactions
import Observables
import Particles
import Tags
import Testing

/// Bond order and voids of crystals, whose values are known, and of a liquid.
@Suite(.tags(.unit)) struct BondOrderTests {
  /// A crystal of n³ conventional cells of side 1, its basis as given.
  static func crystal(_ basis: [Vec3], cells n: SIMD3<Int>, edges: Vec3 = Vec3(1, 1, 1)) -> Configuration {
    var positions: [Vec3] = []
    for k in 0..<(n.x * n.y * n.z) {
      let corner = Vec3(Double(k % n.x), Double(k / n.x % n.y), Double(k / n.x / n.y))
      // Off the faces, so that rounding puts no site on the wrong side.
      positions += basis.map { (corner + $0 + 0.01) * edges }
    }
    let sides = edges * Vec3(Double(n.x), Double(n.y), Double(n.z))
    return Configuration(
      cell: Cell(sides: sides), positions: positions, species: [Int](repeating: 0, count: positions.count))
  }

  static let bodyCentered: [Vec3] = [Vec3(0, 0, 0), Vec3(0.5, 0.5, 0.5)]
  static let faceCentered: [Vec3] = [Vec3(0, 0, 0), Vec3(0.5, 0.5, 0), Vec3(0.5, 0, 0.5), Vec3(0, 0.5, 0.5)]
  static let diamond: [Vec3] = faceCentered + faceCentered.map { $0 + 0.25 }
  /// hcp in a brick with sides 1, √3, √(8/3).
  static let hexagonal: [Vec3] = [
    Vec3(0, 0, 0), Vec3(0.5, 0.5, 0), Vec3(0.5, 5.0 / 6, 0.5), Vec3(0, 1.0 / 3, 0.5),
  ]
  static let hexagonalEdges = Vec3(1, 3.0.squareRoot(), (8.0 / 3).squareRoot())

  /// q_l of the shell of a crystal by Legendre's addition theorem, q_l² = Σ_jk P_l(n_j·n_k)/n²: no spherical harmonic.
  static func exact(_ degree: Int, _ neighbors: [Vec3]) -> Double {
    func legendre(_ x: Double) -> Double {
      var (before, now) = (1.0, x)
      for l in 2...degree { (before, now) = (now, (Double(2 * l - 1) * x * now - Double(l - 1) * before) / Double(l)) }
      return now
    }
    let units = neighbors.map { $0 / $0.length }
    var sum = 0.0
    for a in units { for b in units { sum += legendre((a * b).sum()) } }
    return (sum / Double(units.count * units.count)).squareRoot()
  }

  static let crystals: [(name: String, Configuration, neighbors: Int, q4: Double, q6: Double)] = [
    ("fcc", crystal(faceCentered, cells: SIMD3(4, 4, 4)), 12, 0.19094, 0.57452),
    ("bcc", crystal(bodyCentered, cells: SIMD3(5, 5, 5)), 14, 0.03637, 0.51069),
    ("hcp", crystal(hexagonal, cells: SIMD3(6, 4, 4), edges: hexagonalEdges), 12, 0.09722, 0.48476),
  ]

  @Test(arguments: crystals.indices) func crystalsHaveTheirPublishedOrder(_ k: Int) {
    let (name, configuration, neighbors, q4, q6) = Self.crystals[k]
    let order = BondOrder(configuration)
    // Five digits are published, of the shells that have so many neighbors.
    for q in order.local(4) { #expect(abs(q - q4) < 6e-6, "\(name) \(q)") }
    for q in order.local(6) { #expect(abs(q - q6) < 6e-6, "\(name) \(q)") }
    #expect(order.solidFraction == 1, "\(name)")
    // hcp has two kinds of sites, whose q_lm differ by an inversion that even degrees do not see: averaging changes
    // nothing in any of them.
    if name != "hcp" { #expect(abs(order.mean(6) - q6) < 6e-6, "\(name)") }
    // The same shell by the addition theorem.
    let center = configuration.positions[0]
    let shell = configuration.positions.dropFirst().map { configuration.cell.minimumImage($0 - center) }
      .sorted { $0.length < $1.length }.prefix(neighbors)
    #expect(abs(Self.exact(6, Array(shell)) - order.local(6)[0]) < 1e-12, "\(name)")
    #expect(abs(Self.exact(4, Array(shell)) - order.local(4)[0]) < 1e-12, "\(name)")
  }

  @Test func diamondIsSolid() {
    #expect(BondOrder(Self.crystal(Self.diamond, cells: SIMD3(3, 3, 3))).solidFraction == 1)
  }

  @Test func rotationsAndTiltsOfTheCellChangeNothing() {
    // The same crystal in a cell whose tilt is a whole side.
    var (_, configuration, _, _, q6) = Self.crystals[0]
    let sides = configuration.cell.sides
    configuration.cell = Cell(sides: sides, tilts: Vec3(sides.x, 0, -sides.y))
    let order = BondOrder(configuration)
    for q in order.local(6) { #expect(abs(q - q6) < 6e-6) }
  }

  @Test func aHotLiquidHasNoSolidParticles() throws {
    let model = try ModelCatalogue.model("pss:rc=1.2")
    var plan = EquilibrationProtocol()
    (plan.window, plan.maximumTime, plan.takesInherentStates) = (2, 2, false)
    var run = try Equilibration(model: model, count: 300, temperature: 3, plan: plan, seeds: SeedTree(seed: 5))
    while !run.isFinished { try run.advance(model) }
    let order = BondOrder(run.configuration)
    #expect(order.solidFraction < 0.01)
    #expect(order.mean(6) < 0.35 && order.mean(6) > 0.1)
  }

  @Test func theLargestVoidOfACrystalIsItsLargestHole() {
    // Octahedral holes of fcc: half a lattice constant from six sites; of bcc, tetrahedral ones: √5/4.
    let fcc = LargestVoid(Self.crystals[0].1), bcc = LargestVoid(Self.crystals[1].1)
    #expect(abs(fcc.radius - 0.5 * cbrt(4)) < 0.01)
    #expect(abs(bcc.radius - 5.0.squareRoot() / 4 * cbrt(2)) < 0.01)
  }

  @Test func aCavityIsFoundAndFlagged() throws {
    var configuration = Self.crystal(Self.faceCentered, cells: SIMD3(6, 6, 6))
    let center = Vec3(3.3, 3.1, 2.9)
    let radius = 1.7
    let kept = configuration.positions.indices.filter {
      configuration.cell.minimumImage(configuration.positions[$0] - center).length > radius
    }
    configuration.positions = kept.map { configuration.positions[$0] }
    configuration.species = kept.map { configuration.species[$0] }
    let spacing = cbrt(configuration.cell.volume / Double(configuration.count))
    let found = LargestVoid(configuration)
    #expect(found.radius * spacing >= radius - 0.01 * spacing && found.radius * spacing < radius + 0.5)
    let demand = try #require(Observable.largestVoid.demand)
    #expect(demand.objection(found.radius) != nil && demand.objection(LargestVoid(Self.crystals[0].1).radius) == nil)
  }
}
