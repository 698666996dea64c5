import Interactions
import Statistics

/// How a liquid is brought to its parent temperature and what must be shown before its sample counts.
///
/// All times in the model's unit; those left out follow from the time step.
public struct EquilibrationProtocol: Sendable, Codable, Equatable {
  /// How the liquid begins.
  public var start = Start.lattice
  /// The kept liquids from which trajectories begin instead; nil: all melt. It is not part of a recipe, which states the
  /// liquids themselves by their checksums.
  public var liquids: LiquidSource?
  /// The temperature at which the beginning is forgotten, over T_p.
  public var meltRatio = 2.0
  /// How long it is held there; 2000 time steps if not given.
  public var meltTime: Double?
  /// The length of the first window at T_p; 4000 time steps if not given.
  public var window: Double?
  /// No window begins once this much time at T_p is spent; 10⁶ time steps if not given.
  public var maximumTime: Double?
  /// How many stress-relaxation times a sample is held at T_p at least.
  ///
  /// A window ends the run by what it shows itself. Where windows are short against the relaxation time this prefers those
  /// whose stress happens to fluctuate little: the sum rule of the ensemble comes out some percent low, and its summary
  /// says so. A first window of some ten relaxation times leaves no such choice.
  public var relaxationTimes = 20.0
  /// Δt; the model's rule if not given.
  public var timeStep: Double?
  /// The thermostat's time constant in time steps.
  public var thermostatSteps = 200
  /// Steps between two measurements of the stress, and between two rescalings of the velocities.
  public var samplingSteps = 10
  /// The arithmetic of the pair loop while the liquid moves; its inherent states are always found in double.
  public var precision = Precision.mixed
  /// What a leg repeats, in order: entries of ``MoveCatalogue`` with their parameters, such as `dynamics:steps=25`. nil stands
  /// for molecular dynamics alone.
  public var moves: [String]?
  /// Whether inherent states are taken to see whether their energy drifts; without them the evidence is incomplete.
  public var takesInherentStates = true
  /// How the liquid gives several glasses; nil: it gives one, and the window that shows its equilibrium is its evidence.
  public var harvest: Harvest?

  /// The default protocol.
  public init() {}

  /// Recipes and records keep the names of version 0.1, since a recipe is compared with the one that made the samples.
  private enum CodingKeys: String, CodingKey {
    case start, meltRatio, meltTime, window, timeStep, thermostatSteps, samplingSteps, precision, moves
    case takesInherentStates, harvest
    case maximumTime = "longest"
    case relaxationTimes = "relaxations"
  }

  /// How far the configurational temperature of a sample may be off T in any case: Verlet's shift by the rules for the time
  /// step, which for ensembles is computed. Measured for `pss:rc=1.5`: T_conf/T = 1.0023(11), 1.0000(16), 0.9988(14) at
  /// Δt = 0.0044, 0.0022, 0.0011.
  public static let temperatureTolerance = 0.003
  /// The standard error of the configurational temperature of samples whose record has none, those of version 0.1: the
  /// spread of the smallest samples.
  public static let temperatureErrorOfOldRecords = 0.01
  /// The sum rule c(0) = ⟨U_γγ⟩/V may be off by this part in any case.
  public static let sumRuleTolerance = 0.05
  /// A sum rule whose standard error exceeds this part proves nothing.
  public static let sumRuleLargestError = 0.2
  /// The probability that any of the tests of an ensemble, or of a sample by itself, is failed by chance.
  public static let familyLevel = 0.01
  /// The tests of a liquid: configurational temperature, sum rule, drift within windows and along trajectories.
  public static let tests = 4

  /// Returns whether a number is off by more than chance, with the `error` of so many `degrees` of freedom: by Student's t, at
  /// the level that leaves all tests of `samples` samples together at ``familyLevel`` (Bonferroni). What is no number is.
  public static func isOff(by deviation: Double, error: Double, degrees: Int, samples: Int = 1, tests: Int = tests)
    -> Bool
  {
    if deviation <= 0 { return false }
    let chance = StudentT.probability(deviation / error, degrees: Double(max(1, degrees)))
    return !(chance >= familyLevel / Double(tests * max(1, samples)))
  }

  /// The relaxation time is when c(t) has fallen to this part of c(0): below the plateau of a supercooled liquid.
  public static let relaxedFraction = 0.1
}

extension EquilibrationProtocol {
  /// Why no liquid can be equilibrated so; nil if one can. A plan is asked more strictly: this is what the run takes for
  /// granted.
  package var fault: String? { fault(.builtIn) }

  /// As ``fault``, with moves of a catalogue.
  func fault(_ catalogue: MoveCatalogue) -> String? {
    let times = [meltTime, window, maximumTime, timeStep]
    if !times.compactMap(\.self).allSatisfy({ $0 > 0 && $0.isFinite }) { return "a time is no positive number" }
    if !(meltRatio > 0 && meltRatio.isFinite) { return "meltRatio is no positive number" }
    if !(relaxationTimes >= 0) { return "relaxation-times is no number from 0 up" }
    if let fault = harvest?.fault { return fault }
    if !(1...1_000_000).contains(thermostatSteps) { return "thermostatSteps is no number of steps" }
    if !(1...Equilibration.longestLeg).contains(samplingSteps) { return "samplingSteps is no number of steps" }
    do { _ = try catalogue.canonical(moves ?? MoveCatalogue.defaultSchedule) } catch { return error.description }
    return nil
  }
}
