import ArgumentParser
import Durability
import Foundation
import Plans
import Samples

/// `lehr liquids`: writes the liquids of a study to a folder, from which another study can begin.
struct LiquidsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "liquids", abstract: "Write the latest liquids of a study to a folder, or list a folder of liquids.",
    discussion: """
      Equilibration takes most of the time of a study below the crossover temperature. lehr liquids writes the latest \
      state of every liquid, with its provenance and evidence, at 18 bytes per particle; a study begins from them with \
      the plan key start, or with lehr run --liquids DIR. A liquid that has completed its burn-in is not \
      equilibrated again. The study may be running; nothing in its folder is changed.

      Example: lehr liquids quickstart --to liquids
               lehr liquids liquids
               lehr run Studies/quickstart.yaml --into second --liquids liquids
      """)

  @Argument(help: "The folder of a study, or without --to a folder of liquids.")
  var folder: String
  @Option(help: "The folder to write to.")
  var to: String?
  @Option(help: "Write only the liquids of the ensemble with this identifier; may be repeated.")
  var ensemble: [String] = []

  func validate() throws {
    guard to != nil || ensemble.isEmpty else { throw ValidationError("--ensemble needs --to DIR") }
    if let to, to.isEmpty { throw ValidationError("--to needs a folder") }
  }

  func run() throws {
    guard let to else { return try show(LiquidFolder(folder).liquids, notes: []) }
    let plan = try Plan(ofStudyIn: folder)
    for id in ensemble where !plan.ensembles.contains(where: { $0.id == id }) {
      throw CommandError(
        "\(folder): there is no ensemble \(id); there are \(plan.ensembles.map(\.id).joined(separator: ", "))")
    }
    let (written, notes) = try LiquidFolder.write(
      from: folder, ensembles: ensemble.isEmpty ? nil : Set(ensemble), to: to)
    guard !written.isEmpty else {
      throw CommandError("\(folder): no liquid is at its temperature yet; nothing was written")
    }
    show(written, notes: notes)
    print("\(written.count) liquids, \(written.reduce(0) { $0 + $1.bytes.count }) bytes, in \(to)")
  }

  /// Prints one line per ensemble.
  private func show(_ liquids: [LiquidFile], notes: [String]) {
    let ensembles = Dictionary(grouping: liquids, by: { $0.statement.provenance.ensemble.id })
    let width = ensembles.keys.map(\.count).max() ?? 0
    for (id, files) in ensembles.sorted(by: { $0.key < $1.key }) {
      let held = files.map(\.statement.heldTime)
      let count = files.count == 1 ? "1 liquid" : "\(files.count) liquids"
      let shown = files.count { $0.statement.clock != nil }
      print(
        id.padding(toLength: width + 2, withPad: " ", startingAt: 0)
          + "\(count), held for \(brief(held.min()!, 3)) to \(brief(held.max()!, 3)); equilibrium is shown for "
          + "\(shown)")
    }
    for note in notes { print("Note: \(note)") }
  }
}

/// `--liquids`, for commands that make samples of a plan.
struct LiquidsOption: ParsableArguments {
  @Option(
    name: .customLong("liquids"),
    help: "Begin from the liquids in this folder, instead of that of the plan's key start; see lehr liquids.")
  var folder: String?

  /// The liquids that the plan at `path`, or this option, gives for the study in `folder`; `plan` is changed to begin from
  /// them.
  func given(for plan: inout Plan, at path: String, study: String?, quietly: Bool = false) throws -> GivenLiquids {
    var base = AtomicFile.split(path).folder
    if let folder {
      guard !folder.isEmpty else { throw CommandError("--liquids: give a folder; . is the current one") }
      guard FileManager.default.fileExists(atPath: folder) else {
        throw CommandError("--liquids: \(folder): there is no such folder")
      }
      plan = plan.beginning(from: folder)
      base = ""
    }
    let given = try GivenLiquids(for: plan, base: base, study: study)
    if !quietly { for note in given.notes { warn("\(note).", as: "Note") } }
    return given
  }
}
