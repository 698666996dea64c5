import Foundation
import Interactions
import Plans
import Runs
import Samples
import Tags
import Testing

/// The log of how long the work of a study took, and the estimate of the rest.
@Suite(.tags(.system)) struct RemainingWorkTests {
  private static let id = "pss-rc1.2-N150-T4.0"
  private static let yaml = """
    study: rest
    equilibration: {harvest: {glasses: 3, burn-in: 4, spacing: 2, clock: 0.6}}
    ensembles: [{model: "pss:rc=1.2", particles: 150, samples: 6, temperatures: [4.0]}]
    measure: {modes: 2, dipoles: 2}
    """

  private func line(_ steps: Int, _ moving: Double, _ glasses: Int, _ measuring: Double, workers: Int = 2, at: Double)
    -> WorkTimes.Line
  {
    .init(
      ensemble: Self.id, steps: steps, moving: moving, glasses: glasses, measuring: measuring, program: "a.\(workers)",
      workers: workers, at: at)
  }

  /// Steps of a liquid of the plan: 2000 of melting, 2000 of settling, and (4 + 3·2)·0.6 at T_p.
  private static func steps() throws -> Double {
    4000 + 6 / (try ModelCatalogue.model("pss:rc=1.2")).timeStep(at: 4)
  }

  @Test func theWorkOfAStudyThatHasNotBegunFollowsFromItsPlan() throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    let times = WorkTimes([line(1000, 2, 10, 5, at: 100), line(3000, 6, 10, 5, workers: 3, at: 200)])
    let work = try RemainingWork(plan: plan, folder: scratch.path, times: times, at: 300)
    // Two liquids at 2 ms per step, six glasses at half a second.
    let expected = 2 * (try Self.steps()) * 0.002 + 6 * 0.5
    #expect(work.samples == 6 && !work.isLeast && work.activeWorkers == 5 && work.lastWorkers == 3)
    #expect(abs(try #require(work.coreSeconds) - expected) < 1e-9 * expected)
    let later = try RemainingWork(plan: plan, folder: scratch.path, times: times, at: 2000)
    #expect(later.activeWorkers == nil && later.lastWorkers == 3)
    #expect(try RemainingWork(plan: plan, folder: scratch.path, times: WorkTimes([]), at: 0).coreSeconds == nil)
  }

  @Test func theRestShrinksWithEveryPartOfARunAndIsZeroAtTheEnd() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    let times = WorkTimes([line(1000, 1, 10, 10, at: 0)])
    var rest: [Double] = []
    while true {
      let runner = StudyRunner(plan: plan, folder: scratch.path, workers: 1)
      runner.board.stop(afterLegs: 4)
      let isDone = try await runner.run()
      rest.append(try #require(try RemainingWork(plan: plan, folder: scratch.path, times: times, at: 0).coreSeconds))
      if isDone { break }
      try #require(rest.count < 1000)
    }
    #expect(rest.count > 5 && rest.last == 0)
    // Whole legs and blocks are at most a few hundred steps longer than the plan's times.
    #expect(zip(rest, rest.dropFirst()).allSatisfy { $1 < $0 + 1 }, "\(rest)")
    #expect(rest[0] < 2 * (try Self.steps()) * 0.001 + 6 + 1)
  }

  @Test func aRunLogsItsWorkAndNoSampleKnows() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    #expect(try await StudyRunner(plan: plan, folder: scratch.path, workers: 2).run())
    let lines = WorkTimes(folder: scratch.path).lines
    #expect(lines.reduce(0) { $0 + $1.glasses } == 6 && lines.allSatisfy { $0.workers == 2 && $0.ensemble == Self.id })
    let steps = lines.reduce(0) { $0 + $1.steps }
    // Rounded up to whole legs and blocks.
    let expected = 2 * (try Self.steps())
    #expect(Double(steps) >= expected - 2 && Double(steps) < 1.5 * expected, "\(steps) of \(expected)")
    #expect(lines.reduce(0) { $0 + $1.moving } > 0 && lines.reduce(0) { $0 + $1.measuring } > 0)
    let before = try scratch.products(in: scratch.path)
    // Damaged lines are left out, and without the log everything else stays.
    let path = URL(fileURLWithPath: scratch.path + "/.cache/times.jsonl")
    try (Data("{\"steps\": -1}\nnothing\n".utf8) + (try Data(contentsOf: path))).write(to: path)
    #expect(WorkTimes(folder: scratch.path).lines == lines)
    try FileManager.default.removeItem(at: path)
    #expect(try await StudyRunner(plan: plan, folder: scratch.path, workers: 1).run())
    #expect(try scratch.products(in: scratch.path) == before)
  }
}
