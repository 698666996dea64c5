import Durability
import Dynamics
import Foundation
import Plans
import Storage

/// What is wrong with the files of a study. Every file is read and validated as a whole, as a run does before it uses it; the
/// cache is not asked, and nothing is changed.
public struct StudyFaults: Sendable {
  /// A file, by its name in the study's folder, and what is wrong with it.
  public struct Fault: Sendable, Equatable {
    /// The name.
    public let name: String
    /// What is wrong.
    public let reason: String
  }

  /// In the order of the plan, and of names within an ensemble.
  public private(set) var faults: [Fault] = []
  private let plan: Plan
  private let store: StudyStore

  /// Reads the study in `folder`. Throws ``PlanError`` if there is none.
  public init(folder: String) async throws(PlanError) {
    plan = try Plan(ofStudyIn: folder)
    store = StudyStore(folder: folder)
    for ensemble in plan.ensembles { await add(ensemble) }
    addLiquids()
    for (name, finished) in store.folders(besides: Set(plan.ensembles.map(\.id))) {
      note("samples/\(name)", "the plan has no such ensemble; its \(finished) finished samples are not averaged")
    }
  }

  /// The kept liquids that trajectories begin from.
  private mutating func addLiquids() {
    // A list that cannot be read was an error above.
    let starts = try? store.studyStarts()
    var seen: Set<String> = []
    for start in starts?.starts ?? [] where seen.insert(start.liquid).inserted {
      do throws(PlanError) { _ = try store.givenLiquid(of: start.ensemble, start.trajectory, in: starts) } catch {
        note("\(StudyStarts.folder)/\(start.liquid)", error.description)
      }
    }
  }

  private mutating func note(_ name: String, _ reason: String) { faults.append(Fault(name: name, reason: reason)) }

  private mutating func add(_ ensemble: Ensemble) async {
    let folder = "samples/\(ensemble.id)"
    do throws(FileError) { try store.checkLinks(of: [ensemble.id]) } catch {
      // A link to all samples is named once.
      let name = String(error.path.dropFirst(store.folder.count + 1))
      if !faults.contains(where: { $0.name == name }) { note(name, error.reason) }
      return
    }
    for intruder in store.intruders(of: ensemble.id) { note(intruder.name, intruder.reason) }
    let found = store.indices(of: ensemble.id)
    if let reason = recipeFault(of: ensemble, hasSamples: !found.isEmpty) {
      note("\(folder)/\(RecipeFile.name)", reason)
    }
    for stage in StudyStore.Stage.allCases {
      let indices = (found[stage] ?? []).sorted()
      for (index, reason) in await faults(of: indices, stage, ensemble) {
        note(String(store.path(ensemble.id, index, stage).dropFirst(store.folder.count + 1)), reason)
      }
    }
  }

  /// The files of a stage that are faulty, by ascending index; all cores read.
  private func faults(
    of indices: [Int], _ stage: StudyStore.Stage, _ ensemble: Ensemble
  ) async -> [(index: Int, reason: String)] {
    let width = ProcessInfo.processInfo.activeProcessorCount
    return await withTaskGroup(of: [(index: Int, reason: String)].self) { group in
      for first in 0..<min(width, indices.count) {
        group.addTask {
          stride(from: first, to: indices.count, by: width).compactMap { k in
            fault(of: indices[k], stage, ensemble).map { (indices[k], $0) }
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }.sorted { $0.index < $1.index }
    }
  }

  private func fault(of index: Int, _ stage: StudyStore.Stage, _ ensemble: Ensemble) -> String? {
    guard index < ensemble.samples else { return nil }
    let place = plan.provenance(of: ensemble, index)
    do {
      guard stage == .checkpoint || stage == .shear else {
        _ = try store.checkedSample(stage, at: place)
        return nil
      }
      let limit =
        stage == .shear
        ? SampleFile.largestShear(particles: ensemble.particles) : SampleFile.largest(particles: ensemble.particles)
      let stored = try StoredCheckpoint(store.checkpointBytes(ensemble.id, index, stage, limit: limit))
      if let mismatch = stored.provenance?.mismatch(at: place) { return mismatch }
      // Whether it is of the glass is known when that is quenched again.
      if stage == .shear { return nil }
      let run = try Equilibration(checkpoint: stored.state)
      let isOfThisSample = run.modelName == ensemble.model && run.temperature == ensemble.temperature
      return isOfThisSample ? nil : "it is a checkpoint of another sample"
    } catch {
      return reason(error)
    }
  }

  private func reason(_ error: any Error) -> String? {
    switch error {
    // A run at work has replaced it since the folder was listed.
    case let error as FileError where error.cause == .system(doing: "reading", code: ENOENT): nil
    case let error as FileError: error.reason
    case let error as ForeignSample: error.reason
    default: "\(error)"
    }
  }

  /// What is wrong with the recipe beside the samples of an ensemble.
  private func recipeFault(of ensemble: Ensemble, hasSamples: Bool) -> String? {
    let text: String
    do throws(FileError) { text = try store.readText(RecipeFile.name(of: ensemble)) } catch {
      if case .system(_, ENOENT) = error.cause { return hasSamples ? "it is missing" : nil }
      return error.reason
    }
    guard let recipe = RecipeFile(text: text)?.recipe else { return "it is damaged: its checksum is wrong" }
    return recipe == plan.recipe(of: ensemble) ? nil : "the plan now asks for another recipe"
  }
}
