import Analysis
import Interactions
import Mechanics
import Observables
import Particles
import Plans
import Runs
import Samples
import SparseAlgebra
import Storage

extension Audit {
  /// Factorizes and measures a glass anew and holds all its stored numbers and its certificate against that.
  func examine(
    glass state: InherentState, _ measure: MeasurePlan, tolerance: Double, _ sample: StoredSample,
    _ record: SampleRecord, seeds: SeedTree, volume: VolumeOrigin, _ found: inout Examination
  ) throws {
    // The inertia count is made apart, on a part of the samples: it counts what is stored, not what is found here.
    var plan = measure
    plan.inertia = false
    let curve = try record.recipe.shear.map { try sheared(state, $0, sample) }
    let measurement = try GlassMeasurement(
      state, liquid: sample.liquid.configuration, plan: plan, tolerance: tolerance, seeds: seeds, volume: volume,
      shear: curve)
    let certificate = measurement.certificate!
    found.residual = max(certificate.eigenpairResidual, certificate.solveResidual)
    found.findings += certificate.objections
    let numbers = record.knownObservables(of: measurement, sample)
    let stored = curve.map { beginning(of: sample.observables, as: $0) } ?? sample.observables
    let bounds = NumberBounds(measurement, stored: stored)
    found.findings += bounds.findings(stored: stored, found: numbers)
    if let curve, let shear = record.recipe.shear {
      found.findings += curveFindings(sample.observables, shear, curve)
      found.findings += largestEventFindings(
        sample, state, shear, stiffest: bounds.scale.stiffest, isRequired: record.codeVersion == Version.current)
    }
    found.isIdentical = numbers.allSatisfy { stored[$0.key] == $0.value }
    found.findings += record.demandFindings(measurement, sample)
    guard let claimed = record.certificate else {
      found.findings.append("the record has no certificate, and does not say why")
      return
    }
    found.findings += claimed.overstatements(
      found: certificate, demanding: tolerance, modes: measurement.values[.frequencies])
  }

  /// As much for the decay of dipole responses, of which a few are solved again.
  func examine(
    decay state: InherentState, dipoles: Int, tolerance: Double, _ sample: StoredSample, _ record: SampleRecord,
    seeds: SeedTree, volume: VolumeOrigin, _ found: inout Examination
  ) throws {
    if let wanted = volume.pressure { found.findings += state.pressureFindings(wanted) }
    // Another three of every sample, so that none is known beforehand to whoever does not know the seed.
    // A recipe may ask for any number; there are as many as are stored, or their number is wrong.
    let known = min(dipoles, sample.observables["dipole_frequencies"]?.values.count ?? 0)
    guard known > 0 else {
      found.findings.append("dipole_frequencies is missing")
      return
    }
    let places = drawn(
      Double(Self.dipolesOfDecay) / Double(known), of: Array(0..<known), "dipoles",
      "\(record.ensemble.id) \(record.index)")
    let measurement = try GlassMeasurement(
      decayOf: state, liquid: sample.liquid.configuration, dipoles: dipoles, only: places, tolerance: tolerance,
      seeds: seeds, volume: volume, threads: workers, isStopping: { false })
    let certificate = measurement.decayCertificate!
    let pairsDrawn = measurement.pairsDrawn
    found.residual = certificate.solveResidual
    found.findings += certificate.objections
    // Only the rows of the dipoles that were solved again can be compared.
    var stored = sample.observables
    let shells = stored["decay_radius"]?.values.count ?? 0
    for name in ["dipole_frequencies", "dipole_compliances", "decay_profile"] {
      let width = name == "decay_profile" ? shells : 1
      guard let all = stored[name], all.values.count == pairsDrawn * width else {
        found.findings.append("\(name) is not one of \(pairsDrawn) dipoles")
        return
      }
      let solved = places.filter { $0 < pairsDrawn }
      let rows = solved.flatMap { all.values[($0 * width)..<(($0 + 1) * width)] }
      stored[name] = StoredArray(shape: name == "decay_profile" ? [solved.count, width] : [solved.count], values: rows)
    }
    let numbers = record.knownObservables(of: measurement, sample)
    found.findings += NumberBounds(measurement, stored: stored).findings(stored: stored, found: numbers)
    found.isIdentical = numbers.allSatisfy { stored[$0.key]?.bits == $0.value.bits }
    found.findings += record.demandFindings(measurement, sample)
    guard let claimed = record.decay else {
      found.findings.append("the record has no certificate, and does not say why")
      return
    }
    found.findings += claimed.overstatements(found: certificate, demanding: tolerance)
  }

  /// How many dipoles of a decay sample are solved again: each takes hundreds of Hessian products.
  private static let dipolesOfDecay = 3

  /// The count's shift lies this part below the last stored eigenvalue, further where the count is unreliable there.
  private static let gaps = [1e-6, 3e-6, 1e-5, 1e-4]

  /// Counts the modes below the last one stored: as many must be stored, whatever Lanczos's method finds.
  func count(modesOf state: InherentState, _ stored: [Double], _ found: inout Examination) throws {
    guard let last = stored.last, last > 0, last.isFinite else { return }
    let glass = try FactorizedGlass(state)
    for gap in Self.gaps {
      let frequency = last * (1 - gap).squareRoot()
      guard let there = try? glass.modes(below: frequency) else { continue }
      found.countedModes = true
      let listed = stored.count { $0 < frequency }
      if there != listed {
        found.findings.append("an inertia count finds \(there) modes below \(frequency), where \(listed) are stored")
      }
      return
    }
    found.findings.append("the count of modes is unreliable")
  }
}

extension InherentState {
  /// Whether a glass without a factorization, whose K is unknown, has the pressure of its quench: relative to K of affine
  /// deformation, (1/9V) Σ (D²φ r⁴ + 2Dφ r²) + p, which is no smaller.
  fileprivate func pressureFindings(_ wanted: Double) -> [String] {
    let volume = configuration.cell.volume
    let pressure = energetics.virialPressure(volume: volume)
    let born = bonds.reduce(0) { (sum: Double, bond) -> Double in
      let square = bond.separation.squaredLength
      return sum + bond.second * square * square + 2 * bond.first * square
    }
    guard abs(pressure - wanted) > InherentState.pressureTolerance * (born / (9 * volume) + pressure) else { return [] }
    return ["the pressure of the glass is \(pressure), not \(wanted)"]
  }
}

extension SampleRecord {
  /// The observables that the sample's file must have: a sample of another version may lack those that it did not know.
  fileprivate func knownObservables(of found: GlassMeasurement, _ sample: StoredSample) -> [String: StoredArray] {
    codeVersion == Version.current
      ? found.arrays : found.arrays.filter { sample.observables[$0.key] != nil }
  }

  /// What speaks against a sample of another version by observables that it did not know.
  fileprivate func demandFindings(_ found: GlassMeasurement, _ sample: StoredSample) -> [String] {
    guard codeVersion != Version.current else { return [] }
    return found.values.brokenDemands { sample.observables[$0.name] == nil }
  }
}

extension Certificate {
  /// What this certificate claims and `found` does not bear out.
  fileprivate func overstatements(found: Certificate, demanding tolerance: Double, modes: [Double]) -> [String] {
    var claims = Claims()
    claims.forces((forceRatio, forceFloor), (found.forceRatio, found.forceFloor))
    claims.residual(
      "a deviation from the pressure, over K,", pressureResidual ?? 0, found.pressureResidual ?? 0, Claims.pressureFloor
    )
    claims.residual("a residual of the translations", translationResidual, found.translationResidual, Claims.solveFloor)
    claims.residual("a residual of the modes", eigenpairResidual, found.eigenpairResidual, Claims.eigenpairFloor)
    claims.residual("a residual of the solves", solveResidual, found.solveResidual, Claims.solveFloor)
    claims.equal("force tolerance", forceTolerance, tolerance)
    claims.equal("number of zero modes", Double(zeroModes ?? -1), Double(found.zeroModes ?? -1))
    claims.equal("number of rattlers", Double(rattlers), Double(found.rattlers))
    if (unfactorized == nil) != (found.unfactorized == nil) {
      claims.findings.append("the certificate does not say whether the Hessian was factorized")
    }
    if let count = unfactorized?.count, let there = found.unfactorized?.count {
      claims.equal("number of modes found", Double(count.found), Double(there.found))
      claims.residual("an estimate of missed modes", count.missed, there.missed, EstimatedCount.leak)
    }
    claims.near("lowest eigenvalue", smallestEigenvalue ?? .nan, found.smallestEigenvalue ?? .nan)
    claims.near("bound on the largest eigenvalue", largestEigenvalueBound, found.largestEigenvalueBound)
    claims.objections(objections, failures())
    return claims.findings
  }
}

extension DecayCertificate {
  /// What this certificate claims and `found` does not bear out.
  fileprivate func overstatements(found: DecayCertificate, demanding tolerance: Double) -> [String] {
    var claims = Claims()
    claims.forces((forceRatio, forceFloor), (found.forceRatio, found.forceFloor))
    // Of a few dipoles only: the largest of all is no smaller.
    claims.residual("a residual of the solves", solveResidual, found.solveResidual, Claims.solveFloor)
    claims.equal("force tolerance", forceTolerance, tolerance)
    claims.equal("number of rattlers", Double(rattlers), Double(found.rattlers))
    let again = DecayCertificate(
      forceRatio: forceRatio, forceTolerance: forceTolerance, forceFloor: forceFloor, solveResidual: solveResidual,
      products: products, rattlers: rattlers)
    claims.objections(objections, again.objections)
    return claims.findings
  }
}

/// Claims of a certificate, held against what was found.
private struct Claims {
  var findings: [String] = []

  /// What summing in another order adds to a force ratio: ulps of the pair forces.
  static let forceFloor = 1e-14
  /// What another processor may add to a residual of a solve that is rounding itself.
  static let solveFloor = 1e-12
  /// What summing in another order adds to |p − P|/K: ulps of p₀/K, which is below 10.
  static let pressureFloor = 1e-14
  /// Where Lanczos's method stops depends on rounding: it iterates until residuals are small enough, not to a number.
  static let eigenpairFloor = 1e-8
  /// Residuals above their floor are the same on every machine within this factor.
  static let factor = 2.0

  /// A residual that is claimed smaller than it is.
  mutating func residual(_ name: String, _ claimed: Double, _ found: Double, _ floor: Double) {
    if !(claimed >= 0 && found <= Self.factor * claimed + floor) {
      findings.append("the certificate claims \(name) of \(claimed), and \(found) is found")
    }
  }

  /// A force ratio, and the one that rounding leaves where that is above the tolerance.
  mutating func forces(_ claimed: (ratio: Double, floor: Double?), _ found: (ratio: Double, floor: Double?)) {
    let floor = found.floor ?? 0
    residual("a force ratio", claimed.ratio, found.ratio, max(Self.forceFloor, floor))
    if let claim = claimed.floor, !(claim <= Self.factor * floor) {
      findings.append("the certificate claims that rounding leaves a force ratio of \(claim), and \(floor) is found")
    }
  }

  mutating func equal(_ name: String, _ claimed: Double, _ found: Double) {
    if claimed != found { findings.append("the certificate claims a \(name) of \(claimed), and \(found) is found") }
  }

  mutating func near(_ name: String, _ claimed: Double, _ found: Double) {
    if claimed.isNaN && found.isNaN { return }
    if !(abs(claimed - found) <= 1e-6 * abs(found)) {
      findings.append("the certificate claims a \(name) of \(claimed), and \(found) is found")
    }
  }

  /// The sentences of a certificate must be those that its own numbers give.
  mutating func objections(_ written: [String], _ due: [String]) {
    if written.count != due.count {
      findings.append("the certificate has \(written.count) objections where its own numbers give \(due.count)")
    }
  }
}
