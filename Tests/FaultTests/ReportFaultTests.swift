import Foundation
import Particles
import Tags
import Testing

/// Reports that are killed while they are written, that are written by many at once, and that are written anywhere.
///
/// LEHR_REPORT_KILLS says how many are killed, LEHR_REPORTS how many are written at once.
@Suite(.serialized, .tags(.system)) struct ReportFaultTests {
  /// A study that is finished but for its report.
  private func finished(_ study: FaultyStudy, _ folder: String) throws {
    _ = FaultyStudy.uninterrupted
    for (name, bytes) in FaultyStudy.uninterrupted.files
    where name.hasPrefix("samples/") || name == "plan.yaml" {
      let path = study.place + "/" + folder + "/" + name
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try bytes.write(to: URL(fileURLWithPath: path))
    }
  }

  /// What `sha256sum -c` says; nil where there are no checksums.
  private func checksums(_ folder: String) throws -> Bool? {
    guard FileManager.default.fileExists(atPath: folder + "/SHA256SUMS") else { return nil }
    let check = Process()
    check.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    check.arguments = ["sha256sum", "--check", "--strict", "--status", "SHA256SUMS"]
    check.currentDirectoryURL = URL(fileURLWithPath: folder)
    try check.run()
    check.waitUntilExit()
    return check.terminationStatus == 0
  }

  @Test func aReportKilledInAnyFileOperationIsCompletedToTheSameBytes() throws {
    let study = try FaultyStudy()
    let kills = FaultyStudy.count("LEHR_REPORT_KILLS", standard: 4)
    var stream = SeedTree(seed: UInt64(FaultyStudy.count("LEHR_SEED", standard: 1))).stream("report kills")
    var made = 0, reach = 200.0, withSums = 0
    while made < kills {
      let folder = "report-\(made)"
      try finished(study, folder)
      // Some over an older report, of other samples.
      if stream.uniform() < 0.5 {
        let sample = study.place + "/" + folder + "/samples/pss-rc1.2-N300-T2.0/000002.h5"
        try FileManager.default.moveItem(atPath: sample, toPath: sample + "-kept")
        #expect(try study.start(["report", folder]).end().status == 0)
        try FileManager.default.moveItem(atPath: sample + "-kept", toPath: sample)
      }
      let operation = ["any", "rename", "write", "fsync"].randomElement(using: &stream)!
      let n = 1 + Int(stream.uniform() * (operation == "any" ? 4 * reach : reach))
      let fault = "\(operation):\(n):\(["kill", "late", "short"].randomElement(using: &stream)!)"
      let outcome = try study.start(["report", folder], fault: fault).end()
      if outcome.status == 128 + SIGKILL { made += 1 } else { reach = max(1, 0.8 * reach) }
      // Sums that are there are right, whatever else is.
      let sums = try checksums(study.place + "/" + folder)
      #expect(sums != false, "\(fault)")
      withSums += sums == true ? 1 : 0
      let again = try study.start(["report", folder]).end()
      let differences = try study.differences(folder, reporting: true)
      #expect(again.status == 0 && differences.isEmpty, "\(fault): \(again.err) \(differences)")
      try FileManager.default.removeItem(atPath: study.place + "/" + folder)
    }
    print("\(made) reports killed, \(withSums) times with right sums there; all completed to the same bytes")
  }

  @Test func manyReportsAtOnceLeaveWholeAndIdenticalFiles() throws {
    let study = try FaultyStudy()
    let reports = FaultyStudy.count("LEHR_REPORTS", standard: 6)
    var stream = SeedTree(seed: UInt64(FaultyStudy.count("LEHR_SEED", standard: 1))).stream("reports")
    var left = reports, rounds = 0
    while left > 0 {
      let folder = "many-\(rounds)"
      try finished(study, folder)
      let now = min(left, [2, 3, 4, 8].randomElement(using: &stream)!)
      let running = try (0..<now).map { _ in
        usleep(UInt32(stream.uniform() * 100_000))
        return try study.start(["report", folder])
      }
      for report in running {
        let outcome = try report.end()
        #expect(outcome.status == 0, "\(outcome.err)")
        // Whoever ends well leaves a whole report, while others still write theirs.
        #expect(try checksums(study.place + "/" + folder) == true)
      }
      #expect(try study.differences(folder, reporting: true).isEmpty)
      try FileManager.default.removeItem(atPath: study.place + "/" + folder)
      left -= now
      rounds += 1
    }
    print("\(reports) reports in \(rounds) rounds, all whole and identical")
  }

  @Test func ofReportsAtOnceOfWhichSomeAreKilledTheOthersAreWhole() throws {
    let study = try FaultyStudy()
    var stream = SeedTree(seed: UInt64(FaultyStudy.count("LEHR_SEED", standard: 1))).stream("killed reports")
    let rounds = max(1, FaultyStudy.count("LEHR_REPORT_KILLS", standard: 4) / 4)
    for round in 0..<rounds {
      let folder = "some-\(round)"
      try finished(study, folder)
      let doomed = try (0..<2).map { _ in
        try study.start(["report", folder], fault: "any:\(1 + Int(stream.uniform() * 300)):kill")
      }
      let spared = try (0..<2).map { _ in try study.start(["report", folder]) }
      for report in spared {
        let outcome = try report.end()
        #expect(outcome.status == 0, "\(outcome.err)")
      }
      for report in doomed { _ = try report.end() }
      #expect(try study.start(["report", folder]).end().status == 0)
      #expect(try study.differences(folder, reporting: true).isEmpty)
      #expect(try checksums(study.place + "/" + folder) == true)
      try FileManager.default.removeItem(atPath: study.place + "/" + folder)
    }
  }

  /// The bytes of a report depend on the study alone: not on where it is written, nor by whom.
  @Test func surroundingsLeaveNoTraceInAReport() throws {
    let study = try FaultyStudy()
    let home = study.place + "/home"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    for name in [".gnuplot", ".gnuplotrc"] {
      try "set terminal dumb\nset border 0\nsystem('touch \(home)/ran')\n"
        .write(toFile: home + "/" + name, atomically: true, encoding: .utf8)
    }
    try finished(study, "elsewhere")
    let report = try study.start(
      ["report", "elsewhere"],
      surroundings: [
        "TZ": "Asia/Tokyo", "GNUTERM": "x11", "LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "HOME": home,
        "XDG_CONFIG_HOME": home, "SOURCE_DATE_EPOCH": "1000000000", "GNUPLOT_FONTPATH": home, "DISPLAY": ":99",
        "COLUMNS": "10", "FIT_LOG": home + "/fit.log", "GDFONTPATH": home,
      ]
    ).end()
    #expect(report.status == 0, "\(report.err)")
    #expect(try study.differences("elsewhere", reporting: true).isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: home).sorted() == [".gnuplot", ".gnuplotrc"])
  }

  /// The font caches of the system are made by whoever may write them, if they are out of date, and never again.
  @Test func aReportLeavesFreshFontCachesAsTheyAre() throws {
    let study = try FaultyStudy()
    try finished(study, "fonts")
    let caches = study.place + "/caches"
    try "<fontconfig><dir>/usr/share/fonts</dir><cachedir>\(caches)</cachedir></fontconfig>"
      .write(toFile: study.place + "/fonts.conf", atomically: true, encoding: .utf8)
    func report() throws -> [String: Date] {
      let outcome = try study.start(
        ["report", "fonts"], surroundings: ["FONTCONFIG_FILE": study.place + "/fonts.conf"]
      ).end()
      #expect(outcome.status == 0, "\(outcome.err)")
      let names = (try? FileManager.default.contentsOfDirectory(atPath: caches)) ?? []
      let dates = try names.map {
        try FileManager.default.attributesOfItem(atPath: caches + "/" + $0)[.modificationDate] as! Date
      }
      return Dictionary(uniqueKeysWithValues: zip(names, dates))
    }
    let first = try report()
    #expect(!first.isEmpty)
    #expect(try report() == first)
  }

  /// What looks at a study opens nothing for writing outside it, and within it only the cache, figures, tables and page.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"), "strace is not installed"))
  func aReportOpensNothingToWriteOutsideTheStudy() throws {
    let study = try FaultyStudy()
    try finished(study, "traced")
    for command in ["status", "reduce", "report", "report", "audit", "doctor"] {
      let trace = study.place + "/trace"
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
      process.arguments = [
        "-f", "-y", "-qq", "-e",
        "trace=open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,"
          + "linkat,symlink,symlinkat,truncate,mknod,mknodat", "-o", trace,
        FaultyStudy.built.appending(path: "lehr").path,
        command, "traced",
      ]
      process.currentDirectoryURL = URL(fileURLWithPath: study.place)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let changing = /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|creat\(|mkdir|rename|unlink|link|truncate|mknod/
      let inside = /traced(\/figures|\/tables|\/\.cache)?>?, "(figures|tables|\.cache|[^"\/]*)"|"\/dev\/(null|tty)"/
      let lines = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
      #expect(lines.count > 50)
      for line in lines where line.contains(changing) && !line.contains("ENOENT") {
        // The line of a call that another thread interrupted; its arguments are in the line that begins it.
        if line.contains("resumed>") { continue }
        #expect(line.contains(inside), "\(command): \(line)")
      }
    }
  }
}
