import ArgumentParser
import Durability
import Foundation
import Logging
import Studies

/// `lehr run`: all of a study that is not done yet.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Do all of a study that is not done yet, then write its report.",
    discussion: """
      Interrupt it at any moment and run it again: it goes on where it was, and the results are the same.

      Example: lehr run Studies/quickstart.yaml --into quickstart
      """)

  @Argument(help: "The plan, in YAML.")
  var plan: String
  @Option(help: "The folder of the study; the plan's name without .yaml if not given.")
  var into: String?
  @Option(help: "How many samples are made at the same time; all cores if not given.")
  var workers: Int?

  func validate() throws {
    if let workers, !(1...4096).contains(workers) { throw ValidationError("--workers is a number from 1 to 4096") }
  }

  func run() async throws {
    let plan = try Plan(contentsOf: self.plan)
    let folder = into ?? String(AtomicFile.split(self.plan).name.prefix { $0 != "." })
    let runner = StudyRunner(
      plan: plan, folder: folder, workers: workers ?? ProcessInfo.processInfo.activeProcessorCount)
    let signals = stopOnSignals(runner.board)
    let display = ProgressDisplay(runner.board)
    display.start()
    let complete: Bool
    do {
      complete = try await runner.run()
    } catch {
      display.finish()
      throw error
    }
    display.finish()
    withExtendedLifetime(signals) {}
    guard complete else {
      print("Stopped. What is done is kept in \(folder); run the same command again to go on.")
      throw ExitCode(130)
    }
    let report = try await writeReport(of: folder)
    if !report.claims.isEmpty {
      let counts = Claim.Verdict.allCases.map { verdict in
        "\(report.claims.count { $0.verdict == verdict }) \(verdict.rawValue)"
      }
      print("The paper's claims: \(counts.joined(separator: ", ")); lehr report \(folder) lists them.")
    }
    print(report.path)
  }

  /// The first Ctrl-C or termination request stops the workers at a safe point; a second one ends the program.
  private func stopOnSignals(_ board: ProgressBoard) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if board.isStopping { Foundation.exit(128 + number) }
        board.stop()
        FileHandle.standardError.write(Data("\nStopping after the present step; once more ends at once.\n".utf8))
      }
      source.resume()
      return source
    }
  }
}
