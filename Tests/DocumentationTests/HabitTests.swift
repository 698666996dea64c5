import Foundation
import LehrCommand
import Plans
import Tags
import Testing

/// What a program of the command line is expected to do, done.
@Suite(.tags(.system)) struct HabitTests {
  /// Seconds of work, and a sample that lacks evidence: nothing is held for a million relaxation times.
  static let plan = """
    study: habits
    ensembles:
      - {model: "pss:rc=1.2", particles: 150, samples: 2, temperatures: [4.0]}
    equilibration: {window: 2.0, maximum-time: 2.0, relaxation-times: 1e6}
    measure: {modes: 2, dipoles: 2}
    reduction: {relaxation-times: 1e6, include-unequilibrated: true}
    """

  private func template(_ models: [String] = ["pss:rc=1.1", "kablj"]) -> String {
    PlanTemplate(name: "a \"name\": # odd", models: models, particles: 500, samples: 3, temperatures: [2.0, 1.0]).text
  }

  /// The text with every hidden key shown.
  private func uncommented(_ text: String) -> String { text.replacing(/#(?=[a-z-])/, with: "") }

  @Test func aNewPlanIsAPlanWithTheStandardValues() throws {
    let plan = try Plan(yaml: template())
    #expect(plan.study == "a \"name\": # odd" && plan.ensembles.count == 4 && plan.hypotheses.isEmpty)
    #expect(plan.ensembles.allSatisfy { $0.samples == 3 && $0.particles == 500 })
    #expect(plan.equilibration == .init() && plan.quench == .init())
    #expect(plan.measure == .init() && plan.reduction == .init())
  }

  @Test func theKeysThatANewPlanHidesAreKeysWithTheirStandardValues() throws {
    // The hypotheses are on glasses at constant volume.
    var plan = try Plan(yaml: uncommented(template()).replacing("\n    pressure:", with: "\n    #pressure:"))
    let largeOnes = plan.ensembles.filter(\.isDecay)
    #expect(largeOnes.count == 1)
    #expect(plan.hypotheses.count == 3 && plan.hypotheses.map(\.isPrimary) == [true, true, false])
    // These have no standard but a rule.
    (plan.equilibration.window, plan.equilibration.maximumTime) = (nil, nil)
    (plan.equilibration.meltTime, plan.equilibration.timeStep, plan.reduction.relaxationTimes) = (nil, nil, nil)
    plan.quench.pressure = nil
    #expect(plan.equilibration.harvest?.burnIn == 20 && plan.equilibration.harvest?.spacing == 8)
    plan.equilibration.harvest = nil
    (plan.reduction.anchors, plan.reduction.collapseWithout, plan.reduction.moduliWindows) = ([], nil, [])
    #expect(plan.equilibration == .init() && plan.quench == .init())
    #expect(plan.measure == .init() && plan.reduction == .init())
  }

  @Test func aNewPlanHasEveryKeyThatThePageOfPlansHas() throws {
    let keys = try Page("Documentation/Plans.md").prose.filter { $0.hasPrefix("| `") }.map { line in
      String(line.dropFirst(3).prefix { $0 != "`" }.split(separator: ".").last!)
    }
    #expect(keys.count > 30)
    for key in keys where key != "equilibration" {
      #expect(uncommented(template()).contains(try Regex("(^|[ {\\n-])\(key):")), "\(key)")
    }
  }

  @Test func lehrNewStudyWritesAPlanAndNeverOverwrites() throws {
    let shell = try Shell()
    defer { shell.remove() }
    let first = try shell.lehr(["new", "study", "my", "--samples", "7", "--temperatures", "2.6,0.9"])
    #expect(first.status == 0 && first.out.contains("lehr run my.yaml"), "\(first)")
    let plan = try Plan(yaml: try shell.text("my.yaml"))
    #expect(plan.study == "my" && plan.ensembles.map(\.temperature) == [2.6, 0.9] && plan.ensembles[0].samples == 7)
    try shell.write("mine\n", to: "my.yaml")
    let second = try shell.lehr(["new", "study", "my.yaml"])
    #expect(second.status == 1 && second.err.contains("already"), "\(second)")
    #expect(try shell.text("my.yaml") == "mine\n")
    let wrong = try shell.lehr(["new", "study", "other", "--model", "pss:rc=9", "--temperatures", "1"])
    #expect(wrong.status == 1 && wrong.err.contains("rc"), "\(wrong)")
    #expect(!FileManager.default.fileExists(atPath: shell.folder + "/other.yaml"))
    #expect(try shell.lehr(["new", "study", "x", "--model", "kablj"]).status == 64)
    #expect(try shell.lehr(["new", "study", "x", "--temperatures", "hot"]).status == 64)
  }

  @Test func exitStatusesAreThoseOfTheTable() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write(Self.plan, to: "habits.yaml")
    #expect(try shell.lehr(["run", "habits.yaml", "--no-report", "--quiet"]).status == 0)
    let missing = try shell.lehr(["run", "missing.yaml"])
    #expect(missing.status == 1 && missing.err.contains("missing.yaml"), "\(missing)")
    #expect(try shell.lehr(["audit", "habits", "--inertia", "0"]).status == 3)
    #expect(try shell.lehr(["run"]).status == 64)
    #expect(try shell.lehr(["run", "habits.yaml", "-q", "-v"]).status == 64)
    // Stopped when its first sample has begun, long before the end, and taken up again by the same command.
    let long = Self.plan.replacing("particles: 150", with: "particles: 2000").replacing("2.0", with: "500.0")
    try shell.write(long, to: "long.yaml")
    let stopped = try shell.bash(
      """
      (while kill -0 $$ && ! grep -q 'sample begins' log.jsonl; do sleep 0.1; done; kill -INT $$) 2>/dev/null &
      exec lehr run long.yaml --log log.jsonl
      """)
    #expect(stopped.status == 130 && stopped.out.contains("run the same command again"), "\(stopped)")
    let log = try lines(try shell.text("log.jsonl"))
    #expect(log.contains { $0.event == "sample left" } && log.last?.complete == false, "\(log)")
    let page = try Page("Documentation/Program.md").prose.joined(separator: "\n"), readme = try Page("README.md").text
    for status in ["0", "1", "3", "64", "130"] {
      #expect(page.contains("| \(status) |") && readme.contains("\(status): "), "\(status)")
    }
  }

  @Test func quietSaysNothingAndVerboseHasALineForEverySample() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write(Self.plan, to: "habits.yaml")
    let quiet = try shell.lehr(["run", "habits.yaml", "--into", "a", "--no-report", "--quiet"])
    #expect(quiet.status == 0 && quiet.err.isEmpty && quiet.out == "a\n", "\(quiet)")
    let verbose = try shell.lehr(["run", "habits.yaml", "--into", "b", "--no-report", "-v"])
    for index in 0..<2 { #expect(verbose.err.contains("pss-rc1.2-N150-T4.0 \(index): finished"), "\(verbose.err)") }
    #expect(verbose.err.contains(", flagged: "), "\(verbose.err)")
    let convert = ["convert", "a/samples/pss-rc1.2-N150-T4.0/000000.h5", "glass.gsd"]
    #expect(try shell.lehr(convert).err.contains("Warning: glass.gsd"))
    #expect(try shell.lehr(convert + ["-q"]).err.isEmpty)
    #expect(try shell.lehr(convert + ["-v"]).err.contains("150 particles in a box of"))
  }

  private struct Line: Decodable {
    var event: String, time: String, machine: String, process: Int
    var ensemble: String?, index: Int?, seconds: Double?, reasons: [String]?, complete: Bool?, planned: Int?
  }

  private func lines(_ text: String) throws -> [Line] {
    try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  @Test func theLogHasEveryEventOnALineOfItsOwnAndIsAppendedTo() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write(Self.plan, to: "habits.yaml")
    let run = ["run", "habits.yaml", "--into", "a", "--no-report", "-q"]
    #expect(try shell.lehr(run + ["--log", "log.jsonl"]).status == 0)
    let first = try lines(try shell.text("log.jsonl"))
    #expect(first.first?.event == "run begins" && first.first?.planned == 2)
    #expect(first.last?.event == "run ends" && first.last?.complete == true)
    let ends = first.filter { ["sample finished", "sample flagged"].contains($0.event) }
    #expect(Set(ends.map(\.index)) == [0, 1] && ends.allSatisfy { $0.ensemble == "pss-rc1.2-N150-T4.0" })
    #expect(ends.allSatisfy { $0.seconds! > 0 && ($0.event == "sample flagged") == !$0.reasons!.isEmpty })
    #expect(first.count { $0.event == "ensemble finished" } == 1)
    #expect(first.count { $0.event == "sample begins" } == 4)
    for line in first {
      #expect(line.time.contains(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/), "\(line.time)")
      #expect(line.process > 1 && !line.machine.isEmpty)
    }
    // A damaged product is named; the environment names the log; what was there stays.
    let sample = "a/samples/pss-rc1.2-N150-T4.0/000001.h5"
    try shell.write("no sample", to: sample)
    #expect(try shell.lehr(run, ["LEHR_LOG": "log.jsonl"]).status == 0)
    let second = try lines(try shell.text("log.jsonl")).dropFirst(first.count)
    #expect(second.first?.event == "run begins" && second.contains { $0.event == "sample damaged" })
    #expect(second.count { $0.event == "sample finished" || $0.event == "sample flagged" } == 1)
    // A task of a cluster has it too.
    _ = try shell.bash(
      "mkdir c; cp habits.yaml c/plan.yaml; printf '# 1 a task\\npss-rc1.2-N150-T4.0 0\\n' > list")
    #expect(try shell.lehr(["task", "c", "list", "0", "-q"], ["LEHR_LOG": "task.jsonl"]).status == 0)
    let task = try lines(try shell.text("task.jsonl"))
    #expect(task.contains { $0.index == 0 && $0.seconds != nil } && task.last?.complete == true, "\(task)")
    // No byte of a sample depends on it.
    #expect(try shell.lehr(["run", "habits.yaml", "--into", "b", "--no-report", "-q"]).status == 0)
    #expect(try shell.bash("cmp \(sample) \(sample.replacing("a/", with: "b/", maxReplacements: 1))").status == 0)
    #expect(try shell.lehr(run + ["--log", "nowhere/log.jsonl"]).status == 1)
  }

  /// `script` gives the program a terminal of its own.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script"))
  func aTableIsRedrawnOnlyOnTerminalsThatMayBe() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write(Self.plan, to: "habits.yaml")
    var count = 0
    func said(_ environment: [String: String]) throws -> String {
      count += 1
      let command = "\(Shell.programs)/lehr run habits.yaml --into study\(count) --no-report"
      return try shell.run("/usr/bin/script", ["-qec", command, "/dev/null"], environment).out
    }
    #expect(try said(["TERM": "xterm"]).contains("\u{1B}["))
    for environment in [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"]] {
      let plain = try said(environment)
      #expect(!plain.contains("\u{1B}") && plain.contains("2 of 2 samples"), "\(environment): \(plain)")
    }
    #expect(try said(["TERM": "xterm", "NO_COLOR": ""]).contains("\u{1B}["))
  }

  @Test func whatLehrCiteSaysIsWhatTheCitationFileSays() throws {
    let file = try Page("CITATION.cff").text
    let own = try #require(Citation.all.first)
    #expect(file.contains("title: \"\(own.title)\"\n") && file.contains("version: \(Version.current)\n"))
    #expect(file.contains("license: GPL-3.0-or-later\n"))
    #expect(try Page("CHANGELOG.md").text.contains("## \(Version.current)\n"))
    for citation in Citation.all.dropFirst() { #expect(file.contains("title: \"\(citation.title)\"\n")) }
    let shell = try Shell()
    defer { shell.remove() }
    let plain = try shell.lehr(["cite"]).out, bibtex = try shell.lehr(["cite", "--bibtex"]).out
    for citation in Citation.all { #expect(plain.contains(citation.title) && bibtex.contains("{\(citation.title)}")) }
    #expect(plain.contains("arXiv:2009.08238") && bibtex.contains("eprint = {2009.08238}"))
    #expect(bibtex.count { $0 == "{" } == bibtex.count { $0 == "}" })
    #expect(bibtex.count { $0 == "@" } == Citation.all.count)
    let licenses = try shell.lehr(["cite", "--licenses"]).out
    #expect(licenses.contains("GPL-3.0-or-later") && licenses.contains("CHOLMOD, Supernodal"))
  }

  /// The program's own list of dynamic libraries, held against the list of licenses.
  @Test func everyLibraryThatIsLinkedHasItsLicenseListed() throws {
    let shell = try Shell()
    defer { shell.remove() }
    let listed = try shell.bash("readelf -d \(Shell.programs)/lehr | grep NEEDED || true").out
    guard !listed.isEmpty else { return }
    let known = [
      "hdf5", "cholmod", "suitesparseconfig", "lapack", "blas", "libz.", "libbz2", "liblzma", "libzstd", "libcrypto",
      "swift", "Foundation", "dispatch",
    ]
    let system = ["libm.", "libc.", "libgcc", "libstdc++", "ld-linux", "BlocksRuntime", "libpthread", "libdl"]
    for line in listed.split(separator: "\n") {
      #expect((known + system).contains { line.contains($0) }, "\(line): under which license? lehr cite --licenses")
    }
  }
}
