import Foundation
import Runs
import Synchronization

/// Requests to stop a run: Ctrl-C (SIGINT) and termination (SIGTERM).
///
/// The first request stops the workers at a safe point, and a second one ends the program. The initializer installs the
/// handlers, and a command calls it before anything else: a request before the start of the run is kept until
/// ``forward(to:)``. The handlers set a flag and write the signal's number to a pipe, which is all that a handler may
/// safely do, and a thread reads it.
final class StopSignals: Sendable {
  private struct State {
    var board: ProgressBoard?
    /// What is said at the end, where a request ends the program.
    var lastWords: String?
    var requests = 0
    /// The number of the last signal.
    var last: Int32 = SIGINT
  }

  private static let numbers = [SIGINT, SIGTERM]
  /// Whether a signal has arrived, as set by the handlers; the thread may not have read it yet.
  private static let isRequested = Atomic(false)
  private let state = Mutex(State())
  private let quietly: Bool

  /// Installs the handlers.
  init(quietly: Bool) {
    self.quietly = quietly
    let reading = signalPipe.reading
    Thread.detachNewThread { [self] in
      var number: UInt8 = 0
      while true { if read(reading, &number, 1) == 1 { request(Int32(number)) } }
    }
    for number in Self.numbers {
      signal(number) { number in
        var byte = UInt8(truncatingIfNeeded: number)
        let before = errno
        StopSignals.isRequested.store(true, ordering: .sequentiallyConsistent)
        _ = write(signalPipe.writing, &byte, 1)
        errno = before
      }
    }
  }

  /// Lets the next request end the program, with a sentence, until requests are forwarded.
  func end(saying sentence: String) { state.withLock { $0.lastWords = sentence } }

  /// Forwards all requests, including earlier ones, to `board`.
  func forward(to board: ProgressBoard) {
    state.withLock { state in
      state.board = board
      state.lastWords = nil
    }
    if Self.isRequested.load(ordering: .sequentiallyConsistent) { board.stop() }
  }

  /// The number of the last signal that arrived.
  var last: Int32 { state.withLock { $0.last } }

  /// Restores the default actions of the signals, once no work is left to be stopped at a safe point.
  func remove() { for number in Self.numbers { signal(number, SIG_DFL) } }

  private func request(_ number: Int32) {
    let (isFirst, board, lastWords) = state.withLock { state in
      state.requests += 1
      state.last = number
      return (state.requests == 1, state.board, state.lastWords)
    }
    if let lastWords {
      writeToStandardError("\n\(lastWords)\n")
      Foundation.exit(128 + number)
    }
    if !isFirst { Foundation.exit(128 + number) }
    board?.stop()
    if !quietly { writeToStandardError("\nStopping at the next safe point; interrupt again to end at once.\n") }
  }
}

/// The pipe from the handlers to the reading thread, created before the first handler is installed.
private let signalPipe: (reading: Int32, writing: Int32) = {
  var ends: [Int32] = [0, 0]
  precondition(pipe(&ends) == 0, "two file descriptors are free at the start")
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}()
