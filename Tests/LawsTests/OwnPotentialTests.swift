import Fixtures
import Interactions
import Particles
import Tags
import Testing

/// Own potentials against the built-in ones that they spell out, and against the laws that they may break.
@Suite(.tags(.law)) struct OwnPotentialTests {
  /// An own formula, and the built-in model whose function it is.
  static let twins: [(own: String, builtIn: String)] = [
    ("own:potential=4*(x^-12-x^-6),cutoff=2.5,density=0.85", "lj"),
    (
      "own:potential=4*(x^-12-x^-6),cutoff=2.5,density=1.2,fractions=0.8/0.2,lambdas=1/0.8/0.88,epsilons=1/1.5/0.5",
      "kablj"
    ),
    ("own:potential=x^-10,cutoff=1.4,smooth=3,density=0.58", "ipl"),
    ("own:potential=0.4*(1-x)^2.5,cutoff=1,smooth=none,density=0.938", "hertzian"),
    (sticky(1.5), "pss:rc=1.5"), (sticky(1.1), "pss:rc=1.1"),
  ]

  /// Sticky spheres from the printed coefficients of their outer branch.
  static func sticky(_ rc: Double) -> String {
    let c = try! ModelCatalogue.model("pss:rc=\(rc)").potential.coefficients.map { "(\($0.value))" }
    let outer = "\(c[0])*x^-12-\(c[1])*x^-6+\(c[2])+\(c[3])*x^2+\(c[4])*x^4+\(c[5])*x^6"
    return "own:potential=if(x<2^(1/6),4*(x^-12-x^-6),\(outer)),cutoff=\(rc)*2^(1/6),smooth=none,density=0.6"
  }

  @Test(arguments: twins)
  func anOwnFormulaIsTheBuiltInPotentialItSpellsOut(own: String, builtIn: String) throws {
    let mine = try ModelCatalogue.model(own).potential, other = try ModelCatalogue.model(builtIn).potential
    #expect(abs(mine.cutoff - other.cutoff) < 1e-15)
    // The sixteen digits of printed coefficients up to 3·10⁴, where they are what is compared.
    let digits = builtIn.hasPrefix("pss") ? other.coefficients.map { abs($0.value) }.max()! : 1
    let scale = other.radialDerivatives(at: 0.8 * other.cutoff)
    for k in 1..<500 {
      let x = other.cutoff * (0.35 + 0.65 * (Double(k) - 0.37) / 500)
      let a = mine.radialDerivatives(at: x), b = other.radialDerivatives(at: x)
      #expect(abs(a.energy - b.energy) <= 1e-14 * (abs(b.energy) + abs(scale.energy)) + 2e-15 * digits)
      #expect(abs(a.first - b.first) <= 3e-14 * (abs(b.first) + abs(scale.first)) + 4e-14 * digits)
      #expect(abs(a.second - b.second) <= 3e-12 * (abs(b.second) + abs(scale.second)) + 1e-12 * digits)
    }
  }

  @Test(arguments: [0, 1])
  func theForcesOfALiquidAreThoseOfTheBuiltInModel(twin: Int) throws {
    let (own, builtIn) = Self.twins[twin]
    let model = try ModelCatalogue.model(builtIn)
    let sample = jitteredLattice(of: model, count: 1400)
    for precision in Precision.allCases {
      let fields = try [ModelCatalogue.model(own), model].map {
        try $0.forceField(for: sample, precision: precision, width: .preferred)
      }
      #expect(fields[0].name == fields[1].name)
      var forces = [sample.positions, sample.positions]
      let sums = (0..<2).map { fields[$0].energetics(at: sample.positions, into: &forces[$0]) }
      let largest = forces[1].map(\.length).max()!
      // In mixed precision the tables are fitted to both to a few millionths.
      let tolerance = precision == .mixed ? 1e-5 : 1e-13
      #expect(zip(forces[0], forces[1]).allSatisfy { ($0 - $1).length < tolerance * largest })
      #expect(abs(sums[0].energy - sums[1].energy) < tolerance * abs(sums[1].energy))
      #expect(abs(sums[0].laplacian - sums[1].laplacian) < 10 * tolerance * abs(sums[1].laplacian))
      #expect(sums[0].pairs == sums[1].pairs)
    }
  }

  /// x⁻¹⁰ less its Taylor polynomial in s at s_c, whose coefficients are binomial: Σ (−1)^k C(4 + k, k) s_c^(−5−k) (s − s_c)^k.
  @Test(arguments: 1...5)
  func asManyDerivativesVanishAtTheCutoffAsAreAskedFor(derivatives: Int) throws {
    let own = "own:potential=x^-10,cutoff=1.5,smooth=\(derivatives),density=0.82"
    let potential = try ModelCatalogue.model(own).potential
    #expect(potential.continuousDerivatives == derivatives)
    let end = 2.25
    func remainder(_ s: Double) -> Double {
      // The rest of the series (1 + w)⁻⁵, w = s/s_c − 1: exact where its first terms would cancel.
      let w = s / end - 1
      var term = 1 / (end * end * end * end * end)
      var sum = 0.0
      for k in 0...200 {
        if k > derivatives { sum += term }
        term *= -w * Double(5 + k) / Double(1 + k)
      }
      return sum
    }
    for k in 1..<100 {
      let s = end * (0.35 + 0.65 * Double(k) / 100)
      let energy = potential.radialDerivatives(at: s.squareRoot()).energy
      #expect(abs(energy - remainder(s)) < 1e-13 * (1 + abs(energy)), "at s = \(s)")
    }
  }

  @Test func aTableOfManyPointsIsTheFunctionItWasTakenFrom() throws {
    let table = try ModelCatalogue.model("own:table=" + lennardJonesTable + ",density=0.85,cutoff=2.5").potential
    let formula = try ModelCatalogue.model("lj").potential
    for k in 0..<300 {
      let x = 0.76 + 1.73 * Double(k) / 300
      let a = table.radialDerivatives(at: x), b = formula.radialDerivatives(at: x)
      // Sixth-degree differences at a spacing of 0.01: (h/x)⁷ of the highest derivative, less h for each derivative.
      #expect(abs(a.energy - b.energy) < 1e-7 * (1 + abs(b.energy)))
      #expect(abs(a.first - b.first) < 2e-5 * (1 + abs(b.first)))
      #expect(abs(a.second - b.second) < 2e-3 * (1 + abs(b.second)))
    }
  }

  @Test func forcesMakeATableBetter() throws {
    let lj = try ModelCatalogue.model("lj").potential
    func worst(withForces: Bool) throws -> Double {
      let points = (0...40).map { k -> String in
        let x = 0.85 + 0.045 * Double(k)
        let d = lj.radialDerivatives(at: x)
        return withForces ? "\(x):\(d.energy):\(-d.first)" : "\(x):\(d.energy)"
      }
      let table = try ModelCatalogue.model("own:density=1,cutoff=2.5,table=" + points.joined(separator: "/"))
      return (0..<200).map { k in
        let x = 0.95 + 1.5 * Double(k) / 200
        return abs(table.potential.radialDerivatives(at: x).first - lj.radialDerivatives(at: x).first)
      }.max()!
    }
    #expect(try worst(withForces: true) < 0.2 * worst(withForces: false))
  }

  static let lawless: [(String, String)] = [
    ("potential=-x^-6+exp(-x),cutoff=3", "does not repel at short distances"),
    ("potential=-exp(-x^2),cutoff=3", "does not repel at short distances"),
    ("potential=x^-12-x^-6,cutoff=2.5,smooth=none", "must vanish at the cutoff"),
    ("potential=if(x<1,x^-12,1.001*x^-6),cutoff=2.5", "phi jumps"),
    ("potential=if(x<1,x^-12,2*x^-6-1),cutoff=2.5", "phi'' jumps"),
    ("potential=log(x-0.9)^2,cutoff=2.5", "phi is not finite at x ="),
    ("potential=x^-12+sqrt(x-3),cutoff=2.5", "just below the cutoff"),
    ("potential=x^-12+0.1*sqrt((x-1.5)^2),cutoff=2.5", "not smooth near x = 1.5"),
  ]

  @Test(arguments: lawless)
  func aPotentialThatBreaksALawIsRefused(text: String, expected: String) throws {
    let error = #expect(throws: ModelError.self) { try ModelCatalogue.model("own:" + text + ",density=0.8") }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
  }

  @Test func whatRepelsNotIsAllowedWhereItIsMeant() throws {
    let model = try ModelCatalogue.model("own:potential=-exp(-x^2),cutoff=3,density=0.1,core=any")
    #expect(model.potential.derivatives(at: 0.25).energy < -0.7)
  }

  @Test func whereTheMixedKernelsTableFailsTheModelMovesInDoublePrecision() throws {
    let rough = "own:potential=x^-12+0.3*(1+sin(150*x)),cutoff=2.5,density=0.85"
    let model = try ModelCatalogue.model(rough)
    let fit = try #require(model.mixedPrecision)
    #expect(!fit.suffices && fit.error > 1e-4)
    let sample = jitteredLattice(of: model, count: 1400)
    #expect(try model.forceField(for: sample, precision: .mixed).name == "double")
    // All built-in pair models have their fast kernel.
    for name in lawfulPairModels where !name.hasPrefix("own") {
      #expect(try ModelCatalogue.model(name).mixedPrecision?.suffices == true, "\(name)")
    }
  }

  @Test(arguments: ownModels)
  func theTimeStepFollowsFromTheSteepestPair(name: String) throws {
    let model = try ModelCatalogue.model(name)
    let steps = [0.1, 0.5, 2, 10].map(model.timeStep)
    #expect(steps.allSatisfy { $0 > 1e-4 && $0 <= 0.05 })
    #expect(zip(steps, steps.dropFirst()).allSatisfy(>=))
  }
}
