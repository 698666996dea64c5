import Dynamics
import Yams

extension Plan {
  /// One sentence per key that the plan uses under a former name.
  ///
  /// Former names are those of version 0.1, which are accepted for one more version.
  public var notes: [String] {
    guard let node = try? Self.node(source) else { return [] }
    return Self.notes(on: node, in: "")
  }

  /// The renamed keys per section: former name, and what the note says of it.
  private static var renamed: [String: [(former: String, now: String)]] {
    func pairs<Section>(_ section: Section.Type) -> [(former: String, now: String)] where Section: PlanKeyed {
      section.keys.compactMap { key in key.formerName.map { ($0, "called \(key.name)") } }
        + section.retired.map { ($0.name, "given by \($0.now)") }
    }
    return [
      EquilibrationProtocol.place: pairs(EquilibrationProtocol.self), ReductionPlan.place: pairs(ReductionPlan.self),
      QuenchPlan.place: pairs(QuenchPlan.self), MeasurePlan.place: pairs(MeasurePlan.self),
    ]
  }

  private static func notes(on node: Node, in section: String) -> [String] {
    if let list = node.sequence { return list.flatMap { notes(on: $0, in: section) } }
    return (node.mapping.map(Array.init) ?? []).flatMap { key, value -> [String] in
      let word = key.string ?? ""
      let own = (renamed[section] ?? []).filter { $0.former == word }.map {
        "line \(key.mark?.line ?? 1): \(word) is now \($0.now); the former name is read until version 0.3"
      }
      return own + notes(on: value, in: word)
    }
  }
}
