import Analysis
import ArgumentParser

/// `lehr compare`: compares the averages of two studies within their errors.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare the averages of two studies within their errors.",
    discussion: """
      Two builds, machines, seeds or precisions should give the same averages at the same state points. Lists the \
      averages that differ most.

      Exit status: 0: the studies agree; 3: the probability of a difference is below one in a thousand.

      Example: lehr compare quickstart /scratch/quickstart-on-another-machine
      """)

  @Argument(help: "The folder of the first study.")
  var first: String
  @Argument(help: "The folder of the second study.")
  var second: String
  @Option(help: "The number of averages to list, the most different first.")
  var rows = 10

  func validate() throws {
    guard rows >= 0 else { throw ValidationError("--rows must be 0 or more (got \(rows))") }
  }

  func run() async throws {
    let comparison = try await StudyComparison(first, second)
    guard !comparison.rows.isEmpty else {
      throw CommandError(
        "\(first) and \(second) have no average with an error in common; an error needs at least two samples")
    }
    for name in comparison.unmatched { print("only in one study: \(name)") }
    let sorted = comparison.rows.sorted { abs($0.deviation) > abs($1.deviation) }
    for row in sorted.prefix(rows) {
      print(
        "\(row.ensemble)  \(row.observable)  \(row.first.concise)  \(row.second.concise)  "
          + "z = \(brief(row.deviation, 2))")
    }
    let same = comparison.rows.count { $0.first == $0.second }
    print(
      "\(comparison.rows.count) averages, \(same) of them identical: mean z\u{b2} \(brief(comparison.meanSquare, 3)), "
        + "largest |z| \(brief(abs(comparison.largest?.deviation ?? 0), 3)), "
        + "probability of a larger deviation by chance \(brief(comparison.chance, 2))")
    guard comparison.agrees else { throw ExitCode(3) }
  }
}
