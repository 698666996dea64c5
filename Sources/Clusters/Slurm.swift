import Foundation
import Subprocess

/// Slurm did not do what it was asked.
public enum SlurmError: Error, Equatable {
  /// One of its commands cannot be run here.
  case missing(program: String)
  /// One of its commands failed, and said this.
  case refused(program: String, said: String)
  /// sbatch said this instead of a job's number.
  case noNumber(said: String)
  /// The path of the study's folder has a line break or is not text, and the queue is listed line by line.
  case unlistable(folder: String)
}

/// Slurm by its own commands: sbatch, squeue, scancel, scontrol.
public enum Slurm {
  /// Submits a script and returns the job's number. `options` stand before the script.
  static func submit(_ script: String, options: [String]) async throws -> Int {
    let said = try await run("sbatch", ["--parsable"] + options + [script])
    // With several clusters the number is followed by a cluster's name.
    guard let number = Int(said.prefix { $0.isNumber }) else {
      throw SlurmError.noNumber(said: said)
    }
    return number
  }

  /// Takes jobs out of the queue, waiting or running.
  static func cancel(_ jobs: [Int]) async throws {
    guard !jobs.isEmpty else { return }
    _ = try await run("scancel", jobs.map(String.init))
  }

  /// The greatest number of a job array's task, and one: the cluster's MaxArraySize.
  static func largestArray() async throws -> Int {
    for line in try await run("scontrol", ["show", "config"]).split(separator: "\n") {
      let words = line.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
      if words.count == 2, words[0] == "MaxArraySize", let size = Int(words[1]) { return max(1, size) }
    }
    return defaultLargestArray
  }

  /// MaxArraySize where nobody has changed it.
  private static let defaultLargestArray = 1001

  /// The user's jobs whose working folder lies in `folder`, every task of an array by itself.
  static func queue(in folder: String) async throws -> [QueuedTask] {
    let said = try await run(
      "squeue", ["--me", "--noheader", "--array", "--states=all", "--format=%F|%K|%T|%r|%j|%Z"])
    return said.split(separator: "\n").compactMap { QueuedTask(line: $0) }
      .filter { $0.folder.hasPrefix(folder + "/") && !$0.isOver }
  }

  /// What a command says; its error as ours if it fails.
  private static func run(_ program: String, _ arguments: [String]) async throws -> String {
    do {
      let result = try await Subprocess.run(
        .name(program), arguments: .init(arguments), output: .string(limit: 1 << 28), error: .string(limit: 1 << 16))
      guard result.terminationStatus.isSuccess else {
        let said = result.standardError.split(separator: "\n").prefix(3).joined(separator: " ")
        throw SlurmError.refused(program: program, said: said)
      }
      return result.standardOutput.trimmingCharacters(in: .whitespacesAndNewlines)
    } catch let error as SlurmError {
      throw error
    } catch {
      throw SlurmError.missing(program: program)
    }
  }
}

/// One task of a job array of ours, or a job that is none, as the queue shows it.
public struct QueuedTask: Sendable, Equatable {
  /// The number of the array, or of the job.
  public let job: Int
  /// The number of the task; nil for a job that is no array.
  public let task: Int?
  /// What it is about, such as `PENDING` or `RUNNING`.
  public let state: String
  /// Why it waits.
  public let reason: String
  /// The job's name: the stage, and which list of samples.
  public let name: String
  /// The submission's folder.
  public let folder: String

  /// One line of squeue's, in the format `%F|%K|%T|%r|%j|%Z`; nil if it is none.
  package init?(line: Substring) {
    let words = line.split(separator: "|", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
    guard words.count == 6, let job = Int(words[0]) else { return nil }
    self.job = job
    task = Int(words[1])
    state = words[2]
    reason = words[3]
    name = words[4]
    folder = words[5]
  }

  /// Whether nothing more will come of it.
  package var isOver: Bool {
    ["COMPLETED", "CANCELLED", "FAILED", "TIMEOUT", "NODE_FAIL", "BOOT_FAIL", "DEADLINE", "OUT_OF_MEMORY"]
      .contains(state)
  }
}
