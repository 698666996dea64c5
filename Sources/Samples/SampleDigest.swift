import Dynamics
import Foundation
import Mechanics
import Observables
import Plans
import Storage

/// What reduction needs of one finished sample: the numbers of its record and its observables, and nothing of its particles.
///
/// It is a function of the sample's file alone; a study of 324,600 samples is reduced from 2 to 3 kB of each.
package struct SampleDigest: Sendable, Equatable {
  /// The sample's index in its ensemble, by the name of its file.
  package let index: Int
  /// Whether it was measured, its certificate is clean, and it fulfils what observables demand.
  package let isCertified: Bool
  /// What speaks against it besides its equilibration: one sentence per reason.
  package let failures: [String]
  /// How many relaxation times its recipe asks for.
  package let relaxations: Double
  /// Whether its recipe asks for inherent states.
  package let takesInherentStates: Bool
  /// What shows whether its liquid was in equilibrium.
  package let evidence: EvidenceNumbers
  /// The largest residual of a solve of a decay; nil for other samples.
  package let decayResidual: Double?
  /// Its values, as far as reduction keeps them.
  package var values: SampleValues

  /// All names that are read of a file.
  package static let observables = Set(ObservableCatalogue.remembered.map(\.name))

  /// All numbers of an observable; empty where the sample has none.
  package subscript(_ observable: Observable) -> [Double] { values[observable] }
}

extension SampleDigest {
  /// The digest of a sample as it is stored.
  package init(index: Int, record: String, observables: [String: StoredArray]) throws {
    let excerpt = try RecordExcerpt(json: record)
    self.index = index
    values = SampleValues(
      evidence: excerpt.evidence, certificate: excerpt.certificate.map(CertificateNumbers.init), stored: observables)
    let objections = values.objections
    failures =
      (excerpt.failure.map { [$0] } ?? []) + (excerpt.certificate?.objections ?? []) + (excerpt.decay?.objections ?? [])
      + objections
    isCertified =
      excerpt.failure == nil && (excerpt.certificate?.isClean ?? excerpt.decay?.isClean) == true && objections.isEmpty
    relaxations = excerpt.recipe.equilibration.relaxations
    takesInherentStates = excerpt.recipe.equilibration.takesInherentStates
    evidence = excerpt.evidence
    decayResidual = excerpt.decay?.solveResidual
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
  /// None in the records of version 0.1.
  let schema: Int?

  init(json: String) throws {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    do {
      self = try decoder.decode(RecordExcerpt.self, from: Data(json.utf8))
    } catch {
      // An older record may lack what an excerpt needs; a later one may be made otherwise.
      self = try decoder.decode(RecordExcerpt.self, from: Data(try RecordMigration.current(json).utf8))
    }
    if let schema, schema > SampleFile.schema { _ = try RecordMigration.schema(of: json) }
  }
}
