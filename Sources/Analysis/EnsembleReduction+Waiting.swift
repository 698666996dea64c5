import Dynamics
import Observables
import Plans
import Statistics

extension EnsembleReduction {
  /// Returns ⟨u⟩ of successive glasses of a liquid against the time since it was set to T_p, in relaxation times: its drift, if
  /// it has one. Glasses of the same number are of different liquids, so that they are independent.
  func waiting(_ recipe: Recipe) -> [CorrelationPoint] {
    guard let harvest = recipe.equilibration.harvest, harvest.glasses > 1 else { return [] }
    let energies = ensemble.scalars(.energyPerParticle)
    return (0..<harvest.glasses).compactMap { glass in
      let values = samples.indices.filter { recipe.glass(of: samples[$0].index) == glass }.map { energies[$0] }
        .filter(\.isFinite)
      guard !values.isEmpty else { return nil }
      let moments = Moments(values)
      return CorrelationPoint(
        time: harvest.burnIn + Double(glass + 1) * harvest.spacing, value: moments.mean,
        standardError: values.count > 1 ? (moments.variance / Double(values.count)).squareRoot() : nil)
    }
  }
}
