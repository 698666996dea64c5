// Names are those of lehr.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLehr
import Durability
import Papers
import Plans
import Runs
import Samples

/// See lehr.h.
@c @implementation
public func lehr_run_make(
  _ path: UnsafePointer<CChar>?, _ yaml: UnsafePointer<CChar>?, _ folder: UnsafePointer<CChar>, _ workers: Int64,
  _ checkpointInterval: Double, _ slice: UnsafePointer<CChar>?, _ run: UnsafeMutablePointer<OpaquePointer?>,
  _ why: TextSlot
) -> Int32 {
  reported(why) {
    guard (1...4096).contains(workers) else { throw BadArgument("workers must be from 1 to 4096 (got \(workers))") }
    guard checkpointInterval >= 0 else {
      throw BadArgument("checkpoint_interval must be 0 s or more (got \(checkpointInterval))")
    }
    let plan: Plan
    var base = ""
    if let path {
      base = AtomicFile.split(String(cString: path)).folder
      plan = try Plan(contentsOf: String(cString: path))
    } else if let yaml {
      plan = try Plan(yaml: String(cString: yaml))
    } else {
      throw BadArgument("the plan is missing: give a file or a text")
    }
    _ = try papers.sets(of: plan)
    try papers.checkHypotheses(of: plan)
    var scope = RunScope.everything
    if let slice {
      let text = String(cString: slice)
      guard let part = Slice(text) else { throw BadArgument("slice must be of the form 3/40 (got \(text))") }
      scope = RunScope(.slice(part))
    }
    let folder = String(cString: folder)
    let given = try GivenLiquids(for: plan, base: base, study: folder)
    var runner = StudyRunner(plan: plan, folder: folder, workers: Int(workers), scope: scope, given: given)
    runner.checkpointInterval = checkpointInterval
    run.pointee = StudyRun(runner, folder: folder).handle
  }
}

/// See lehr.h.
@c @implementation
public func lehr_run_to_end(_ run: OpaquePointer, _ answer: TextSlot, _ why: TextSlot) -> Int32 {
  let run = StudyRun.of(run)
  return reported(why) { answer.pointee = try json(try run.runToTheEnd()) }
}

/// See lehr.h.
@c @implementation
public func lehr_run_stop(_ run: OpaquePointer) { StudyRun.of(run).runner.board.stop() }

/// See lehr.h.
@c @implementation
public func lehr_run_release(_ run: OpaquePointer?) {
  if let run { Unmanaged<StudyRun>.fromOpaque(UnsafeRawPointer(run)).release() }
}

/// See lehr.h.
@c @implementation
public func lehr_run_progress(_ run: OpaquePointer, _ answer: TextSlot, _ why: TextSlot) -> Int32 {
  struct Active: Encodable {
    let index: Int
    let activity: String
    let part: Double
  }
  struct Row: Encodable {
    let id: String
    let planned: Int
    let done: Int
    let doneNow: Int
    let flagged: Int
    let active: [Active]
  }
  struct Progress: Encodable {
    let steps: Int
    let ensembles: [Row]
  }
  return reported(why) {
    let board = StudyRun.of(run).runner.board
    let rows = board.rows.map { row in
      Row(
        id: row.id, planned: row.planned, done: row.done, doneNow: row.doneNow, flagged: row.flagged,
        active: row.active.sorted { $0.key < $1.key }.map {
          Active(index: $0.key, activity: $0.value.activity.rawValue, part: $0.value.part)
        })
    }
    answer.pointee = try json(Progress(steps: board.steps, ensembles: rows))
  }
}
