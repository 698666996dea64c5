import Foundation
import Storage

/// Records of older schemas, brought to the present one: what they lack gets its default.
///
/// | schema | version | what it changed |
/// |---|---|---|
/// | 1 | 0.1 | no number of its own |
/// | 2 | 0.2 | `schema`; `evidence.moves` and `recipe.equilibration.moves`, absent where molecular dynamics is the only move; `evidence.configurationalTemperatureError`, absent in older records; `forceFloor` of certificates, absent where the force ratio is at most the tolerance; `trajectory`, `recipe.equilibration.harvest`, `evidence.burnInTime` and `evidence.clock`, absent where a liquid gives one glass; `start` and `recipe.liquids`, absent where no liquid is given; `recipe.shear`, absent where glasses are not sheared; `ensemble.pressure`, `recipe.quench.pressure`, `descent.volume` and `certificate.pressureResidual`, absent at constant volume |
enum RecordMigration {
  /// What every schema's records lack of the next one: the key, below which keys it stands, and its default.
  private static let steps: [Int: [(path: [String], value: any Sendable)]] = [1: []]

  private struct Head: Decodable { let schema: Int? }

  /// The schema that a record states: 1 where it states none. Throws ``RecordError`` if `json` is no JSON, or if a later
  /// version wrote it.
  static func schema(of json: String) throws(RecordError) -> Int {
    guard let head = try? JSONDecoder().decode(Head.self, from: Data(json.utf8)) else {
      throw RecordError("the record is no JSON")
    }
    let found = head.schema ?? 1
    guard found >= 1 else { throw RecordError("the record's schema is \(found)") }
    guard found <= SampleFile.schema else {
      throw RecordError(
        "a later version of lehr wrote this record: its schema is \(found), and this version reads up to "
          + "\(SampleFile.schema)", laterSchema: found)
    }
    return found
  }

  /// `json` in the present schema. Throws ``RecordError`` as ``schema(of:)`` does.
  static func current(_ json: String) throws(RecordError) -> String {
    let found = try schema(of: json)
    return found == SampleFile.schema ? json : try migrated(json, from: found, by: steps)
  }

  /// `json` with the defaults of all `steps` from a schema to the present one.
  static func migrated(
    _ json: String, from found: Int, by steps: [Int: [(path: [String], value: any Sendable)]]
  ) throws(RecordError) -> String {
    guard let parsed = try? JSONSerialization.jsonObject(with: Data(json.utf8)), var record = parsed as? [String: Any]
    else { throw RecordError("the record is no JSON") }
    for schema in found..<SampleFile.schema {
      for (path, value) in steps[schema] ?? [] { set(value, at: path[...], in: &record) }
    }
    record["schema"] = SampleFile.schema
    // What was parsed and numbers, strings and lists can be written.
    let data = try! JSONSerialization.data(withJSONObject: record, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  /// Gives a key its default, where the object that it belongs to is there and lacks it.
  private static func set(_ value: any Sendable, at path: ArraySlice<String>, in object: inout [String: Any]) {
    guard let key = path.first else { return }
    if path.count == 1 {
      if object[key] == nil { object[key] = value }
    } else if var inner = object[key] as? [String: Any] {
      set(value, at: path.dropFirst(), in: &inner)
      object[key] = inner
    }
  }
}
