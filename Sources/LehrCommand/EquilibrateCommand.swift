import ArgumentParser
import Dynamics
import Formats
import Interactions
import Observables
import Particles
import Plans

/// `lehr equilibrate`: equilibrates a liquid at a parent temperature.
struct EquilibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "equilibrate", abstract: "Equilibrate a liquid at a temperature by molecular dynamics.",
    discussion: """
      Starts from a lattice, melts it at twice the temperature, and holds the liquid for the given time; with --start, \
      continues from a file. Prints the evidence of equilibrium.

      Example: lehr equilibrate --model pss:rc=1.5 -N 3000 -T 0.8 --time 100 -o liquid.extxyz
      """)

  @OptionGroup var model: ModelOption
  @OptionGroup var choice: FrameOption
  @Option(
    name: [.customShort("N"), .customLong("particles")],
    help: "The number of particles; with --start, that of the file.")
  var particles: Int?
  @Option(name: [.customShort("T"), .customLong("temperature")], help: "The temperature.")
  var temperature: Double
  @Option(
    help: """
      The time to hold the liquid, in units of lambda (m/eps)^(1/2). 2000 steps of settling come before it, and more than 4000 \
      steps are rounded up to a multiple of 4000.
      """)
  var time: Double
  @Option(help: "A configuration to start from: \(formatsHelp).")
  var start: String?
  @Option(help: "The seed of all random numbers.")
  var seed: UInt64 = 1
  @Option(help: "The time step; default: the model's rule.")
  var timeStep: Double?
  @Option(
    name: .customLong("move"),
    help: ArgumentHelp(
      "A move, such as dynamics:steps=25; several are repeated in turn. Default: molecular dynamics; "
        + "Documentation/Plans.md lists all moves.", valueName: "move"))
  var moves: [String] = []
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The pressure: adds changes of the volume to the moves. Default: the density of the model, or of the start."))
  var pressure: Double?
  @Option(help: "The precision: mixed (pair forces in single, integration in double precision) or double.")
  var precision = Precision.mixed
  @Flag(
    inversion: .prefixedNo,
    help: "Compute eight inherent states to test their energy for drift; slow for large samples.")
  var inherentStates = true
  @Option(help: "The number of threads for one sample; useful above about 20,000 particles.")
  var threads = 1
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "The file to write; its extension selects the format, by default extended XYZ.")
  var output: String
  @Flag(help: "Print one JSON object.")
  var json = false
  @OptionGroup var verbosity: Verbosity

  /// The bounds of times, as in a plan.
  private static let (longestTime, shortestStep) = (1e12, 1e-9)
  /// The memory of a liquid during dynamics, in bytes: measured with `pss:rc=1.5` from N = 20,000 to 100,000.
  private static let bytesPerParticle = 1000.0

  func validate() throws {
    guard temperature > 0, temperature.isFinite else {
      throw ValidationError("the temperature must be positive and finite (got \(temperature))")
    }
    guard time > 0, time <= Self.longestTime else {
      throw ValidationError("--time must be positive and at most \(brief(Self.longestTime)) (got \(time))")
    }
    if let timeStep, !(timeStep >= Self.shortestStep && timeStep < time) {
      throw ValidationError(
        "--time-step must be at least \(brief(Self.shortestStep)) and shorter than --time (got \(timeStep))")
    }
    if let pressure, !pressure.isFinite { throw ValidationError("--pressure must be finite (got \(pressure))") }
    guard start != nil || particles != nil else {
      throw ValidationError("the number of particles is missing: give -N, or a file with --start")
    }
    guard (1...1024).contains(threads) else {
      throw ValidationError("--threads must be from 1 to 1024 (got \(threads))")
    }
    if let particles, !Plan.particleCounts.contains(particles) {
      let bounds = Plan.particleCounts
      let most = brief(Double(bounds.upperBound) * Self.bytesPerParticle / 1e9, 2)
      throw ValidationError(
        "-N must be from \(bounds.lowerBound) to \(bounds.upperBound), which takes about \(most) GB of memory "
          + "(got \(particles))")
    }
    if let particles { try checkMemory(Double(particles) * Self.bytesPerParticle, for: "\(particles) particles") }
  }

  func run() throws {
    let model = try self.model.model
    try checkConfigurationFile(output)
    try checkDistinct(outputs: [output], inputs: [start, tableFile(of: self.model.name), choice.speciesFile])
    var plan = EquilibrationProtocol()
    plan.window = time
    plan.maximumTime = time
    plan.timeStep = timeStep
    plan.precision = precision
    plan.takesInherentStates = inherentStates
    if !moves.isEmpty {
      do throws(ModelError) {
        plan.moves = try MoveCatalogue.builtIn.canonical(moves)
        try MoveCatalogue.builtIn.check(plan.moves, for: model)
        try MoveCatalogue.builtIn.checkMotion(plan.moves, written: Self.onCommandLine)
      } catch {
        throw CommandError("--move: \(error.description)")
      }
    }
    if let pressure {
      if let other = plan.pressure, other != pressure {
        throw CommandError("--pressure is \(pressure), and that of the move volume \(other): give one of them")
      }
      plan = plan.held(at: pressure)
    }
    var run = try begin(model, plan)
    var seconds = 0.0
    var renewals = 0
    var leg = LegEffort()
    while !run.isFinished {
      leg = try explaining(start.map(shown)) { try run.advance(model, threads: threads) }
      seconds += leg.seconds
      verbosity.remark("\(run.stepsTaken) steps, \(brief(seconds, 3)) s, kernel \(leg.kernel)")
      renewals += leg.renewals
    }
    var (liquid, evidence) = run.result!
    if let crystal = Observable.crystallization(of: liquid.configuration) {
      // No time relaxes the stress of a crystal.
      evidence.objections =
        [crystal] + evidence.objections(of: plan, relaxationTime: evidence.relaxationTime, isCrystal: true)
    }
    let frame = Frame(
      configuration: liquid.configuration, velocities: liquid.velocities,
      properties: [("model", model.name), ("temperature", "\(temperature)"), ("seed", "\(seed)")])
    try writeFrame(frame, to: output, verbosity)
    let (box, cell) = told(liquid.configuration.cell)
    let result = Result(
      model: model.name, n: liquid.configuration.count, box: box, cell: cell,
      temperature: temperature, kineticTemperature: kineticTemperature(liquid),
      particleStepsPerSecond: Double(run.stepsTaken * liquid.configuration.count) / seconds, seconds: seconds,
      kernel: leg.kernel, precision: leg.kernel == Precision.double.rawValue ? .double : .mixed,
      stepsPerListRenewal: Double(run.stepsTaken) / Double(max(renewals, 1)),
      listEntriesPerParticle: leg.listEntriesPerParticle, threads: threads,
      energyPerParticle: evidence.energyPerParticle, density: liquid.configuration.density, pressure: evidence.pressure,
      evidence: evidence)
    let isBeyondTables = precision == .mixed && model.precision(.mixed, at: temperature) == .double
    let reason =
      isBeyondTables
      ? ": above T = \(brief(model.hottestMixed ?? 0, 3)) pairs come closer than the tables of mixed precision reach"
      : ""
    if json { try printJSON(result) } else { show(result, kernelReason: reason) }
  }

  /// A schedule as the options of the command: `--move dynamics:steps=25 --move swap`.
  private static func onCommandLine(_ moves: [String]) -> String {
    moves.map { "--move \($0)" }.joined(separator: " ")
  }

  private func begin(_ model: Model, _ plan: EquilibrationProtocol) throws -> Equilibration {
    let seeds = SeedTree(seed: seed)
    guard let start else {
      do {
        return try Equilibration(model: model, count: particles!, temperature: temperature, plan: plan, seeds: seeds)
      } catch { throw CommandError("-N \(particles!): \(error.description)") }
    }
    let frame = try readFrame(start, choice, for: model, verbosity)
    verbosity.remark(description(of: frame, in: start))
    if let particles, particles != frame.configuration.count {
      throw CommandError("\(shown(start)): the file has \(frame.configuration.count) particles, but -N is \(particles)")
    }
    return try Equilibration(
      model: model, start: frame.configuration, temperature: temperature, plan: plan, seeds: seeds, melting: false)
  }

  private func kineticTemperature(_ liquid: PhasePoint) -> Double {
    liquid.velocities.reduce(0) { $0 + $1.squaredLength } / Double(3 * liquid.configuration.count - 3)
  }

  private func show(_ result: Result, kernelReason: String) {
    let evidence = result.evidence
    let rows = [
      ("model", result.model), ("particles", "\(result.n)"), ("temperature", brief(result.temperature)),
      ("time step", brief(evidence.timeStep)), ("held", brief(evidence.heldTime)),
      ("relaxation time", evidence.relaxationTime.map { brief($0, 3) } ?? "longer than the run"),
      ("energy per particle", brief(result.energyPerParticle)), ("pressure", brief(result.pressure)),
      (
        "configurational T / T",
        "\(brief(evidence.configurationalTemperatureRatio, 4)) +- \(brief(evidence.configurationalTemperatureError ?? .nan, 2))"
      ),
      ("stress sum rule", "\(brief(evidence.sumRuleRatio, 3)) +- \(brief(evidence.sumRuleError, 2))"),
      ("particle-steps per s", brief(result.particleStepsPerSecond, 3)), ("kernel", result.kernel + kernelReason),
      ("equilibrated", evidence.isSufficient ? "yes" : "not shown: " + evidence.objections.joined(separator: "; ")),
    ]
    printTable(rows + movesTable(evidence) + [("written", output)])
  }

  private func movesTable(_ evidence: EquilibrationEvidence) -> [(String, String)] {
    (evidence.moves ?? [:]).sorted { $0.key < $1.key }.flatMap { move, numbers in
      numbers.sorted { $0.key < $1.key }.map { ("\(move) \($0.key.replacing("_", with: " "))", brief($0.value, 3)) }
    }
  }

  private struct Result: Encodable {
    let model: String
    let n: Int
    let box: Double?
    let cell: [[Double]]?
    let temperature: Double
    let kineticTemperature: Double
    let particleStepsPerSecond: Double
    let seconds: Double
    let kernel: String
    let precision: Precision
    let stepsPerListRenewal: Double
    let listEntriesPerParticle: Double
    let threads: Int
    let energyPerParticle: Double
    let density: Double
    let pressure: Double
    let evidence: EquilibrationEvidence
  }
}

extension Precision: ExpressibleByArgument {}
