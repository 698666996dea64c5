import Foundation

/// What the numbers were taken on.
public struct Machine: Codable, Sendable, Equatable {
  /// The processor's name.
  public let processor: String
  /// How many cores are there.
  public let cores: Int
  /// Cache sizes as lscpu prints them.
  public let caches: [String: String]
  /// The processor that lehr's OpenBLAS took this one for.
  public var blasKernel: String?
  /// Processes that wanted to run, averaged over the minute before the first measurement.
  public let load: Double

  /// This machine.
  public static func current() -> Machine {
    var fields: [String: String] = [:]
    for line in ((try? ChildProcess.run(["lscpu"]).output) ?? "").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      if parts.count == 2 { fields[parts[0]] = parts[1] }
    }
    let load = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))?.split(separator: " ").first
    return Machine(
      processor: fields["Model name"] ?? "unknown", cores: ProcessInfo.processInfo.processorCount,
      caches: fields.filter { $0.key.hasSuffix("cache") }, load: load.flatMap { Double($0) } ?? .nan)
  }
}
