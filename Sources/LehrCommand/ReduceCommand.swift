import Analysis
import ArgumentParser
import Plans

/// `lehr reduce`: reads what is new, so that `lehr report` need not.
struct ReduceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reduce", abstract: "Read and verify finished samples, and remember their numbers for the report.",
    discussion: """
      Only samples that are new or changed since they were last read are opened. One line an ensemble. With --slice, one \
      task of many: of ten tasks the third reads every tenth ensemble from the third on. `lehr status` and `lehr report` \
      do the same for what is left, and then take seconds.

      Example: lehr reduce paper --slice 3/10
      """)

  @Argument(help: "The folder of the study.")
  var folder: String

  @Option(help: ArgumentHelp("Read every N-th ensemble from the K-th on, K from 1.", valueName: "K/N"))
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
