import Durability

/// What a stage's tasks do, as a script for sbatch.
package struct JobScript {
  /// The stages in the order in which a study passes through them.
  package enum Stage: String, CaseIterable, Sendable {
    case equilibrate, measure, reduce, report
  }

  /// What the cluster is asked for.
  let resources: Resources
  /// The stage.
  let stage: Stage
  /// The job's name: the stage and the number of its list.
  let name: String
  /// Tasks of the array; nil for a job that is none.
  let tasks: Int?
  /// The command that does the work.
  let command: [Word]
  /// Settings of the environment that the results depend on.
  var environment: [(name: String, value: String)] = []

  /// A script as given.
  package init(
    resources: Resources, stage: Stage, name: String, tasks: Int?, command: [Word],
    environment: [(name: String, value: String)] = []
  ) {
    (self.resources, self.stage, self.name, self.tasks) = (resources, stage, name, tasks)
    (self.command, self.environment) = (command, environment)
  }

  /// Seconds before the time limit at which a task is told to keep what it has; the finest that Slurm has is a minute.
  package static let warning = 90
  /// How often a task whose program was killed begins again where it stands.
  package static let mostRevivals = 5

  /// The script.
  ///
  /// Near the time limit lehr keeps a checkpoint and ends with 130, and the task queues again. A program that was killed
  /// is started again: it goes on from its last checkpoint. What was cancelled stays cancelled, and what was preempted
  /// Slurm itself queues again.
  package var text: String {
    var lines = ["#!/bin/bash", "# Written by lehr submit."]
    lines += resources.options.map { "#SBATCH \($0)" }
    lines += [
      "#SBATCH --job-name=lehr-\(name)", "#SBATCH --ntasks=1", "#SBATCH --cpus-per-task=1", "#SBATCH --requeue",
      "#SBATCH --open-mode=append", "#SBATCH --signal=B:USR1@\(Self.warning)",
    ]
    if let tasks {
      let limit = resources.mostRunning.map { "%\($0)" } ?? ""
      lines += ["#SBATCH --array=0-\(tasks - 1)\(limit)", "#SBATCH --output=\(name)-%a.log"]
    } else {
      lines += ["#SBATCH --output=\(name).log"]
    }
    lines += ["", "export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1"]
    lines += environment.map { "export \($0.name)=\(ShellWord.quoted($0.value))" }
    lines += [
      "log=\(name)\(tasks == nil ? "" : "-$SLURM_ARRAY_TASK_ID").log", "",
      "work() { exec \(command.map(\.text).joined(separator: " ")); }",
      #"""
      limit=0
      trap 'limit=1; kill -TERM $child 2>/dev/null' USR1
      trap 'kill -TERM $child 2>/dev/null' TERM INT
      for revival in $(seq 0 \#(Self.mostRevivals)); do
        work & child=$!
        while wait $child; code=$?; kill -0 $child 2>/dev/null; do :; done
        # 128 + n: killed by signal n. 130: stopped at a safe point, as it was told.
        [ $code -gt 128 ] && [ $code != 130 ] && [ $limit = 0 ] || break
        echo "lehr was killed (exit status $code); resuming from its last checkpoint"
      done
      if [ $limit = 1 ] && [ $code != 0 ]; then
        echo "the time limit is near: requeued"
        scontrol requeue "${SLURM_ARRAY_JOB_ID:-$SLURM_JOB_ID}${SLURM_ARRAY_TASK_ID:+_$SLURM_ARRAY_TASK_ID}"
        sleep \#(Self.warning)
      fi
      # What went well needs no log.
      [ $code = 0 ] && [ $revival = 0 ] && rm -f "$log"
      exit $code
      """#,
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// A word of the command.
  package enum Word: ExpressibleByStringLiteral {
    /// Text that means itself, whatever is in it.
    case text(String)
    /// The number of the task in its array, from 0.
    case taskNumber
    /// The number of the task as a slice of so many, from `1/count` on.
    case slice(of: Int)

    package init(stringLiteral text: String) { self = .text(text) }

    /// As it stands in the script.
    var text: String {
      switch self {
      case .text(let text): ShellWord.quoted(text)
      case .taskNumber: "\"$SLURM_ARRAY_TASK_ID\""
      case .slice(let count): "\"$((SLURM_ARRAY_TASK_ID + 1))/\(count)\""
      }
    }
  }
}

/// What a cluster is asked for.
public struct Resources: Sendable {
  /// `--partition`.
  public var partition: String?
  /// `--account`.
  public var account: String?
  /// `--time`: the limit of a task.
  public var time: String?
  /// `--mem-per-cpu`.
  public var memory: String?
  /// Further options, as sbatch understands them.
  public var further: [String] = []
  /// How many tasks of an array run at the same time.
  public var mostRunning: Int?

  /// What the cluster gives to those who ask for nothing.
  public init() {}

  /// Options of sbatch.
  var options: [String] {
    var all: [String] = []
    for (name, value) in [("partition", partition), ("account", account), ("time", time), ("mem-per-cpu", memory)] {
      if let value { all.append("--\(name)=\(value)") }
    }
    return all + further
  }
}
