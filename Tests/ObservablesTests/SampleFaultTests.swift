import Observables
import Storage
import Tags
import Testing

/// Values as files may have them, and what is wrong with them.
@Suite(.tags(.unit)) struct SampleFaultTests {
  static let sound: [String: StoredArray] = [
    "frequencies": StoredArray([1, 2]), "participation_ratios": StoredArray([0.1, 0.2]),
    "dipole_frequencies": StoredArray([3, 4, 5]), "stress_correlation_time": StoredArray([0, 1, 2]),
    "stress_correlation": StoredArray([5, 2, 1]), "decay_side": .scalar(10), "decay_radius": StoredArray([1, 2]),
    "decay_profile": StoredArray(shape: [3, 2], values: [1, .nan, 3, 4, 5, 6]), "bulk_modulus": .scalar(.nan),
  ]

  private func fault(_ observables: [String: StoredArray]) -> String? {
    SampleValues(evidence: nil, certificate: nil, stored: observables).fault
  }

  @Test func soundValuesHaveNoFault() {
    #expect(fault(Self.sound) == nil && fault([:]) == nil)
    #expect(fault(Self.sound.filter { !["frequencies", "participation_ratios"].contains($0.key) }) == nil)
  }

  @Test(
    arguments: [
      ("frequencies", [1]), ("frequencies", []), ("frequencies", [0, 1]), ("frequencies", [-1, 2]),
      ("frequencies", [1, .nan]),
      ("participation_ratios", []), ("participation_ratios", [0.1, .infinity]), ("dipole_frequencies", [1, 2]),
      ("stress_correlation", []), ("stress_correlation", [1, 2]), ("stress_correlation_time", [1, 2, 3]),
      ("stress_correlation_time", [0, 2, 2]), ("stress_correlation_time", [0, 1, .infinity]), ("decay_radius", [2, 1]),
      ("decay_radius", [0, 1]), ("decay_radius", [1]), ("decay_profile", [1, 2, 3]), ("decay_side", [0]),
      ("bulk_modulus", [1, 2]),
    ] as [(String, [Double])]) func valuesThatNoSampleHasAreNamed(name: String, values: [Double])
  {
    var observables = Self.sound
    observables[name] = StoredArray(values)
    #expect(fault(observables)?.isEmpty == false)
  }
}
