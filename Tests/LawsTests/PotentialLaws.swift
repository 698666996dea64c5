import Interactions
import Testing

/// Every entry of the catalogue, by model strings that reach all its branches. An entry without a string here still
/// gets one: its defaults.
let lawfulModels: [String] = ModelCatalogue.entries.flatMap { entry -> [String] in
  switch entry.name {
  case "pss":
    ["pss:rc=1.01", "pss:rc=1.05", "pss:rc=1.1", "pss:rc=1.2", "pss:rc=1.3", "pss:rc=1.5", "pss:rc=2", "pss:rc=3"]
  default: [entry.name]
  }
}

/// Those of them whose energy is that of pairs alone.
let lawfulPairModels: [String] = lawfulModels.filter { (try? ModelCatalogue.model($0))?.angles == nil }

/// Laws that every potential of the catalogue obeys, whoever adds it.
@Suite struct PotentialLaws {
  /// Points across the whole range, none within a finite-difference step of a joint.
  static func points(of potential: any PairPotential) -> [Double] {
    (1..<200).map { 0.7 * potential.cutoff + 0.3 * potential.cutoff * Double($0) / 200 }
      .filter { x in (potential.joints + [potential.cutoff]).allSatisfy { abs($0 - x) > 1e-4 } }
  }

  @Test(arguments: lawfulModels)
  func everyDerivativeIsTheFiniteDifferenceOfTheOneBelow(name: String) throws {
    let potential = try ModelCatalogue.model(name).potential
    for x in Self.points(of: potential) {
      // Fourth-order central differences; h shrinks with the width of the attractive well, over which φ varies.
      let width = potential.minimum.map { potential.cutoff - $0.x } ?? potential.cutoff
      let h = 2e-4 * min(1, width)
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
