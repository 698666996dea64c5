import Clusters
import Foundation
import Tags
import Testing

@Suite(.tags(.unit)) struct JobScriptTests {
  /// What a shell makes of a text; nil if it fails.
  private func shell(_ arguments: [String], environment: [String: String] = [:]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return output
  }

  private func script(_ command: [String], tasks: Int? = 7, resources: Resources = Resources()) -> JobScript {
    JobScript(
      resources: resources, stage: .measure, name: "measure-1", tasks: tasks, command: command,
      environment: [("LEHR_KERNEL", "AVX2 $(false)")])
  }

  /// Every character that a path can have: all of ASCII but NUL, and some beyond.
  private static let hostile: [String] =
    [String((1...127).map { Character(Unicode.Scalar(UInt8($0))) }), "$(touch x)", "`id`", "a'b''c'", "", "ü\u{2028}λ"]
    + ["$SLURM_ARRAY_TASK_ID.yaml", "-n", "\\", "\"$HOME\"", "!!", "*"]

  @Test(arguments: hostile) func aQuotedWordMeansItself(word: String) throws {
    #expect(try shell(["-c", "printf %s \(JobScript.quoted(word))"]) == Data(word.utf8))
  }

  /// The command of the script, given to a program that prints its arguments: only the number of the task is replaced.
  @Test(arguments: hostile) func aCommandHasItsWordsAsTheyAre(word: String) throws {
    let text = script(["/usr/bin/printf", "%s\n", word, JobScript.taskNumber]).text
    let begin = try #require(text.range(of: "work() {"))
    let end = try #require(text.range(of: "; }\nlimit=0"))
    let work = text[begin.lowerBound..<end.lowerBound] + "; }\nwork\n"
    let said = try shell(["-c", String(work)], environment: ["SLURM_ARRAY_TASK_ID": "5"])
    #expect(said == Data("\(word)\n5\n".utf8))
  }

  @Test func theScriptIsOneThatAShellCanRead() throws {
    let path = NSTemporaryDirectory() + "lehr-script-\(UUID().uuidString).sh"
    defer { try? FileManager.default.removeItem(atPath: path) }
    for tasks in [nil, 12] {
      try script(["lehr", "task", "a 'b'"], tasks: tasks).text.write(toFile: path, atomically: true, encoding: .utf8)
      let check = Process()
      check.executableURL = URL(fileURLWithPath: "/bin/bash")
      check.arguments = ["-n", path]
      try check.run()
      check.waitUntilExit()
      #expect(check.terminationStatus == 0)
    }
  }

  @Test func whatIsAskedOfTheClusterStandsAtTheTop() {
    var resources = Resources()
    resources.partition = "long"
    resources.time = "04:00:00"
    resources.further = ["--qos=low"]
    resources.mostRunning = 3
    let lines = script(["lehr"], resources: resources).text.split(separator: "\n").map(String.init)
    #expect(lines[0] == "#!/bin/bash")
    let options = lines.filter { $0.hasPrefix("#SBATCH ") }.map { $0.dropFirst(8) }
    #expect(options.starts(with: ["--partition=long", "--time=04:00:00", "--qos=low", "--job-name=lehr-measure-1"]))
    #expect(options.contains("--array=0-6%3") && options.contains("--signal=B:USR1@\(JobScript.warning)"))
    // All of them before the first command, or sbatch does not read them.
    #expect(lines.firstIndex { !$0.hasPrefix("#") }! > lines.lastIndex { $0.hasPrefix("#SBATCH") }!)
    let single = script(["lehr"], tasks: nil).text
    #expect(!single.contains("--array") && single.contains("--output=measure-1.log"))
  }
}
