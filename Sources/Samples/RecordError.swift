import Dynamics
import Foundation
import Mechanics
import Plans
import Storage

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
  /// Why no sample can be made by this recipe; nil if one can. Plans are checked more strictly; what is checked here is what
  /// the code that follows a recipe takes for granted, and what bounds its memory.
  package var fault: String? {
    if let fault = equilibration.fault { return fault }
    if !equilibration.relaxationTimes.isFinite { return "relaxations is not finite" }
    if !MinimizerCatalogue.names.contains(quench.minimizer) { return "there is no such minimizer" }
    if !(quench.tolerance > 0 && quench.tolerance < 1) { return "tolerance lies between 0 and 1" }
    if let pressure = quench.pressure, !pressure.isFinite { return "pressure is not finite" }
    if !(0...100_000).contains(measure.modes) { return "modes is not a number from 0 to 100000" }
    if let dipoles = measure.dipoles, !Self.dipoleCounts.contains(dipoles) {
      return "dipoles is not a number from 0 to \(Self.dipoleCounts.upperBound)"
    }
    if let fault = measure.faultWithoutFactorization { return fault }
    if let decay = measure.decay, decay < 1 || !Self.dipoleCounts.contains(decay) {
      return "decay is not a number from 1 to \(Self.dipoleCounts.upperBound)"
    }
    if let shear, !(shear.step > 0 && shear.to >= shear.step && shear.to / shear.step <= 1e6) {
      return "the steps of the shear are not 1 to 10⁶"
    }
    if let shear, !(shear.resolution > 0 && shear.resolution <= 1 && shear.forceTolerance > 0) {
      return "the accuracy of the shear is not positive"
    }
    return nil
  }

  private static let dipoleCounts = 0...10_000_000
}

/// What a record states that reduction, runs and audits take for granted.
struct RecordStatement {
  let ensemble: StatePoint
  let index: Int
  let recipe: Recipe
  let provenance: Provenance?
  let certificate: Certificate?
  let decay: DecayCertificate?

  /// No ensemble of a plan has more particles.
  static let particleCounts = 2...Plan.particleCounts.upperBound

  /// Why these cannot be the statements of a sample's record; nil if they can.
  var fault: String? {
    if let fault = recipe.fault { return fault }
    if !Self.particleCounts.contains(ensemble.particles) { return "particles is not a number of particles" }
    if !(ensemble.temperature > 0 && ensemble.temperature.isFinite) {
      return "temperature is not a positive and finite number"
    }
    if let pressure = ensemble.pressure, recipe.quench.pressure != pressure || recipe.equilibration.pressure != pressure
    {
      return "its recipe does not have the pressure of its ensemble"
    }
    if index < 0 { return "index is negative" }
    let counts = 0...ensemble.particles
    if let certificate,
      !counts.contains(certificate.rattlers) || !(0...3 * ensemble.particles).contains(certificate.zeroModes ?? 0)
    {
      return "the certificate counts more rattlers or zero modes than there are particles"
    }
    if let decay, !counts.contains(decay.rattlers) || decay.products < 0 {
      return "the certificate counts more rattlers than there are particles, or fewer products than none"
    }
    return nil
  }

  /// What the record says of where the sample belongs. Records of schema 1, and of schema 2 before `provenance`, say it by
  /// their ensemble, index and recipe alone.
  private var derived: Provenance {
    Provenance(study: provenance?.study, ensemble: ensemble, index: index, recipe: recipe)
  }

  /// Why the sample does not belong to `place`; nil if it does.
  func mismatch(at place: Provenance) -> String? { provenance?.mismatch(at: place) ?? derived.mismatch(at: place) }
}

extension SampleRecord {
  private var statement: RecordStatement {
    RecordStatement(
      ensemble: ensemble, index: index, recipe: recipe, provenance: provenance, certificate: certificate, decay: decay)
  }

  /// Why these cannot be the numbers of a sample; nil if they can.
  var fault: String? {
    if let fault = statement.fault ?? evidence.fault { return fault }
    if trajectory != recipe.trajectoryRecord(of: index) { return "its trajectory is not that of its index" }
    if let descent, descent.evaluations < 0 || descent.volume?.changes ?? 0 < 0 { return "evaluations is negative" }
    if start != nil, recipe.liquids == nil { return "its liquid was given, and its recipe says that all melt" }
    if let fault = start?.fault { return fault }
    return nil
  }

  /// Why the sample does not belong to `place`, as a sentence without a full stop; nil if it does.
  package func mismatch(at place: Provenance) -> String? { statement.mismatch(at: place) }

  /// Why `sample` cannot be the one that this record describes; nil if it can.
  package func fault(of sample: StoredSample) -> String? {
    let counts = [sample.liquid.configuration.count] + (sample.glass.map { [$0.count] } ?? [])
    if let count = counts.first(where: { $0 != ensemble.particles }) {
      return "it has \(count) particles, and its record \(ensemble.particles)"
    }
    return nil
  }
}
