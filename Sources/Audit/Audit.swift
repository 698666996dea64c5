import Analysis
import Durability
import Interactions
import Mechanics
import Particles
import Plans
import Runs
import Samples
import Statistics
import Storage

/// Verifies the stored samples of a study from their coordinates alone.
///
/// Nothing that a sample says of itself is believed: its forces are computed again, its Hessian is factorized again,
/// every stored number is measured again, and a part of the samples has its modes counted by inertia, which looks at no
/// list of modes. What is found is held against what is stored, against the place where the file stands, and against the
/// judgement by which reduction averages samples. Nothing in the folder is changed; damaged files stay where they are.
///
/// Documentation/Audit.md lists the checks and derives their bounds.
public struct Audit: Sendable {
  /// The part of an ensemble's samples that is audited, in (0, 1].
  public var fraction = 1.0
  /// The part of the audited samples whose modes are counted by inertia, in [0, 1]: one an ensemble at least, unless 0.
  public var inertia = 0.05
  /// What chooses these parts: the same seed, the same samples.
  public var seed: UInt64 = 1
  /// How many samples are audited at the same time.
  public var workers = 1
  /// The one ensemble that is audited; nil all.
  public var ensemble: String?
  let reduction: Reduction
  /// Which trajectories begin from kept liquids.
  let starts: StudyStarts?

  /// An audit of the study in `folder`. Throws ``PlanError`` if there is none.
  public init(folder: String) throws(PlanError) {
    reduction = try Reduction(folder: folder)
    // A list that cannot be read was an error above.
    starts = try? reduction.store.studyStarts()
  }

  var plan: Plan { reduction.plan }
  var store: StudyStore { reduction.store }

  /// Audits; `progress` is told how many samples are done, of how many, after each.
  ///
  /// Throws ``PlanError`` for an ensemble that the plan does not have.
  public func report(progress: @Sendable (Int, Int) -> Void = { _, _ in }) async throws(PlanError) -> AuditReport {
    let ensembles = plan.ensembles.filter { ensemble == nil || $0.id == ensemble }
    guard !ensembles.isEmpty else {
      throw PlanError(
        "\(store.folder): there is no ensemble \(ensemble ?? ""); there are "
          + plan.ensembles.map(\.id).joined(separator: ", "))
    }
    do { try store.checkLinks(of: ensembles.map(\.id)) } catch {
      throw PlanError(error.description, .file(error.cause))
    }
    // The others are read, so that no damaged file goes unnoticed.
    let chosen = ensembles.map { ensemble in drawn(fraction, of: finished(ensemble), "samples", ensemble.id) }
    let total = chosen.reduce(0) { $0 + $1.count }
    var report = AuditReport(
      study: plan.study, codeVersion: Version.current, fraction: fraction, inertia: inertia, seed: seed)
    var done = 0
    for (ensemble, indices) in zip(ensembles, chosen) {
      let before = done
      let (row, cases, notes) = await examine(ensemble, indices) { progress(before + $0, total) }
      report.rows.append(row)
      report.cases += cases
      report.notes += notes
      done += indices.count
    }
    return report
  }

  /// The samples that reduction reads.
  func finished(_ ensemble: Ensemble) -> [Int] {
    (store.indices(of: ensemble.id)[.finished] ?? []).filter { (0..<ensemble.samples).contains($0) }.sorted()
  }

  /// ⌈part·n⌉ of n samples: those with the smallest random numbers, so that a sample's lot depends on the seed and its
  /// own place alone.
  func drawn(_ part: Double, of indices: [Int], _ purpose: String, _ id: String) -> [Int] {
    let count = Int((part * Double(indices.count)).rounded(.up))
    let tree = SeedTree(seed: seed).branch("audit").branch(id)
    let lots = indices.map { index -> (lot: Double, index: Int) in
      var stream = tree.branch(index).stream(purpose)
      return (stream.uniform(), index)
    }
    return lots.sorted { ($0.lot, $0.index) < ($1.lot, $1.index) }.prefix(count).map(\.index).sorted()
  }

  private func examine(
    _ ensemble: Ensemble, _ indices: [Int], progress: @Sendable (Int) -> Void
  ) async -> (row: AuditReport.Row, cases: [AuditReport.Case], notes: [String]) {
    let judged = await Judgements(of: ensemble, in: self)
    let recipe = folderRecipe(of: ensemble)
    let counted = Set(drawn(inertia, of: indices, "inertia", ensemble.id))
    var found: [Int: Examination] = [:]
    // Large samples come one by one, each shared by all workers, as they were made.
    let width = ensemble.isDecay ? 1 : workers
    await withTaskGroup(of: (Int, Examination).self) { group in
      var waiting = indices[...]
      func begin() {
        guard let index = waiting.popFirst() else { return }
        group.addTask {
          (index, self.examination(ensemble, index, recipe: recipe.recipe, countingModes: counted.contains(index)))
        }
      }
      for _ in 0..<width { begin() }
      for await (index, result) in group {
        found[index] = result
        progress(found.count)
        begin()
      }
    }
    markTwins(in: &found)
    let files = store.indices(of: ensemble.id)[.finished] ?? []
    for index in files.subtracting(indices) {
      guard let fault = readingFault(ensemble, index, recipe: recipe.recipe) else { continue }
      found[index] = Examination()
      found[index]!.findings.append(fault)
    }
    var row = AuditReport.Row(id: ensemble.id)
    var cases: [AuditReport.Case] = []
    for index in judged.misremembered where found[index] == nil { found[index] = Examination() }
    for index in found.keys.sorted() {
      var examination = found[index]!
      if judged.misremembered.contains(index) { examination.findings.append(Self.misremembered) }
      let doubts = judged.reasons[index] ?? []
      row.add(examination, isFlagged: !doubts.isEmpty)
      guard !examination.findings.isEmpty || !doubts.isEmpty else { continue }
      cases.append(
        AuditReport.Case(
          ensemble: ensemble.id, index: index, path: store.path(ensemble.id, index, .finished),
          failures: examination.findings, doubts: doubts, averaged: judged.averaged.contains(index)))
    }
    let intruders = store.intruders(of: ensemble.id).map { "\($0.name): \($0.reason); it is not counted as a sample" }
    return (row, cases, recipe.notes + judged.notes + intruders)
  }

  /// What is said of a sample whose numbers in the cache are not those of its file.
  static let misremembered =
    "what .cache remembers of it is not what its file says, and averages are made from that; remove the folder .cache"

  /// Two samples with the same coordinates are one sample, counted twice.
  private func markTwins(in found: inout [Int: Examination]) {
    let groups = Dictionary(grouping: found.filter { $0.value.fingerprint != nil }) { $0.value.fingerprint! }
    for (_, twins) in groups where twins.count > 1 {
      let indices = twins.map(\.key).sorted()
      for index in indices {
        let others = indices.filter { $0 != index }.map(String.init).joined(separator: ", ")
        found[index]!.findings.append("its coordinates are those of sample \(others) as well")
      }
    }
  }

  /// The recipe that stands beside the samples, and what is odd about it.
  private func folderRecipe(of ensemble: Ensemble) -> (recipe: Recipe?, notes: [String]) {
    guard let text = store.text(StudyRunner.recipeFile(of: ensemble)) else {
      return (nil, finished(ensemble).isEmpty ? [] : ["\(ensemble.id): there is no \(RecipeFile.name)"])
    }
    guard let recipe = RecipeFile(text: text)?.recipe else {
      return (nil, ["\(ensemble.id): \(RecipeFile.name) is damaged: its checksum is wrong; a run makes it again"])
    }
    guard recipe != plan.recipe(of: ensemble) else { return (recipe, []) }
    return (recipe, ["\(ensemble.id): the plan now asks for another recipe than the one its samples were made by"])
  }
}

/// Which samples of an ensemble reduction averages, and what it has against the others: found from the files, and compared with
/// what is remembered of them.
///
/// A sample's index is that of its file, so that a judgement finds its file even if the record tells another story.
private struct Judgements {
  /// Samples that averages contain: by their files, or by what is remembered.
  var averaged: Set<Int> = []
  var reasons: [Int: [String]] = [:]
  /// Samples whose remembered numbers are not those of their files.
  var misremembered: Set<Int> = []
  var notes: [String] = []

  init(of ensemble: Ensemble, in audit: Audit) async {
    let (store, plan) = (audit.store, audit.plan)
    let place = store.place(of: ensemble, in: plan)
    let limit = SampleFile.largest(particles: ensemble.particles)
    var digests: [Int: SampleDigest] = [:]
    for index in audit.finished(ensemble) {
      // What cannot be read or belongs elsewhere is not averaged; why is found by its examination.
      guard let bytes = try? store.bytes(ensemble.id, index, .finished, limit: limit),
        let numbers = try? SampleFile.decodeNumbers(bytes, only: SampleDigest.observables)
      else { continue }
      digests[index] = try? SampleDigest(
        record: numbers.record, observables: numbers.observables, at: place.ofSample(index))
    }
    let samples = digests.values.sorted { $0.index < $1.index }
    let judged = JudgedSamples(samples, plan: plan.reduction)
    averaged = Set(judged.averaged.map(\.index))
    for flag in judged.flagged(in: ensemble.id) { reasons[flag.index] = flag.reasons }
    let remembered = try? await store.digests(of: ensemble, in: plan, remembering: false)
    compare(remembered?.samples ?? [], with: digests, in: audit)
    let versions = Set(samples.map(\.codeVersion)).subtracting([Version.current]).sorted()
    if !versions.isEmpty {
      notes.append(
        "\(ensemble.id): samples were made by version \(versions.joined(separator: ", ")), and this is \(Version.current)"
      )
    }
  }

  /// Finds what a report would average that the files do not say.
  private mutating func compare(_ remembered: [SampleDigest], with files: [Int: SampleDigest], in audit: Audit) {
    misremembered = Set(remembered.filter { files[$0.index].map($0.isSame(as:)) != true }.map(\.index))
    guard !misremembered.isEmpty else { return }
    averaged.formUnion(JudgedSamples(remembered, plan: audit.plan.reduction).averaged.map(\.index))
  }
}
