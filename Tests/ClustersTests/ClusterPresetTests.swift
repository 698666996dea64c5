import Clusters
import Foundation
import Plans
import Tags
import Testing

@Suite(.tags(.unit)) struct ClusterPresetTests {
  private func preset(_ name: String, _ yaml: String) throws -> ClusterPreset {
    let path = NSTemporaryDirectory() + "lehr-clusters-\(UUID().uuidString).yaml"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try yaml.write(toFile: path, atomically: true, encoding: .utf8)
    return try ClusterPreset(name, in: path)
  }

  private static let file = """
    snellius: {partition: rome, account: abc123, time: 24:00:00, cores: 192, memory: 1G}
    local:
      per-task: 4
      sbatch: [--qos=low, --exclusive]
    """

  @Test func theNamedPresetIsRead() throws {
    let snellius = try preset("snellius", Self.file)
    #expect(snellius.partition == "rome" && snellius.account == "abc123" && snellius.cores == 192)
    // YAML 1.1 would make a number of it.
    #expect(
      snellius.time == "24:00:00" && snellius.memory == "1G" && snellius.perTask == nil && snellius.sbatch.isEmpty)
    let local = try preset("local", Self.file)
    #expect(local.perTask == 4 && local.sbatch == ["--qos=low", "--exclusive"] && local.partition == nil)
  }

  @Test(arguments: [
    ("lisa", file, "there is no cluster lisa; there are snellius, local"),
    ("a", "a: {partiton: x}", "did you mean partition?"), ("a", "a: {cores: 0}", "cores"),
    ("a", "a: {time: \"1\\n2\"}", "must be a line of text"), ("a", "- a", "a section for each name"),
    ("a", "", "a section for each name"), ("a", "a: 3", "a cluster must consist of"),
  ])
  func whatIsNoPresetIsRefusedWithASentence(_ part: (String, String, String)) {
    let error = #expect(throws: PlanError.self) { try preset(part.0, part.1) }
    #expect(error?.description.contains(part.2) == true, "\(error?.description ?? "")")
  }

  @Test func aFileThatIsMissingIsNamed() {
    let error = #expect(throws: PlanError.self) { try ClusterPreset("a", in: "/nowhere/clusters.yaml") }
    #expect(error?.description.contains("/nowhere/clusters.yaml") == true)
  }
}
