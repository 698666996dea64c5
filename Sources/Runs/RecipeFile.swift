import Foundation
import Particles
import Plans
import Samples
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
    seal = Self.seal(of: recipe)
  }

  private static func seal(of recipe: Recipe) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // A recipe is made of finite numbers and strings: encoding cannot fail.
    return FNV1a(try! encoder.encode(recipe)).digits
  }

  /// The file's text; the same recipe makes the same text.
  package var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try! encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// The file that `text` is; nil if it is damaged.
  package init?(text: String) {
    guard let file = try? JSONDecoder().decode(RecipeFile.self, from: Data(text.utf8)),
      file.recipe.fault == nil, file.seal == Self.seal(of: file.recipe)
    else { return nil }
    self = file
  }
}

extension RecipeFile {
  /// The schema that a later version wrote; nil for files that can be read here, and for damaged ones.
  static func laterSchema(_ text: String) -> Int? {
    struct Head: Decodable { let schema: Int? }
    let head = try? JSONDecoder().decode(Head.self, from: Data(text.utf8))
    return head?.schema.flatMap { $0 > SampleFile.schema ? $0 : nil }
  }
}

extension StudyRunner {
  /// The name of the file of an ensemble's recipe, within the study's folder.
  package static func recipeFile(of ensemble: Ensemble) -> String { "samples/\(ensemble.id)/\(RecipeFile.name)" }

  /// Makes sure that the samples of `ensemble` which are there were made by this plan's recipe, and says so beside them.
  func checkRecipe(of ensemble: Ensemble) async throws {
    let name = Self.recipeFile(of: ensemble)
    let wanted = RecipeFile(plan.recipe(of: ensemble))
    if let text = store.text(name) {
      if text == wanted.text { return }
      if let later = RecipeFile.laterSchema(text) {
        throw PlanError(
          "\(store.folder)/\(name): a later version of lehr wrote this file: its schema is \(later), and this version reads "
            + "up to \(SampleFile.schema); use that version")
      }
      if let old = RecipeFile(text: text) {
        guard old.recipe == wanted.recipe else { throw foreign(ensemble, old.recipe) }
      } else {
        await store.setAside(name, because: "the file is damaged: its checksum is wrong")
      }
    }
    // Where the file is gone, any sample says by what recipe it was made.
    if let recipe = try await recipeOfSamples(of: ensemble), recipe != wanted.recipe { throw foreign(ensemble, recipe) }
    try await store.write(wanted.text, to: name)
  }

  private func recipeOfSamples(of ensemble: Ensemble) async throws -> Recipe? {
    let found = store.indices(of: ensemble.id)
    for stage in [StudyStore.Stage.finished, .liquid] {
      for index in (found[stage] ?? []).sorted() {
        if let sample = try await store.sample(ensemble.id, index, stage),
          let record = try? SampleRecord(json: sample.record)
        {
          return record.recipe
        }
      }
    }
    return nil
  }

  private func foreign(_ ensemble: Ensemble, _ old: Recipe) -> PlanError {
    let before = Set(RecipeFile(old).text.split(separator: "\n"))
    let changed = RecipeFile(plan.recipe(of: ensemble)).text.split(separator: "\n")
      .filter { !before.contains($0) && !$0.contains("\"seal\"") }
      .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " ,")) }
    return PlanError(
      "\(store.folder): its samples of \(ensemble.id) were made by another recipe "
        + "(now \(changed.prefix(3).joined(separator: ", ")))", .otherRecipe)
  }
}
