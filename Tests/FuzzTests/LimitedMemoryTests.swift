import Foundation
import Plans
import Samples
import Storage
import Tags
import Testing

/// The built program on files and plans that ask for too much, in an address space of 1 GiB and a minute each: it answers
/// with its exit status and a sentence, and is never ended by the system.
@Suite(.serialized, .tags(.system)) struct LimitedMemoryTests {
  private struct Answer {
    let status: Int32
    let text: String
  }

  private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "lehr").path

  /// Runs a command in `folder`; 124 if it took more than a minute, 128 and more if a signal ended it.
  private func lehr(_ arguments: [String], in folder: String) throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "ulimit -v 1048576; exec timeout 60 \"$0\" \"$@\"", Self.program] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(["OPENBLAS_NUM_THREADS": "1"]) { $1 }
    let path = NSTemporaryDirectory() + "lehr-limited-" + UUID().uuidString
    try Data().write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    (process.standardOutput, process.standardError) = (file, file)
    try process.run()
    process.waitUntilExit()
    let killed = process.terminationReason == .uncaughtSignal
    return Answer(
      status: process.terminationStatus + (killed ? 128 : 0), text: try String(contentsOfFile: path, encoding: .utf8))
  }

  /// Runs a command in the folder of a study that `spoil` has changed, and looks for a sentence.
  private func check(
    _ arguments: [String], status: Int32, _ sentence: String, _ spoil: (InconsistentStudy) throws -> Void
  ) async throws {
    let study = try await InconsistentStudy()
    defer { study.remove() }
    try spoil(study)
    let answer = try lehr(arguments, in: study.folder)
    #expect(answer.status == status && answer.text.contains(sentence), "\(answer)")
    #expect(!answer.text.contains("Fatal error"), "\(answer)")
  }

  /// Neighbor lists once had a cell for every range of the potential: 10⁸ of them in a box of side 10⁶.
  @Test func aDiluteSampleTakesNoMoreMemoryThanADenseOne() throws {
    let folder = NSTemporaryDirectory() + "lehr-dilute-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let rows = (0..<300).map { k in "A \(3000 * k + 5) \(k * 7 % 300 * 3000) \(k * 11 % 300 * 3000)" }
    // Two pairs within range, so that there are forces to minimize.
    let close = ["A 3006.1 21000 33000", "A 6006.1 42000 66000"]
    let lattice = "Lattice=\"1000000 0 0 0 1000000 0 0 0 1000000\" Properties=species:S:1:pos:R:3"
    let text = (["302", lattice] + rows + close).joined(separator: "\n") + "\n"
    try text.write(toFile: folder + "/gas.extxyz", atomically: true, encoding: .utf8)
    let answer = try lehr(["quench", "gas.extxyz", "--model", "lj", "-o", "out.extxyz"], in: folder)
    // Whether a gas can be quenched is another question; memory does not end the program.
    #expect(answer.status < 4 && !answer.text.contains("Fatal error"), "\(answer)")
  }

  /// Makes a file of so many bytes that takes no room.
  private func makeSparse(_ url: URL, bytes: UInt64) throws {
    try? FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    let file = try FileHandle(forWritingTo: url)
    try file.truncate(atOffset: bytes)
    try file.close()
  }

  private func write(_ yaml: String, to study: InconsistentStudy) throws {
    try yaml.write(toFile: study.folder + "/plan.yaml", atomically: true, encoding: .utf8)
  }

  @Test func aSampleOfFortyGigabytesIsNamedAndNotRead() async throws {
    for command in ["status", "reduce"] {
      try await check([command, "."], status: 0, command == "status" ? "the file is larger than" : "1 damaged") {
        try makeSparse($0.url(0, 1), bytes: 40 << 30)
      }
    }
  }

  @Test func aCacheOfFortyGigabytesIsForgotten() async throws {
    try await check(["status", "."], status: 0, "5 of 5 samples finished") {
      try makeSparse($0.cache(0), bytes: 40 << 30)
    }
  }

  @Test func aRecipeThatAsksForABillionDipolesEndsNoAudit() async throws {
    // Sealed again in the recipe's file and in the record: refused as what no recipe can be, and left out. The other samples,
    // short as they are, are flagged and averaged as the plan says, which the status tells.
    try await check(["audit", ".", "--workers", "1"], status: 3, "decay is not a number from 1 to 10000000") { study in
      var sample = try SampleFile.decode(try Data(contentsOf: study.url(1, 0)))
      sample.record = sample.record.replacing("\"decay\":3", with: "\"decay\":1000000000")
      try SampleFile.encode(sample).write(to: study.url(1, 0))
      var recipe = study.plan.recipe(of: study.plan.ensembles[1])
      recipe.measure.decay = 1_000_000_000
      try RecipeFile(recipe).text.write(
        toFile: "\(study.folder)/samples/\(study.plan.ensembles[1].id)/recipe.json", atomically: true, encoding: .utf8)
    }
  }

  @Test func anAuditOfTenMillionDipolesTakesNoMoreThanThereArePairs() async throws {
    try await check(["audit", ".", "--workers", "1"], status: 0, "dipole_frequencies is not one of") { study in
      var recipe = study.plan.recipe(of: study.plan.ensembles[1])
      recipe.measure.decay = 10_000_000
      for index in 0..<2 {
        var sample = try SampleFile.decode(try Data(contentsOf: study.url(1, index)))
        var record = try SampleRecord(json: sample.record)
        record.recipe = recipe
        record.provenance!.recipe = recipe.digest
        record.failure = nil
        // Uncertified, so that nothing failed is averaged.
        record.decay!.objections = ["none"]
        sample.record = record.json
        try SampleFile.encode(sample).write(to: study.url(1, index))
      }
      try RecipeFile(recipe).text.write(
        toFile: "\(study.folder)/samples/\(study.plan.ensembles[1].id)/recipe.json", atomically: true, encoding: .utf8)
      try write(
        InconsistentStudy.yaml.replacing("include-unequilibrated: true", with: "include-unequilibrated: false"),
        to: study)
    }
  }

  @Test func aListOfTooManySamplesPerTaskIsRefusedWithItsLine() async throws {
    try await check(["task", ".", "list.txt", "0"], status: 1, "list.txt: line 1: ") {
      try "# 9223372036854775807 per task\npss-rc1.2-N150-T4.0 0\n".write(
        toFile: $0.folder + "/list.txt", atomically: true, encoding: .utf8)
    }
  }

  @Test func aPlanOfMillionsOfSamplesFitsIntoMemory() async throws {
    try await check(["submit", "big.yaml", "--dry-run"], status: 0, "2000002 samples to equilibrate") {
      try InconsistentStudy.yaml.replacing("samples: 3", with: "samples: 2000000").write(
        toFile: $0.folder + "/big.yaml", atomically: true, encoding: .utf8)
    }
    for command in [["status", "."], ["submit", "plan.yaml", "--dry-run"]] {
      try await check(command, status: 1, "10000002 samples together, and a plan must have at most 10000000") {
        try write(InconsistentStudy.yaml.replacing("samples: 3", with: "samples: 10000000"), to: $0)
      }
    }
  }

  /// Formulas of up to 1.9 kB, as long as they can be: one took eight seconds, and five hundred fit into a plan.
  @Test func aPlanOfHundredsOfLongFormulasIsReadOrRefusedSoon() async throws {
    func plan(_ count: Int, _ formula: (Int) -> String) -> String {
      "study: long\nensembles:\n"
        + (0..<count).map {
          "- {model: {potential: \(formula($0)), cutoff: 2.5, density: 0.8, core: any}, particles: 1000, samples: 1, "
            + "temperatures: \($0 + 1)}\n"
        }.joined()
    }
    func sum(_ count: Int, _ term: (Int) -> String) -> String { (0..<count).map(term).joined(separator: "+") }
    let cases: [(String, String)] = [
      // Every one is too long.
      (plan(500) { k in sum(100) { "sin(\($0).\(k)*x)" } }, "the formula is too long: its cost is "),
      // Different ones below the limit of one.
      (plan(500) { k in sum(40) { "sin(\($0).\(k)*x)" } }, "split the plan into several studies"),
    ]
    for (yaml, said) in cases {
      #expect(yaml.utf8.count < 1 << 20)
      try await check(["submit", "long.yaml", "--dry-run"], status: 1, said) {
        try yaml.write(toFile: $0.folder + "/long.yaml", atomically: true, encoding: .utf8)
      }
    }
    // What is repeated within a formula, and formulas that are repeated, cost once.
    let repeated = plan(500) { k in sum(200) { _ in "x^-2.\(k % 3)1" } + "+x^-12" }
    try await check(["submit", "repeated.yaml", "--dry-run"], status: 0, "500 samples to equilibrate") {
      try repeated.write(toFile: $0.folder + "/repeated.yaml", atomically: true, encoding: .utf8)
    }
  }

  @Test(arguments: ["1000000000000", "9223372036854775807", "10000001", "-5"])
  func aLiquidOfTooManyParticlesIsRefused(particles: String) async throws {
    let arguments = [
      "equilibrate", "--model", "pss:rc=1.2", "--particles=\(particles)", "-T", "1", "--time", "1", "-o", "x",
    ]
    try await check(arguments, status: 64, "-N must be from 100 to 10000000") { _ in }
  }
}
