import Dynamics
import Foundation
import Mechanics
import Plans
import Storage

/// What reduction needs of one finished sample: the numbers of its record and its observables, and nothing of its particles.
///
/// It is a function of the sample's file alone; a study of 324,600 samples is reduced from 2 to 3 kB of each.
package struct SampleDigest: Sendable, Equatable {
  /// The sample's index in its ensemble, by the name of its file.
  package let index: Int
  /// Whether it was measured, and what vouches for that is without objections.
  package let isCertified: Bool
  /// What speaks against the measurement: one sentence a reason.
  package let failures: [String]
  /// How many relaxation times its recipe asks for.
  package let relaxations: Double
  /// Whether its recipe asks for inherent states.
  package let takesInherentStates: Bool
  /// What shows whether its liquid was in equilibrium.
  package let evidence: EvidenceNumbers
  /// What vouches for its measurement; nil for a decay, or where that failed.
  package let certificate: CertificateNumbers?
  /// The largest residual of a solve of a decay; nil for other samples.
  package let decayResidual: Double?
  /// Observables of one number, in the order of ``Scalar``; not a number where there is none.
  let scalars: [Double]
  /// Observables of several numbers, in the order of ``List``; empty where there are none.
  var lists: [[Double]]

  /// Observables of one number.
  package enum Scalar: Int, CaseIterable {
    case energyPerParticle, pressure, repulsivePressure, attractivePressure, shearModulus, bulkModulus, poissonRatio
    case contactNumber, decaySide

    /// Their names in the store.
    package static let names = [
      "energy_per_particle", "pressure", "pressure_repulsive", "pressure_attractive", "shear_modulus", "bulk_modulus",
      "poisson_ratio", "contact_number", "decay_side",
    ]
  }

  /// Observables of several numbers.
  package enum List: Int, CaseIterable {
    case planeShearModuli, frequencies, participationRatios, dipoleFrequencies, correlationTimes, correlation
    case decayRadii, decayProfiles

    /// Their names in the store.
    package static let names = [
      "shear_modulus_planes", "frequencies", "participation_ratios", "dipole_frequencies", "stress_correlation_time",
      "stress_correlation", "decay_radius", "decay_profile",
    ]
  }

  /// All names that are read of a file.
  package static let observables = Set(Scalar.names + List.names)

  package subscript(_ scalar: Scalar) -> Double { scalars[scalar.rawValue] }
  package subscript(_ list: List) -> [Double] { lists[list.rawValue] }

  /// G, mean of three planes.
  package var shearModulusMean: Double { self[.planeShearModuli].reduce(0, +) / 3 }
  /// p₀ = p₊ + p₋.
  package var pressureScale: Double { self[.repulsivePressure] + self[.attractivePressure] }
  /// N·e of every mode in a glass of `particles`, of which those that nothing holds take no part.
  package func participations(particles: Int) -> [Double] {
    let backbone = Double(particles - (certificate?.rattlers ?? 0))
    return self[.participationRatios].map { backbone * $0 }
  }
}

extension SampleDigest {
  /// The digest of a sample as it is stored.
  package init(index: Int, record: String, observables: [String: StoredArray]) throws {
    let excerpt = try RecordExcerpt(json: record)
    self.index = index
    failures =
      (excerpt.failure.map { [$0] } ?? []) + (excerpt.certificate?.objections ?? []) + (excerpt.decay?.objections ?? [])
    isCertified = excerpt.failure == nil && (excerpt.certificate?.isClean ?? excerpt.decay?.isClean) == true
    relaxations = excerpt.recipe.equilibration.relaxations
    takesInherentStates = excerpt.recipe.equilibration.takesInherentStates
    evidence = excerpt.evidence
    certificate = excerpt.certificate.map(CertificateNumbers.init)
    decayResidual = excerpt.decay?.solveResidual
    scalars = Scalar.names.map { observables[$0]?.values.first ?? .nan }
    lists = List.names.map { observables[$0]?.values ?? [] }
  }
}

/// The part of a ``SampleRecord`` that reduction reads. Its lists, which take longest to decode, are left out: c(t) stands
/// among the observables too.
private struct RecordExcerpt: Decodable {
  struct RecipeExcerpt: Decodable {
    let equilibration: Demands
    struct Demands: Decodable {
      let relaxations: Double
      let takesInherentStates: Bool
    }
  }
  let recipe: RecipeExcerpt
  let evidence: EvidenceNumbers
  let certificate: Certificate?
  let decay: DecayCertificate?
  let failure: String?

  package init(json: String) throws {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    self = try decoder.decode(RecordExcerpt.self, from: Data(json.utf8))
  }
}

/// The worst numbers of a glass's certificate: see ``Certificate``.
package struct CertificateNumbers: Sendable, Equatable {
  package var forceRatio: Double
  package var translationResidual: Double
  /// nil where no modes were computed.
  package var smallestEigenvalueRatio: Double?
  package var eigenpairResidual: Double
  package var solveResidual: Double
  package var rattlers: Int
}

extension CertificateNumbers {
  package init(_ certificate: Certificate) {
    forceRatio = certificate.forceRatio
    translationResidual = certificate.translationResidual
    smallestEigenvalueRatio = certificate.smallestEigenvalueRatio
    eigenpairResidual = certificate.eigenpairResidual
    solveResidual = certificate.solveResidual
    rattlers = certificate.rattlers
  }
}
