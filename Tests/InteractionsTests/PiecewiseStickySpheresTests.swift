import Interactions
import Tags
import Testing

@Suite(.tags(.unit)) struct PiecewiseStickySpheresTests {
  /// Coefficients a, b, c0, c2, c4, c6 from a 50-digit solution of the six conditions; those of r_c = 1.2 agree with
  /// the published ones in all 15 digits.
  static let table: [(rc: Double, coefficients: [Double])] = [
    (
      1.05,
      [
        -47136.131917736804, -172685.72662020147, -747801.84117482298, 1089349.0201208314, -575523.04167473105,
        107167.06574898663,
      ]
    ),
    (
      1.1,
      [
        -2065.3987155595395, -6775.7903878296526, -25758.833604840519, 35758.321007172772, -17961.463421784136,
        3172.8363373045162,
      ]
    ),
    (
      1.15,
      [
        -360.56276228220746, -1087.3468598692219, -3686.2416637198586, 4884.9794224755757, -2333.6422601462981,
        390.7233501746006,
      ]
    ),
    (
      1.2,
      [
        -106.99161352665233, -304.91846905956694, -939.38803799421098, 1190.7096225600227, -541.30013158755142,
        85.868493691471312,
      ]
    ),
    (
      1.25,
      [
        -41.038712297877767, -114.15369933614172, -327.23134621094392, 397.55642175711136, -172.11111517908906,
        25.866917807689839,
      ]
    ),
    (
      1.3,
      [
        -17.755651387865497, -50.373322899080629, -138.58271673010661, 161.71576064627642, -66.725283209876423,
        9.5028309748809738,
      ]
    ),
    (
      1.4,
      [
        -2.9420145359605286, -12.118925072294109, -35.724552910738217, 38.70071979329346, -14.541559473860109,
        1.8620146504956872,
      ]
    ),
    (
      1.5,
      [
        1.158244028692884, -2.261948244476934, -12.414700446492478, 12.584354590303437, -4.3205080060503178,
        0.49862551162880989,
      ]
    ),
    (
      1.75,
      [
        3.4711382481768226, 2.9240757680370337, -1.7554000811007927, 1.5528943421907096, -0.43132266424599966,
        0.038905592024101465,
      ]
    ),
    (
      2.0,
      [
        3.8520401234280902, 3.71179708548712, -0.4162271271559822, 0.33240051970199165, -0.075982350629929049,
        0.0054658452974754044,
      ]
    ),
  ]

  @Test func theCoefficientsAreThoseOfAFiftyDigitSolution() {
    for (rc, expected) in Self.table {
      let found = PiecewiseStickySpheres(stickiness: rc).coefficients
      #expect(found.map(\.name) == ["a", "b", "c0", "c2", "c4", "c6"])
      // The table is of the decimal r_c, the code of the double next to it: at r_c = 1.05 a coefficient moves by
      // about 5/(r_c − 1) of its value a relative change of r_c, that is 10⁻¹⁴.
      for (a, b) in zip(found, expected) {
        #expect(abs(a.value / b - 1) < 2e-16 * 8 * rc / (rc - 1), "\(rc) \(a.name)")
      }
    }
  }

  @Test func energiesBeyondTheMinimumAreTheReferenceOnes() {
    let reference: [(Double, [Double])] = [
      (1.1, [-0.926332223937, -0.459478126017, -0.0490090383102]),
      (1.2, [-0.978285285103, -0.836609842101, -0.5906722216]),
      (1.3, [-0.984699588735, -0.903177825306, -0.763762250134]),
      (1.5, [-0.98692713915, -0.929041668477, -0.841629009736]),
    ]
    for (rc, energies) in reference {
      let potential = PiecewiseStickySpheres(stickiness: rc)
      for (x, energy) in zip([1.02, 1.05, 1.08], energies) {
        let value = potential.radialDerivatives(at: x * PiecewiseStickySpheres.minimumPosition).energy
        #expect(abs(value - energy) < 1e-11)
      }
    }
  }

  @Test func slopeStiffnessAndItsJumpAreTheReferenceOnes() {
    let x = 1.05 * PiecewiseStickySpheres.minimumPosition
    let slopes: [(Double, Double, Double)] = [
      (1.1, 16.4302168972, -69.7249413332), (1.2, 6.09704175904, 96.2921453751),
      (1.3, 3.38670330514, 51.9615486707), (1.5, 2.2359177924, 25.6399811026),
    ]
    for (rc, first, second) in slopes {
      let d = PiecewiseStickySpheres(stickiness: rc).radialDerivatives(at: x)
      #expect(abs(d.first - first) < 1e-9 && abs(d.second - second) < 1e-8)
    }
    let jumps: [(Double, Double)] = [
      (1.1, 47069.646), (1.2, 5075.1225), (1.3, 686.2273), (1.4, -379.5430), (1.5, -747.6519), (2.0, -1047.377),
    ]
    for (rc, outer) in jumps {
      let potential = PiecewiseStickySpheres(stickiness: rc)
      let minimum = PiecewiseStickySpheres.minimumPosition
      #expect(abs(potential.radialDerivatives(at: minimum * (1 - 1e-13)).third + 1069.1455) < 1e-3)
      #expect(abs(potential.radialDerivatives(at: minimum * (1 + 1e-13)).third - outer) < 1e-5 * abs(outer) + 1e-3)
      #expect(abs(potential.radialDerivatives(at: minimum).second - 57.1464378708552) < 1e-10)
    }
  }

  @Test func theAttractionIsRegularForTheShortestRanges() {
    for rc in [1.0001, 1.001, 1.01] {
      let potential = PiecewiseStickySpheres(stickiness: rc)
      let (low, high) = (PiecewiseStickySpheres.minimumPosition, potential.cutoff)
      var last = -1.0
      for k in 1...1000 {
        let energy = potential.radialDerivatives(at: low + (high - low) * Double(k) / 1000).energy
        #expect(energy >= last && energy <= 0, "\(rc) \(k)")
        last = energy
      }
    }
  }
}

@Suite(.tags(.unit)) struct ModelCatalogueTests {
  @Test func smoothingConstantsOfKobAndersenAreTheReferenceOnes() throws {
    let c = try ModelCatalogue.model("kablj").potential.coefficients.map(\.value)
    #expect(abs(c[0] - 0.040490237952) < 1e-12)
    #expect(abs(c[1] + 0.00970155098112) < 1e-14)
    #expect(abs(c[2] - 0.0006201261686784) < 1e-16)
  }

  @Test func coefficientsOfTheInversePowerLawAreTheReferenceOnes() throws {
    let c = try ModelCatalogue.model("ipl").potential.coefficients.map(\.value)
    let expected = [-1.93601032988204, 2.46940093097199, -1.07991294357376, 0.160701330888952]
    #expect(zip(c, expected).allSatisfy { abs($0 / $1 - 1) < 1e-13 })
    let d = try ModelCatalogue.model("ipl:xc=1.5").potential.coefficients.map(\.value)
    let other = [-0.971125675286626, 1.07902852809625, -0.41105848689381, 0.0532853594121606]
    #expect(zip(d, other).allSatisfy { abs($0 / $1 - 1) < 1e-13 })
  }

  @Test func aModelStringIsCanonical() throws {
    #expect(try ModelCatalogue.model("pss:rc=1.50").name == "pss:rc=1.5")
    #expect(try ModelCatalogue.model("ipl:xc=1.4").name == "ipl")
    #expect(try ModelCatalogue.model("ipl:na=0.2,xc=1.5").name == "ipl:xc=1.5,na=0.2")
    #expect(try ModelCatalogue.model("pss:rc=2").name == "pss:rc=2")
  }

  @Test(arguments: [
    ("psss:rc=1.5", "models are pss:rc"), ("", "models are"), ("pss", "needs rc"), ("pss:rc=1", "(1, 3]"),
    ("pss:rc=3.01", "(1, 3]"), ("pss:rc=nan", "not a number"), ("pss:rc=x", "not a number"),
    ("pss:r=1.5", "no parameter"),
    ("pss:rc=1.5,rc=1.6", "twice"), ("kablj:rc=2", "no parameter"), ("ipl:min=3", "below the largest"),
    ("pss:", "needs rc"),
    ("pss:rc", "not a number"), ("pss:rc=1.5=2", "not a number"),
  ])
  func aWrongStringIsRefusedWithWhatExists(string: String, expected: String) {
    let error = #expect(throws: ModelError.self) { try ModelCatalogue.model(string) }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
  }
}
