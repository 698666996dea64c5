import Analysis
import Observables
import Reports
import Statistics

/// Question 2: does annealing at constant pressure raise or lower the bulk modulus, and do details of the potential decide it?
///
/// The paper: at constant volume K falls on annealing, and future research should resolve what it does at constant pressure.
struct ConstantPressure: Question {
  let numbers = 21...31

  func tests(of summary: StudySummary) -> [TestedClaim] {
    let models = AnnealedModel.all(of: summary)
    guard !models.isEmpty else { return [] }
    return [rises(models), signs(models), falls(models), difference(models), density(models)]
      + Self.models.enumerated().map { k, name in sign(name, number: 26 + k, models.first { $0.model == name }) }
  }

  /// What may mislead a comparison of cold and hot ensembles at constant pressure.
  private static let caution =
    "Hot liquids at P are less dense than their glasses, by up to a quarter: their quench begins at the volume of the liquid and "
    + "passes states under tension, so that K of the hottest ensemble depends on the path too."

  /// The models with a claim of their own.
  static let models = ["pss:rc=1.1", "pss:rc=1.2", "pss:rc=1.3", "pss:rc=1.5", "kablj", "ipl"]

  private func rises(_ models: [AnnealedModel]) -> TestedClaim {
    claim(
      21, "Annealing at constant pressure raises K of every model.", published: "a speculation", changes(models),
      .all(models.map { $0.atPressure.rise(.bulkModulus, "K of \($0.name), cold against hot") }))
  }

  private func signs(_ models: [AnnealedModel]) -> TestedClaim {
    claim(
      22, "Details of the potential decide whether K rises or falls at constant pressure.", published: "a question",
      changes(models),
      .differentSigns(
        models.map { $0.atPressure.rise(.bulkModulus, "K of \($0.name), cold against hot") },
        "K rises in some models and falls in others"))
  }

  private func falls(_ models: [AnnealedModel]) -> TestedClaim {
    claim(
      23, "Annealing at constant volume lowers K of every model.", published: "K falls",
      listed(models) { $0.atVolume.ratio(.bulkModulus) },
      .all(models.map { $0.atVolume.fall(.bulkModulus, "K of \($0.name) at constant volume, hot against cold") }))
  }

  private func difference(_ models: [AnnealedModel]) -> TestedClaim {
    let judgements = models.map { model -> Judgement in
      guard let pressure = model.atPressure.ratio(.bulkModulus), let volume = model.atVolume.ratio(.bulkModulus) else {
        return .missing("annealed ensembles of \(model.name) at constant pressure and at constant volume")
      }
      return .larger(pressure, volume, "K cold over hot of \(model.name), constant pressure against constant volume")
    }
    return claim(
      24, "K rises more, or falls less, at constant pressure than at constant volume.", published: "\u{2013}",
      changes(models), .all(judgements))
  }

  private func density(_ models: [AnnealedModel]) -> TestedClaim {
    claim(
      25, "Glasses annealed at constant pressure are denser.", published: "\u{2013}",
      listed(models) { $0.atPressure.ratio(.numberDensity) },
      .all(models.map { $0.atPressure.rise(.numberDensity, "N/V of \($0.name), cold against hot") }))
  }

  private func sign(_ name: String, number: Int, _ model: AnnealedModel?) -> TestedClaim {
    claim(
      number, "Annealing at constant pressure raises K of \(plainLegend(name)).", published: "a question",
      model.flatMap { changes([$0]) },
      model?.atPressure.rise(.bulkModulus, "K, cold against hot")
        ?? .missing("ensembles of \(plainLegend(name)) at constant pressure"))
  }

  private func claim(
    _ number: Int, _ statement: String, published: String, _ found: String?, _ judgement: Judgement
  ) -> TestedClaim {
    TestedClaim(
      number: number, statement: statement, figure: "K at constant pressure", published: published,
      found: found ?? "\u{2013}", caution: number == 23 ? "" : Self.caution, judgement)
  }

  /// "+2.1(4)% (r_c = 1.1), …": the relative change of K at constant pressure.
  private func changes(_ models: [AnnealedModel]) -> String? { listed(models) { $0.atPressure.ratio(.bulkModulus) } }

  private func listed(_ models: [AnnealedModel], _ ratio: (AnnealedModel) -> Estimate?) -> String? {
    let parts = models.compactMap { model -> String? in
      guard var change = ratio(model) else { return nil }
      change.mean -= 1
      let errors = change.standardError.map { ", \(short(abs(change.mean) / $0)) standard errors" } ?? ""
      return "\(change.mean > 0 ? "+" : "")\(percent(change)) (\(model.name)\(errors))"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
