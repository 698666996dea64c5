import Interactions
import Particles
import Yams

extension Plan {
  /// Returns the model of a plan's key `model`: a name of the catalogue, or a mapping that describes a user-defined
  /// potential.
  static func model(_ node: Node) throws(PlanError) -> Model {
    let line = node.mark?.line ?? 1
    guard node.mapping != nil || node.scalar?.string.isEmpty == false else {
      throw PlanError(
        "line \(line): model must be the name of a model, such as pss:rc=1.5, or keys of your own potential")
    }
    let text = try node.mapping.map { mapping throws(PlanError) in try ownModel(mapping, line: line) }
    do {
      return try ModelCatalogue.model(text ?? node.scalar?.string ?? "")
    } catch {
      throw PlanError("line \(line): \(error.description)")
    }
  }

  /// Returns `own:key=value,…` of a mapping: numbers of a list are joined by /, those of a table row by :.
  private static func ownModel(_ mapping: Node.Mapping, line: Int) throws(PlanError) -> String {
    var parts: [String] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string, !name.contains(where: { ",=".contains($0) }) else {
        throw PlanError("line \(key.mark?.line ?? line): a key of a model must be a word, such as potential")
      }
      let line = value.mark?.line ?? line
      // YAML's true and false switch smoothing on or off, the words of the key select it.
      if name == "smooth", let whether = value.bool {
        parts.append("smooth=\(whether ? "2" : "none")")
        continue
      }
      try PlanSection.refuseEmptyList(value, "\(name.excerpt) of a model", "give its numbers, or leave the key out")
      guard let text = name == "table" ? table(value) : list(value, separator: "/") else {
        throw PlanError(
          "line \(line): \(name.excerpt) of a model must be a formula, a number, a word or a list of numbers")
      }
      parts.append("\(name)=\(text)")
    }
    return "own:" + parts.joined(separator: ",")
  }

  private static func list(_ node: Node, separator: String) -> String? {
    guard let list = node.sequence else {
      // A = would start another key.
      guard let text = node.scalar?.string, !text.contains("=") else { return nil }
      return text
    }
    let items = list.map { $0.scalar?.string }
    guard items.allSatisfy({ $0.map { Double($0) != nil } ?? false }) else { return nil }
    return items.map { $0! }.joined(separator: separator)
  }

  /// Returns a list of rows, or a block of text with one row per line; # starts a comment.
  private static func table(_ node: Node) -> String? {
    if let rows = node.sequence {
      let texts = rows.map { list($0, separator: ":") }
      return texts.contains(nil) ? nil : texts.map { $0! }.joined(separator: "/")
    }
    guard let text = node.scalar?.string, !text.contains("=") else { return nil }
    return ModelCatalogue.table(columns: text)
  }
}

extension StatePoint {
  private static let pressureWord = " at P="

  /// Returns the name of a series of ensembles: the model, followed by ` at P=2.5` at constant pressure.
  public static func series(of model: String, at pressure: Double?) -> String {
    model + (pressure.map { "\(pressureWord)\($0)" } ?? "")
  }

  /// Returns the model and the pressure of a ``series(of:at:)``.
  public static func parts(ofSeries name: String) -> (model: String, pressure: Double?) {
    guard let word = name.ranges(of: pressureWord).last, let pressure = Double(name[word.upperBound...]) else {
      return (name, nil)
    }
    return (String(name[..<word.lowerBound]), pressure)
  }

  /// Returns the name of the model in folders and streams. The name of a user-defined potential may be long and contain
  /// characters not allowed in file names: its short name is its word, if it has one, and the FNV-1a hash of its UTF-8
  /// in sixteen hexadecimal digits.
  public static func shortName(of model: String) -> String {
    guard model.hasPrefix("own:") else {
      return model.replacing(":", with: "-").replacing("=", with: "").replacing(",", with: "-")
    }
    let word = model.hasPrefix("own:name=") ? "\(model.dropFirst(9).prefix { $0 != "," })-" : ""
    return "own-\(word)\(FNV1a(model.utf8).digits)"
  }
}
