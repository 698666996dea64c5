import Foundation
import Tags
import Testing

/// `lehr submit` with programs in the place of Slurm's that only note what they are asked; the tasks are run by hand.
@Suite(.tags(.system)) final class SubmittedStudyTests {
  private let folder = NSTemporaryDirectory() + "lehr-submitted-\(UUID().uuidString)"
  private static let ensemble = "pss-rc1.2-N150-T4.0"

  private static func plan(_ samples: String = "4", seed: Int = 1) -> String {
    """
    study: submitted
    seed: \(seed)
    ensembles: [{model: "pss:rc=1.2", particles: 150, samples: \(samples), temperatures: 4.0}]
    equilibration: {harvest: {glasses: 2, burn-in: 2, spacing: 1, clock: 0.3}}
    measure: {modes: 2, dipoles: 2}
    reduction: {bootstrap: 20}
    """
  }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder + "/bin", withIntermediateDirectories: true)
    for (name, script) in [
      ("squeue", "exit 0"), ("scontrol", "echo 'MaxArraySize = 1001'"),
      ("sbatch", "echo \"$@\" >> '\(folder)/sbatch.log'; wc -l < '\(folder)/sbatch.log'"),
    ] {
      let path = "\(folder)/bin/\(name)"
      try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    try write(Self.plan(), "plan")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ text: String, _ name: String) throws {
    try text.write(toFile: "\(folder)/\(name).yaml", atomically: true, encoding: .utf8)
  }

  private func submit(_ arguments: String...) throws -> (status: Int32, out: String, err: String) {
    let path = "\(folder)/bin:" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    return try Lehr.run(["submit"] + arguments, in: folder, environment: ["PATH": path, "HOME": folder])
  }

  /// Runs the tasks of the last submission of a study, in both stages.
  private func runTasks(of study: String, submission: String, tasks: Int) throws {
    let list = "\(study)/slurm/\(submission)/samples-0.txt"
    for goal in ["equilibrate", "measure"] {
      for task in 0..<tasks {
        let run = try Lehr.run(["task", study, list, "\(task)", "--goal", goal, "--quiet"], in: folder)
        #expect(run.status == 0, "\(run)")
      }
    }
  }

  private func samples(_ study: String) throws -> [String: Data] {
    let path = "\(folder)/\(study)/samples/\(Self.ensemble)"
    return Dictionary(
      uniqueKeysWithValues: try FileManager.default.contentsOfDirectory(atPath: path).map {
        ($0, try Data(contentsOf: URL(fileURLWithPath: "\(path)/\($0)")))
      })
  }

  /// The submission copies the liquids: tasks need nothing but the study's folder.
  @Test func tasksBeginFromTheLiquidsThatTheSubmissionCopied() throws {
    for arguments in [
      ["run", "plan.yaml", "--into", "first", "--no-report"], ["liquids", "first", "--to", "liquids"],
    ] { #expect(try Lehr.run(arguments, in: folder).status == 0) }
    try write(Self.plan(seed: 2), "next")
    let run = ["run", "next.yaml", "--into", "one", "--liquids", "liquids", "--no-report"]
    #expect(try Lehr.run(run, in: folder).status == 0)
    let submitted = try submit("next.yaml", "--into", "many", "--liquids", "liquids", "--per-task", "1")
    #expect(submitted.status == 0, "\(submitted)")
    try FileManager.default.removeItem(atPath: folder + "/liquids")
    try runTasks(of: "many", submission: "0001", tasks: 2)
    #expect(try samples("many") == samples("one"))
    #expect(try Lehr.run(["audit", "many", "--quiet"], in: folder).status == 0)
  }

  @Test func batchesOfAStoppingRuleAreSubmittedOneAfterTheOther() throws {
    try write(Self.plan("{until: 0.001%, at-most: 8, batch: 4}"), "rule")
    try write(Self.plan("8"), "fixed")
    for submission in ["0001", "0002"] {
      let submitted = try submit("rule.yaml", "--per-task", "1")
      #expect(submitted.status == 0 && submitted.out.contains("measure-0: 2 tasks, 4 samples"), "\(submitted)")
      #expect(submitted.out.contains("submit again"))
      try runTasks(of: "rule", submission: submission, tasks: 2)
    }
    let last = try submit("rule.yaml", "--per-task", "1")
    #expect(last.out.contains("as many samples as allowed") && !last.out.contains("measure-0"), "\(last)")
    #expect(try Lehr.run(["run", "fixed.yaml", "--no-report"], in: folder).status == 0)
    #expect(try samples("rule") == samples("fixed"))
  }

  @Test func aPresetGivesTheOptionsThatAreNotGiven() throws {
    try FileManager.default.createDirectory(atPath: folder + "/.config/lehr", withIntermediateDirectories: true)
    try "snellius: {partition: rome, account: abc, time: 24:00:00, cores: 7, sbatch: --qos=low}\n".write(
      toFile: folder + "/.config/lehr/clusters.yaml", atomically: true, encoding: .utf8)
    #expect(try submit("plan.yaml", "--on", "snellius", "--account", "own", "--per-task", "1").status == 0)
    let script = try String(contentsOfFile: folder + "/plan/slurm/0001/equilibrate-0.sh", encoding: .utf8)
    for line in [
      "--partition=rome", "--account=own", "--time=24:00:00", "--mem-per-cpu=2G", "--qos=low", "--array=0-1%7",
    ] { #expect(script.contains("#SBATCH \(line)\n"), "\(line)") }
  }

  @Test func theStatusOfARunningStudyHasAnEstimateOfTheRest() throws {
    let task = try submit("plan.yaml", "--per-task", "1")
    #expect(task.status == 0)
    #expect(try Lehr.run(["status", "plan"], in: folder).out.contains("no rates are known yet"))
    try runTasks(of: "plan", submission: "0001", tasks: 1)
    let status = try Lehr.run(["status", "plan"], in: folder)
    // The task has just ended: its worker counts as active.
    #expect(
      status.out.contains("core-hours remain, estimated from the rates of this study; expected end with"), "\(status)")
    try runTasks(of: "plan", submission: "0001", tasks: 2)
    #expect(try !Lehr.run(["status", "plan"], in: folder).out.contains("remain"))
  }
}
