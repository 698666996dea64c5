import Dynamics
import Foundation
import Interactions
import Particles
import Plans

/// What is known of a kept liquid besides its coordinates: where it comes from, and what was shown of its equilibrium.
public struct LiquidStatement: Sendable, Codable, Equatable {
  /// The schema of the file.
  public var schema = LiquidFile.schema
  /// The version of the code that wrote it.
  public var codeVersion: String
  /// The sample whose liquid it is, or that it was on its way to.
  public var provenance: Provenance
  /// The number of the liquid in its ensemble.
  public var trajectory: Int
  /// The time at T_p.
  public var heldTime: Double
  /// The relaxation time by which its equilibrium was shown; nil if it was not.
  public var clock: Double?
  /// The evidence of the last glass or window; nil before the first.
  public var evidence: EvidenceNumbers?
  /// What is missing of the evidence: one sentence per demand that is not met.
  public var objections: [String]
  /// The kept liquid that it began from itself; nil if it melted.
  public var start: GivenStart?

  /// A statement as given.
  package init(
    codeVersion: String, provenance: Provenance, trajectory: Int, heldTime: Double, clock: Double?,
    evidence: EvidenceNumbers?, objections: [String], start: GivenStart?
  ) {
    (self.codeVersion, self.provenance, self.trajectory) = (codeVersion, provenance, trajectory)
    (self.heldTime, self.clock, self.evidence) = (heldTime, clock, evidence)
    (self.objections, self.start) = (objections, start)
  }
}

/// The kept liquid from which a sample's trajectory began, as its record states it.
public struct GivenStart: Sendable, Codable, Equatable {
  /// The checksum of its file, as sixteen hexadecimal digits.
  public var checksum: String
  /// The sample whose liquid it was.
  public var provenance: Provenance
  /// The time that it was held at its temperature.
  public var heldTime: Double
  /// The relaxation time by which its equilibrium was shown; nil if it was not.
  public var clock: Double?
}

extension LiquidStatement {
  /// No run is as long, in the model's unit of time.
  private static let longest = 1e18

  /// Why this cannot be what is known of `liquid`; nil if it can.
  func fault(of liquid: PhasePoint) -> String? {
    let state = provenance.ensemble
    if !(state.temperature > 0 && state.temperature.isFinite) { return "its temperature is not positive and finite" }
    if provenance.index < 0 || trajectory < 0 { return "its index is negative" }
    if liquid.configuration.count != state.particles {
      return "it has \(liquid.configuration.count) particles, and states \(state.particles)"
    }
    if let fault = Self.timeFault(heldTime, clock) ?? start.flatMap({ Self.timeFault($0.heldTime, $0.clock) }) {
      return fault
    }
    do { try ModelCatalogue.model(state.model).check(liquid.configuration) } catch { return error.description }
    return nil
  }

  private static func timeFault(_ held: Double, _ clock: Double?) -> String? {
    guard held >= 0, held <= longest else { return "the time that it was held is none" }
    guard clock.map({ $0 > 0 && $0 <= longest }) ?? true else { return "its relaxation time is none" }
    return nil
  }
}

extension GivenStart {
  /// Why no sample can have begun so; nil if one can.
  var fault: String? {
    if !(heldTime >= 0 && heldTime.isFinite) { return "the time that its given liquid was held is none" }
    if let clock, !(clock > 0 && clock.isFinite) { return "the relaxation time of its given liquid is none" }
    return nil
  }
}
