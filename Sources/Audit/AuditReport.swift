import Analysis
import Plans
import Runs
import Samples

/// What an audit found.
public struct AuditReport: Sendable, Codable, Equatable {
  /// The study's name.
  public var study: String
  /// The version of the code that audited.
  public var codeVersion: String
  /// The part of the samples that was audited.
  public var fraction: Double
  /// The part of them whose modes were counted by inertia.
  public var inertia: Double
  /// What chose them.
  public var seed: UInt64
  /// One row an ensemble, in the order of the plan.
  public var rows: [Row] = []
  /// Every audited sample that failed or is flagged, in the order of ensembles and indices.
  public var cases: [Case] = []
  /// What is odd about an ensemble as a whole.
  public var notes: [String] = []
  /// The files that are not as they were sealed; nil if no seal was verified.
  public var unsealed: [String]?

  /// One ensemble.
  public struct Row: Sendable, Codable, Equatable {
    /// Its identifier.
    public var id: String
    /// Samples looked at.
    public var audited = 0
    /// Those against which nothing speaks.
    public var sound = 0
    /// Those that are what they say, but have doubts written against them.
    public var flagged = 0
    /// Those whose content is not what it says.
    public var failed = 0
    /// Those whose numbers came out again to the last bit.
    public var identical = 0
    /// Inertia counts made.
    public var inertiaCounts = 0
    /// The largest force ratio of a glass that counted as one at rest; nil where there was none.
    public var worstForceRatio: Double?
    /// The largest residual of a mode or a solve.
    public var worstResidual: Double?

    init(id: String) { self.id = id }

    mutating func add(_ examination: Examination, isFlagged: Bool) {
      audited += 1
      if !examination.findings.isEmpty {
        failed += 1
      } else if isFlagged {
        flagged += 1
      } else {
        sound += 1
      }
      if examination.isIdentical { identical += 1 }
      if examination.countedModes { inertiaCounts += 1 }
      worstForceRatio = [worstForceRatio, examination.forceRatio].compactMap(\.self).max()
      worstResidual = [worstResidual, examination.residual].compactMap(\.self).max()
    }
  }

  /// One sample that failed the audit, or that carries doubts.
  public struct Case: Sendable, Codable, Equatable {
    /// The ensemble's identifier.
    public var ensemble: String
    /// The sample's index, by its file's name.
    public var index: Int
    /// Its file.
    public var path: String
    /// What the audit found against it: one sentence a reason.
    public var failures: [String]
    /// What its own record says against it, as reduction judges it.
    public var doubts: [String]
    /// Whether the averages contain it.
    public var averaged: Bool

    /// Whether its content is not what it says; otherwise it is flagged only.
    public var isFailed: Bool { !failures.isEmpty }
  }

  /// Whether no failed or flagged sample was averaged.
  public var averagesAreSound: Bool { !cases.contains(where: \.averaged) }
}

/// What was found on one sample.
struct Examination: Sendable {
  /// One sentence for everything that is not as it should be.
  var findings: [String] = []
  /// The force ratio of its glass; nil where it has none at rest.
  var forceRatio: Double?
  /// The largest residual of its modes and solves.
  var residual: Double?
  /// Whether an inertia count was made.
  var countedModes = false
  /// Whether all numbers came out again to the last bit.
  var isIdentical = false
  /// A hash of its coordinates; nil where they could not be read.
  var fingerprint: UInt64?
}
