import Dynamics
import Foundation
import Mechanics
import Plans
import Storage

/// What is known of one sample besides its coordinates and numbers: where it comes from, how it converged, what vouches
/// for it. Stored with it as JSON.
public struct SampleRecord: Sendable, Codable, Equatable {
  /// The schema of the record: ``SampleFile/schema``.
  public var schema = SampleFile.schema
  /// The version of the code.
  public var codeVersion: String
  /// The state point.
  public var ensemble: StatePoint
  /// The sample's index in it.
  public var index: Int
  /// The trajectory that gave its liquid, and its number in it; nil without a harvest.
  public var trajectory: Trajectory?
  /// The kept liquid that its trajectory began from; nil if it melted.
  public var start: GivenStart?
  /// The statement of study, ensemble, index and recipe that all products carry; nil in records of version 0.1.
  public var provenance: Provenance?
  /// What decided its bytes.
  public var recipe: Recipe
  /// Whether and how the liquid was in equilibrium.
  public var evidence: EquilibrationEvidence
  /// How the quench went; nil before it.
  public var descent: DescentRecord?
  /// What vouches for the measurement; nil before it.
  public var certificate: Certificate?
  /// What vouches for the decay of dipole responses, where that is what was measured.
  public var decay: DecayCertificate?
  /// Why the sample has no measurement, if it failed.
  public var failure: String?

  /// One glass of a harvested liquid.
  public struct Trajectory: Sendable, Codable, Equatable {
    /// The number of the liquid in its ensemble, from 0.
    public var liquid: Int
    /// The number of the glass of this liquid, from 0.
    public var glass: Int
  }

  /// How a quench went.
  public struct DescentRecord: Sendable, Codable, Equatable {
    /// The minimizer's name.
    public var minimizer: String
    /// Force evaluations.
    public var evaluations: Int
    /// The force ratio at the end.
    public var forceRatio: Double
    /// How the volume was found; nil at constant volume.
    public var volume: VolumeDescent?

    /// As given.
    package init(minimizer: String, evaluations: Int, forceRatio: Double, volume: VolumeDescent? = nil) {
      self.minimizer = minimizer
      self.evaluations = evaluations
      self.forceRatio = forceRatio
      self.volume = volume
    }
  }

  /// Whether it was measured, and what vouches for that is without objections.
  public var isCertified: Bool { failure == nil && (certificate?.isClean ?? decay?.isClean) == true }

  /// What speaks against the measurement: one sentence a reason.
  public var failures: [String] {
    (failure.map { [$0] } ?? []) + (certificate?.objections ?? []) + (decay?.objections ?? [])
  }

  /// Why the sample may not be averaged as it is: one sentence a reason.
  public var objections: [String] { failures + evidence.objections }

  /// As JSON, keys sorted, numbers exact.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    // A record is made of numbers and strings only: encoding cannot fail.
    return String(decoding: try! encoder.encode(self), as: UTF8.self)
  }

  /// The record that `json` says.
  ///
  /// A record of an older schema is brought to the present one.
  ///
  /// Throws ``RecordError`` if it is not one, if its numbers cannot be those of a sample, or if a later version wrote it.
  public init(json: String) throws(RecordError) {
    self = try RecordError.decoding(SampleRecord.self, "the record", from: try RecordMigration.current(json))
    if let fault = fault { throw RecordError("the record: \(fault)") }
  }

  /// The record of a sample that is equilibrated and not yet quenched.
  package init(
    study: String, ensemble: Ensemble, index: Int, recipe: Recipe, evidence: EquilibrationEvidence,
    start: GivenStart? = nil
  ) {
    codeVersion = Version.current
    self.ensemble = ensemble.state
    self.index = index
    provenance = Provenance(study: study, ensemble: ensemble.state, index: index, recipe: recipe)
    self.recipe = recipe
    trajectory = recipe.trajectoryRecord(of: index)
    self.start = start
    self.evidence = evidence
  }
}

extension Recipe {
  /// Returns what the record of sample `index` states of its trajectory; nil without a harvest.
  func trajectoryRecord(of index: Int) -> SampleRecord.Trajectory? {
    equilibration.harvest == nil ? nil : .init(liquid: trajectory(of: index), glass: glass(of: index))
  }
}
