import Dynamics
import Foundation
import Interactions
import Particles
import Tags
import Testing

@Suite(.tags(.unit)) struct CheckpointTests {
  /// A checkpoint of version 1, without its seal: see Tests/Checkpoints/README.md.
  static func versionOne() throws -> Data {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: folder.appending(path: "Checkpoints/version-1.checkpoint")).dropLast(16)
  }

  /// The run that was interrupted then, from its beginning.
  static func sameRun() throws -> (Equilibration, Model) {
    let model = try ModelCatalogue.model("pss:rc=1.2")
    var plan = EquilibrationProtocol()
    (plan.window, plan.maximumTime, plan.relaxationTimes, plan.meltTime) = (2, 1000, 1e6, 0.5)
    (plan.precision, plan.thermostatSteps) = (.double, 50)
    let seeds = SeedTree(seed: 5).branch("pss-rc1.2-N120-T2.0").branch(0)
    return (try Equilibration(model: model, count: 120, temperature: 2, plan: plan, seeds: seeds), model)
  }

  @Test func aCheckpointOfVersionOneGoesOnToTheSameBits() throws {
    var old = try Equilibration(checkpoint: Self.versionOne())
    #expect(old.stepsTaken == 7830 && old.modelName == "pss:rc=1.2" && old.temperature == 2)
    var (run, model) = try Self.sameRun()
    #expect(old.plan == run.plan)
    #if arch(x86_64)
      // Other processors have other last bits, and after so many steps another trajectory.
      while run.stepsTaken < old.stepsTaken { try run.advance(model) }
      // What version 1 had not: the volume of the window's first frame.
      #expect(old.configuration == run.configuration && old.stored.velocities == run.stored.velocities)
    #else
      run = old
    #endif
    // Through the end of a window, which is judged.
    for _ in 0..<60 {
      try run.advance(model)
      try old.advance(model)
    }
    #expect(old == run && run.progress.done > 10_000)
  }

  @Test func aCheckpointSaysItsVersionAndALaterOneIsRefusedAsSuch() throws {
    var bytes = try Self.sameRun().0.checkpoint
    #expect(String(decoding: bytes.prefix(8), as: UTF8.self) == "lehr run" && bytes[8] == 2)
    bytes[8] = 3
    #expect(throws: CheckpointError.newer(version: 3)) { try Equilibration(checkpoint: bytes) }
    bytes[8] = 1
    let error = #expect(throws: CheckpointError.self) { try Equilibration(checkpoint: bytes) }
    if case .damaged = error {} else { Issue.record("version 1 is a property list, not \(String(describing: error))") }
  }

  @Test func bytesThatEndEarlyOrLateAreRefused() throws {
    let bytes = try Self.sameRun().0.checkpoint
    #expect(throws: Never.self) { try Equilibration(checkpoint: bytes) }
    for size in [0, 7, 8, 16, 100, bytes.count / 2, bytes.count - 1] {
      #expect(throws: CheckpointError.self) { try Equilibration(checkpoint: bytes.prefix(size)) }
    }
    #expect(throws: CheckpointError.self) { try Equilibration(checkpoint: bytes + [0]) }
  }

  @Test func aFinishedRunIsStoredWithItsEvidence() throws {
    let model = try ModelCatalogue.model("pss:rc=1.2")
    var plan = EquilibrationProtocol()
    (plan.window, plan.maximumTime, plan.meltTime) = (0.6, 0.6, 0.1)
    let seeds = SeedTree(seed: 1)
    var run = try Equilibration(model: model, count: 120, temperature: 2, plan: plan, seeds: seeds)
    while !run.isFinished { try run.advance(model) }
    let other = try Equilibration(checkpoint: run.checkpoint)
    #expect(other.isFinished && other.result?.evidence == run.result?.evidence)
    #expect(other.result?.liquid == run.result?.liquid && other.checkpoint == run.checkpoint)
  }
}
