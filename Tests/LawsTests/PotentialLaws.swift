import Interactions
import Tags
import Testing

/// Every entry of the catalogue, by model strings that reach all its branches. An entry without a string here still
/// gets one: its defaults.
let lawfulModels: [String] = ModelCatalogue.entries.flatMap { entry -> [String] in
  switch entry.name {
  case "pss":
    ["pss:rc=1.01", "pss:rc=1.05", "pss:rc=1.1", "pss:rc=1.2", "pss:rc=1.3", "pss:rc=1.5", "pss:rc=2", "pss:rc=3"]
  case "psspoly": ["psspoly:rc=1.1", "psspoly:rc=1.5,max=1.8"]
  case "own": ownModels
  default: [entry.name]
  }
}

/// Own potentials of every kind: formulas with and without an attraction, with pieces, ending by themselves, a mixture, a
/// table.
let ownModels: [String] = [
  "own:potential=4*(x^-12-x^-6),cutoff=2.5,density=0.85",
  "own:potential=4*(x^-12-x^-6)+1,cutoff=2^(1/6),density=0.9,smooth=3",
  "own:potential=D*((1-exp(-a*(x-1)))^2-1)+x^-12/100,cutoff=2.2,density=0.9,D=2,a=6",
  "own:potential=A*exp(-k*x)/x,cutoff=3,density=0.5,A=30,k=2",
  "own:potential=x^-10,cutoff=1.5,smooth=5,density=0.82,fractions=0.5/0.5,sizes=1/1.4",
  "own:potential=0.5*(1+log(1+exp(-20*(x-1.1)))/2-x^2/20)+x^-14,cutoff=1.6,density=0.8",
  "own:potential=0.4*(1-x)^2.5,cutoff=1,smooth=none,density=0.938,fractions=0.5/0.5,sizes=1/1.4",
  // Dzugutov's: two pieces that end as e^(c/(x − a)).
  "own:potential=if(x<1.87,5.82*(x^-16-1.28)*exp(1.1/(x-1.87)),0)+if(x<1.94,1.28*exp(0.27/(x-1.94)),0),cutoff=1.94,"
    + "smooth=none,density=0.85",
  "own:potential=4*(x^-12-x^-6),cutoff=2.5,density=1.2,fractions=0.8/0.2,lambdas=1/0.8/0.88,epsilons=1/1.5/0.5",
  "own:table=" + lennardJonesTable + ",cutoff=2.5,density=0.85",
]

/// Lennard-Jones as numbers, every hundredth of σ from 0.75 on.
let lennardJonesTable = (75...260).map { k -> String in
  let x = Double(k) / 100
  var y = 1 / (x * x)
  y = y * y * y
  return "\(x):\(4 * (y * y - y))"
}.joined(separator: "/")

/// Those of them whose energy is that of pairs alone.
let lawfulPairModels: [String] = lawfulModels.filter { (try? ModelCatalogue.model($0))?.angles == nil }

/// Laws that every potential of the catalogue obeys, whoever adds it.
@Suite(.tags(.law)) struct PotentialLaws {
  /// Points across the whole range, none within a finite-difference step of a joint.
  static func points(of potential: any PairPotential) -> [Double] {
    (1..<200).map { 0.7 * potential.cutoff + 0.3 * potential.cutoff * Double($0) / 200 }
      .filter { x in (potential.joints + [potential.cutoff]).allSatisfy { abs($0 - x) > 1e-4 } }
  }

  @Test(arguments: lawfulModels)
  func everyDerivativeIsTheFiniteDifferenceOfTheOneBelow(name: String) throws {
    let potential = try ModelCatalogue.model(name).potential
    for x in Self.points(of: potential) {
      // Fourth-order central differences; h shrinks with the width of the attractive well, over which φ varies, and towards
      // the cutoff, where e^(1/(x − x_c)) varies the faster the nearer.
      let width = potential.minimum.map { potential.cutoff - $0.x } ?? potential.cutoff
      let h = 2e-4 * min(1, width, 0.1 + potential.cutoff - x)
      let at = { (k: Double) in potential.radialDerivatives(at: x + k * h) }
      func difference(_ f: (Double) -> Double) -> Double {
        (8 * (f(1) - f(-1)) - (f(2) - f(-2))) / (12 * h)
      }
      let d = at(0)
      // Truncation h⁴f⁗′/30 and cancellation 10⁻¹⁶f/h both stay below 10⁻⁶ of the largest term nearby, except where
      // the third derivative of Hertz's law diverges at contact: points there are left to the laws of continuity.
      let nearContact = potential.continuousDerivatives == 2 && potential.minimum == nil && potential.cutoff - x < 0.02
      let scale = 1 + abs(at(-2).energy)
      #expect(abs(difference { at($0).energy } - d.first) < 2e-6 * (scale / width + abs(d.first)))
      #expect(abs(difference { at($0).first } - d.second) < 2e-6 * (scale / (width * width) + abs(d.second)))
      if !nearContact {
        #expect(
          abs(difference { at($0).second } - d.third) < 2e-6 * (scale / (width * width * width) + abs(d.third)))
      }
    }
  }

  @Test(arguments: lawfulModels)
  func energySlopeAndStiffnessAreContinuousAtEveryJointAndVanishAtTheCutoff(name: String) throws {
    let potential = try ModelCatalogue.model(name).potential
    for joint in potential.joints {
      let step = 1e-12
      let below = potential.radialDerivatives(at: joint * (1 - step))
      let above = potential.radialDerivatives(at: joint * (1 + step))
      // Across the joint each derivative moves by at most the next one times the distance.
      let reach = 4 * step * joint
      #expect(abs(above.energy - below.energy) <= 1e-13 + reach * abs(below.first) + reach)
      #expect(abs(above.first - below.first) <= 1e-12 + 2 * reach * abs(below.second))
      let third = max(abs(above.third), abs(below.third))
      #expect(abs(above.second - below.second) <= 1e-11 + 2 * reach * third)
    }
    let end = potential.radialDerivatives(at: potential.cutoff * (1 - 1e-9))
    let before = potential.radialDerivatives(at: 0.95 * potential.cutoff)
    // The first derivative that does not vanish is at least the third (Hertz: the 5/2-th), so that at a distance d of
    // the cutoff the second is at most of order √d of its value nearby.
    #expect(abs(end.energy) < 1e-12 * (1 + abs(before.energy)))
    #expect(abs(end.first) < 1e-9 * (1 + abs(before.first)))
    #expect(abs(end.second) < 1e-3 * (1 + abs(before.second)))
    let beyond = potential.radialDerivatives(at: potential.cutoff)
    #expect(beyond.energy == 0 && beyond.first == 0 && beyond.second == 0 && beyond.third == 0)
  }

  @Test(arguments: lawfulModels)
  func theMinimumIsWhereThePotentialSaysItIs(name: String) throws {
    let potential = try ModelCatalogue.model(name).potential
    guard let minimum = potential.minimum else {
      // Without a minimum the potential repels everywhere.
      for x in Self.points(of: potential) { #expect(potential.radialDerivatives(at: x).first < 0) }
      return
    }
    let d = potential.radialDerivatives(at: minimum.x)
    #expect(abs(d.energy - minimum.energy) < 1e-14)
    #expect(abs(d.first) < 1e-12 * d.second)
    #expect(d.second > 0)
  }

  @Test(arguments: lawfulModels)
  func theSlopeOfTheKernelIsTheDerivativeOfTheEnergy(name: String) throws {
    let potential = try ModelCatalogue.model(name).potential
    for x in Self.points(of: potential) {
      let slope = potential.derivatives(at: x * x).first
      let lanes = potential.slope(DoubleLanes(x * x))
      #expect(abs(potential.slope(x * x) - slope) <= 1e-12 * abs(slope) + 1e-13)
      #expect(abs(lanes[2] - slope) <= 1e-12 * abs(slope) + 1e-13)
    }
  }
}
