import ArgumentParser
import Dynamics
import Formats
import Interactions

/// `lehr quench`: minimizes a liquid to its inherent state.
struct QuenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quench", abstract: "Minimize the potential energy: find the inherent state.",
    discussion: """
      The volume is that of the liquid. With --pressure, positions and volume minimize U + PV.

      Example: lehr quench liquid.extxyz --model pss:rc=1.5 -o glass.extxyz
      """)

  @Argument(help: "The configuration: \(formatsHelp).")
  var input: String
  @OptionGroup var model: ModelOption
  @OptionGroup var choice: FrameOption
  @Option(help: "The minimizer: \(MinimizerCatalogue.names.joined(separator: ", ")).")
  var minimizer = MinimizerCatalogue.names[0]
  @Option(help: "The convergence threshold: (rms net force) / (rms pair force).")
  var tolerance = InherentState.defaultTolerance
  @Option(
    parsing: .unconditional,
    help: "The pressure P of the glass; the volume is then adjusted. Default: the volume of the liquid.")
  var pressure: Double?
  @Option(help: "The precision while forces are large, mixed or double; always ends in double.")
  var precision = Precision.mixed
  @Option(help: "The number of threads for one sample; useful above about 20,000 particles.")
  var threads = 1
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "The file to write; its extension selects the format, by default extended XYZ.")
  var output: String
  @Flag(help: "Print one JSON object.")
  var json = false
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    guard tolerance > 0, tolerance < 1 else {
      throw ValidationError("--tolerance must be between 0 and 1 (got \(tolerance))")
    }
    if let pressure, !pressure.isFinite { throw ValidationError("--pressure must be finite (got \(pressure))") }
    guard (1...1024).contains(threads) else {
      throw ValidationError("--threads must be from 1 to 1024 (got \(threads))")
    }
    guard MinimizerCatalogue.names.contains(minimizer) else {
      throw ValidationError("--minimizer must be one of \(MinimizerCatalogue.names.joined(separator: ", "))")
    }
  }

  func run() throws {
    let model = try self.model.model
    try checkConfigurationFile(output)
    try checkDistinct(outputs: [output], inputs: [input, tableFile(of: self.model.name), choice.speciesFile])
    let frame = try readFrame(input, choice, for: model, verbosity)
    verbosity.remark(description(of: frame, in: input))
    var quench = Quench()
    quench.minimizer = MinimizerCatalogue.minimizer(named: minimizer)!
    quench.tolerance = tolerance
    quench.precision = precision
    quench.pressure = pressure
    quench.threads = threads
    let clock = ContinuousClock()
    let begin = clock.now
    let (state, descent) = try explaining(shown(input)) {
      try quench.inherentState(below: frame.configuration, model: model)
    }
    let seconds = begin.duration(to: clock.now) / .seconds(1)
    try writeFrame(
      Frame(configuration: state.configuration, properties: [("model", model.name)]), to: output, verbosity)
    let result = Result(
      model: model.name, n: state.configuration.count,
      energyPerParticle: state.energetics.energy / Double(state.configuration.count),
      density: state.configuration.density,
      pressure: state.energetics.virialPressure(volume: state.configuration.cell.volume), volume: descent.volume,
      forceRatio: state.forceRatio,
      forceEvaluations: descent.evaluations, newtonSteps: descent.newtonSteps, hessianProducts: descent.products,
      minimizer: descent.minimizer, seconds: seconds)
    if result.forceRatio > tolerance {
      verbosity.warning(
        result.forceRatio > InherentState.defaultTolerance
          ? "\(output): pair forces vanish as net forces do, to rounding errors; the force ratio says nothing here."
          : "\(output): the tolerance was not reached; net forces are rounding errors from a force ratio of "
            + "\(brief(result.forceRatio, 2)) on.")
    }
    guard !json else { return try printJSON(result) }
    let volume =
      result.volume.map { volume in
        [
          ("pressure residual |p - P|/K", brief(volume.residual, 2)), ("changes of the volume", "\(volume.changes)"),
          ("bulk modulus", brief(volume.bulkModulus)),
        ]
      } ?? []
    printTable(
      [
        ("model", result.model), ("particles", "\(result.n)"),
        ("energy per particle", brief(result.energyPerParticle, 10)),
        ("number density", brief(result.density, 10)), ("pressure", brief(result.pressure, 10)),
        ("force ratio", brief(result.forceRatio, 2)), ("force evaluations", "\(result.forceEvaluations)"),
        ("Newton steps", "\(result.newtonSteps)"), ("Hessian products", "\(result.hessianProducts)"),
        ("minimizer", result.minimizer), ("seconds", brief(result.seconds, 3)),
      ] + volume + [("written", output)])
  }

  private struct Result: Encodable {
    let model: String
    let n: Int
    let energyPerParticle: Double
    let density: Double
    let pressure: Double
    let volume: VolumeDescent?
    let forceRatio: Double
    let forceEvaluations: Int
    let newtonSteps: Int
    let hessianProducts: Int
    let minimizer: String
    let seconds: Double
  }
}
