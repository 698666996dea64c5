import Foundation
import Plans
import Storage

/// `recipe.json` beside the samples of an ensemble: what decides their bytes, so that samples of two recipes never meet in
/// one folder.
package struct RecipeFile: Codable {
  /// The schema of the file: 1, without a number, is that of version 0.1.
  package let schema: Int?
  /// What decides the bytes.
  package let recipe: Recipe
  /// The checksum of the recipe's JSON without blanks, keys sorted, as sixteen hexadecimal digits.
  package let seal: String

  /// Its name.
  package static let name = "recipe.json"

  /// The file of a recipe.
  package init(_ recipe: Recipe) {
    schema = SampleFile.schema
    self.recipe = recipe
    seal = recipe.digest
  }

  /// The name of the file of an ensemble's recipe, within the study's folder.
  package static func name(of ensemble: Ensemble) -> String { "samples/\(ensemble.id)/\(name)" }

  /// The file's text; the same recipe makes the same text.
  package var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try! encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// The file that `text` is; nil if it is damaged.
  package init?(text: String) {
    guard let file = try? JSONDecoder().decode(RecipeFile.self, from: Data(text.utf8)),
      file.recipe.fault == nil, file.seal == file.recipe.digest
    else { return nil }
    self = file
  }
}

extension RecipeFile {
  /// The schema that a later version wrote; nil for files that can be read here, and for damaged ones.
  package static func laterSchema(_ text: String) -> Int? {
    struct Head: Decodable { let schema: Int? }
    let head = try? JSONDecoder().decode(Head.self, from: Data(text.utf8))
    return head?.schema.flatMap { $0 > SampleFile.schema ? $0 : nil }
  }
}

extension StudyStore {
  /// What the products of sample 0 of `ensemble` must state, and so, but for the index, those of all: the recipe is that of
  /// `recipe.json` beside them; where that is missing or damaged, the plan's.
  package nonisolated func place(of ensemble: Ensemble, in plan: Plan) -> Provenance {
    let own = text(RecipeFile.name(of: ensemble)).flatMap(RecipeFile.init(text:))?.recipe
    return Provenance(
      study: plan.study, ensemble: ensemble.state, index: 0, recipe: own ?? plan.recipe(of: ensemble))
  }
}
