import Analysis
import Interactions
import Plans
import Reports
import Samples

/// A study reduced to averages and compared with the sets of claims of its plan, for reports and for other languages.
public struct ReviewedStudy: Sendable {
  /// The averages, flagged samples, power laws and claims.
  public let summary: StudySummary
  /// The sets of claims with which it was compared.
  public let sets: [any ClaimSet]
  private let folder: String
  private let models: [String]

  /// Reduces the study in `folder`.
  ///
  /// - Parameters:
  ///   - claims: the sets with which to compare it; nil for those that its plan names. Plans of version 0.1 could not name any.
  ///     The hypotheses of the plan are decided in any case.
  ///   - catalogue: the available sets.
  /// - Throws: ``PlanError`` if there is no study in the folder, ``UnknownClaims``, and the errors of reading samples.
  public init(folder: String, claims: [String]? = nil, catalogue: ClaimCatalogue = papers) async throws {
    try await self.init(plan: try Plan(ofStudyIn: folder), folder: folder, claims: claims, catalogue: catalogue)
  }

  /// Reduces the samples of `plan` in `folder`, otherwise as ``init(folder:claims:catalogue:)`` does.
  init(plan: Plan, folder: String, claims: [String]?, catalogue: ClaimCatalogue) async throws {
    var plan = plan
    sets = try catalogue.sets(of: plan, instead: claims)
    for set in sets { set.complete(&plan.reduction) }
    let reduction = Reduction(plan: plan, folder: folder)
    var summary = try await reduction.summary()
    summary.analyses = plan.reduction.analyses * plan.claimLooks
    if plan.isAdaptive {
      // What a stopping rule does not want is not missing.
      let wanted = try await AdaptivePlan(plan, folder: folder, catalogue: catalogue).plan.ensembles
      for k in summary.ensembles.indices {
        guard let ensemble = wanted.first(where: { $0.id == summary.ensembles[k].id }) else { continue }
        summary.ensembles[k].planned = ensemble.samples
      }
    }
    summary.review(sets)
    let asked = sets.compactMap { $0.softModeEnsembles(of: summary) }
    var shown: [EnsembleSummary] = []
    for ensemble in asked.isEmpty ? summary.softModeEnsembles : asked.flatMap({ $0 })
    where !shown.contains(where: { $0.id == ensemble.id }) { shown.append(ensemble) }
    summary.softModes = await reduction.softModes(of: shown)
    summary.largestEvent = await reduction.largestEvent(of: summary)
    self.summary = summary
    self.folder = folder
    models = reduction.models
  }

  /// Writes the report to the study's folder and returns the path of the page. Calls `notice` with what the user should
  /// know.
  public func writeReport(notice: @Sendable (ReportNotice) -> Void = { _ in }) async throws -> String {
    let curves = try models.map(Self.curve)
    return try await Report.write(summary, sets: sets, curves: curves, into: folder, notice: notice)
  }

  /// Returns the figures of the report as values, in the order of the page.
  public func figures() throws -> [FigureValues] {
    Report.figures(summary, sets: sets, curves: try models.map(Self.curve))
  }

  /// Returns φ/ε from within the core to slightly beyond the cutoff.
  private static func curve(of name: String) throws -> PotentialCurve {
    let model = try ModelCatalogue.model(name)
    let potential = model.potential
    let low = potential.minimum.map { 0.85 * $0.x } ?? 0.4 * potential.cutoff
    let x = (0...600).map { low + (1.05 * potential.cutoff - low) * Double($0) / 600 }
    return PotentialCurve(
      model: model.name, x: x, energy: x.map { potential.derivatives(at: $0 * $0).energy }, cutoff: potential.cutoff)
  }
}
