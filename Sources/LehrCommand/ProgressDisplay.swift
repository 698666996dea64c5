import Durability
import Foundation
import Logging
import Runs
import Synchronization

/// The progress display of a run: a table that is redrawn on a terminal, otherwise, or with --verbose, log lines.
final class ProgressDisplay: Sendable {
  private let board: ProgressBoard
  private let redraws: Bool
  private let drawn = Mutex(Drawn())
  private let logger: Logger

  private struct Drawn {
    var lines = 0
    var finished: [String: Int] = [:]
    var ticks = 0
    var ended = false
  }

  /// Creates a display of `board`; `sayingAll` prints a line per sample instead of a table.
  init(_ board: ProgressBoard, sayingAll: Bool = false) {
    self.board = board
    redraws = Terminal.takesEscapes && !sayingAll
    let logger = Logger(label: "lehr", factory: { StreamLogHandler.standardError(label: $0) })
    self.logger = logger
    guard sayingAll else { return }
    board.observe { event in
      switch event {
      case .entered(let sample, let activity):
        logger.info("\(sample.ensemble) \(sample.index): \(activity.rawValue)")
      case .finished(let sample, _, let seconds, let reasons):
        let doubts = reasons.isEmpty ? "" : ", flagged: \(visible(reasons.joined(separator: "; ")))"
        logger.info("\(sample.ensemble) \(sample.index): finished after \(brief(seconds, 3)) s\(doubts)")
      case .left(let sample): logger.info("\(sample.ensemble) \(sample.index): checkpoint stored")
      case .began, .ensembleFinished: break
      }
    }
  }

  /// Starts drawing in a thread of its own, so that busy workers do not delay it.
  func start() {
    Thread.detachNewThread { [self] in
      while !drawn.withLock({ $0.ended }) {
        Thread.sleep(forTimeInterval: 0.5)
        tick()
      }
    }
  }

  /// Draws for the last time.
  func finish() {
    drawn.withLock { drawn in
      drawn.ended = true
      if redraws { draw(&drawn) } else { log(&drawn, always: true) }
    }
  }

  private func tick() {
    drawn.withLock { drawn in
      guard !drawn.ended else { return }
      drawn.ticks += 1
      if redraws { draw(&drawn) } else { log(&drawn, always: drawn.ticks % 60 == 0) }
    }
  }

  private func draw(_ drawn: inout Drawn) {
    let rows = board.rows
    guard !rows.isEmpty else { return }
    var text = drawn.lines > 0 ? "\u{1B}[\(drawn.lines)A" : ""
    let width = rows.map(\.id.count).max() ?? 0
    for row in rows {
      let name = visible(row.id).padding(toLength: width, withPad: " ", startingAt: 0)
      text += "\u{1B}[2K\(name)  \(bar(row))  \(row.done)/\(row.planned)  \(describe(row))\n"
    }
    text += "\u{1B}[2K\(total(rows))\n"
    drawn.lines = rows.count + 1
    writeToStandardError(text)
  }

  private func bar(_ row: ProgressBoard.Row) -> String {
    let width = 20
    let filled = row.planned > 0 ? width * row.done / row.planned : width
    return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled) + "]"
  }

  private func describe(_ row: ProgressBoard.Row) -> String {
    var words: [String] = []
    if row.done == row.planned { words.append("done") }
    if let (activity, part) = row.active.sorted(by: { $0.key < $1.key }).first?.value {
      words.append(activity == .equilibrating ? "equilibrating \(Int(100 * part))%" : "measuring")
    }
    if row.doneNow > 0, row.done < row.planned {
      let rate = Double(row.doneNow) / elapsed
      words.append("\(brief(60 * rate, 2)) per minute, \(duration(Double(row.planned - row.done) / rate)) left")
    }
    if row.flagged > 0 { words.append("\(row.flagged) flagged") }
    return words.joined(separator: ", ")
  }

  private func total(_ rows: [ProgressBoard.Row]) -> String {
    let done = rows.reduce(0) { $0 + $1.done }
    let now = rows.reduce(0) { $0 + $1.doneNow }
    let planned = rows.reduce(0) { $0 + $1.planned }
    let left = now > 0 ? ", about \(duration(Double(planned - done) * elapsed / Double(now))) left" : ""
    return "\(done) of \(planned) samples, \(duration(elapsed)) elapsed\(done < planned ? left : "")"
  }

  private func log(_ drawn: inout Drawn, always: Bool) {
    let rows = board.rows
    for row in rows where row.done == row.planned && row.doneNow > 0 && drawn.finished[row.id] == nil {
      drawn.finished[row.id] = row.done
      logger.info(
        "\(row.id): \(row.done) of \(row.planned) samples done\(row.flagged > 0 ? ", \(row.flagged) flagged" : "")")
    }
    if always, !rows.isEmpty { logger.info("\(total(rows))") }
  }

  private var elapsed: Double { max(1e-3, board.start.duration(to: .now) / .seconds(1)) }
}

/// "1 h 20 min", "3 min 20 s", "12 s".
func duration(_ seconds: Double) -> String {
  let s = Int(seconds.rounded())
  if s >= 3600 { return "\(s / 3600) h \(s % 3600 / 60) min" }
  return s >= 60 ? "\(s / 60) min \(s % 60) s" : "\(s) s"
}
