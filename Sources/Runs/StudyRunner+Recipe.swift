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
    let (before, now) = (Self.values(RecipeFile(old)), Self.values(wanted))
    let keys = Set(before.keys).union(now.keys).filter { before[$0] != now[$0] }.sorted()
    // A section that one of them lacks is one difference.
    let sections = Set(keys.compactMap { $0.split(separator: ".").first.map(String.init) }).filter { section in
      let isThere = { (values: [String: String]) in
        values.keys.contains { $0 == section || $0.hasPrefix(section + ".") }
      }
      return isThere(before) != isThere(now)
    }
    let whole = sections.sorted().map { section in
      (section == "liquids" ? "the given liquids are " : "\(section) is ")
        + (now.keys.contains { $0.hasPrefix(section) } ? "new" : "gone")
    }
    let single = keys.filter { key in !sections.contains(String(key.split(separator: ".")[0])) }.map { key in
      "\(key) is \(now[key] ?? "gone")\(before[key].map { ", was \($0)" } ?? "")"
    }
    let all = whole + single
    guard !all.isEmpty else { return "it is another" }
    return all.prefix(3).joined(separator: "; ") + (all.count > 3 ? "; and \(all.count - 3) more" : "")
  }

  /// The values of a recipe by their keys, written as in plans: `equilibration.burn-in`.
  private static func values(_ file: RecipeFile) -> [String: String] {
    guard let object = try? JSONSerialization.jsonObject(with: Data(file.text.utf8)) as? [String: Any] else {
      return [:]
    }
    var values: [String: String] = [:]
    func add(_ value: Any, _ path: [String]) {
      if let section = value as? [String: Any] {
        for (key, value) in section { add(value, path + [planKey(key)]) }
      } else if let list = value as? [Any] {
        values[path.joined(separator: ".")] = list.map { "\($0)" }.joined(separator: ", ")
      } else {
        values[path.joined(separator: ".")] = "\(value)"
      }
    }
    if let recipe = object["recipe"] { add(recipe, []) }
    return values
  }

  /// The key of a plan that a recipe stores by `name`.
  private static func planKey(_ name: String) -> String {
    switch name {
    case "longest": "maximum-time"
    case "relaxations": "relaxation-times"
    case "takesInherentStates": "inherent-states"
    default: name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
    }
  }

  private func foreign(_ ensemble: Ensemble, now difference: String) -> PlanError {
    PlanError(
      "\(store.folder): its samples of \(ensemble.id) were made by another recipe: \(difference)", .otherRecipe)
  }
}
