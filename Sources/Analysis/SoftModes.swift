import Interactions
import Mechanics
import Particles
import Plans
import Samples
import Storage

extension StudySummary {
  /// The ensembles whose softest mode is shown in space by default: the hottest of the last and of the first model.
  public var softModeEnsembles: [EnsembleSummary] {
    let models = ensembles.map(\.model).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let ends = models.count > 1 ? [models[models.count - 1], models[0]] : models
    return ends.compactMap { model in
      ensembles.filter { $0.model == model && $0.isEquilibrated && $0.softest != nil }
        .max { $0.temperature < $1.temperature }
    }
  }
}

extension Reduction {
  /// Returns the softest quasilocalized mode of each of the given `ensembles`. The glass is read and measured again,
  /// since samples do not contain their modes.
  ///
  /// Ensembles without such a mode, or whose sample can no longer be read, are left out.
  public func softModes(of ensembles: [EnsembleSummary]) async -> [SoftMode] {
    var modes: [SoftMode] = []
    for ensemble in ensembles {
      guard let softest = ensemble.softest, let mode = try? await softMode(softest, of: ensemble) else { continue }
      modes.append(mode)
    }
    return modes
  }

  private func softMode(_ softest: SoftestMode, of ensemble: EnsembleSummary) async throws -> SoftMode? {
    let point = softest.point
    // Modes of glasses that are too large to factorize are not found again.
    guard ensemble.isFactorized, let asked = plan.ensembles.first(where: { $0.id == ensemble.id }),
      let glass = try store.checkedSample(.finished, at: store.place(of: asked, in: plan).ofSample(point.sample)).sample
        .glass,
      // Only cubic cells are drawn.
      glass.cell.isCube, let unit = ensemble[.shearFrequency]?.mean
    else { return nil }
    // Summed in another order, the forces of a sample at rest differ in their last digits.
    let state = try InherentState(
      checking: glass, model: ModelCatalogue.model(asked.model), tolerance: 10 * plan.quench.tolerance)
    var factorized = try FactorizedGlass(state, forceTolerance: 10 * plan.quench.tolerance)
    // The localized mode may lie above phonons of the same sample; if it mixes with one, the nearest N·e is selected.
    let found = try factorized.normalModes(softest.rank + 4)
    let wanted = point.frequency * unit
    let near = found.frequencies.indices.filter { abs(found.frequencies[$0] - wanted) < 1e-6 * wanted }
    let backbone = Double(ensemble.particles - factorized.rattlers)
    guard
      let k = near.min(by: {
        abs(backbone * found.participationRatios[$0] - point.participation)
          < abs(backbone * found.participationRatios[$1] - point.participation)
      }),
      let core = found.vectors[k].indices.max(by: {
        found.vectors[k][$0].squaredLength < found.vectors[k][$1].squaredLength
      })
    else { return nil }
    let side = glass.cell.side
    let center = Vec3(side / 2, side / 2, side / 2)
    let positions = glass.positions.map { glass.cell.minimumImage($0 - glass.positions[core]) + center }
    return SoftMode(
      ensemble: ensemble.id, model: ensemble.model, sample: point.sample, frequency: found.frequencies[k] / unit,
      participation: point.participation, side: side, positions: positions.map { [$0.x, $0.y, $0.z] },
      displacements: found.vectors[k].map { [$0.x, $0.y, $0.z] }, species: glass.species)
  }
}
