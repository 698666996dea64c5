import Analysis
import Mechanics
import Plans
import Runs
import Samples
import SparseAlgebra
import Storage

/// How far a stored number may be from the one measured again on the same coordinates.
///
/// With the same build on the same kind of processor not at all; elsewhere pair functions, sums and eliminations round
/// differently. A factorization's backward error is some ulp·‖M‖, so that what is solved with it errs by a part of order
/// ulp·κ, κ = λ_max/λ₄. With a factor of 100 in hand, and never less than 10⁻⁸:
///
/// | number | may differ by |
/// |---|---|
/// | C, G, K, σ, pressures | b·max|C|, b·p₀, with b = max(10⁻⁸, 100 ulp κ) |
/// | energy | b·max(|u|, p₀V/N) |
/// | ω of a mode | (b + r) ω, r its residual: |Δλ| ≤ rλ |
/// | e of a mode | (b + 8δ) e, with δ = (r λ + 100 ulp λ_max)/gap the angle by which the mode may turn |
/// | ω of a dipole | b ω |
/// | contact number | 10⁻¹²: pairs at their range have no force, but none is as near to it as rounding |
///
/// The gap is the distance of λ to the nearest other eigenvalue of the list; above the last one, which nobody knows, a
/// hundredth of the mean spacing is taken.
struct NumberBounds {
  /// By name, one an element.
  private var allowed: [String: [Double]] = [:]

  /// The least relative bound.
  static let least = 1e-8
  /// Ulps of ‖M‖ that a factorization and its solves may err by.
  static let ulps = 100.0
  /// Where no modes are known, κ is taken as this.
  static let unknownCondition = 1e6

  /// The bounds for a glass measured anew; residuals of modes are the larger of those found and stored.
  init(_ found: GlassMeasurement, stored: [String: StoredArray]) {
    let certificate = found.certificate
    let largest = certificate.largestEigenvalueBound
    let condition = certificate.smallestEigenvalue.map { largest / $0 } ?? Self.unknownCondition
    let b = max(Self.least, Self.ulps * Double.ulpOfOne * condition)
    let stiffest = found.moduli.stiffness.map(abs).max() ?? 0
    let pressure = found.moduli.pressureScale
    for name in ["shear_modulus", "bulk_modulus"] { allowed[name] = [b * stiffest] }
    allowed["shear_modulus_planes"] = [Double](repeating: b * stiffest, count: 3)
    allowed["elastic_constants"] = [Double](repeating: b * stiffest, count: 36)
    allowed["stress"] = [Double](repeating: b * pressure, count: 6)
    for name in ["pressure", "pressure_repulsive", "pressure_attractive"] { allowed[name] = [b * pressure] }
    allowed["energy_per_particle"] = [b * max(abs(found.energyPerParticle), pressure)]
    // ν = (3K − 2G)/(6K + 2G): its derivatives are below 1/(K + G/3).
    allowed["poisson_ratio"] = [
      b * max(1, stiffest / abs(found.moduli.bulkModulus + found.moduli.shearModulusMean / 3))
    ]
    allowed["contact_number"] = [1e-12 * found.contactNumber]
    allowed["dipole_frequencies"] = found.dipoleFrequencies.map { b * $0 }
    setModes(found, stored["mode_residuals"]?.values ?? [], b: b, largest: largest)
  }

  private mutating func setModes(_ found: GlassMeasurement, _ stored: [Double], b: Double, largest: Double) {
    let values = found.frequencies.map { $0 * $0 }
    let residuals = found.modeResiduals.enumerated().map { k, r in
      // A stored residual is believed as far as a certificate may go.
      max(r, k < stored.count ? min(stored[k], Certificate.eigenpairTolerance) : 0)
    }
    let unknown = (values.last ?? 0) / Double(max(1, values.count)) / 100
    allowed["frequencies"] = zip(found.frequencies, residuals).map { $0 * (b + $1) }
    allowed["participation_ratios"] = values.indices.map { k in
      let below = k > 0 ? values[k] - values[k - 1] : values[k]
      let above = k + 1 < values.count ? values[k + 1] - values[k] : unknown
      let turn = (residuals[k] * values[k] + Self.ulps * Double.ulpOfOne * largest) / min(below, above)
      return found.participationRatios[k] * (b + 8 * turn)
    }
    // Residuals are no result: they have their own limit, and the certificate repeats the largest.
    allowed["mode_residuals"] = values.map { _ in Certificate.eigenpairTolerance }
  }

  private init(_ allowed: [String: [Double]]) { self.allowed = allowed }

  /// The bounds for the decay of dipole responses.
  ///
  /// A solve that leaves a residual r has found u to a part of r·κ at the very worst: 10⁻⁴ for 10⁻⁹ and κ = 10⁵. The pair's
  /// own ω and compliance hang on all modes, the profile at large distances on the softest.
  static func ofDecay(_ found: [String: StoredArray]) -> NumberBounds {
    let parts = [
      "energy_per_particle": least, "dipole_frequencies": 1e-5, "dipole_compliances": 1e-5, "decay_side": 1e-12,
      "decay_radius": 1e-12, "decay_profile": 1e-3,
    ]
    return NumberBounds(
      found.reduce(into: [:]) { all, entry in all[entry.key] = entry.value.values.map { abs($0) * parts[entry.key]! } })
  }

  /// One sentence for every stored number that is not the one found, the worst element of each.
  func findings(stored: [String: StoredArray], found: [String: StoredArray]) -> [String] {
    var findings: [String] = []
    for (name, value) in found.sorted(by: { $0.key < $1.key }) {
      guard let other = stored[name] else {
        findings.append("\(name) is missing")
        continue
      }
      guard other.shape == value.shape else {
        findings.append("\(name) has \(other.values.count) numbers instead of \(value.values.count)")
        continue
      }
      let bounds = allowed[name]!
      let wrong = value.values.indices.filter { k in
        let (a, b) = (other.values[k], value.values[k])
        return !(abs(a - b) <= bounds[k]) && !(a.isNaN && b.isNaN) && a != b
      }
      guard let worst = wrong.max(by: { distance($0, other, value) < distance($1, other, value) }) else { continue }
      let place = value.values.count > 1 ? " (number \(worst + 1))" : ""
      let more = wrong.count > 1 ? ", and \(wrong.count - 1) more differ" : ""
      findings.append(
        "\(name)\(place) is stored as \(other.values[worst]), and the coordinates give \(value.values[worst])\(more)")
    }
    // Names that this version averages must be among those that it can measure again.
    for name in stored.keys.sorted() where Self.names.contains(name) && found[name] == nil {
      findings.append("\(name) is stored, and its recipe does not measure it")
    }
    return findings
  }

  private func distance(_ k: Int, _ a: StoredArray, _ b: StoredArray) -> Double {
    let d = abs(a.values[k] - b.values[k])
    return d.isNaN ? .infinity : d
  }

  /// What glasses and decay samples hold; see FORMAT.md.
  private static let names: Set<String> = [
    "energy_per_particle", "pressure", "pressure_repulsive", "pressure_attractive", "shear_modulus",
    "shear_modulus_planes", "bulk_modulus", "poisson_ratio", "elastic_constants", "stress", "contact_number",
    "frequencies", "participation_ratios", "mode_residuals", "dipole_frequencies", "dipole_compliances", "decay_side",
    "decay_radius", "decay_profile",
  ]
}

extension StoredArray {
  /// Its numbers bit by bit: numbers that are none are then equal too.
  var bits: [UInt64] { values.map(\.bitPattern) }
}
