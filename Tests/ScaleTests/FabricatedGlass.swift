import Foundation
import Particles
import Plans
import Storage

/// Numbers such as glasses of one ensemble have: not to be believed, but in the right places and of the right sizes.
struct FabricatedGlass {
  private let ensemble: Ensemble
  private let dipoles: Int
  private let modes: Int
  /// The ensemble's recipe, as JSON.
  private let recipe: String
  /// T_p/T_co.
  private let warmth: Double
  private let shear: Double
  private let bulk: Double

  /// Where a record holds its index: wide enough for any.
  static let indexField = "\"index\":        0"

  /// Lags of c(t): eleven levels of the correlator.
  private static let lags = 16 + 8 * 13

  init(_ ensemble: Ensemble, recipe: Recipe) {
    self.ensemble = ensemble
    dipoles = recipe.measure.dipoles ?? 0
    modes = recipe.measure.modes
    self.recipe = String(decoding: try! JSONEncoder().encode(recipe), as: UTF8.self)
    let crossovers = ["pss:rc=1.1": 1.40, "pss:rc=1.2": 1.15, "pss:rc=1.3": 1.0, "pss:rc=1.5": 0.88]
    warmth = ensemble.temperature / crossovers[ensemble.model, default: 1]
    let annealing = max(0, 1 - warmth)
    shear = 20 * (1 + 0.5 * annealing)
    bulk = 70 * (1 - 0.1 * annealing)
  }

  /// Observables of one sample, by name.
  func values(_ stream: inout RandomStream) -> [String: [Double]] {
    let planes = (0..<3).map { _ in shear * (1 + 0.05 * stream.normal()) }
    let pressure = 6 + 0.1 * stream.normal()
    let k = bulk * (1 + 0.01 * stream.normal())
    let frequencies = frequencies(&stream)
    return [
      "energy_per_particle": [-4 + 0.4 * min(warmth, 1.5) + 0.01 * stream.normal()],
      "pressure": [pressure], "pressure_repulsive": [pressure + 4.5], "pressure_attractive": [4.5 + 0.01 * pressure],
      "shear_modulus": [planes.reduce(0, +) / 3], "shear_modulus_xy": [planes[0]], "shear_modulus_xz": [planes[1]],
      "shear_modulus_yz": [planes[2]], "bulk_modulus": [k],
      "poisson_ratio": [(3 * k - 2 * planes[0]) / (6 * k + 2 * planes[0])],
      "contact_number": [14 + 0.1 * stream.normal()], "density_mismatch": [1e-15 * (1 + stream.uniform())],
      "composition_mismatch": [1e-15 * (1 + stream.uniform())], "solid_fraction": [1e-3 * stream.uniform()],
      "liquid_solid_fraction": [1e-3 * stream.uniform()], "bond_order_4": [0.05 + 0.001 * stream.normal()],
      "bond_order_6": [0.13 + 0.001 * stream.normal()], "largest_void": [1 + 0.05 * stream.uniform()],
      "frequencies": frequencies,
      "participation_ratios": frequencies.map { _ in 0.02 + 0.6 * stream.uniform() },
      "dipole_frequencies": (0..<dipoles).map { _ in omega0 * abs(1.5 + 0.4 * stream.normal()) },
    ]
  }

  private var omega0: Double { shear.squareRoot() * 0.9 }

  /// A few quasilocalized modes with D ~ ω⁴, then bands of phonons.
  private func frequencies(_ stream: inout RandomStream) -> [Double] {
    let phonon = 2 * Double.pi / cbrt(Double(ensemble.particles))
    return (0..<modes).map { k -> Double in
      if k < 3 { return omega0 * 1.3 * phonon * pow(stream.uniform(), 0.2) }
      return omega0 * phonon * Double(1 + k / 14).squareRoot() * (1 + 0.02 * stream.normal())
    }.sorted()
  }

  /// One that is encoded; `variant` decides c(t) and the evidence, `held` is the time over that wanted.
  func sample(variant: Int, failure: String? = nil, held: Double = 2) -> StoredSample {
    var stream = SeedTree(seed: 2).branch(ensemble.id).branch(variant).stream("fabricated")
    let count = 8
    func vectors() -> [Vec3] { (0..<count).map { _ in Vec3(stream.normal(), stream.normal(), stream.normal()) } }
    let configuration = Configuration(
      cell: Cell(side: 2.25), positions: vectors(), species: (0..<count).map { $0 % 2 }, radii: nil)
    let step = 0.002282177322938192
    let times = (0..<Self.lags).map { $0 < 16 ? Double($0) * step : 15 * step * pow(1.08, Double($0 - 15)) }
    let tau = times[Self.lags * 2 / 3]
    let amplitude = 50 * (1 + 0.1 * stream.normal())
    let correlation = times.map { amplitude * exp(-2.3 * $0 / tau) * (1 + 0.01 * stream.normal()) }
    var observables: [String: StoredArray] = [:]
    if failure == nil {
      for (name, numbers) in values(&stream) {
        let isScalar = numbers.count == 1 && name != "frequencies"
        observables[name] = StoredArray(shape: isScalar ? [] : [numbers.count], values: numbers)
      }
      observables["elastic_constants"] = StoredArray(shape: [6, 6], values: (0..<36).map { _ in stream.normal() })
      observables["stress"] = StoredArray((0..<6).map { _ in stream.normal() })
      observables["mode_residuals"] = StoredArray((0..<modes).map { _ in 1e-9 * stream.uniform() })
    }
    observables["stress_correlation_time"] = StoredArray(times)
    observables["stress_correlation"] = StoredArray(correlation)
    // Drifts cancel between pairs of variants.
    let drift = (variant.isMultiple(of: 2) ? 0.011 : -0.011)
    let record = self.record(
      times, correlation, tau: tau, held: held * 10 * tau, drift: drift, failure: failure, stream: &stream)
    return StoredSample(
      liquid: PhasePoint(configuration: configuration, velocities: vectors()),
      glass: failure == nil ? configuration : nil, observables: observables, record: record,
      codeVersion: Version.current)
  }

  private func record(
    _ times: [Double], _ correlation: [Double], tau: Double, held: Double, drift: Double, failure: String?,
    stream: inout RandomStream
  ) -> String {
    func energies() -> String { (0..<4).map { _ in "\(-3.7 + 0.1 * stream.normal())" }.joined(separator: ",") }
    let certificate = """
      "certificate":{"eigenpairResidual":6.71670769386527e-09,"forceRatio":\(4e-11 * (1 + stream.uniform())),\
      "forceTolerance":1e-10,"largestEigenvalueBound":4274.932904957476,"objections":[],"rattlers":\(stream.next() % 4),\
      "smallestEigenvalue":2.8798265510495,"solveResidual":4.815591175836616e-15,\
      "translationResidual":7.978148914789592e-17,"zeroModes":3},
      """
    return """
      {\(failure == nil ? certificate : "")"codeVersion":"\(Version.current)",\
      "descent":{"evaluations":267,"forceRatio":4.811247422040929e-11,"minimizer":"newton"},\
      "ensemble":{"model":"\(ensemble.model)","particles":\(ensemble.particles),"temperature":\(ensemble.temperature)},\
      "evidence":{"configurationalTemperatureRatio":\(1 + 0.001 * stream.normal()),\
      "correlation":[\(correlation.map { "\($0)" }.joined(separator: ","))],\
      "correlationTimes":[\(times.map { "\($0)" }.joined(separator: ","))],\
      "energyPerParticle":\(0.45 + 0.001 * stream.normal()),"firstInherentEnergies":[\(energies())],\
      "heldTime":\(held),"inherentEnergyDrift":\(drift),"inherentEnergyDriftError":0.06380458524834896,\
      "kernel":"AVX-512 mixed","objections":[],"pressure":\(17.8 + 0.01 * stream.normal()),"relaxationTime":\(tau),\
      "relaxationTimesHeld":\(held / tau),"secondInherentEnergies":[\(energies())],"sumRuleError":0.06566875354750436,\
      "sumRuleRatio":\(1 + 0.001 * stream.normal()),"temperature":\(ensemble.temperature),\
      "timeStep":0.0022821773229381925,"windowTime":\(held / 2)},\
      \(failure.map { "\"failure\":\"\($0)\"," } ?? "")\(Self.indexField),\
      "recipe":\(recipe)}
      """
  }
}
