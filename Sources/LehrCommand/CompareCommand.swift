import Analysis
import ArgumentParser

/// `lehr compare`: compares the averages of two studies within their errors.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Hold the averages of two studies against each other, in their errors.",
    discussion: """
      Two builds, machines, seeds or precisions should give the same averages of the same state points. Lists what differs \
      most; exits with 3 if a difference is less probable than one in a thousand.

      Example: lehr compare quickstart /scratch/quickstart-on-another-machine
      """)

  @Argument(help: "The folder of a study.")
  var first: String
  @Argument(help: "The folder of another.")
  var second: String
  @Option(help: "How many of the averages are listed, the most different first.")
  var rows = 10

  func validate() throws {
    guard rows >= 0 else { throw ValidationError("--rows is a number of lines, 0 or more") }
  }

  func run() async throws {
    let comparison = try await StudyComparison(first, second)
    guard !comparison.rows.isEmpty else {
      throw CommandError("\(first) and \(second) have no average in common that has an error; each needs two samples")
    }
    for name in comparison.unmatched { print("only in one of them: \(name)") }
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
        + "as large by chance with probability \(brief(comparison.chance, 2))")
    guard comparison.agrees else { throw ExitCode(3) }
  }
}
