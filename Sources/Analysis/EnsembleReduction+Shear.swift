import Observables
import Statistics

extension EnsembleReduction {
  /// Returns ⟨σ_xy⟩ at every strain that all sheared samples have, with standard errors over liquids.
  var shearCurve: [CorrelationPoint] {
    let curves = samples.indices.filter { !ensemble.samples[$0][.shearStrain].isEmpty }
    guard let shortest = curves.min(by: { stresses($0).count < stresses($1).count }) else { return [] }
    let strains = ensemble.samples[shortest][.shearStrain].prefix(stresses(shortest).count)
    let members = Dictionary(grouping: curves, by: { ensemble.trajectories[$0] }).sorted { $0.key < $1.key }
      .map(\.value)
    return strains.enumerated().map { k, strain in
      let means = members.map { $0.reduce(0) { $0 + stresses($1)[k] } / Double($0.count) }
      return CorrelationPoint(
        time: strain, value: Moments(curves.map { stresses($0)[k] }).mean,
        standardError: means.count > 1 ? Moments(means).standardError : nil)
    }
  }

  private func stresses(_ sample: Int) -> [Double] { ensemble.samples[sample][.shearStress] }
}
