import Foundation
import Runs
import Synchronization

/// Requests to stop a run: Ctrl-C (SIGINT) and termination (SIGTERM).
///
/// The first request stops the workers at a safe point, and a second one ends the program. The handlers are installed by
/// the initializer, which a command calls before anything else: a request that comes before the run has begun is kept
/// until ``forward(to:)``. They set a flag and write the signal's number to a pipe, all that a handler may safely do, and a
/// thread reads it.
final class StopSignals: Sendable {
  private struct State {
    var board: ProgressBoard?
    var requests = 0
  }

  private static let numbers = [SIGINT, SIGTERM]
  /// Whether a signal has come, as the handlers say it; the thread may not have read of it yet.
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

  /// Has `board` told of all requests, earlier ones included.
  func forward(to board: ProgressBoard) {
    state.withLock { $0.board = board }
    if Self.isRequested.load(ordering: .sequentiallyConsistent) { board.stop() }
  }

  /// Gives the signals back their usual meaning, once there is nothing left to be stopped at a safe point.
  func remove() { for number in Self.numbers { signal(number, SIG_DFL) } }

  private func request(_ number: Int32) {
    let (isFirst, board) = state.withLock { state in
      state.requests += 1
      return (state.requests == 1, state.board)
    }
    if !isFirst { Foundation.exit(128 + number) }
    board?.stop()
    if !quietly { writeToStandardError("\nStopping at the next safe point; interrupt again to end at once.\n") }
  }
}

/// From the handlers to the thread that reads; made before the first handler is installed.
private let signalPipe: (reading: Int32, writing: Int32) = {
  var ends: [Int32] = [0, 0]
  precondition(pipe(&ends) == 0, "two file descriptors are free at the start")
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}()
