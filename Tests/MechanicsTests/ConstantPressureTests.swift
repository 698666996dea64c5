import Dynamics
import Fixtures
import Foundation
import Interactions
import Mechanics
import Particles
import Tags
import Testing

/// Glasses of a given pressure, compared with moduli, with other volumes and with the definition of the enthalpy.
@Suite(.tags(.unit)) struct ConstantPressureTests {
  static let states: [(name: String, temperature: Double)] = [
    ("pss:rc=1.1", 2), ("pss:rc=1.5", 1), ("kablj", 1), ("hertzian", 0.004), ("ipl", 1), ("lj", 2), ("sw", 0.15),
  ]

  static func quench(_ pressure: Double?, tolerance: Double = InherentState.defaultTolerance) -> Quench {
    var quench = Quench()
    (quench.pressure, quench.tolerance) = (pressure, tolerance)
    return quench
  }

  static func pressure(_ state: InherentState) -> Double {
    state.energetics.virialPressure(volume: state.configuration.cell.volume)
  }

  /// The largest distance of two configurations in units of the cell, after the shift of their first particles.
  static func difference(_ a: Configuration, _ b: Configuration) -> Double {
    let (left, right) = (a.positions[0], b.positions[0])
    let scale = cbrt(a.cell.volume / b.cell.volume)
    return zip(a.positions, b.positions).map { x, y in
      a.cell.minimumImage((x - left) - scale * (y - right)).length / a.cell.side
    }.max()!
  }

  /// One quench of every model to two percent of K above the pressure of the liquid's volume, and one to half a percent below,
  /// which no glass of these is too weak for. p and the forces are summed
  /// again over all pairs or bonds by the factorized glass, whose K has nothing to do with the secant.
  @Test(arguments: states)
  func everyModelIsQuenchedToItsPressure(name: String, temperature: Double) throws {
    let fixed = try glass(name, count: 500, temperature: temperature, seed: 12)
    var measured = try FactorizedGlass(fixed)
    let before = try measured.elasticModuli()
    for shift in [-0.005, 0.02] {
      let wanted = before.pressure + shift * before.bulkModulus
      let (state, descent) = try Self.quench(wanted).inherentState(below: fixed.configuration, model: fixed.model)
      var again = try FactorizedGlass(state, pressure: wanted)
      let moduli = try again.elasticModuli()
      let volume = try #require(descent.volume)
      #expect(abs(moduli.pressure - wanted) <= InherentState.pressureTolerance * moduli.bulkModulus)
      #expect(state.forceRatio <= InherentState.defaultTolerance)
      #expect(again.certificate.pressureResidual.map { $0 <= 1e-10 } == true && again.certificate.isClean)
      // The secant's K is that of the state, unless the last resolved step crossed a plastic event.
      #expect(abs(volume.bulkModulus / moduli.bulkModulus - 1) < 0.05, "\(volume.bulkModulus) of \(moduli.bulkModulus)")
      #expect((state.configuration.cell.volume > fixed.configuration.cell.volume) == (shift < 0))
      #expect(volume.changes < 20, "\(volume.changes)")
    }
  }

  @Test func aCertificateObjectsToAnotherPressure() throws {
    let fixed = try glass("pss:rc=1.5", count: 300, temperature: 1, seed: 13)
    var measured = try FactorizedGlass(fixed, pressure: Self.pressure(fixed) + 1e-6)
    _ = try measured.elasticModuli()
    #expect(measured.certificate.objections.count == 1)
    #expect(measured.certificate.objections[0].hasPrefix("the pressure is off by"))
  }

  /// Nothing is left to change in a glass whose pressure is asked for: not a bit of it.
  @Test(arguments: states)
  func aQuenchAtTheGlassesOwnPressureReturnsTheGlass(name: String, temperature: Double) throws {
    let fixed = try glass(name, count: 300, temperature: temperature, seed: 14)
    let (state, descent) = try Self.quench(Self.pressure(fixed)).inherentState(
      below: fixed.configuration, model: fixed.model)
    #expect(descent.volume?.changes == 0 && state.configuration.cell == fixed.configuration.cell)
    #expect(Self.difference(state.configuration, fixed.configuration) < 1e-10)
  }

  /// A glass that is dilated and one that is compressed by 10⁻⁴ lie in one basin of the enthalpy, which has one minimum: plastic
  /// events are rarer in glasses of 500 particles. Positions are known to 10⁻¹⁰ of the forces over the lowest stiffness, some 10⁻³ of the pairs'.
  @Test(arguments: ["pss:rc=1.1", "kablj", "ipl"])
  func twoDensitiesOfOneBasinHaveTheSameGlass(name: String) throws {
    let temperature = name == "pss:rc=1.1" ? 2.0 : 1
    let fixed = try glass(name, count: 500, temperature: temperature, seed: 15)
    let wanted = Self.pressure(fixed) * 1.0001
    let ends = try [-1e-4, 1e-4].map { change in
      let scaled = fixed.configuration.stretched(by: Vec3(repeating: exp(change / 3)))
      return try Self.quench(wanted).inherentState(below: scaled, model: fixed.model).state.configuration
    }
    #expect(abs(ends[0].density / ends[1].density - 1) < 1e-9)
    #expect(Self.difference(ends[0], ends[1]) < 1e-7)
  }

  /// dlnV/dP = −1/K with K of the linear response: a central difference of 2·10⁻⁴ errs by its square.
  @Test(arguments: ["pss:rc=1.2", "hertzian", "sw"])
  func theVolumeFallsWithThePressureByTheBulkModulus(name: String) throws {
    let temperature = ["pss:rc=1.2": 2, "hertzian": 0.004, "sw": 0.15][name]!
    let fixed = try glass(name, count: 400, temperature: temperature, seed: 16)
    var measured = try FactorizedGlass(fixed)
    let moduli = try measured.elasticModuli()
    let change = 1e-5 * moduli.bulkModulus
    let volumes = try [-change, change].map { change in
      try Self.quench(moduli.pressure + change, tolerance: 1e-12).inherentState(
        below: fixed.configuration, model: fixed.model
      ).state.configuration.cell.volume
    }
    let found = 2 * change / log(volumes[0] / volumes[1])
    #expect(abs(found / moduli.bulkModulus - 1) < 1e-6, "\(found) of \(moduli.bulkModulus)")
  }

  /// H = U + PV is smaller than that of the glass at the liquid's volume, and grows on both sides.
  @Test func theEnthalpyIsAMinimum() throws {
    let fixed = try glass("kablj", count: 400, temperature: 1, seed: 17)
    let wanted = Self.pressure(fixed) - 2
    let state = try Self.quench(wanted).inherentState(below: fixed.configuration, model: fixed.model).state
    func enthalpy(_ state: InherentState) -> Double {
      state.energetics.energy + wanted * state.configuration.cell.volume
    }
    #expect(enthalpy(state) < enthalpy(fixed))
    for change in [-1e-3, 1e-3] {
      let other = state.configuration.stretched(by: Vec3(repeating: exp(change / 3)))
      #expect(enthalpy(try Quench().inherentState(below: other, model: fixed.model).state) > enthalpy(state))
    }
  }

  /// A cell that is no cube keeps its shape.
  @Test func aTiltedCellIsScaledAsAWhole() throws {
    let fixed = try glass("pss:rc=1.5", count: 500, temperature: 1, seed: 18)
    let tilted = fixed.configuration.sheared(.x, along: .y, by: 0.2)
    let wanted = Self.pressure(fixed) + 1
    let cell = try Self.quench(wanted).inherentState(below: tilted, model: fixed.model).state.configuration.cell
    let scale = cell.sides.x / tilted.cell.sides.x
    #expect((cell.sides - scale * tilted.cell.sides).length < 1e-12 * cell.sides.x)
    #expect((cell.tilts - scale * tilted.cell.tilts).length < 1e-12 * cell.sides.x && scale < 1)
  }

  /// A packing below jamming is compressed until it bears the pressure.
  @Test func aPackingBelowJammingIsCompressed() throws {
    let model = try ModelCatalogue.model(
      "own:potential=0.4*(1-x)^2.5,cutoff=1,smooth=none,density=0.55,fractions=0.5/0.5,sizes=1/1.4")
    let start = try Start.random.configuration(of: model, count: 300, seeds: SeedTree(seed: 19))
    let (state, descent) = try Self.quench(1e-3).inherentState(below: start, model: model)
    #expect(abs(Self.pressure(state) / 1e-3 - 1) < 1e-8 && (descent.volume?.residual ?? 1) <= 1e-10)
    #expect(state.configuration.density > 0.62)
    #expect(throws: QuenchError.self) { try Self.quench(0).inherentState(below: start, model: model) }
  }

  /// Nothing holds a tension beyond the strength of the glass: it comes apart, and no volume has the pressure.
  @Test func aTensionBeyondTheStrengthIsRefused() throws {
    let fixed = try glass("lj", count: 200, temperature: 2, seed: 20)
    #expect(throws: QuenchError.self) {
      try Self.quench(-1000).inherentState(below: fixed.configuration, model: fixed.model)
    }
  }

  /// Overlaps of 10⁻⁴: the energy of so few digits rises by rounding in steps that lower the forces, and the quadratic picture ends at
  /// a few overlaps.
  @Test func aPackingNextToItsUnjammingIsQuenchedToItsPressure() throws {
    let fixed = try glass("hertzian", count: 300, temperature: 0.004, seed: 15)
    let (state, descent) = try Self.quench(1e-6).inherentState(below: fixed.configuration, model: fixed.model)
    let volume = try #require(descent.volume)
    #expect(volume.residual <= VolumeDescent.tolerance && descent.evaluations < 20_000, "\(descent)")
    #expect(abs(Self.pressure(state) / 1e-6 - 1) < 1e-4)
  }

  /// Nothing holds it together. Its last contacts are so soft that their inverse stiffness exceeds the range of a float.
  @Test func aRepulsivePackingWithoutPressureUnjams() throws {
    let fixed = try glass("ipl", count: 300, temperature: 1, seed: 16)
    let error = #expect(throws: QuenchError.self) {
      try Self.quench(0).inherentState(below: fixed.configuration, model: fixed.model)
    }
    guard case .unjammed(let evaluations) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(evaluations < 50_000)
  }
}
