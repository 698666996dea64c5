import Dispatch
import Foundation
import Runs
import Synchronization

/// The object behind a `lehr_run`: a study in progress.
final class StudyRun: Sendable {
  let runner: StudyRunner
  let folder: String

  init(_ runner: StudyRunner, folder: String) { (self.runner, self.folder) = (runner, folder) }

  /// Makes the missing samples.
  ///
  /// - Returns: the damaged products that were set aside.
  /// - Throws: ``Stopped`` if it was stopped before it was complete.
  func runToTheEnd() throws -> [String] {
    let (complete, damaged) = try waited { [runner] in (try await runner.run(), await runner.damaged) }
    guard complete else {
      throw Stopped(
        description:
          "Interrupted. Finished samples and checkpoints are in \(folder); run the same study again to resume.")
    }
    return damaged.map { "\($0); the file was set aside, and the sample was made again." }
      + runner.plan.notes.map { "the plan, \($0)." }
  }

  /// Returns the handle for C, with a reference that `lehr_run_release` releases.
  var handle: OpaquePointer { OpaquePointer(Unmanaged.passRetained(self).toOpaque()) }

  /// Returns the run of a handle.
  static func of(_ handle: OpaquePointer) -> StudyRun {
    Unmanaged<StudyRun>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
  }
}

/// Blocks the thread of the caller, which is not one of Swift's, until asynchronous work is done.
func waited<Answer: Sendable>(_ work: @escaping @Sendable () async throws -> Answer) throws -> Answer {
  let box = AnswerBox<Answer>()
  let isThere = DispatchSemaphore(value: 0)
  Task.detached {
    let result: Result<Answer, any Error>
    do { result = .success(try await work()) } catch { result = .failure(error) }
    box.answer.withLock { $0 = result }
    isThere.signal()
  }
  isThere.wait()
  return try box.answer.withLock { try $0!.get() }
}

private final class AnswerBox<Answer: Sendable>: Sendable {
  let answer = Mutex<Result<Answer, any Error>?>(nil)
}
