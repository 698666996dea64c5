import Dynamics
import Particles
import Yams

/// The kept liquids from which trajectories of a study begin, by their checksums: a part of what determines the bytes of
/// samples, besides the plan.
public struct GivenStarts: Sendable, Equatable {
  /// The checksum of the liquid of a trajectory, by the identifier of its ensemble and its number.
  public var checksums: [String: [Int: String]] = [:]

  /// No liquid is given.
  public init() {}

  /// Returns the FNV-1a hash of the lines `trajectory checksum` of an ensemble, by ascending trajectory; nil if it has none.
  public func digest(of ensemble: String) -> String? {
    guard let all = checksums[ensemble], !all.isEmpty else { return nil }
    return FNV1a(all.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined().utf8).digits
  }
}

extension Plan {
  /// Reads `start`: a word, a path, or the keys of a ``LiquidSource``.
  static func readStart(_ node: Node, into plan: inout EquilibrationProtocol) throws(PlanError) {
    guard node.mapping == nil else {
      var source = LiquidSource.defaults
      try source.read(node)
      plan.liquids = source
      return
    }
    if let path = node.scalar?.string, path.contains("/") {
      plan.liquids = LiquidSource(folder: path)
      return
    }
    guard let start = node.scalar.flatMap({ Start(rawValue: $0.string) }) else {
      let words = Start.allCases.map(\.rawValue).joined(separator: ", ")
      throw PlanError(
        "line \(node.mark?.line ?? 1): start must be one of \(words), or a folder of liquids, such as ./liquids "
          + "(got \(node.scalar.map { $0.string.excerpt } ?? "a list"))")
    }
    (plan.start, plan.liquids) = (start, nil)
  }

  static func liquidFolder(_ node: Node) throws(PlanError) -> String {
    guard let path = node.scalar?.string, !path.isEmpty else {
      throw PlanError("line \(node.mark?.line ?? 1): liquids must be the path of a folder")
    }
    return path
  }
}
