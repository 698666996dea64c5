import Analysis
import Durability
import Foundation
import Reports
import Tags
import Testing

/// Text from outside in what other programs read: spreadsheets, gnuplot, browsers.
@Suite(.tags(.unit)) struct HostileTextTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-2+cmd()", "'-2+cmd()"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("-1.5", "-1.5"), ("-4.389(61)", "-4.389(61)"), ("+2e-7", "+2e-7"), ("plain", "plain"), ("", ""),
    ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("a,\u{301}b", "\"a,\u{301}b\""),
    ("a\"\u{301}b", "\"a\"\"\u{301}b\""), ("a\r\nb", "\"a\\u000d\nb\""),
  ])
  func aCellIsNoFormulaAndEndsWhereItEnds(text: String, cell: String) {
    #expect(Array(Table.cell(text).utf8) == Array(cell.utf8))
  }

  /// Signs with combining marks are one character of Swift's, and two to everybody else.
  @Test(arguments: [
    "\"", "`", "\\", "\"\u{301}", "`\u{301}", "\\\u{301}", "\r\n", "\n", "\u{1b}", "\u{202e}", "\u{2028}", "$(x)",
  ])
  func noSignEndsAStringOfGnuplotsOrIsRunByIt(sign: String) {
    for text in [Markup.literal("a\(sign)b"), Markup.sentence("a\(sign)b")] {
      #expect(
        !text.unicodeScalars.contains { "\"`\n\r\u{1b}\u{202e}\u{2028}".unicodeScalars.contains($0) },
        "\(text.debugDescription)")
    }
  }

  @Test func noSignEndsAnAttributeOrBeginsAnElement() {
    let text = escaped("\"\u{301} onload=\"x\" <\u{338}script> &\u{301} '\u{301}")
    #expect(!text.unicodeScalars.contains { "\"<>'".unicodeScalars.contains($0) }, "\(text)")
  }

  /// Who prints a page or a table in a terminal runs none of its escape sequences.
  @Test func noTextOfAStudyReachesATerminalAsASequence() {
    #expect(escaped("a\u{1b}[31m\u{202e}b\u{9b}c") == "a\\u001b[31m\\u202eb\\u009bc")
    #expect(Table.row(["a\u{1b}[31m", "\u{9b}2J"]) == "a\\u001b[31m,\\u009b2J\n")
  }

  /// A whole report of a study whose names try to get out of every file that they are in.
  @Test func namesOfAStudyRunNothing() async throws {
    let folder = NSTemporaryDirectory() + "lehr-hostile-" + UUID().uuidString
    try AtomicFile.makeFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let touch = "touch \(folder)/pwned"
    let name = "x`\u{301}\(touch)`\u{301}\"\u{301}\r\nsystem(\"\(touch)\")\n`\(touch)`$(\(touch))"
    var made = summary(models: [name], temperatures: [2, 1], samples: 2, study: name)
    made.ensembles[0].objections = [name]
    made.flagged = [FlaggedSample(ensemble: "=1+1", index: 0, reasons: [name, "=2"], averaged: true)]
    let curve = PotentialCurve(model: name, x: [1, 2, 3], energy: [1, 0, 1], cutoff: 3)
    _ = try await Report.write(made, curves: [curve], into: folder + "/study")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["study"])
    let csv = try String(contentsOfFile: folder + "/study/tables/flagged.csv", encoding: .utf8)
    #expect(csv.contains("\n'=1+1,0,"))
    // Its scripts, run as they stand in the folder of figures, neither.
    for script in try FileManager.default.contentsOfDirectory(atPath: folder + "/study/figures")
    where script.hasSuffix(".gp") {
      let gnuplot = Process()
      gnuplot.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      gnuplot.arguments = ["gnuplot", script]
      gnuplot.currentDirectoryURL = URL(fileURLWithPath: folder + "/study/figures")
      try gnuplot.run()
      gnuplot.waitUntilExit()
      #expect(gnuplot.terminationStatus == 0, "\(script)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["study"])
  }

  @Test func linksThatArePlantedAmongFiguresAndTablesLeadNowhere() async throws {
    let place = NSTemporaryDirectory() + "lehr-planted-" + UUID().uuidString
    let (folder, victim) = (place + "/study", place + "/victim")
    try AtomicFile.makeFolder(folder + "/figures")
    try AtomicFile.makeFolder(folder + "/tables")
    defer { try? FileManager.default.removeItem(atPath: place) }
    try AtomicFile.write(Data("mine".utf8), to: victim)
    let made = summary(models: ["pss:rc=1.1"], temperatures: [2, 1], samples: 2)
    for name in [
      "figures/figure-energy.svg", "figures/figure-energy.svg.writing", "figures/figure-energy.pdf.writing",
      "figures/figure-energy.csv", "tables/ensembles.csv", "report.html", "SHA256SUMS",
    ] { symlink(victim, "\(folder)/\(name)") }
    try #require(link(victim, "\(folder)/figures/figure-energy.pdf") == 0)
    _ = try await Report.write(made, curves: [], into: folder)
    #expect(try AtomicFile.read(victim) == Data("mine".utf8))
    let drawing = try String(contentsOfFile: folder + "/figures/figure-energy.svg", encoding: .utf8)
    #expect(drawing.contains("</svg>"))
    var status = stat()
    #expect(lstat("\(folder)/report.html", &status) == 0 && status.st_mode & S_IFMT == S_IFREG)
    // Folders that are links are refused.
    try FileManager.default.removeItem(atPath: folder + "/figures")
    try AtomicFile.makeFolder(place + "/elsewhere")
    symlink(place + "/elsewhere", folder + "/figures")
    await #expect(throws: FileError(path: "\(folder)/figures", .link)) {
      try await Report.write(made, curves: [], into: folder)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place + "/elsewhere").isEmpty)
  }
}
