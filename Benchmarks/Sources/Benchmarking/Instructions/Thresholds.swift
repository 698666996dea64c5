import Foundation

/// The instruction counts that are checked in, and how much each may be exceeded.
public struct Thresholds: Codable, Sendable, Equatable {
  /// One case's.
  public struct Threshold: Codable, Sendable, Equatable {
    /// Instructions per unit of work.
    public var count: Double
    /// The part by which it may be exceeded.
    public var allowedExcess: Double
    /// What a unit of work is.
    public var unit: String
  }

  /// By the case's name.
  public var cases: [String: Threshold]

  /// The part by which a count may be exceeded unless the file says otherwise. Counts repeat to 10⁻⁴; a rebuilt library
  /// or compiler moves them by a percent or two.
  static let defaultExcess = 0.05
  /// A quench's count also follows its number of iterations, which changes with the last digit of a force.
  static let quenchExcess = 0.15

  /// Thresholds of these cases.
  public init(cases: [String: Threshold] = [:]) { self.cases = cases }

  /// The thresholds in the file at `path`.
  public init(contentsOf path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BenchmarkError("there is no \(path); make instructions-update makes it")
    }
    self = try JSONDecoder().decode(Thresholds.self, from: data)
  }

  /// Writes the file.
  public func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try (encoder.encode(self) + Data("\n".utf8)).write(to: URL(fileURLWithPath: path))
  }

  /// One sentence a case that took too many instructions, or that has no threshold.
  public func objections(to counts: [(name: String, count: Double, unit: String)]) -> [String] {
    counts.compactMap { name, count, unit in
      guard let threshold = cases[name] else {
        return "\(name) has no threshold; make instructions-update takes \(Self.whole(count)) instructions a \(unit)."
      }
      guard count > threshold.count * (1 + threshold.allowedExcess) else { return nil }
      let percent = String(format: "%.1f", 100 * (count / threshold.count - 1))
      return
        "\(name) takes \(Self.whole(count)) instructions a \(unit), \(percent)% more than the \(Self.whole(threshold.count)) "
        + "checked in; make it cheaper again or, if the price is right, run make instructions-update and commit."
    }
  }

  /// These thresholds with new counts; the allowed excess of known cases stays, cases that are gone go.
  public func updated(with counts: [(name: String, count: Double, unit: String)]) -> Thresholds {
    var new = Thresholds()
    for (name, count, unit) in counts {
      let standard = name.hasPrefix("quench") ? Self.quenchExcess : Self.defaultExcess
      new.cases[name] = Threshold(
        count: (10 * count).rounded() / 10, allowedExcess: cases[name]?.allowedExcess ?? standard, unit: unit)
    }
    return new
  }

  static func whole(_ count: Double) -> String { String(format: count < 1e4 ? "%.1f" : "%.0f", count) }
}
