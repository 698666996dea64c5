import Clusters
import Foundation
import Tags
import Testing

/// Job scripts run what they are to run, whatever the names of folders and plans.
@Suite(.tags(.unit)) struct JobScriptTests {
  /// The arguments that a script gives to its program, which here writes them into a file.
  private func arguments(_ words: [JobScript.Word], program: String, in folder: String) throws -> [String] {
    let script = JobScript(
      resources: Resources(), stage: .measure, name: "measure-0", tasks: 5, command: [.text(program)] + words,
      environment: [(name: "LEHR_LOG", value: "$(touch pwned-by-a-log)")])
    try script.text.write(toFile: folder + "/job.sh", atomically: true, encoding: .utf8)
    let bash = Process()
    bash.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    bash.arguments = ["bash", "job.sh"]
    bash.currentDirectoryURL = URL(fileURLWithPath: folder)
    bash.environment = ProcessInfo.processInfo.environment.merging(["SLURM_ARRAY_TASK_ID": "3"]) { $1 }
    try bash.run()
    bash.waitUntilExit()
    #expect(bash.terminationStatus == 0)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/got"))
    return bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(arguments: [
    "$(touch pwned)", "$HOME", "`touch pwned`", "a'b", "a\"b", "a b", "a\nb", "-dash", "$((1+1))",
    "'\u{301}$(touch pwned)",
  ])
  func aFolderOfAnyNameIsOneWordThatMeansItself(name: String) throws {
    let place = NSTemporaryDirectory() + "lehr-job-" + UUID().uuidString
    let folder = place + "/" + name
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: place) }
    let program = folder + "/pro gram"
    try "#!/bin/sh\nprintf '%s\\0' \"$@\" > \"${0%/*}/got\"\n".write(toFile: program, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let found = try arguments(
      ["task", .text(folder), .text("$SLURM_ARRAY_TASK_ID"), .taskNumber, .slice(of: 7)], program: program, in: folder)
    #expect(found == ["task", folder, "$SLURM_ARRAY_TASK_ID", "3", "4/7"])
    let names =
      try FileManager.default.contentsOfDirectory(atPath: folder)
      + FileManager.default.contentsOfDirectory(atPath: place)
    #expect(!names.contains { $0.hasPrefix("pwned") }, "\(names)")
  }
}
