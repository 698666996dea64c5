import Audit
import Fixtures
import Foundation
import Observables
import Particles
import Plans
import Storage
import Tags
import Testing

/// Stored numbers against those of the same glass measured again.
@Suite(.tags(.unit)) struct NumberBoundsTests {
  private static let measurement = Result {
    let state = try glass("pss:rc=1.2", count: 150, temperature: 2)
    return try GlassMeasurement(
      state, plan: MeasurePlan(modes: 4, dipoles: 5), tolerance: 1e-10, seeds: SeedTree(seed: 1))
  }

  /// What is found after `change` of what is stored.
  private func findings(_ change: (inout [String: StoredArray]) -> Void) throws -> [String] {
    let found = try Self.measurement.get()
    var stored = found.arrays
    change(&stored)
    return NumberBounds(found, stored: stored).findings(stored: stored, found: found.arrays)
  }

  private func scaled(_ name: String, by part: Double, at k: Int = 0) throws -> [String] {
    try findings { stored in
      var values = stored[name]!.values
      values[k] *= 1 + part
      stored[name] = StoredArray(shape: stored[name]!.shape, values: values)
    }
  }

  @Test func theSameNumbersAreSound() throws { #expect(try findings { _ in }.isEmpty) }

  /// Rounding is allowed, 10⁻¹⁰ of the value; a part in a thousand is not.
  @Test(arguments: ["bulk_modulus", "energy_per_particle", "frequencies", "elastic_constants", "contact_number"])
  func roundingIsTakenAndAnythingMoreIsNamed(name: String) throws {
    #expect(try name == "contact_number" || scaled(name, by: 1e-10).isEmpty)
    let found = try scaled(name, by: 1e-3)
    #expect(found.count == 1 && found[0].hasPrefix(name) && found[0].contains("is stored as"), "\(found)")
  }

  @Test func theWorstElementOfAListIsNamed() throws {
    let found = try findings { stored in
      var values = stored["frequencies"]!.values
      values[1] *= 1.01
      values[2] *= 1.5
      stored["frequencies"] = StoredArray(shape: [values.count], values: values)
    }
    #expect(found.count == 1 && found[0].hasPrefix("frequencies (number 3)") && found[0].hasSuffix("and 1 more differ"))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, -0.0, .greatestFiniteMagnitude])
  func hostileValuesAreNamed(value: Double) throws {
    let found = try findings { $0["bulk_modulus"] = StoredArray(shape: $0["bulk_modulus"]!.shape, values: [value]) }
    #expect(found.count == 1 && found[0].hasPrefix("bulk_modulus is stored as \(value)"), "\(found)")
  }

  @Test func residualsThatAreStoredLargeBuyNoFreedom() throws {
    let found = try findings { stored in
      stored["mode_residuals"] = StoredArray([1e300, .infinity, 1e300, .infinity])
      var values = stored["frequencies"]!.values
      values[0] *= 1.01
      stored["frequencies"] = StoredArray(values)
    }
    #expect(found.contains { $0.hasPrefix("frequencies") }, "\(found)")
  }

  @Test func whatIsMissingOrOfAnotherLengthIsNamed() throws {
    #expect(try findings { $0["bulk_modulus"] = nil } == ["bulk_modulus is missing"])
    let short = try findings { $0["frequencies"] = StoredArray(Array($0["frequencies"]!.values.dropLast())) }
    #expect(short == ["frequencies has 3 numbers instead of 4"])
    let none = try findings { $0["frequencies"] = StoredArray([]) }
    #expect(none == ["frequencies has 0 numbers instead of 4"])
  }
}
