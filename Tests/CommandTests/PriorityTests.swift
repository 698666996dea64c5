import Foundation
import Tags
import Testing

@Suite(.tags(.system)) struct PriorityTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "lehr-priority-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// libdispatch raises the priority of its threads where that is permitted, as to root.
  @Test func everyThreadKeepsThePriorityThatTheProgramWasStartedWith() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/nice")
    process.arguments = [
      "-n", "7", Lehr.program.path, "equilibrate", "--model", "pss:rc=1.5", "-N", "2000", "-T", "1", "--time", "1e6",
      "--quiet", "-o", folder + "/liquid.extxyz",
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    defer {
      process.terminate()
      process.waitUntilExit()
    }
    var threads: [(niceness: Int, ticks: Int)] = []
    // The threads that run are seen once one of them has used a tenth of a second.
    for _ in 0..<600 {
      threads = self.threads(of: process.processIdentifier)
      if threads.count > 1, threads.contains(where: { $0.ticks > 10 }) { break }
      usleep(50_000)
    }
    #expect(threads.count > 1 && threads.contains { $0.ticks > 10 }, "the program runs")
    #expect(threads.allSatisfy { $0.niceness >= 7 }, "\(threads)")
  }

  /// Niceness and user time of each thread: fields 19 and 14 of its stat file, counted after the name in parentheses.
  private func threads(of process: Int32) -> [(niceness: Int, ticks: Int)] {
    let tasks = "/proc/\(process)/task"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return names.compactMap { name in
      guard let text = try? String(contentsOfFile: "\(tasks)/\(name)/stat", encoding: .utf8),
        let end = text.lastIndex(of: ")")
      else { return nil }
      let fields = text[text.index(after: end)...].split(separator: " ")
      guard fields.count > 16, let niceness = Int(fields[16]), let ticks = Int(fields[11]) else { return nil }
      return (niceness, ticks)
    }
  }
}
