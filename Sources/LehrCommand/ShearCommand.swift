import ArgumentParser
import Durability
import Dynamics
import Formats
import Foundation
import Interactions
import Mechanics
import Observables
import Particles
import Plans
import Runs

/// `lehr shear`: shears a glass quasistatically.
struct ShearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shear", abstract: "Shear a glass quasistatically: stress-strain curve and plastic events.",
    discussion: """
      Each step applies simple shear in the plane xy and minimizes the energy. Plastic events are located to 1e-5 of a \
      step, unless --resolution is given. With -o, an interrupted command resumes.

      --pseudoharmonic compares the direction of the first event with the pseudoharmonic, cubic and lowest normal modes of the \
      glass before the shear: overlaps, and the distance from the softest modes, with the distance expected by chance.

      Example: lehr shear glass.extxyz --model pss:rc=1.5 --to 0.1 --step 1e-3 -o sheared.extxyz
      """)

  @Argument(help: "The glass: \(formatsHelp).")
  var input: String
  @OptionGroup var model: ModelOption
  @OptionGroup var choice: FrameOption
  @Option(help: "The strain at the end.")
  var to = QuasistaticShear().to
  @Option(help: "The strain of a step.")
  var step = QuasistaticShear().step
  @Option(help: "The accuracy with which events are located, as a part of a step.")
  var resolution = PlainNumber(QuasistaticShear().resolution)
  @Option(help: "The convergence threshold: (rms net force) / (rms pair force).")
  var tolerance = InherentState.defaultTolerance
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "The file for the sheared glass; its extension selects the format, by default extended XYZ.")
  var output: String?
  @Option(help: "The extended XYZ file for the largest event: each particle's displacement and D2min.")
  var event: String?
  @Option(
    help: ArgumentHelp(
      "The number of starts of the search for pseudoharmonic modes, which are compared with the first event; 0: no search.",
      valueName: "starts"))
  var pseudoharmonic = 0
  @Option(help: "The number of lowest normal modes that are compared with it.")
  var modes = 40
  @Option(help: "The seed of the starts.")
  var seed: UInt64 = 1
  @Flag(help: "Print one JSON object.")
  var json = false
  @OptionGroup var verbosity: Verbosity

  /// The least time between two checkpoints, in seconds.
  private static let checkpointInterval = 10.0

  func validate() throws {
    guard to > 0, to.isFinite, to <= QuasistaticShear.largestStrain else {
      throw ValidationError("--to must be positive and at most \(brief(QuasistaticShear.largestStrain)) (got \(to))")
    }
    guard step > 0, step <= to else { throw ValidationError("--step must be positive and at most --to (got \(step))") }
    guard to / step <= Double(QuasistaticShear.mostSteps) else {
      throw ValidationError(
        "--to \(to) takes \(brief(to / step)) steps of \(step), more than \(QuasistaticShear.mostSteps); use a longer step"
      )
    }
    if let objection = QuasistaticShear(to: to, step: step).objection { throw ValidationError("--\(objection)") }
    guard resolution.value >= QuasistaticShear.finestResolution, resolution.value <= 1 else {
      throw ValidationError(
        "--resolution must be from \(brief(QuasistaticShear.finestResolution)) to 1 (got \(resolution.value))")
    }
    guard tolerance > 0, tolerance < 1 else {
      throw ValidationError("--tolerance must be between 0 and 1 (got \(tolerance))")
    }
    guard pseudoharmonic >= 0 else {
      throw ValidationError("--pseudoharmonic must be 0 or more (got \(pseudoharmonic))")
    }
    guard modes >= 0 else { throw ValidationError("--modes must be 0 or more (got \(modes))") }
  }

  func run() throws {
    let model = try self.model.model
    for path in [output, event].compactMap({ $0 }) { try checkConfigurationFile(path) }
    try checkDistinct(
      outputs: [output, event, output.map(Self.checkpoint)],
      inputs: [input, tableFile(of: self.model.name), choice.speciesFile])
    let frame = try readFrame(input, choice, for: model, verbosity)
    verbosity.remark(description(of: frame, in: input))
    let clock = ContinuousClock()
    let begin = clock.now
    let (state, shear) = try explaining(shown(input), atRest: frame) { try glass(frame, model) }
    var run = try explaining(shown(input), atRest: frame) { try begun(state, shear) }
    let checkpoint = output.map(Self.checkpoint)
    let (signals, board) = (StopSignals(quietly: true), ProgressBoard())
    signals.forward(to: board)
    var lastKept = clock.now
    while !run.isFinished {
      try explaining(shown(input)) { try run.advance() }
      verbosity.remark(
        "strain \(brief(run.glass.strain)): stress \(brief(run.glass.stress)), \(run.curve.events.count) events")
      let isDue = board.isStopping || lastKept.duration(to: clock.now) >= .seconds(Self.checkpointInterval)
      if let checkpoint, !run.isFinished, isDue {
        try explaining(checkpoint) { try AtomicFile.write(run.checkpoint, to: checkpoint) }
        lastKept = clock.now
      }
      if board.isStopping, !run.isFinished {
        let next = checkpoint == nil ? "With -o, the command could be resumed." : "The same command resumes there."
        writeToStandardError("\nInterrupted at strain \(brief(run.glass.strain)). \(next)\n")
        throw ExitCode(128 + signals.last)
      }
    }
    signals.remove()
    try write(run)
    if let checkpoint { try? FileManager.default.removeItem(atPath: checkpoint) }
    let comparison = ShearResult.Comparison(starts: pseudoharmonic, modes: modes, seed: seed)
    if comparison != nil, run.curve.events.isEmpty {
      verbosity.warning("\(shown(input)): there was no plastic event to compare with modes.")
    }
    var result = try explaining(shown(input)) {
      try ShearResult(run, of: state, comparing: comparison, tolerance: tolerance)
    }
    result.report.seconds = begin.duration(to: clock.now) / .seconds(1)
    if json { try printJSON(result) } else { show(result) }
  }

  private func glass(_ frame: Frame, _ model: Model) throws -> (InherentState, QuasistaticShear) {
    let state = try InherentState(checking: frame.configuration, model: model, tolerance: tolerance)
    try state.checkSolid()
    var shear = QuasistaticShear(to: to, step: step)
    shear.resolution = resolution.value
    shear.forceTolerance = tolerance
    return (state, shear)
  }

  /// The run at its beginning, or from the checkpoint of an interrupted command. A file of that name that is something else is
  /// neither written over nor removed.
  private func begun(_ state: InherentState, _ shear: QuasistaticShear) throws -> ShearRun {
    if let checkpoint = output.map(Self.checkpoint), FileManager.default.fileExists(atPath: checkpoint) {
      let bytes = try AtomicFile.read(checkpoint, limit: 1 << 32)
      do throws(CheckpointError) {
        let run = try ShearRun(of: state, shear, checkpoint: bytes)
        verbosity.remark("\(checkpoint): resumed at strain \(brief(run.glass.strain))")
        return run
      } catch {
        throw CommandError(
          "\(checkpoint): this file is not the checkpoint of this shear: \(sentence(of: error)); move it, or choose another "
            + "output")
      }
    }
    return try ShearRun(of: state, shear)
  }

  private func sentence(of error: CheckpointError) -> String {
    switch error {
    case .newer: "a later version of lehr wrote it"
    case .damaged(let reason): reason
    }
  }

  private static func checkpoint(of output: String) -> String { output + ".checkpoint" }

  private func write(_ run: ShearRun) throws {
    let properties = [("model", run.model.name), ("strain", "\(run.glass.strain)")]
    if let output {
      try writeFrame(
        Frame(configuration: run.frame.configuration(run.glass), properties: properties), to: output, verbosity)
    }
    guard let event else { return }
    guard let largest = try run.largestEvent() else {
      return verbosity.warning("\(event) was not written: the stress never dropped.")
    }
    let map = NonaffineFrame(
      displacements: largest.map.displacements, squares: largest.map.squares,
      properties: [
        ("model", run.model.name), ("strain", "\(largest.event.strain)"),
        ("stress_drop", "\(largest.event.stressDrop)"),
      ])
    try explaining(event) { try map.write(on: largest.before, to: event) }
  }
}
