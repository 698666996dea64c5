import Dynamics
import Foundation
import Plans

/// A record or recipe that is none: one sentence that says what is wrong with it.
public struct RecordError: Error, Equatable, CustomStringConvertible {
  /// The sentence.
  public let description: String
  /// The schema of a record that a later version wrote; nil for others.
  public let laterSchema: Int?

  package init(_ description: String, laterSchema: Int? = nil) {
    self.description = description
    self.laterSchema = laterSchema
  }

  /// What `json` says, or a sentence about `name`.
  static func decoding<T: Decodable>(
    _ type: T.Type, _ name: String, from json: String
  ) throws(RecordError) -> T {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    do {
      return try decoder.decode(type, from: Data(json.utf8))
    } catch let error as DecodingError {
      throw RecordError("\(name) \(sentence(for: error))")
    } catch {
      throw RecordError("\(name) cannot be read as JSON")
    }
  }

  private static func sentence(for error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context): "lacks the key \(path(context.codingPath + [key]))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "has something else where the value of \(path(context.codingPath)) should stand"
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      "has a value of \(path(context.codingPath)) that is none"
    default: "is no JSON"
    }
  }

  /// `recipe.quench.tolerance`; of long names as much as fits a line.
  private static func path(_ keys: [any CodingKey]) -> String {
    let text = keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    return String(text.filter { !$0.isNewline }.prefix(120))
  }
}

extension Recipe {
  /// Why no sample can be made by this recipe; nil if one can. A plan is asked more strictly; what is asked here is what
  /// the code that follows a recipe takes for granted.
  package var fault: String? {
    if let fault = equilibration.fault { return fault }
    if !MinimizerCatalogue.names.contains(quench.minimizer) { return "there is no such minimizer" }
    if !(quench.tolerance > 0 && quench.tolerance < 1) { return "tolerance lies between 0 and 1" }
    if !(0...10_000_000).contains(measure.modes) { return "modes is no number of modes" }
    if let decay = measure.decay, decay < 1 { return "decay is no number of dipoles" }
    let dipoles = [measure.dipoles, measure.decay].compactMap(\.self)
    return dipoles.allSatisfy { (0...1_000_000_000).contains($0) } ? nil : "dipoles is no number of dipoles"
  }
}

extension SampleRecord {
  /// Why these cannot be the numbers of a sample; nil if they can. Reduction takes for granted what is asked here.
  var fault: String? {
    if let fault = recipe.fault { return fault }
    if !(2...1_000_000_000).contains(ensemble.particles) { return "particles is no number of particles" }
    if !(ensemble.temperature > 0 && ensemble.temperature.isFinite) { return "temperature is no temperature" }
    if index < 0 { return "index is no index" }
    if evidence.correlationTimes.count != evidence.correlation.count { return "c(t) has not one value for every time" }
    return nil
  }
}
