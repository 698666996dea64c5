import Dynamics
import Foundation
import Interactions
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
  /// The version of the code that made it.
  package let codeVersion: String
  /// Whether it was measured, its certificate is clean, and it fulfils what observables demand.
  package let isCertified: Bool
  /// What speaks against it besides its equilibration: one sentence per reason.
  package let failures: [String]
  /// How many relaxation times its recipe asks for before it.
  package let relaxations: Double
  /// The number of its liquid in the ensemble, by the recipe that made it, whatever the plan now says.
  package let liquid: Int
  /// Whether it is one of several glasses of a liquid.
  package let isHarvested: Bool
  /// Whether its liquid began hotter or colder than its ensemble, or in neither way.
  package let start: SideOfStart
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
  /// The digest of a sample as it is stored, if it belongs to `place`.
  ///
  /// Throws ``RecordError`` if record and observables cannot be those of a sample, and ``ForeignSample`` if they are those of
  /// another place.
  package init(record: String, observables: [String: StoredArray], at place: Provenance) throws {
    let excerpt = try RecordExcerpt(json: record)
    let statement = excerpt.statement
    if let fault = statement.fault { throw RecordError("the record: \(fault)") }
    if let mismatch = statement.mismatch(at: place) { throw ForeignSample(reason: mismatch) }
    index = place.index
    codeVersion = excerpt.codeVersion.excerpt
    values = SampleValues(
      evidence: excerpt.evidence, certificate: excerpt.certificate.map(CertificateNumbers.init), stored: observables)
    let values = values
    let fault = values.fault ?? (excerpt.decay == nil ? nil : values.decayFault)
    if let fault { throw RecordError(fault) }
    let objections = values.objections
    failures =
      (excerpt.failure.map { [$0] } ?? []) + (excerpt.certificate?.objections ?? []) + (excerpt.decay?.objections ?? [])
      + objections
    isCertified =
      excerpt.failure == nil && (excerpt.certificate?.isClean ?? excerpt.decay?.isClean) == true && objections.isEmpty
    let protocolOfLiquid = excerpt.recipe.equilibration
    relaxations = protocolOfLiquid.harvest?.burnIn ?? protocolOfLiquid.relaxationTimes
    isHarvested = protocolOfLiquid.harvest != nil
    liquid = excerpt.recipe.trajectory(of: place.index)
    let given = excerpt.start?.provenance.ensemble.temperature
    start = given.map { SideOfStart($0, at: excerpt.ensemble.temperature) } ?? .hot
    takesInherentStates = protocolOfLiquid.takesInherentStates
    evidence = excerpt.evidence
    decayResidual = excerpt.decay?.solveResidual
  }
}

/// A sample that belongs to another place than the one where it was found.
package struct ForeignSample: Error, Equatable {
  /// Why it does not belong there, as a sentence without a full stop.
  package let reason: String
}

extension SampleValues {
  /// What the values of a measured decay lack; nil if nothing.
  fileprivate var decayFault: String? {
    let needed: [Observable] = [.dipoleFrequencies, .decayRadius, .decayProfile, .decaySide]
    return needed.first { self[$0].isEmpty }.map { "\($0.name) is missing" }
  }
}

/// The part of a ``SampleRecord`` that reduction reads. Its lists, which take longest to decode, are left out: c(t) stands
/// among the observables too.
private struct RecordExcerpt: Decodable {
  let codeVersion: String
  let ensemble: StatePoint
  let index: Int
  let provenance: Provenance?
  let recipe: Recipe
  let evidence: EvidenceNumbers
  let certificate: Certificate?
  let decay: DecayCertificate?
  let failure: String?
  let start: GivenStart?
  /// None in the records of version 0.1.
  let schema: Int?

  var statement: RecordStatement {
    RecordStatement(
      ensemble: ensemble, index: index, recipe: recipe, provenance: provenance, certificate: certificate, decay: decay)
  }

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
