import Foundation
import Tags
import Testing

/// Mistakes on the command line that were taken for something else, or cost a file.
@Suite(.tags(.system)) final class MistakeTests {
  private let folder = NSTemporaryDirectory() + "lehr-mistakes-" + UUID().uuidString
  private let model = ["--model", "lj"]

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try OutputTests.configuration.write(toFile: folder + "/a.extxyz", atomically: true, encoding: .utf8)
    try write("study: s\nensembles: [{model: \"pss:rc=1.2\", particles: 150, samples: 1, temperatures: 4}]\n", "s.yaml")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ text: String, _ name: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }

  /// What is refused, with a part of the message and the status.
  static let refused: [(arguments: [String], message: String, status: Int32)] = [
    (["measure", "a.extxyz", "--model", "lj", "--modes", "0", "--modes-to", "m.npy"], "--modes-to needs --modes", 64),
    (["measure", "a.extxyz", "--model", "lj", "--modes", "-1"], "--modes must be 0 or more (got -1)", 64),
    (["measure", "a.extxyz", "--model", "lj", "--spectrum", "100001"], "--spectrum must be from 0 to 10000", 64),
    (["shear", "a.extxyz", "--model", "lj", "--to", "-0.01"], "--to must be positive", 64),
    (["shear", "a.extxyz", "--model", "lj", "--to", "0.0015", "--step", "1e-3"], "such as 0.001 or 0.002", 64),
    (
      ["equilibrate", "--model", "lj", "-N", "100", "-T", "1", "--time", "1e300", "-o", "x.extxyz"], "at most 1e+12", 64
    ),
    (
      ["equilibrate", "--model", "kablj", "-N", "100", "-T", "1", "--time", "1", "-o", "x.extxyz", "--move", "swap"],
      "swap does not move particles; add molecular dynamics: --move dynamics:steps=25 --move swap", 1
    ),
    (
      [
        "equilibrate", "--model", "kablj", "-N", "100", "-T", "1", "--time", "1", "-o", "x.extxyz", "--move",
        "volume:pressure=2,trials=3", "--move", "swap",
      ],
      "volume and swap do not move particles; add molecular dynamics: "
        + "--move dynamics:steps=25 --move volume:pressure=2,trials=3 --move swap", 1
    ),
    (
      ["equilibrate", "--model", "kablj", "-N", "100", "-T", "1", "--time", "1", "-o", "x.extxyz", "--move", "volume"],
      "write volume:pressure=<[-1000000, 1000000]>[,trials=1]", 1
    ),
    (
      ["equilibrate", "--model", "kablj", "-N", "100", "-T", "1", "--time", "1", "-o", "x.extxyz", "--move", "none"],
      "the moves are dynamics[:steps=0], swap[:trials=1,window=0], volume", 1
    ),
    (["convert", "a.extxyz", "a.data", "--write-names", "Ar"], "for extended XYZ only", 64),
    (["convert", "a.extxyz", "a.data", "--double"], "for GSD only", 64),
    (["convert", "a.extxyz", "b.extxyz", "--names", "Ar", "--species", "125"], "omit --names", 64),
    (["run", "s.yaml", "--into", "a.extxyz"], "a.extxyz: this is a file, not a folder", 1),
    (["run", "s.yaml", "--log", "a.extxyz"], "a.extxyz: this file is not a log of lehr", 1),
  ]

  @Test(arguments: refused) func aMistakeIsRefused(_ arguments: [String], _ message: String, _ status: Int32) throws {
    let found = try Lehr.run(arguments, in: folder)
    #expect(found.status == status && found.err.contains(message), "\(found)")
    #expect(try String(contentsOfFile: folder + "/a.extxyz", encoding: .utf8) == OutputTests.configuration)
  }

  /// A file that does not fit the model is named, whatever the command does with it.
  @Test(arguments: ["shear", "measure", "quench", "decay"]) func aFileThatDoesNotFitTheModelIsNamed(command: String)
    throws
  {
    func message(_ file: String, _ model: String, standardInput: Bool = false) throws -> String {
      let output = command == "quench" ? ["-o", "out.extxyz"] : []
      let found = try Lehr.run([command, file, "--model", model] + output, in: folder)
      #expect(found.status == 1, "\(found)")
      return found.err
    }
    let rows = (0..<125).map { "\($0 % 3 == 0 ? "C" : "A") \($0 % 5) \($0 / 5 % 5) \($0 / 25)" }
    let head = "125\nLattice=\"SIDE 0 0 0 SIDE 0 0 0 SIDE\" Properties=species:S:1:pos:R:3\n"
    try write(head.replacing("SIDE", with: "6") + rows.joined(separator: "\n") + "\n", "three.extxyz")
    #expect(
      try message("three.extxyz", "kablj").contains("three.extxyz: particle 1 is of species C, but kablj has only"))
    let one = rows.joined(separator: "\n").replacing("C", with: "A")
    try write(head.replacing("SIDE", with: "6") + one + "\n", "one.extxyz")
    #expect(try message("one.extxyz", "ipl").contains("one.extxyz: ipl needs a radius for every particle"))
    try write(head.replacing("SIDE", with: "3") + one + "\n", "narrow.extxyz")
    #expect(
      try message("narrow.extxyz", "sw").contains(
        "narrow.extxyz: the box has side 3, below twice the range of sw, 3.6;"))
  }

  /// Errors after reading name the file too; that of standard input is no dash.
  @Test func standardInputIsNamed() throws {
    // A simple cubic lattice, compressed: not stable.
    let rows = (0..<216).map { "A \($0 % 6) \($0 / 6 % 6) \($0 / 36)\n" }.joined()
    try write("216\nLattice=\"6 0 0 0 6 0 0 0 6\" Properties=species:S:1:pos:R:3\n" + rows, "cubic.extxyz")
    let process = Process()
    process.executableURL = Lehr.program
    process.arguments = ["measure", "-", "--model", "lj", "--modes", "0", "--dipoles", "0"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder + "/cubic.extxyz"))
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let errors = said.split(separator: "\n").filter { $0.hasPrefix("Error:") }
    #expect(process.terminationStatus == 1 && errors.allSatisfy { $0.hasPrefix("Error: standard input: ") }, "\(said)")
    #expect(errors.count == 1, "\(said)")
  }

  /// The help shows numbers as they are typed, and says what a zero stands for.
  @Test func helpShowsDefaultsAsTheyAreTyped() throws {
    func help(_ command: String) throws -> String {
      try Lehr.run([command, "--help"], in: folder).out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    for command in [
      "new", "run", "submit", "audit", "seal", "liquids", "export", "reduce", "report", "compare", "plan",
      "equilibrate",
      "quench", "measure", "decay", "shear", "convert", "potential", "doctor",
    ] {
      let text = try help(command)
      #expect(text.contains("USAGE"), "\(command)")
      for match in text.matches(of: /\(default: ([^)]*)\)/) where Double(match.output.1) != nil {
        #expect(!match.output.1.hasSuffix(".0") && !match.output.1.contains("e-0"), "\(command): \(match.output.0)")
        // The sentence before says what happens then.
        guard match.output.1 == "0" else { continue }
        let before = text[..<match.range.lowerBound].suffix(60)
        #expect(before.contains("; 0: "), "\(command): \(before)")
      }
    }
    #expect(try help("run").contains("(default: 20)") && help("shear").contains("(default: 1e-5)"))
    let models = try Lehr.run(["models"], in: folder).out
    #expect(models.contains("psspoly:rc=<(1, 3]>[,na=0.1,min=1,max=2.22,packing=1.1232]"), "\(models)")
    #expect(!models.contains("default 1.0"))
  }

  /// The folder of a plan is its name without .yaml, whatever other dots it has; of former versions, up to the first one.
  @Test func plansWithDotsInTheirNamesHaveFoldersOfTheirOwn() throws {
    let text =
      "study: NAME\nequilibration: {window: 1.0, maximum-time: 1.0}\nmeasure: {modes: 0, dipoles: 0}\n"
      + "ensembles: [{model: \"pss:rc=1.2\", particles: 150, samples: 1, temperatures: 4}]\n"
    for name in ["a-1.2", "a-1.5", "b.2026"] { try write(text.replacing("NAME", with: name), "\(name).yaml") }
    func ran(_ plan: String, _ more: String...) throws {
      let found = try Lehr.run(["run", plan, "--quiet", "--no-report"] + more, in: folder)
      #expect(found.status == 0, "\(found)")
    }
    try ran("a-1.2.yaml")
    try ran("a-1.5.yaml")
    func there(_ path: String) -> Bool { FileManager.default.fileExists(atPath: folder + "/" + path) }
    #expect(there("a-1.2/plan.yaml") && there("a-1.5/plan.yaml") && !there("a-1"))
    try ran("b.2026.yaml", "--into", "b")
    try ran("b.2026.yaml")
    #expect(!there("b.2026"))
  }

  @Test func aTrialThatFailsIsNamedAndTheOthersAreEstimated() throws {
    try write(
      "study: s\nmeasure: {modes: 0, dipoles: 0}\nensembles:\n  - {model: kablj, particles: 150, samples: 1, temperatures: 1, pressure: -5}\n"
        + "  - {model: \"pss:rc=1.2\", particles: 150, samples: 1, temperatures: 4}\n", "p.yaml")
    let found = try Lehr.run(["plan", "p.yaml"], in: folder)
    #expect(found.status == 0 && found.out.contains("1 samples:"), "\(found)")
    #expect(found.err.contains("kablj-N150-T1.0-P-5.0: its cost is not known, since a trial failed"), "\(found.err)")
  }

  @Test func aChangedRecipeIsNamedByTheKeysOfThePlan() throws {
    func refusal(_ keys: String) throws -> String {
      try write(
        "study: s\nequilibration: {window: 1.0, maximum-time: 1.0}\nmeasure: {modes: 0, dipoles: 0}\n\(keys)"
          + "ensembles: [{model: \"pss:rc=1.2\", particles: 150, samples: 1, temperatures: 4}]\n", "r.yaml")
      return try Lehr.run(["run", "r.yaml", "--quiet", "--no-report"], in: folder).err
    }
    #expect(try refusal("").isEmpty)
    #expect(try refusal("shear: {to: 0.01, step: 1.0e-3}\n").contains("another recipe: shear is new"))
    #expect(
      try refusal("seed: 9\nquench: {tolerance: 1.0e-9}\n").contains(
        "another recipe: quench.tolerance is 1e-09, was 1e-10; seed is 9, was 1"))
  }

  @Test func aToleranceBeyondRoundingIsSaidNotToBeReached() throws {
    try write("x", "unused")
    let made = try Lehr.run(
      [
        "equilibrate", "--model", "lj", "-N", "150", "-T", "1", "--time", "1", "-o", "l.extxyz", "--no-inherent-states",
      ], in: folder)
    #expect(made.status == 0)
    let found = try Lehr.run(
      ["quench", "l.extxyz", "--model", "lj", "-o", "q.extxyz", "--tolerance", "1e-16"], in: folder)
    #expect(found.status == 0 && found.err.contains("the tolerance was not reached"), "\(found)")
    let gsd = try Lehr.run(["quench", "l.extxyz", "--model", "lj", "-o", "q.gsd"], in: folder)
    #expect(gsd.err.contains("write another format"), "\(gsd)")
  }

  @Test func theFileOfSpeciesIsNotOverwritten() throws {
    try write(String(repeating: "A\n", count: 125), "species.xyz")
    let before = try Data(contentsOf: URL(fileURLWithPath: folder + "/species.xyz"))
    let found = try Lehr.run(["convert", "a.extxyz", "species.xyz", "--species", "species.xyz"], in: folder)
    #expect(found.status == 1 && found.err.contains("given twice"), "\(found)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/species.xyz")) == before)
  }

  @Test func everySpeciesNeedsAName() throws {
    try write("2\nLattice=\"5 0 0 0 5 0 0 0 5\"\nA 1 1 1\nB 2 2 2\n", "two.extxyz")
    let few = try Lehr.run(["convert", "two.extxyz", "few.extxyz", "--write-names", "Ar"], in: folder)
    #expect(few.status == 1 && few.err.contains("1 names for 2 species"), "\(few)")
    let both = try Lehr.run(["convert", "two.extxyz", "both.extxyz", "--write-names", "Ar,Kr"], in: folder)
    let text = try String(contentsOfFile: folder + "/both.extxyz", encoding: .utf8)
    #expect(both.status == 0 && text.contains("\nKr "), "\(both)\(text)")
  }

  @Test func aLogGoesOnAndNothingElseIsTakenForOne() throws {
    let run = ["run", "s.yaml", "--no-report", "--quiet", "--log"]
    for _ in 0..<2 { #expect(try Lehr.run(run + ["log.jsonl"], in: folder).status == 0) }
    let log = try String(contentsOfFile: folder + "/log.jsonl", encoding: .utf8)
    #expect(log.components(separatedBy: "\"run begins\"").count == 3)
    for name in ["s/plan.yaml", "s/samples/pss-rc1.2-N150-T4.0/000000.h5", "s/samples/pss-rc1.2-N150-T4.0/recipe.json"]
    {
      let before = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
      let found = try Lehr.run(run + [name], in: folder)
      #expect(found.status == 1 && found.err.contains("is not a log of lehr"), "\(name): \(found)")
      #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")) == before)
    }
  }

  /// A folder in the place of a sample beyond the plan is none of the run's business.
  @Test func whatIsBeyondThePlanIsLeftAlone() throws {
    let beyond = folder + "/s/samples/pss-rc1.2-N150-T4.0/000007.h5"
    try FileManager.default.createDirectory(atPath: beyond, withIntermediateDirectories: true)
    let found = try Lehr.run(["run", "s.yaml", "--no-report"], in: folder)
    #expect(found.status == 0 && !found.err.contains("set aside"), "\(found)")
    #expect(FileManager.default.fileExists(atPath: beyond))
  }

  @Test func aStudyWithFaultyFilesIsNotFinished() throws {
    #expect(try Lehr.run(["run", "s.yaml", "--no-report"], in: folder).status == 0)
    let sample = folder + "/s/samples/pss-rc1.2-N150-T4.0/000000.h5"
    let bytes = try Data(contentsOf: URL(fileURLWithPath: sample))
    try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: sample))
    let found = try Lehr.run(["doctor", "s"], in: folder)
    #expect(found.status == 3 && found.out.contains("0 of 1 samples"), "\(found)")
  }
}
