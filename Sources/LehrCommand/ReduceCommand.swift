import Analysis
import ArgumentParser
import Plans

/// `lehr reduce`: reads new samples, to make a later `lehr report` faster.
struct ReduceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reduce", abstract: "Read and verify finished samples in advance, so that report is fast.",
    discussion: """
      Opens only samples that are new or have changed since they were last read, and prints one line per ensemble. \
      With --slice 3/10, reads every tenth ensemble from the third on. `lehr status` and `lehr report` read the \
      rest.

      Example: lehr reduce paper --slice 3/10
      """)

  @Argument(help: "The folder of the study.")
  var folder: String

  @Option(help: ArgumentHelp("Read only every N-th ensemble, from the K-th on (K from 1).", valueName: "K/N"))
  var slice: Slice?

  func run() async throws {
    let standings = try await Reduction(folder: folder).standings(
      from: (slice?.number ?? 1) - 1, by: slice?.count ?? 1)
    let width = standings.map(\.id.count).max() ?? 0
    for standing in standings {
      print(
        standing.id.padding(toLength: width + 2, withPad: " ", startingAt: 0)
          + "\(standing.finished) of \(standing.planned) finished, \(standing.certified) certified, "
          + "\(standing.flagged.count) flagged, \(standing.damaged) damaged"
          + (standing.foreign > 0 ? ", \(standing.foreign) of another place" : ""))
    }
  }
}
