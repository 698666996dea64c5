import Clusters
import Foundation
import Plans
import Tags
import Testing

@Suite(.tags(.unit)) struct QueueStatusTests {
  private func queue(_ lines: [String]) -> QueueStatus {
    QueueStatus(lines.compactMap { QueuedTask(line: Substring($0)) })
  }

  @Test func aLineOfTheQueueIsATask() throws {
    let task = try #require(QueuedTask(line: "81|4|PENDING|Priority|lehr-measure-1|/a|b/slurm/0001"))
    #expect(task.job == 81 && task.task == 4 && task.state == "PENDING" && task.reason == "Priority")
    // A folder may have the sign that separates.
    #expect(task.name == "lehr-measure-1" && task.folder == "/a|b/slurm/0001" && !task.isOver)
    #expect(QueuedTask(line: "82|N/A|COMPLETED|None|lehr-report|/s")?.task == nil)
    #expect(QueuedTask(line: "82|N/A|COMPLETED|None|lehr-report|/s")?.isOver == true)
  }

  @Test(arguments: [
    "", "|", "|||||", "slurm_load_jobs error: Unable to contact", "1|2|3|4|5", "x|0|RUNNING|None|a|/b",
    "99999999999999999999|0|RUNNING|None|a|/b", " 1|0|RUNNING|None|a|/b",
  ]) func whatIsNoTaskIsLeftOut(line: String) { #expect(QueuedTask(line: Substring(line)) == nil) }

  @Test func everyJobHasALine() {
    let status = queue([
      "12|0|RUNNING|None|lehr-measure-1|/s/slurm/0001", "12|1|PENDING|Priority|lehr-measure-1|/s/slurm/0001",
      "12|2|PENDING|Dependency|lehr-measure-1|/s/slurm/0001", "12|3|PENDING|Priority|lehr-measure-1|/s/slurm/0001",
      "7|N/A|SUSPENDED|None|lehr-report|/s/slurm/0001",
    ])
    #expect(
      status.lines == [
        "job 7, lehr-report: 0 running, 1 suspended",
        "job 12, lehr-measure-1: 1 running, 3 waiting (Dependency, Priority)",
      ])
    #expect(queue([]).lines.isEmpty)
  }

  /// Lists are read from the submission's folder, where somebody may have put anything.
  @Test func theSamplesAreThoseOfTheListsThatCanBeRead() throws {
    let folder = NSTemporaryDirectory() + "lehr-queue-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let names = (0..<5).map { SampleName(ensemble: "e", index: $0) }
    let text = SampleList(names, perTask: 2).text
    try text.write(toFile: folder + "/samples-1.txt", atomically: true, encoding: .utf8)
    let huge = text.replacing(/\d+/, with: "\(Int.max)", maxReplacements: 1)
    try huge.write(toFile: folder + "/samples-2.txt", atomically: true, encoding: .utf8)
    try "none".write(toFile: folder + "/samples-3.txt", atomically: true, encoding: .utf8)
    func samples(_ task: Int, _ list: String) throws -> [Int] {
      try queue(["1|\(task)|PENDING|None|lehr-measure-\(list)|\(folder)"]).samples().map(\.index).sorted()
    }
    #expect(try samples(0, "1") == [0, 1] && samples(2, "1") == [4] && samples(3, "1") == [])
    // Names of jobs that are no number, and lists that were removed, have no samples.
    for list in ["4", "x", "../1", ""] { #expect(try samples(0, list).isEmpty, "\(list)") }
    #expect(try samples(.max, "1").isEmpty && samples(-1, "1").isEmpty)
    for list in ["2", "3"] { #expect(throws: SampleListError.self) { try samples(0, list) } }
  }
}
