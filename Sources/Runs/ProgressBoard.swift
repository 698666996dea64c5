import Foundation
import Plans
import Samples
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

    package init(id: String, planned: Int, done: Int) {
      self.id = id
      self.planned = planned
      self.done = done
    }
  }

  private struct State: Sendable {
    var rows: [Row] = []
    var stopping = false
    var steps = 0
    var legs = 0
    var lastLeg = Int.max
    var begun: [SampleName: (at: ContinuousClock.Instant, last: Activity)] = [:]
    var observers: [@Sendable (RunEvent) -> Void] = []
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

  /// Asks the same once `legs` legs of liquids have been taken: a stop that does not depend on the machine's speed.
  package func stop(afterLegs legs: Int) { state.withLock { $0.lastLeg = legs } }

  /// Has every event of the run told to `observer`, in the thread in which it happens.
  public func observe(_ observer: @escaping @Sendable (RunEvent) -> Void) {
    state.withLock { $0.observers.append(observer) }
  }

  /// Outside the lock: an observer that writes to a slow disk keeps nobody else waiting.
  private func tell(_ event: RunEvent) { for observer in state.withLock({ $0.observers }) { observer(event) } }

  package func setUp(_ rows: [Row]) {
    state.withLock { $0.rows = rows }
    tell(.began(planned: rows.reduce(0) { $0 + $1.planned }, done: rows.reduce(0) { $0 + $1.done }))
  }

  func enter(_ activity: Activity, _ id: String, _ index: Int) {
    change(id) { $0.active[index] = (activity, 0) }
    let name = SampleName(ensemble: id, index: index)
    state.withLock { $0.begun[name] = ($0.begun[name]?.at ?? .now, activity) }
    tell(.entered(name, activity))
  }

  func advance(_ id: String, _ index: Int, steps: Int, of progress: (done: Int, expected: Int)) {
    change(id) { $0.active[index] = (.equilibrating, Double(progress.done) / Double(max(progress.expected, 1))) }
    state.withLock { state in
      state.steps += steps
      state.legs += 1
      if state.legs >= state.lastLeg { state.stopping = true }
    }
  }

  package func finish(_ id: String, _ index: Int, reasons: [String]) {
    // The row after this sample, so that only the last one of an ensemble finishes it.
    var row: Row?
    change(id) { changed in
      changed.active[index] = nil
      changed.done += 1
      changed.doneNow += 1
      changed.flagged += reasons.isEmpty ? 0 : 1
      row = changed
    }
    let name = SampleName(ensemble: id, index: index)
    let begun = state.withLock { $0.begun.removeValue(forKey: name) }
    // A liquid that was there already, and was all that was wanted, was never entered.
    let seconds = begun.map { $0.at.duration(to: .now) / .seconds(1) } ?? 0
    tell(.finished(name, last: begun?.last ?? .equilibrating, seconds: seconds, reasons: reasons))
    if let row, row.done == row.planned {
      tell(.ensembleFinished(id, samples: row.planned, flagged: row.flagged))
    }
  }

  func leave(_ id: String, _ index: Int) {
    change(id) { $0.active[index] = nil }
    let name = SampleName(ensemble: id, index: index)
    state.withLock { _ = $0.begun.removeValue(forKey: name) }
    tell(.left(name))
  }

  private func change(_ id: String, _ body: (inout Row) -> Void) {
    state.withLock { state in
      guard let k = state.rows.firstIndex(where: { $0.id == id }) else { return }
      body(&state.rows[k])
    }
  }
}
