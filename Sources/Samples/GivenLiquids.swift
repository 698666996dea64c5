import Durability
import Dynamics
import Foundation
import Particles
import Plans
import Storage

/// The kept liquids from which a run begins: which trajectory from which, and where they are copied from.
public struct GivenLiquids: Sendable {
  /// Which trajectory begins from which.
  package let starts: StudyStarts
  /// The liquids to be copied into the study's folder, by name.
  package let files: [String: LiquidFile]
  /// One sentence per ensemble that begins from them, in part or as a whole.
  public let notes: [String]
  /// How many trajectories of an ensemble need no burn-in, by its identifier.
  public let burnedIn: [String: Int]

  /// The liquids of `plan`, whose relative paths begin at `base`, for the study in `folder`.
  ///
  /// A study that has begun from kept liquids goes on with its own copies where the folder of the plan is gone or the plan
  /// names none.
  ///
  /// Throws ``PlanError`` if a folder has no liquid for the ensembles that begin from it, or if the study began from others.
  public init(for plan: Plan, base: String, study folder: String?) throws(PlanError) {
    let own = try Self.starts(ofStudyIn: folder)
    var all: [StudyStarts.Start] = []
    var files: [String: LiquidFile] = [:]
    var burnedIn: [String: Int] = [:]
    var folders: [String: LiquidFolder] = [:]
    var notes: [String] = []
    for (source, ensembles) in Self.sources(of: plan) {
      let path = source.folder.hasPrefix("/") || base.isEmpty ? source.folder : "\(base)/\(source.folder)"
      if own != nil, !FileManager.default.fileExists(atPath: path) { continue }
      let liquids = if let known = folders[path] { known } else { try LiquidFolder(path) }
      folders[path] = liquids
      var found = 0
      for ensemble in ensembles {
        let chosen = try liquids.chosen(for: ensemble, source)
        let recipe = plan.recipe(of: ensemble)
        for (trajectory, file) in chosen {
          all.append(
            .init(ensemble: ensemble.id, trajectory: trajectory, liquid: file.name, checksum: file.checksum))
          files[file.name] = file
        }
        let used = chosen.filter { $0.trajectory < plan.trajectories(of: ensemble) }
        burnedIn[ensemble.id] = used.count {
          $0.file.given.burnedIn(for: recipe.equilibration, at: ensemble.temperature) != nil
        }
        found += chosen.count
        notes.append(Self.note(ensemble, used.count, burnedIn[ensemble.id]!, of: plan.trajectories(of: ensemble)))
      }
      guard found > 0 else { throw liquids.refusal(of: ensembles, source) }
    }
    let present = Set(all.map(\.ensemble))
    for start in own?.starts ?? [] {
      guard present.contains(start.ensemble) else {
        all.append(start)
        continue
      }
      guard all.contains(start) else {
        throw PlanError(
          "\(folder ?? ""): its trajectory \(start.trajectory) of \(start.ensemble) began from another liquid than the one that "
            + "is given now; use a new folder, or the same liquids")
      }
    }
    starts = StudyStarts(all)
    (self.files, self.burnedIn, self.notes) = (files, burnedIn, notes)
  }

  private static func starts(ofStudyIn folder: String?) throws(PlanError) -> StudyStarts? {
    guard let folder else { return nil }
    do { return try StudyStore(folder: folder).studyStarts() } catch {
      let reason = (error as? FileError)?.reason ?? "\(error)"
      throw PlanError(
        "\(folder)/\(StudyStarts.name): \(reason); remove the file, and run the study again with the given liquids")
    }
  }

  /// The ensembles that begin from kept liquids, by the same source.
  private static func sources(of plan: Plan) -> [(source: LiquidSource, ensembles: [Ensemble])] {
    var all: [(source: LiquidSource, ensembles: [Ensemble])] = []
    for ensemble in plan.ensembles {
      guard let source = plan.liquidSource(of: ensemble) else { continue }
      if let k = all.firstIndex(where: { $0.source == source }) {
        all[k].ensembles.append(ensemble)
      } else {
        all.append((source, [ensemble]))
      }
    }
    return all
  }

  private static func note(_ ensemble: Ensemble, _ given: Int, _ burnedIn: Int, of trajectories: Int) -> String {
    guard given > 0 else { return "\(ensemble.id): no liquid is given; all \(trajectories) melt" }
    let rest = trajectories > given ? ", the others melt" : ""
    let burnIn = burnedIn == given ? "without a burn-in" : "\(burnedIn) of them without a burn-in"
    return "\(ensemble.id): \(given) of \(trajectories) liquids begin from given ones, \(burnIn)\(rest)"
  }
}

extension LiquidFolder {
  /// The liquids from which trajectories of an ensemble begin.
  ///
  /// Trajectory k begins from liquid k of the same state point, or if asked of that with the nearest temperature by ratio.
  /// With hot and cold starts, trajectory 2j + 1 begins from the j-th liquid of the next lower temperature.
  func chosen(
    for ensemble: Ensemble, _ source: LiquidSource
  ) throws(PlanError) -> [(trajectory: Int, file: LiquidFile)] {
    let kin = states.filter {
      $0.model == ensemble.model && $0.particles == ensemble.particles && $0.pressure == ensemble.pressure
    }
    if source.hotAndCold {
      let colder = kin.filter { $0.temperature < ensemble.temperature }.max { $0.temperature < $1.temperature }
      guard let colder else { return [] }
      return liquids(of: colder).enumerated().map { (2 * $0 + 1, $1) }
    }
    func distance(_ state: StatePoint) -> Double { abs(log(state.temperature / ensemble.temperature)) }
    let nearest = kin.min { (distance($0), -$0.temperature) < (distance($1), -$1.temperature) }
    guard let nearest, nearest.temperature == ensemble.temperature || source.fromAnyTemperature else { return [] }
    return liquids(of: nearest).map { ($0.statement.trajectory, $0) }
  }

  /// Why none of the liquids can be used.
  func refusal(of ensembles: [Ensemble], _ source: LiquidSource) -> PlanError {
    let wanted = ensembles.map(\.id)
    let there = states.map(\.id)
    func list(_ names: [String]) -> String {
      names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
    }
    let isSameModel = states.contains { state in
      ensembles.contains {
        $0.model == state.model && $0.particles == state.particles && $0.pressure == state.pressure
      }
    }
    let remedy =
      source.hotAndCold
      ? "; a cold start needs liquids of the same model and number of particles at a lower temperature"
      : isSameModel
        ? "; to begin from another temperature, write start: {liquids: …, from-any-temperature: true} in the plan"
        : "; a liquid begins from one of the same model, number of particles and pressure only"
    return PlanError("\(path): it has no liquid for \(list(wanted)), only of \(list(there))" + remedy)
  }
}
