import ArgumentParser
import Benchmarking
import Foundation

/// `lehr-bench instructions`: counts against the thresholds that are checked in. Nothing is timed.
struct InstructionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instructions", abstract: "Count lehr's instructions on small cases, and compare with the thresholds.")

  @OptionGroup var program: ProgramOption
  @Option(help: "The thresholds.") var thresholds = LehrBench.folder.appending(path: "instructions/thresholds.json")
    .path
  @Option(help: "The core that the counting is pinned to; all are used if not given.") var core: Int?
  @Option(help: "Count only cases whose name contains this.") var only: String?
  @Flag(help: "Check the counts in as the new thresholds.") var update = false

  func validate() throws {
    if update, only != nil { throw ValidationError("--update counts all cases; leave out --only") }
  }

  func run() async throws {
    let lehr = try Lehr(path: program.path, core: 0)
    let cases = InstructionCase.all(precisions: lehr.precisions).filter { only.map($0.name.contains) ?? true }
    let known =
      update ? (try? Thresholds(contentsOf: thresholds)) ?? Thresholds() : try Thresholds(contentsOf: thresholds)
    let folder = FileManager.default.temporaryDirectory.appending(path: "lehr-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let callgrind = try Callgrind(
      path: lehr.path, preloaded: Self.preloaded,
      configurations: LehrBench.folder.appending(path: "instructions").path, scratch: folder)
    try callgrind.check(cases)
    say("Counting instructions of \(cases.count) cases")
    let counts = try await count(cases, callgrind)
    for (name, count, unit) in counts {
      let share = known.cases[name].map { String(format: "%+.2f%%", 100 * (count / $0.count - 1)) } ?? "new"
      say("\(name.padding(toLength: 36, withPad: " ", startingAt: 0)) \(Self.brief(count)) a \(unit) (\(share))")
    }
    if update { return try known.updated(with: counts).write(to: thresholds) }
    let objections = known.objections(to: counts)
    guard objections.isEmpty else { throw BenchmarkError(objections.joined(separator: "\n")) }
  }

  /// Counts two cases at a time if there are two cores: counts do not depend on what else runs.
  private func count(
    _ cases: [InstructionCase], _ callgrind: Callgrind
  ) async throws -> [(name: String, count: Double, unit: String)] {
    let startUp = try callgrind.count(.startUp, core: core)
    let atOnce = core == nil ? ProcessInfo.processInfo.activeProcessorCount : 1
    var counts = [Double](repeating: 0, count: cases.count)
    try await withThrowingTaskGroup(of: (Int, Double).self) { group in
      for (k, work) in cases.enumerated() {
        if k >= atOnce, let (done, count) = try await group.next() { counts[done] = count }
        group.addTask {
          let before = work.toggles.isEmpty ? startUp / work.divisor : 0
          return (k, try callgrind.count(work, core: core) - before)
        }
      }
      for try await (done, count) in group { counts[done] = count }
    }
    return zip(cases, counts).map { ($0.name, $1, $0.unit) }
  }

  /// The library that is preloaded lies beside this program.
  private static var preloaded: String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "libCSigsuspend.so").path
  }

  private static func brief(_ count: Double) -> String { String(format: "%.1f", count) }
}
