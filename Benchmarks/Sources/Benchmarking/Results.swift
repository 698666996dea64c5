import Foundation

/// Everything that one run of the benchmarks found: what results/<date>-<processor>.json holds and RESULTS.md is written from.
public struct Results: Codable, Sendable, Equatable {
  /// The day, as 2026-01-31.
  public var date: String
  /// Whether it was the quick run, with fewer rounds and smaller sizes.
  public var quick: Bool
  /// What it was taken on.
  public var machine: Machine
  /// lehr's version.
  public var version: String
  /// The commit of the working tree.
  public var commit: String
  /// One entry a state point.
  public var equilibration: [EquilibrationResult]?
  /// One entry a model.
  public var quench: [QuenchResult]?
  /// One entry a model.
  public var measurement: [MeasurementResult]?
  /// One entry a model.
  public var swaps: [SwapResult]?
  /// One entry a model.
  public var shear: [ShearResult]?
  /// One entry a number of samples.
  public var samples: [SamplesResult]?
  /// One entry a size.
  public var sizes: [SizeResult]?
  /// One entry an r_c.
  public var cutoffs: [CutoffResult]?
  /// What the core can do at most.
  public var peak: Peak?

  /// Results without any section yet.
  public init(date: String, quick: Bool, machine: Machine, version: String, commit: String) {
    self.date = date
    self.quick = quick
    self.machine = machine
    self.version = version
    self.commit = commit
  }

  /// The name of its file in the folder `results`: the day, and the processor as far as it is known.
  public var fileName: String {
    let words = (machine.architecture ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }
    return ([date] + words.map(String.init)).joined(separator: "-") + ".json"
  }

  /// Reads all results in a folder.
  public static func all(in folder: String) throws -> [Results] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.sorted().map {
      try Results(contentsOf: folder + "/" + $0)
    }
  }

  /// Reads the results in the file at `path`.
  public init(contentsOf path: String) throws {
    self = try JSONDecoder().decode(Results.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// The file's bytes: sorted keys, so that a difference between two files is one of the numbers.
  public func encoded() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}
