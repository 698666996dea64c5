import Foundation
import Synchronization

/// Where a run stands, for whoever wants to show it: written by the workers, read by the display.
public final class ProgressBoard: Sendable {
  /// What a worker does with a sample.
  public enum Activity: String, Sendable {
    /// Molecular dynamics at T_p.
    case equilibrating
    /// Quench, factorization, modes, dipoles.
    case measuring
  }

  /// One ensemble.
  public struct Row: Sendable {
    /// Its identifier.
    public let id: String
    /// Samples asked for.
    public let planned: Int
    /// Samples finished, those of earlier runs included.
    public var done: Int
    /// Samples finished by this run.
    public var doneNow = 0
    /// Samples without certificate or evidence.
    public var flagged = 0
    /// Samples in work: activity, and the part done.
    public var active: [Int: (activity: Activity, part: Double)] = [:]
  }

  private struct State: Sendable {
    var rows: [Row] = []
    var stopping = false
    var steps = 0
  }

  private let state = Mutex(State())
  /// When the run began.
  public let start = ContinuousClock.now

  /// An empty board.
  public init() {}

  /// Everything on it.
  public var rows: [Row] { state.withLock { $0.rows } }
  /// Time steps done by this run.
  public var steps: Int { state.withLock { $0.steps } }
  /// Whether the run has been asked to stop at the next safe point.
  public var isStopping: Bool { state.withLock { $0.stopping } }

  /// Asks the workers to keep a checkpoint and stop.
  public func stop() { state.withLock { $0.stopping = true } }

  func setUp(_ rows: [Row]) { state.withLock { $0.rows = rows } }

  func enter(_ activity: Activity, _ id: String, _ index: Int) {
    change(id) { $0.active[index] = (activity, 0) }
  }

  func advance(_ id: String, _ index: Int, steps: Int, of progress: (done: Int, expected: Int)) {
    change(id) { $0.active[index] = (.equilibrating, Double(progress.done) / Double(max(progress.expected, 1))) }
    state.withLock { $0.steps += steps }
  }

  func finish(_ id: String, _ index: Int, flagged: Bool) {
    change(id) { row in
      row.active[index] = nil
      row.done += 1
      row.doneNow += 1
      row.flagged += flagged ? 1 : 0
    }
  }

  func leave(_ id: String, _ index: Int) { change(id) { $0.active[index] = nil } }

  private func change(_ id: String, _ body: (inout Row) -> Void) {
    state.withLock { state in
      guard let k = state.rows.firstIndex(where: { $0.id == id }) else { return }
      body(&state.rows[k])
    }
  }
}
