import Analysis
import Audit
import Dynamics
import Foundation
import Interactions
import Mechanics
import Observables
import Particles
import Plans
import Runs
import Samples
import Storage
import Tags
import Testing

/// Studies with the modes that the first event follows, and the largest event in space.
@Suite(.tags(.system)) struct ShearEventTests {
  private static let yaml = """
    study: event test
    seed: 9
    ensembles:
      - {model: "pss:rc=1.5", particles: 250, samples: 2, temperatures: [2.0]}
    equilibration: {relaxation-times: 1, window: 2.0, maximum-time: 2.0, inherent-states: false}
    measure: {modes: 6, dipoles: 5, pseudoharmonic: 20}
    shear: {to: 0.06, step: 2.0e-3}
    reduction: {include-unequilibrated: true, bootstrap: 50}
    """
  private static let ensemble = "pss-rc1.5-N250-T2.0"

  private func decoded(_ folder: String, _ index: Int) throws -> (URL, StoredSample) {
    let url = URL(fileURLWithPath: StudyStore(folder: folder).path(Self.ensemble, index, .finished))
    return (url, try SampleFile.decode(Data(contentsOf: url)))
  }

  @Test func samplesSayWhichModeTheirFirstEventFollows() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    #expect(try await StudyRunner(plan: plan, folder: scratch.path, workers: 2).run())
    let (_, sample) = try decoded(scratch.path, 1)
    let stored = { (name: String) in sample.observables[name]?.values ?? [] }
    let count = stored("pseudoharmonic_frequencies").count
    #expect(count > 0 && stored("first_event_overlaps").count == count)
    #expect(stored("first_event_cubic_overlaps").count == stored("cubic_frequencies").count)
    #expect(stored("first_event_mode_overlaps").count == 6)

    // Sheared again, the first event has these overlaps with the normal modes of the glass.
    let glass = try #require(sample.glass)
    let model = try ModelCatalogue.model("pss:rc=1.5")
    let state = try InherentState(checking: glass, model: model, tolerance: 10 * plan.quench.tolerance)
    var run = try ShearRun(of: state, try #require(plan.recipe(of: plan.ensembles[0]).shear))
    while !run.isFinished { try run.advance() }
    try #require(run.curve.events.count == stored("event_strain").count)
    var factorized = try FactorizedGlass(state)
    for (k, mode) in try factorized.normalModes(6).vectors.enumerated() {
      let product = zip(mode, run.curve.firstDirection).reduce(0) { $0 + ($1.0 • $1.1) }
      #expect(abs(abs(product) - stored("first_event_mode_overlaps")[k]) < 1e-6)
    }

    // The map of the largest event is that of the run, and its participants are those of the curve.
    let summary = try await Reduction(folder: scratch.path).summary()
    let largest = try #require(summary.ensembles[0].largestEvent)
    let (_, other) = try decoded(scratch.path, largest.sample)
    let drops = try #require(other.observables["event_stress_drop"]?.values)
    let place = try #require(drops.firstIndex(of: drops.max()!))
    #expect(largest.stressDrop == drops[place])
    #expect(largest.strain == other.observables["event_strain"]?.values[place])
    let event = try #require(await Reduction(folder: scratch.path).largestEvent(of: summary))
    let squares = event.displacements.map { $0.reduce(0) { $0 + $1 * $1 } }
    let total = squares.reduce(0, +)
    let participants = total * total / squares.reduce(0) { $0 + $1 * $1 }
    let expected = other.observables["event_participants"]!.values[place]
    // x = X + γ Y e_x changes squares of displacements by γ and γ² at most, of the order of a tenth.
    #expect(abs(participants / expected - 1) < 0.15)
    #expect(event.squares.count == 250 && event.squares.max()! > 0)
    if largest.sample == 1 {
      let again = try #require(try run.largestEvent())
      for (a, b) in zip(again.map.squares, event.squares) { #expect(abs(a - b) < 1e-6) }
    }
    // The mean over both glasses.
    let means = try (0..<2).map { index in
      try #require(try decoded(scratch.path, index).1.observables["first_event_nearer"]).values[0]
    }
    #expect(abs(summary.ensembles[0][.firstEventNearer]!.mean - 0.5 * (means[0] + means[1])) < 1e-12)

    var audit = try Audit(folder: scratch.path)
    audit.workers = 2
    let report = try await audit.report()
    let row = try #require(report.rows.first)
    #expect(row.audited == 2 && row.failed == 0 && row.identical == 2, "\(report.cases)")
  }

  /// Forged numbers with a right seal: of the modes, and of the event, which is not reached again.
  @Test(arguments: [
    ("first_event_overlaps", 0.05, "first_event_overlaps"), ("first_event_nearer", 0.2, "first_event_nearer"),
    ("largest_event_displacements", 0.01, "in the stored event"), ("largest_event_positions", 0.01, "are not at rest"),
  ])
  func forgedEventsAreFound(name: String, change: Double, expected: String) async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml.replacing("samples: 2", with: "samples: 1"))
    #expect(try await StudyRunner(plan: plan, folder: scratch.path, workers: 1).run())
    var (url, sample) = try decoded(scratch.path, 0)
    let value = try #require(sample.observables[name]).values[0]
    sample.observables[name]!.values[0] = value + (value > 0.5 ? -change : change)
    try SampleFile.encode(sample).write(to: url)
    let report = try await Audit(folder: scratch.path).report()
    #expect(
      report.cases.contains { $0.failures.contains { $0.contains(expected) } }, "\(report.cases.flatMap(\.failures))")
    // Without its positions the sample lacks what every sample of this version has.
    guard name == "largest_event_positions" else { return }
    sample.observables[name] = nil
    try SampleFile.encode(sample).write(to: url)
    let without = try await Audit(folder: scratch.path).report()
    #expect(without.cases.contains { $0.failures.contains { $0.contains("is missing") } })
  }
}
