import Foundation
import Runs
import Synchronization
import Tags
import Testing

@Suite(.tags(.unit)) struct ProgressBoardTests {
  /// Two workers finish the last two samples at the same moment.
  @Test func anEnsembleFinishesOnce() {
    let finished = Mutex(0)
    let board = ProgressBoard()
    board.observe { event in if case .ensembleFinished = event { finished.withLock { $0 += 1 } } }
    let ensembles = 1000
    board.setUp((0..<ensembles).map { ProgressBoard.Row(id: "\($0)", planned: 2, done: 0) })
    let ready = Mutex(Array(repeating: 0, count: ensembles))
    DispatchQueue.concurrentPerform(iterations: 2) { worker in
      for ensemble in 0..<ensembles {
        ready.withLock { $0[ensemble] += 1 }
        while ready.withLock({ $0[ensemble] }) < 2 {}
        board.finish("\(ensemble)", worker, reasons: worker == 0 ? [] : ["a reason"])
      }
    }
    #expect(finished.withLock { $0 } == ensembles)
    #expect(board.rows.allSatisfy { $0.done == 2 && $0.doneNow == 2 && $0.flagged == 1 && $0.active.isEmpty })
  }
}
