import Durability
import Foundation
import Plans
import Samples
import Storage

extension StudyRunner {
  /// The name of the file of an ensemble's recipe, within the study's folder.
  package static func recipeFile(of ensemble: Ensemble) -> String { RecipeFile.name(of: ensemble) }

  /// Makes sure that the products of `ensemble` which are there were made by this plan's recipe, and says so beside them.
  func checkRecipe(of ensemble: Ensemble) async throws {
    let name = Self.recipeFile(of: ensemble)
    let wanted = RecipeFile(plan.recipe(of: ensemble))
    if let text = store.text(name) {
      if text == wanted.text { return }
      if let later = RecipeFile.laterSchema(text) {
        throw FileError(path: "\(store.folder)/\(name)", .newer(schema: later))
      }
      if let old = RecipeFile(text: text) {
        guard old.recipe == wanted.recipe else {
          throw foreign(ensemble, now: difference(from: old.recipe, to: wanted))
        }
      } else {
        await store.setAside(name, because: "the file is damaged: its checksum is wrong")
      }
    }
    // Where the file is gone, the products say by what recipe they were made.
    if let difference = try await differenceOfProducts(of: ensemble, to: wanted) {
      throw foreign(ensemble, now: difference)
    }
    try await store.write(wanted.text, to: name)
  }

  /// What distinguishes the recipe of an ensemble's products from `wanted`; nil if one of them was made by that, or none
  /// belongs to this ensemble.
  private func differenceOfProducts(of ensemble: Ensemble, to wanted: RecipeFile) async throws -> String? {
    let found = store.indices(of: ensemble.id)
    var difference: String?
    for stage in [StudyStore.Stage.finished, .liquid] {
      for index in (found[stage] ?? []).sorted() {
        guard let sample = try await store.sample(ensemble.id, index, stage),
          let record = try? SampleRecord(json: sample.record), record.ensemble == ensemble.state, record.index == index
        else { continue }
        if record.recipe == wanted.recipe { return nil }
        difference = difference ?? self.difference(from: record.recipe, to: wanted)
      }
    }
    for index in (found[.checkpoint] ?? []).sorted() {
      guard let bytes = try await store.checkpoint(ensemble.id, index),
        let stated = (try? StoredCheckpoint(bytes))?.provenance, stated.ensemble == ensemble.state,
        stated.index == index
      else { continue }
      if stated.recipe == wanted.recipe.digest { return nil }
      difference = difference ?? stated.mismatch(at: plan.provenance(of: ensemble, index))
    }
    return difference
  }

  private func difference(from old: Recipe, to wanted: RecipeFile) -> String {
    let before = Set(RecipeFile(old).text.split(separator: "\n"))
    let now = wanted.text.split(separator: "\n").filter { !before.contains($0) && !$0.contains("\"seal\"") }
      .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " ,")) }.prefix(3).joined(separator: ", ")
    return now.isEmpty && old.liquids != nil ? "without the given liquids that they began from" : now
  }

  private func foreign(_ ensemble: Ensemble, now difference: String) -> PlanError {
    PlanError(
      "\(store.folder): its samples of \(ensemble.id) were made by another recipe (now \(difference))", .otherRecipe)
  }
}
