import Foundation
import Particles
import Tags
import Testing

/// Runs that are killed. LEHR_KILLS says how many: a few in the ordinary tests, a hundred and more by `make faults`.
@Suite(.tags(.system), .serialized) struct KillTests {
  /// Instants drawn over the whole of a run, its report included; some runs are killed again when they are taken up.
  @Test func aRunKilledAtAnyInstantIsCompletedToTheSameBytes() throws {
    let study = try FaultyStudy()
    let kills = FaultyStudy.count("LEHR_KILLS", standard: 4)
    let whole = FaultyStudy.uninterrupted.withReport
    var stream = SeedTree(seed: UInt64(FaultyStudy.count("LEHR_SEED", standard: 1))).stream("kills")
    var stages: [FaultyStudy.Stage: Int] = [:]
    var made = 0, studies = 0, good = 0
    while made < kills {
      let folder = "kill-\(made)"
      repeat {
        let outcome = try study.start(FaultyStudy.arguments(folder, reporting: true))
          .kill(after: whole * stream.uniform())
        // A run that was done before its instant is no case.
        if outcome.status == 128 + SIGKILL {
          made += 1
          stages[study.stage(of: folder), default: 0] += 1
        }
      } while stream.uniform() < 0.3
      let outcome = try study.run(folder, workers: stream.uniform() < 0.5 ? 1 : 2, reporting: true)
      let differences = try study.differences(folder, reporting: true)
      #expect(outcome.status == 0 && differences.isEmpty, "\(folder): \(outcome.err) \(differences)")
      studies += 1
      good += outcome.status == 0 && differences.isEmpty ? 1 : 0
      try FileManager.default.removeItem(atPath: study.place + "/" + folder)
    }
    let tally = FaultyStudy.Stage.allCases.map { "\($0.rawValue) \(stages[$0] ?? 0)" }.joined(separator: ", ")
    print("\(made) kills (\(tally)), \(good) of \(studies) studies the same to the last byte afterwards")
    // Instants fall into every part of a run, or the test sees less than it says.
    if kills >= 100 { #expect(FaultyStudy.Stage.allCases.prefix(4).allSatisfy { (stages[$0] ?? 0) > 0 }, "\(tally)") }
  }

  /// Killed before, after and in the midst of single file operations.
  @Test func aRunKilledInAFileOperationIsCompletedToTheSameBytes() throws {
    let study = try FaultyStudy()
    let kills = FaultyStudy.count("LEHR_KILLS", standard: 4)
    var stream = SeedTree(seed: UInt64(FaultyStudy.count("LEHR_SEED", standard: 1))).stream("operations")
    var made = 0, reach = 300.0
    while made < kills {
      let folder = "operation-\(made)"
      let operation = ["any", "rename", "unlink", "write"].randomElement(using: &stream)!
      let n = 1 + Int(stream.uniform() * (operation == "any" ? reach : reach / 5))
      let fault = "\(operation):\(n):\(["kill", "late", "short"].randomElement(using: &stream)!)"
      let outcome = try study.run(folder, fault: fault)
      if outcome.status == 128 + SIGKILL { made += 1 } else { reach *= 0.8 }
      let again = try study.run(folder)
      let differences = try study.differences(folder)
      #expect(again.status == 0 && differences.isEmpty, "\(fault): \(again.err) \(differences)")
      try FileManager.default.removeItem(atPath: study.place + "/" + folder)
    }
  }

  @Test func aRunThatIsToldToStopKeepsWhatItHasAndSaysSo() throws {
    let study = try FaultyStudy()
    // Told once a checkpoint shows that it is under way, however long that takes; on a machine that kept this test waiting
    // meanwhile a run may have ended first, and another one is begun.
    for attempt in 1...100 {
      let folder = "stopped-\(attempt)"
      let running = try study.start(FaultyStudy.arguments(folder))
      try study.waitFor(running, toHaveFile: { $0.hasSuffix(".checkpoint") }, in: folder)
      running.process.terminate()
      let outcome = try running.end()
      if outcome.status == 0 { continue }
      #expect(outcome.status == 130 && outcome.out.contains("run the same command again"), "\(outcome)")
      #expect(try study.run(folder).status == 0)
      #expect(try study.differences(folder).isEmpty)
      return
    }
    Issue.record("every one of 100 runs ended before it could be told to stop")
  }

  /// The request comes as the run reads its plan: before there is a folder, a worker or anything to be stopped.
  @Test func aRunThatIsToldToStopBeforeItHasBegunStopsInTheSameWay() throws {
    let study = try FaultyStudy()
    let outcome = try study.run("early", fault: "read:1:TERM")
    #expect(outcome.status == 130 && outcome.out.contains("run the same command again"), "\(outcome)")
    #expect(try study.run("early").status == 0)
    #expect(try study.differences("early").isEmpty)
  }

  /// METIS has a handler of this signal meanwhile, which crashes in any thread but its own.
  @Test(arguments: 1...3) func aRunThatIsToldToStopDuringAnEliminationOrderStopsInTheSameWay(order: Int) throws {
    let study = try FaultyStudy()
    let outcome = try study.run("order", fault: "order:\(order):TERM")
    #expect(outcome.status == 130 && outcome.out.contains("run the same command again"), "\(outcome)")
    #expect(try study.run("order").status == 0)
    #expect(try study.differences("order").isEmpty)
  }
}
