import Foundation
import Tags
import Testing

/// Where results go, and where they do not: the command line's side of it.
@Suite(.tags(.system)) struct OutputTests {
  let folder: String
  /// A lattice of 125 particles.
  static let configuration: String = {
    var text = "125\nLattice=\"6 0 0 0 6 0 0 0 6\" Properties=species:S:1:pos:R:3 pbc=\"T T T\"\n"
    for k in 0..<125 {
      text += "A \(1.2 * Double(k % 5)) \(1.2 * Double(k / 5 % 5)) \(1.2 * Double(k / 25))\n"
    }
    return text
  }()

  init() throws {
    folder = NSTemporaryDirectory() + "lehr-output-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Self.configuration.write(toFile: folder + "/a.extxyz", atomically: true, encoding: .utf8)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  private func kind(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  /// Runs a line of the shell, in which `$lehr` is the program; its status, and what it says on standard error.
  private func shell(_ line: String, environment: [String: String] = [:]) throws -> (status: Int32, err: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment
      .merging(["lehr": Lehr.program.path]) { $1 }.merging(environment) { $1 }
    let errors = folder + "/errors"
    try Data().write(to: URL(fileURLWithPath: errors))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: try Data(contentsOf: URL(fileURLWithPath: errors)), as: UTF8.self)
    )
  }

  @Test(arguments: [
    ["convert", "a.extxyz", "a.extxyz"], ["convert", "a.extxyz", "soft.extxyz"],
    ["convert", "a.extxyz", "hard.extxyz"],
    ["convert", "a.extxyz", "./here/a.extxyz"], ["quench", "a.extxyz", "--model", "pss:rc=1.2", "-o", "a.extxyz"],
    [
      "equilibrate", "--start", "a.extxyz", "--model", "pss:rc=1.2", "-T", "1", "--time", "1", "-o", "hard.extxyz",
    ],
    ["measure", "a.extxyz", "--model", "pss:rc=1.2", "--hessian", "b.npz", "--modes-to", "b.npz"],
    ["measure", "a.extxyz", "--model", "pss:rc=1.2", "--hessian", "b.npz", "--modes-to", "here/b.npz"],
    ["measure", "a.extxyz", "--model", "pss:rc=1.2", "--modes-to", "a.extxyz"],
    ["measure", "a.npz", "--model", "pss:rc=1.2", "--hessian", "a.npz"],
    ["run", "plan.yaml", "--log", "plan.yaml"],
    ["potential", "mine:table=@a.extxyz,rc=2", "--table", "lammps", "-o", "hard.extxyz"],
  ])
  func oneFileIsNotUsedTwice(arguments: [String]) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    symlink("a.extxyz", folder + "/soft.extxyz")
    link(folder + "/a.extxyz", folder + "/hard.extxyz")
    link(folder + "/a.extxyz", folder + "/a.npz")
    symlink(".", folder + "/here")
    let plan = "study: a\nensembles:\n  - {model: \"pss:rc=1.2\", particles: 150, samples: 1, temperatures: [4.0]}\n"
    try plan.write(toFile: folder + "/plan.yaml", atomically: true, encoding: .utf8)
    let outcome = try Lehr.run(arguments, in: folder)
    let isModel = arguments[0] == "potential"
    #expect(outcome.status == 1, "\(outcome)")
    #expect(
      isModel || outcome.err.contains("given twice") || outcome.err.contains("is the same file as"), "\(outcome.err)")
    #expect(try text("a.extxyz") == Self.configuration)
    #expect(try text("plan.yaml") == plan)
    #expect(kind(folder + "/b.npz") == 0)
  }

  @Test(.timeLimit(.minutes(2))) func pipesAndDevicesAreWrittenTo() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let first = try shell("$lehr potential pss:rc=1.2 --table lammps --points 50 -o whole.table")
    #expect(first.status == 0, "\(first.err)")
    let piped = try shell(
      "mkfifo pipe; cat pipe > got & $lehr potential pss:rc=1.2 --table lammps --points 50 -o pipe; s=$?; wait; exit $s"
    )
    #expect(piped.status == 0 && kind(folder + "/pipe") == S_IFIFO, "\(piped.err)")
    #expect(try text("got") == text("whole.table"))
    let standard = try shell("$lehr potential pss:rc=1.2 --table lammps --points 50 -o /dev/stdout > printed")
    #expect(try standard.status == 0 && text("printed") == text("whole.table"), "\(standard.err)")
    let nothing = try shell("$lehr potential pss:rc=1.2 --table lammps --points 50 -o /dev/null")
    #expect(nothing.status == 0 && kind("/dev/null") == S_IFCHR, "\(nothing.err)")
    try "old".write(toFile: folder + "/target", atomically: true, encoding: .utf8)
    let linked = try shell("ln -s target soft; $lehr potential pss:rc=1.2 --table lammps --points 50 -o soft")
    #expect(linked.status == 0 && kind(folder + "/soft") == S_IFLNK, "\(linked.err)")
    #expect(try text("target") == text("whole.table"))
  }

  @Test(arguments: ["potential pss:rc=1.2 --json", "models", "--help", "--version", "help run", "cite"])
  func whatCannotBePrintedIsAnError(command: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let full = try shell("$lehr \(command) > /dev/full")
    #expect(full.status == 1 && full.err.contains("standard output: writing failed: No space left"), "\(full)")
    #expect(full.err.split(separator: "\n").count == 1, "\(full.err)")
    let closed = try shell("$lehr \(command) >&-")
    #expect(closed.status == 1 && closed.err.contains("standard output: writing failed"), "\(closed)")
    #expect(try shell("$lehr \(command) > printed").status == 0)
  }

  @Test func aKernelThatThereIsNotIsRefusedOnce() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ["nonsense", "avx2", "AVX2 "] {
      let outcome = try shell(
        "$lehr quench a.extxyz --model pss:rc=1.2 -o b.extxyz", environment: ["LEHR_KERNEL": name])
      #expect(outcome.status == 1 && outcome.err.contains("LEHR_KERNEL: there is no kernel \"\(name)\""), "\(outcome)")
      #expect(outcome.err.contains("portable") && outcome.err.split(separator: "\n").count == 1, "\(outcome.err)")
      #expect(kind(folder + "/b.extxyz") == 0)
    }
    for name in ["portable", ""] {
      #expect(try shell("$lehr potential pss:rc=1.2 > out", environment: ["LEHR_KERNEL": name]).status == 0)
    }
  }

  @Test func aNameThatIsNotUTF8IsRefusedAndNothingIsWritten() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let outcome = try shell("$lehr convert a.extxyz \"$(printf 'b\\377.extxyz')\"")
    #expect(outcome.status == 1 && outcome.err.contains("is not UTF-8"), "\(outcome)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.sorted() == ["a.extxyz", "errors"])
  }

  @Test(arguments: [".x.yaml", "plan.yaml"]) func aStudyIsNeverPutIntoTheRoot(name: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let plan = "study: a\nensembles:\n  - {model: \"pss:rc=1.2\", particles: 150, samples: 1, temperatures: [4.0]}\n"
    try plan.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    let into = name == ".x.yaml" ? [] : ["--into", ""]
    for command in [["run"], ["submit", "--dry-run"]] {
      let outcome = try Lehr.run(command + [name] + into, in: folder)
      #expect(outcome.status == 1 && outcome.err.contains("--into"), "\(outcome)")
    }
    #expect(kind("/samples") == 0 && kind("/plan.yaml") == 0)
  }

  @Test func controlCharactersOfAFileDoNotReachATerminal() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let escape = "\u{1b}]0;pwned\u{7}\u{1b}[31m\u{9b}2J\u{202e}"
    try "study: a\n\"\(escape)key\": 1\n".write(toFile: folder + "/plan.yaml", atomically: true, encoding: .utf8)
    try Self.configuration.replacing("A 0.0 0.0 0.0", with: "\(escape) 0 0 0")
      .write(toFile: folder + "/bad.extxyz", atomically: true, encoding: .utf8)
    for arguments in [["plan", "plan.yaml"], ["convert", "bad.extxyz", "b.data"], ["status", "a\(escape)b"]] {
      let outcome = try Lehr.run(arguments, in: folder)
      #expect(outcome.status == 1)
      let hidden = (outcome.out + outcome.err).unicodeScalars.filter {
        ($0.value < 32 && $0 != "\n") || (0x7f..<0xa0).contains($0.value) || $0.value == 0x202e
      }
      #expect(hidden.isEmpty, "\((outcome.out + outcome.err).debugDescription)")
    }
  }

  @Test(.timeLimit(.minutes(2))) func aPipeInPlaceOfAFileKeepsNoCommandWaiting() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let made = try shell(
      "mkfifo pipe.extxyz pipe.h5 plan.yaml log; mkdir study; mkfifo study/plan.yaml; mkdir -p study2/samples")
    #expect(made.status == 0)
    for arguments in [
      ["convert", "pipe.extxyz", "b.data"], ["convert", "pipe.h5", "b.data"], ["plan", "plan.yaml"],
      ["status", "study"],
      ["report", "study"], ["audit", "study"], ["potential", "mine:table=@pipe.h5,rc=2"],
      ["measure", "pipe.h5", "--model", "pss:rc=1.2"],
    ] {
      let outcome = try Lehr.run(arguments, in: folder)
      #expect(outcome.status == 1 && outcome.err.contains("this is no file"), "\(arguments): \(outcome)")
    }
  }

  /// Who looks at a study changes nothing in it, and nothing that its links lead to.
  @Test func statusAndReportSetNothingAside() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let ensemble = "pss-rc1.2-N150-T4.0"
    let plan = "study: a\nensembles:\n  - {model: \"pss:rc=1.2\", particles: 150, samples: 4, temperatures: [4.0]}\n"
    let made = try shell(
      """
      mkdir -p study/samples/\(ensemble) foreign linked/samples
      printf damaged > study/samples/\(ensemble)/000000.h5
      printf foreign > foreign/000000.h5; ln -s ../../../foreign/000000.h5 study/samples/\(ensemble)/000001.h5
      mkdir study/samples/\(ensemble)/000002.h5
      ln -s ../../foreign linked/samples/\(ensemble)
      """)
    #expect(made.status == 0, "\(made.err)")
    for name in ["study", "linked"] {
      try plan.write(toFile: "\(folder)/\(name)/plan.yaml", atomically: true, encoding: .utf8)
    }
    func listing() throws -> [String] {
      try FileManager.default.subpathsOfDirectory(atPath: folder + "/study/samples").sorted()
        + FileManager.default.subpathsOfDirectory(atPath: folder + "/foreign").sorted()
    }
    let before = try listing()
    for command in ["status", "reduce", "report", "audit"] {
      let outcome = try Lehr.run([command, "study"], in: folder)
      if command == "status" {
        #expect(outcome.status == 0 && outcome.out.contains("0 of 4 samples finished"), "\(outcome)")
        #expect(outcome.out.contains("run the study again to set it aside"), "\(outcome)")
        #expect(outcome.out.contains("symbolic link") && outcome.out.contains("this is a folder"), "\(outcome)")
      }
      #expect(try listing() == before, "\(command)")
      let refused = try Lehr.run([command, "linked"], in: folder)
      #expect(refused.status == 1 && refused.err.contains("this is a symbolic link"), "\(command): \(refused)")
    }
    let run = try Lehr.run(["run", "linked/plan.yaml", "--into", "linked"], in: folder)
    #expect(run.status == 1 && run.err.contains("this is a symbolic link"), "\(run)")
    #expect(try listing() == before)
  }
}
