import Durability
import Foundation
import Interactions
import Plans
import Storage

/// A folder of kept liquids, `DIR/<ensemble>/<trajectory>.liquid`, written by `lehr liquids`.
public struct LiquidFolder: Sendable {
  /// The folder.
  public let path: String
  /// Its liquids, by ensemble and trajectory.
  public let liquids: [LiquidFile]

  /// Reads all liquids in the folder at `path`. Throws ``PlanError`` if there are none, or if one of them cannot be read or
  /// is in the place of another.
  public init(_ path: String) throws(PlanError) {
    let files = OwnFolder(path)
    var found: [LiquidFile] = []
    for name in Self.names(in: files) { found.append(try Self.read(name, in: files, path)) }
    guard !found.isEmpty else {
      let reason =
        FileManager.default.fileExists(atPath: path) ? "there are no liquids in this folder" : "there is no such folder"
      throw PlanError("\(path): \(reason); the command liquids writes those of a study to a folder")
    }
    self.path = path
    liquids = found
  }

  /// The names of the files of liquids, sorted.
  private static func names(in files: OwnFolder) -> [String] {
    files.contents(of: "").filter { $0.kind == .folder }.map(\.name).sorted().flatMap { folder in
      files.contents(of: folder).map(\.name).sorted()
        .filter { $0.hasSuffix(".\(LiquidFile.ending)") && !AtomicFile.isUnderWay($0) }.map { "\(folder)/\($0)" }
    }
  }

  private static func read(_ name: String, in files: OwnFolder, _ path: String) throws(PlanError) -> LiquidFile {
    do {
      let file = try LiquidFile(
        bytes: try files.read(name, limit: LiquidFile.largest(particles: Plan.particleCounts.upperBound)))
      guard file.name == name else { throw ContentError("it is the liquid \(file.name)") }
      return file
    } catch {
      throw PlanError(
        "\(path)/\(name): \((error as? FileError)?.reason ?? "\(error)"); remove the file, or write the liquids again")
    }
  }

  /// Its state points, each once, in order.
  var states: [StatePoint] {
    liquids.map(\.statement.provenance.ensemble).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// The liquids of a state point, by ascending trajectory.
  func liquids(of state: StatePoint) -> [LiquidFile] {
    liquids.filter { $0.statement.provenance.ensemble == state }
      .sorted { $0.statement.trajectory < $1.statement.trajectory }
  }
}

extension LiquidFolder {
  /// Throws ``PlanError`` if liquids of the study in `folder` must not be written to `path`: within the study, where they would
  /// replace those that it began from, or among liquids of another study.
  private static func checkTarget(_ path: String, ofStudyIn folder: String, _ plan: Plan, _ store: StudyStore) throws {
    let real = { (path: String) in URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path }
    let (target, study) = (real(path), real(folder))
    guard target != study, !target.hasPrefix(study + "/") else {
      throw PlanError("\(path): this folder is within the study; give another one")
    }
    let files = OwnFolder(path)
    // Damaged files are nobody's.
    let present = names(in: files).compactMap { try? read($0, in: files, path) }
    let foreign = present.first { (file: LiquidFile) -> Bool in
      let provenance = file.statement.provenance
      guard let ensemble = plan.ensembles.first(where: { $0.state == provenance.ensemble }) else { return true }
      return provenance.study != plan.study || provenance.recipe != place(of: ensemble, in: plan, store).recipe
    }
    guard let foreign else { return }
    throw PlanError(
      "\(path)/\(foreign.name): this folder holds liquids of another study or ensemble; give another folder")
  }

  /// The recipe by which the samples of an ensemble were made.
  private static func recipe(of ensemble: Ensemble, in plan: Plan, _ store: StudyStore) -> Recipe {
    store.text(RecipeFile.name(of: ensemble)).flatMap(RecipeFile.init(text:))?.recipe ?? plan.recipe(of: ensemble)
  }

  private static func place(of ensemble: Ensemble, in plan: Plan, _ store: StudyStore) -> Provenance {
    Provenance(study: plan.study, ensemble: ensemble.state, index: 0, recipe: recipe(of: ensemble, in: plan, store))
  }

  /// Writes the latest liquids of the study in `folder`, or of some of its ensembles, to `path`, and says what was left out.
  ///
  /// Nothing in the study is changed. Throws ``PlanError`` if there is no study, ``FileError`` if the folder cannot be written.
  public static func write(
    from folder: String, ensembles: Set<String>?, to path: String
  ) throws -> (written: [LiquidFile], notes: [String]) {
    let plan = try Plan(ofStudyIn: folder)
    let store = StudyStore(folder: folder)
    try checkTarget(path, ofStudyIn: folder, plan, store)
    let target = OwnFolder(path)
    var written: [LiquidFile] = []
    var notes: [String] = []
    for ensemble in plan.ensembles where ensembles?.contains(ensemble.id) != false {
      let recipe = recipe(of: ensemble, in: plan, store)
      let place = place(of: ensemble, in: plan, store)
      let trajectories = store.begunTrajectories(of: ensemble, recipe)
      var lacking = 0
      for trajectory in trajectories {
        guard let file = try store.latestLiquid(of: ensemble, trajectory, recipe, at: place) else {
          lacking += 1
          continue
        }
        try target.write(file.bytes, to: file.name)
        written.append(file)
      }
      if lacking > 0 {
        notes.append(
          "\(ensemble.id): \(lacking) of \(trajectories.count) liquids are still melting, or have no sound file")
      }
    }
    return (written, notes)
  }
}
