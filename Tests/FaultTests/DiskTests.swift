import Foundation
import Particles
import Tags
import Testing

/// Disks that are full, broken or read-only; clocks that jump; several programs on one folder.
@Suite(.tags(.system), .serialized) struct DiskTests {
  @Test(arguments: ["ENOSPC", "EDQUOT", "EIO", "EROFS"])
  func aDiskThatRefusesIsNamedInOneSentenceAndNothingIsLost(error: String) throws {
    let study = try FaultyStudy()
    var stream = SeedTree(seed: 5).branch(error).stream("operations")
    for k in 0..<FaultyStudy.count("LEHR_DISK_CASES", standard: 1) {
      let folder = "\(error)-\(k)"
      let fault = "any:\(1 + Int(stream.uniform() * 120))+:\(error)"
      let outcome = try study.run(folder, fault: fault)
      let sentences = outcome.err.split(separator: "\n").filter { $0.hasPrefix("Error:") }
      #expect(outcome.status == 1 && sentences.count == 1, "\(fault): \(outcome)")
      #expect(sentences.allSatisfy { $0.contains(folder) && $0.contains(" failed: ") }, "\(fault): \(sentences)")
      let again = try study.run(folder)
      #expect(try again.status == 0 && study.differences(folder).isEmpty, "\(fault): \(again.err)")
      try FileManager.default.removeItem(atPath: study.place + "/" + folder)
    }
  }

  /// What a server forgets for a moment, or another program sweeps up, is written again.
  @Test func aTemporaryThatVanishesIsWrittenAgain() throws {
    let study = try FaultyStudy()
    for n in [1, 17] {
      let outcome = try study.run("vanished-\(n)", fault: "rename:\(n):ENOENT")
      #expect(try outcome.status == 0 && study.differences("vanished-\(n)").isEmpty, "\(outcome.err)")
    }
  }

  /// A real disk, where this program may mount one.
  @Test(.enabled(if: SmallDisk.isPossible, "only root may mount a disk"))
  func aFullDiskAndAReadOnlyOneLoseNothing() throws {
    let study = try FaultyStudy()
    let disk = try SmallDisk(at: study.place + "/disk", kilobytes: 200)
    defer { disk.remove() }
    let full = try study.run("disk/study")
    #expect(full.status == 1 && full.err.contains("No space left on device; free some space"), "\(full)")
    try disk.remount("size=64m,ro")
    let before = try FaultyStudy.files(in: study.place + "/disk/study")
    let readOnly = try study.run("disk/study")
    #expect(
      readOnly.status == 1 && readOnly.err.contains("disk/study") && readOnly.err.contains("written"), "\(readOnly)")
    let status = try study.start(["status", "disk/study"]).end()
    #expect(status.status == 0 && status.out.contains("of \(FaultyStudy.samples) samples finished"), "\(status)")
    let report = try study.start(["report", "disk/study"]).end()
    #expect(report.status == 1 && report.err.split(separator: "\n").count == 1, "\(report)")
    #expect(try FaultyStudy.files(in: study.place + "/disk/study") == before)
    try disk.remount("size=64m,rw")
    #expect(try study.run("disk/study").status == 0)
    #expect(try study.differences("disk/study").isEmpty)
  }

  @Test func clocksThatJumpChangeNothing() throws {
    let study = try FaultyStudy()
    let outcome = try study.run("clock", clock: "100000")
    #expect(try outcome.status == 0 && study.differences("clock").isEmpty, "\(outcome.err)")
    // And going on after the clock was set back by days.
    _ = try study.start(FaultyStudy.arguments("back")).kill(after: 0.4 * FaultyStudy.uninterrupted.seconds)
    #expect(try study.run("back", clock: "-900000").status == 0)
    #expect(try study.differences("back").isEmpty)
  }

  @Test func ofTwoRunsInOneFolderTheSecondIsRefused() throws {
    let study = try FaultyStudy()
    // The first one is held still, so that it is under way whenever the second one looks; had it ended before that, because
    // the machine kept this test waiting, two others are begun.
    for attempt in 1...100 {
      let folder = "two-\(attempt)"
      let first = try study.start(FaultyStudy.arguments(folder))
      try study.waitFor(first, toHaveFile: { $0 == "plan.yaml" }, in: folder)
      Foundation.kill(first.process.processIdentifier, SIGSTOP)
      let second = try study.run(folder)
      Foundation.kill(first.process.processIdentifier, SIGCONT)
      #expect(try first.end().status == 0)
      if second.status == 0 { continue }
      #expect(second.status == 1 && second.err.contains("another run works in this folder"), "\(second)")
      #expect(try study.differences(folder).isEmpty)
      return
    }
    Issue.record("no second run in a folder was refused, of 100")
  }

  /// Shares need no lock: what two programs make at once is the same, whoever comes last.
  @Test func sharesInOneFolderMayOverlapAtWill() throws {
    let study = try FaultyStudy()
    let shares = ["1/1", "1/1", "1/2", "2/2", "2/3"]
    let running = try shares.map { try study.start(FaultyStudy.arguments("shared", workers: 1) + ["--slice", $0]) }
    for share in running {
      let outcome = try share.end()
      #expect(outcome.status == 0, "\(outcome.err)")
    }
    #expect(try study.run("shared").status == 0)
    #expect(try study.differences("shared").isEmpty)
  }

  @Test func slicesInFoldersOfTheirOwnMakeTheWholeWhenCopiedTogether() throws {
    let study = try FaultyStudy()
    for k in 1...3 {
      let outcome = try study.start(FaultyStudy.arguments("part-\(k)") + ["--slice", "\(k)/3"]).end()
      #expect(outcome.status == 0 && outcome.out.contains("Slice \(k)/3 is done"), "\(outcome)")
    }
    let copy = Process()
    copy.executableURL = URL(fileURLWithPath: "/bin/sh")
    copy.arguments = ["-c", "mkdir whole && cp -r part-1/. part-2/. part-3/. whole"]
    copy.currentDirectoryURL = URL(fileURLWithPath: study.place)
    try copy.run()
    copy.waitUntilExit()
    #expect(try study.start(["report", "whole"]).end().status == 0)
    #expect(try study.differences("whole", reporting: true).isEmpty)
  }
}

/// A disk in memory of a given size.
struct SmallDisk {
  let path: String

  static var isPossible: Bool {
    guard geteuid() == 0, let folder = try? FaultyStudy().place else { return false }
    let path = folder + "-probe"
    guard let disk = try? SmallDisk(at: path, kilobytes: 100) else { return false }
    disk.remove()
    try? FileManager.default.removeItem(atPath: path)
    return true
  }

  init(at path: String, kilobytes: Int) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Self.call("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path])
  }

  func remount(_ options: String) throws { try Self.call("mount", ["-o", "remount,\(options)", path]) }

  func remove() { try? Self.call("umount", ["-l", path]) }

  private struct Refused: Error {}

  private static func call(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Refused() }
  }
}
