import Foundation

/// What the numbers were taken on.
public struct Machine: Codable, Sendable, Equatable {
  /// The processor's name.
  public let processor: String
  /// The name of its design, such as "Zen 4"; nil if it is not known. Names of processors in virtual machines say little.
  public var architecture: String?
  /// How many cores are there.
  public let cores: Int
  /// Cache sizes as lscpu prints them.
  public let caches: [String: String]
  /// The processor that lehr's OpenBLAS took this one for.
  public var blasKernel: String?
  /// Processes that wanted to run, averaged over the minute before the first measurement.
  public let load: Double

  /// The processor, with its design.
  public var label: String { architecture.map { "\(processor) (\($0))" } ?? processor }

  /// The design by the family and model that `lscpu` prints.
  static func architecture(of fields: [String: String]) -> String? {
    guard let family = fields["CPU family"].flatMap({ Int($0) }), let model = fields["Model"].flatMap({ Int($0) })
    else {
      return nil
    }
    switch (fields["Vendor ID"], family) {
    case ("AuthenticAMD", 23): return model < 0x30 ? "Zen" : "Zen 2"
    case ("AuthenticAMD", 25):
      return [0x10...0x1f, 0x60...0x7f, 0xa0...0xaf].contains { $0.contains(model) } ? "Zen 4" : "Zen 3"
    case ("AuthenticAMD", 26): return "Zen 5"
    case ("GenuineIntel", 6): return intel[model]
    default: return nil
    }
  }

  private static let intel = [
    0x4f: "Broadwell", 0x55: "Skylake", 0x6a: "Ice Lake", 0x8f: "Sapphire Rapids", 0xcf: "Emerald Rapids",
    0xad: "Granite Rapids",
  ]

  /// This machine.
  public static func current() -> Machine {
    var fields: [String: String] = [:]
    for line in ((try? ChildProcess.run(["lscpu"]).output) ?? "").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      if parts.count == 2 { fields[parts[0]] = parts[1] }
    }
    let load = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))?.split(separator: " ").first
    return Machine(
      processor: fields["Model name"] ?? "unknown", architecture: architecture(of: fields),
      cores: ProcessInfo.processInfo.processorCount,
      caches: fields.filter { $0.key.hasSuffix("cache") }, load: load.flatMap { Double($0) } ?? .nan)
  }
}
