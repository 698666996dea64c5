import Foundation
import Interactions
import Particles

/// The provenance of a product, as stored in it and as required by its location: the study, the ensemble, the sample's
/// index and the recipe that made it.
///
/// Samples, liquids and checkpoints contain the same statement; ``mismatch(at:)`` is the only function that compares
/// it. A foreign product is never continued, measured or averaged.
public struct Provenance: Sendable, Codable, Equatable {
  /// The name of the study. It is not compared: renaming a study changes none of its numbers.
  public var study: String?
  /// The seed of the study's random streams.
  public var seed: UInt64
  /// The state point.
  public var ensemble: StatePoint
  /// The index of the sample in the ensemble.
  public var index: Int
  /// The digest of the recipe: see ``Recipe/digest``.
  public var recipe: String

  /// Creates a provenance.
  public init(study: String?, ensemble: StatePoint, index: Int, recipe: Recipe) {
    self.study = study
    seed = recipe.seed
    self.ensemble = ensemble
    self.index = index
    self.recipe = recipe.digest
  }

  /// Returns the provenance of another sample of the same ensemble.
  package func ofSample(_ index: Int) -> Provenance {
    var other = self
    other.index = index
    return other
  }

  /// Returns the reason that a product with this provenance does not belong to `place`, as a sentence without a full
  /// stop; nil if it does.
  public func mismatch(at place: Provenance) -> String? {
    if ensemble != place.ensemble {
      let (own, wanted) = (ensemble.id.excerpt, place.ensemble.id.excerpt)
      return own == wanted
        ? "it is a sample of another potential with the same identifier" : "it is a sample of \(own), not of \(wanted)"
    }
    if index != place.index { return "it is sample \(index) of its ensemble, not sample \(place.index)" }
    if seed != place.seed { return "it was made from the seed \(seed), not \(place.seed)" }
    guard recipe == place.recipe else {
      return "it was made by another recipe (digest \(recipe.excerpt), not \(place.recipe.excerpt))"
    }
    return nil
  }

  /// The JSON representation, with sorted keys.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    // It consists of numbers and strings: encoding cannot fail.
    return String(decoding: try! encoder.encode(self), as: UTF8.self)
  }

  /// Decodes `json`; nil if it is invalid.
  public init?(json: String) {
    guard let read = try? JSONDecoder().decode(Provenance.self, from: Data(json.utf8)) else { return nil }
    self = read
  }
}

extension Recipe {
  /// The 64-bit FNV-1a hash of its JSON without blanks, keys sorted, as sixteen hexadecimal digits. It distinguishes
  /// recipes; without a key, it is no proof of authenticity.
  public var digest: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // The numbers of plans are finite; those of a file may not be.
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return FNV1a(try! encoder.encode(self)).digits
  }
}

extension Plan {
  /// Returns the required provenance of the products of sample `index` of `ensemble`.
  public func provenance(of ensemble: Ensemble, _ index: Int) -> Provenance {
    Provenance(study: study, ensemble: ensemble.state, index: index, recipe: recipe(of: ensemble))
  }
}
