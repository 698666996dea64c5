import Interactions
import Mechanics
import Particles
import Plans
import Samples
import Storage

extension DipoleDecay {
  /// Measures the decay of the responses to `dipoles` random dipoles in a sample of a study, or to those at the places
  /// `only` among them.
  package init(
    _ state: InherentState, dipoles: Int, only: [Int]? = nil, tolerance: Double, seeds: SeedTree, threads: Int,
    isStopping: @Sendable () -> Bool
  ) throws {
    var stream = seeds.stream("dipoles")
    try self.init(
      state, dipoles: dipoles, only: only, stream: &stream, threads: threads, forceTolerance: tolerance,
      isStopping: isStopping)
  }

  /// The numbers by their names in the store: see FORMAT.md.
  package func observables(of state: InherentState) -> [String: StoredArray] {
    func scalar(_ value: Double) -> StoredArray { StoredArray(shape: [], values: [value]) }
    return [
      "energy_per_particle": scalar(state.energetics.energy / Double(state.configuration.count)),
      "dipole_frequencies": StoredArray(responses.map(\.frequency)),
      "dipole_compliances": StoredArray(responses.map(\.compliance)),
      "decay_side": scalar(shells.side),
      "decay_radius": StoredArray(shells.radii),
      "decay_profile": StoredArray(shape: [responses.count, shells.count], values: responses.flatMap(\.profile)),
    ]
  }
}
