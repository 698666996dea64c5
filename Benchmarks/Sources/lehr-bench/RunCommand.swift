import ArgumentParser
import Benchmarking
import Foundation

/// `lehr-bench run`: the whole comparison, or parts of it.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Measure, write results/<date>-<processor>.json, and RESULTS.md from it.")

  /// The sections.
  enum Section: String, CaseIterable, ExpressibleByArgument {
    case equilibration, quench, measurement, swaps, shear, samples, sizes, cutoffs, peak
  }

  @OptionGroup var program: ProgramOption
  @Option(
    help: "The peers' virtual environment, made if it is missing; $LEHR_PEERS, or Benchmarks/.peers, if not given.")
  var peers: String?
  @Flag(help: "Measure lehr alone.") var withoutPeers = false
  @Option(help: "The core that everything but the runs with several workers is pinned to.") var core = 0
  @Option(help: "Rounds of A B; 3 if not given, 1 in the quick run.") var rounds: Int?
  @Flag(help: "Few rounds and small sizes.") var quick = false
  @Flag(help: "A million particles as well.") var million = false
  @Option(help: "The folder to write to.") var into = LehrBench.folder.path
  @Argument(help: "Which sections; all if none is named.") var sections: [Section] = []

  func validate() throws {
    if let rounds, rounds < 1 { throw ValidationError("--rounds is at least 1") }
  }

  func run() throws {
    let lehr = try Lehr(path: program.path, core: core)
    let environment =
      peers ?? ProcessInfo.processInfo.environment["LEHR_PEERS"] ?? LehrBench.folder.appending(path: ".peers").path
    let scripts = LehrBench.folder.appending(path: "peers").path
    let peers = withoutPeers ? nil : try Peers(environment: environment, scripts: scripts, core: core)
    var results = Results(
      date: Self.today(), quick: quick, machine: .current(), version: try lehr.version(), commit: Self.commit())
    results.machine.blasKernel = try lehr.blasKernel()
    say("Measuring \(lehr.path) on core \(core)")
    try inScratch { scratch in
      let bench = Bench(
        lehr: lehr, peers: peers, scratch: scratch, quick: quick, rounds: rounds ?? (quick ? 1 : 3))
      for section in sections.isEmpty ? Section.allCases : sections {
        say(section.rawValue)
        try take(section, bench, into: &results)
        // Every section is kept: half an hour is not lost to a peer that fails at its end.
        try store(results)
      }
    }
    let page = Page(results, others: try Results.all(in: into + "/results")).markdown
    try page.write(toFile: into + "/RESULTS.md", atomically: true, encoding: .utf8)
    say("\n" + page + "\nWritten: \(path(of: results)) and \(into)/RESULTS.md")
  }

  private func path(of results: Results) -> String { "\(into)/results/\(results.fileName)" }

  private func store(_ results: Results) throws {
    try FileManager.default.createDirectory(atPath: into + "/results", withIntermediateDirectories: true)
    try results.encoded().write(to: URL(fileURLWithPath: path(of: results)))
  }

  private func take(_ section: Section, _ bench: Bench, into results: inout Results) throws {
    switch section {
    case .equilibration: results.equilibration = try bench.equilibration()
    case .quench: results.quench = try bench.quench()
    case .measurement: results.measurement = try bench.measurement()
    case .swaps: results.swaps = try bench.swaps()
    case .shear: results.shear = try bench.shear()
    case .samples: results.samples = try bench.samples()
    case .sizes: results.sizes = try bench.sizes(million: million)
    case .cutoffs: results.cutoffs = try bench.cutoffs()
    case .peak: results.peak = Peak.measured()
    }
  }

  private static func today() -> String { String(Date.now.ISO8601Format().prefix(10)) }

  /// The commit of the working tree, with a plus sign if it was changed since.
  private static func commit() -> String {
    let git = ["git", "-C", LehrBench.folder.path]
    guard let head = try? ChildProcess.run(git + ["rev-parse", "--short", "HEAD"]), head.succeeded else {
      return "unknown"
    }
    let changed = (try? ChildProcess.run(git + ["status", "--porcelain", "-uno"]).output.isEmpty) == false
    return head.output.trimmingCharacters(in: .whitespacesAndNewlines) + (changed ? "+" : "")
  }
}
