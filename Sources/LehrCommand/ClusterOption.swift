import ArgumentParser
import Clusters
import Foundation

/// `--on NAME`, a preset of what a cluster is asked for.
struct ClusterOption: ParsableArguments {
  @Option(
    name: .customLong("on"), help: "Use the preset with this name for partition, account, time, memory and cores.")
  var name: String?
  @Option(
    help: ArgumentHelp(
      "The file of presets; default: $LEHR_CLUSTERS, or ~/.config/lehr/clusters.yaml.", valueName: "file"))
  var clusters: String?

  func validate() throws {
    guard clusters == nil || name != nil else { throw ValidationError("--clusters needs --on NAME") }
  }

  /// The preset; without `--on` one that asks for nothing.
  var preset: ClusterPreset {
    get throws {
      guard let name else { return ClusterPreset() }
      let environment = ProcessInfo.processInfo.environment
      if let path = clusters ?? environment[ClusterPreset.variable], !path.isEmpty {
        return try ClusterPreset(name, in: path)
      }
      guard let home = environment["HOME"], !home.isEmpty else {
        throw CommandError("--on \(name): there is no home folder; give the file of presets with --clusters")
      }
      return try ClusterPreset(name, in: "\(home)/\(ClusterPreset.standardFile)")
    }
  }
}
