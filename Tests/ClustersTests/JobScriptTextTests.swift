import Clusters
import Foundation
import Tags
import Testing

/// What a job script asks of the cluster, and that it is a script.
@Suite(.tags(.unit)) struct JobScriptTextTests {
  private func script(_ resources: Resources = Resources(), tasks: Int? = 7) -> String {
    JobScript(
      resources: resources, stage: .measure, name: "measure-1", tasks: tasks,
      command: ["lehr", "task", .text("a 'b' $(c)"), .taskNumber], environment: [("LEHR_KERNEL", "AVX2")]
    ).text
  }

  @Test(arguments: [nil, 12]) func theScriptIsOneThatAShellCanRead(tasks: Int?) throws {
    let path = NSTemporaryDirectory() + "lehr-script-\(UUID().uuidString).sh"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try script(tasks: tasks).write(toFile: path, atomically: true, encoding: .utf8)
    let check = Process()
    check.executableURL = URL(fileURLWithPath: "/bin/bash")
    check.arguments = ["-n", path]
    try check.run()
    check.waitUntilExit()
    #expect(check.terminationStatus == 0)
  }

  @Test func whatIsAskedOfTheClusterStandsAtTheTop() {
    var resources = Resources()
    resources.partition = "long"
    resources.time = "04:00:00"
    resources.further = ["--qos=low"]
    resources.mostRunning = 3
    let lines = script(resources).split(separator: "\n").map(String.init)
    #expect(lines[0] == "#!/bin/bash")
    let options = lines.filter { $0.hasPrefix("#SBATCH ") }.map { String($0.dropFirst(8)) }
    #expect(options.starts(with: ["--partition=long", "--time=04:00:00", "--qos=low", "--job-name=lehr-measure-1"]))
    #expect(options.contains("--array=0-6%3") && options.contains("--signal=B:USR1@\(JobScript.warning)"))
    // All of them before the first command, or sbatch does not read them.
    #expect(lines.firstIndex { !$0.hasPrefix("#") }! > lines.lastIndex { $0.hasPrefix("#SBATCH") }!)
    let single = script(tasks: nil)
    #expect(!single.contains("--array") && single.contains("--output=measure-1.log"))
  }
}
