import Durability
import Foundation
import Plans

/// What a cluster is asked for by default: an entry of a file of presets, such as
///
/// ```yaml
/// snellius: {partition: rome, account: abc123, time: "24:00:00", cores: 192}
/// ```
public struct ClusterPreset: Sendable, Equatable {
  /// The Slurm partition.
  public var partition: String?
  /// The account to charge.
  public var account: String?
  /// The time limit of a task.
  public var time: String?
  /// The memory per task.
  public var memory: String?
  /// The maximum number of cores in use, one per task.
  public var cores: Int?
  /// The number of samples per task.
  public var perTask: Int?
  /// Further options for sbatch.
  public var sbatch: [String] = []

  /// Nothing is asked for.
  public init() {}

  /// The variable of the environment with the path of the file of presets.
  public static let variable = "LEHR_CLUSTERS"
  /// The path of the file of presets within a home folder.
  public static let standardFile = ".config/lehr/clusters.yaml"
  /// The largest file of presets, in bytes.
  private static let largest = 1 << 20

  /// The preset `name` in the file at `path`. Throws ``PlanError`` if there is none, or an entry of the file is invalid.
  public init(_ name: String, in path: String) throws(PlanError) {
    let data: Data
    do { data = try AtomicFile.read(path, limit: Self.largest) } catch {
      throw PlanError(
        "\(error.description); it must be a YAML file with an entry for each cluster, such as "
          + "{\(name): {partition: long, time: \"24:00:00\"}}")
    }
    let all: [(name: String, section: ClusterPreset)]
    do { all = try Plan.sections(yaml: String(decoding: data, as: UTF8.self), each: "a cluster") } catch {
      throw PlanError("\(path): \(error.description)")
    }
    guard let found = all.first(where: { $0.name == name }) else {
      let names = all.map(\.name)
      throw PlanError("\(path): there is no cluster \(name.excerpt); there are \(names.joined(separator: ", "))")
    }
    self = found.section
  }
}

extension ClusterPreset: PlanKeyed {
  package static let place = "a cluster"
  package static var defaults: ClusterPreset { ClusterPreset() }
  package static let keys: [PlanKey<ClusterPreset>] = [
    .text("partition", \.partition, "the Slurm partition"),
    .text("account", \.account, "the account to charge"),
    .text("time", \.time, "the time limit of a task, in sbatch's syntax"),
    .text("memory", \.memory, "the memory per task"),
    .optionalCount("cores", \.cores, in: 1...10_000_000, "the maximum number of cores in use, one per task"),
    .optionalCount(
      "per-task", \.perTask, in: SampleList.countsPerTask, "the number of samples per task"),
    .texts("sbatch", \.sbatch, "further options for sbatch, such as --qos=low"),
  ]
}
