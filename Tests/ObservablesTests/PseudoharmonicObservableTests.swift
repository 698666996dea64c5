import Fixtures
import Interactions
import Observables
import Particles
import Plans
import Tags
import Testing

@Suite(.tags(.law)) struct PseudoharmonicObservableTests {
  private func measured(
    _ state: InherentState, dipoles: Int?, modes: Int?, measuring count: Int
  ) throws -> GlassMeasurement {
    var plan = MeasurePlan(modes: count, dipoles: 0)
    (plan.pseudoharmonic, plan.pseudoharmonicModes) = (dipoles, modes)
    return try GlassMeasurement(state, plan: plan, tolerance: 1e-8, seeds: SeedTree(seed: 1))
  }

  /// Every start is counted once, by its kind; which modes there are does not depend on how many modes are measured.
  @Test func startsAreCountedByTheirKind() throws {
    let state = try glass("pss:rc=1.2", count: 300, temperature: 3)
    let both = try measured(state, dipoles: 10, modes: 12, measuring: 4).arrays
    let hits = try #require(both["pseudoharmonic_hits"]?.values),
      found = try #require(
        both["pseudoharmonic_mode_hits"]?.values)
    #expect(hits.count == found.count && hits.count == both["pseudoharmonic_frequencies"]?.values.count)
    #expect(hits.reduce(0, +) == 10 && found.reduce(0, +) == 12)
    #expect(zip(hits, found).allSatisfy { $0 + $1 >= 1 })
    let more = try measured(state, dipoles: 10, modes: 12, measuring: 20).arrays
    let frequencies = [both, more].compactMap { $0["pseudoharmonic_frequencies"]?.values }
    #expect(frequencies[0].count == frequencies[1].count)
    #expect(zip(frequencies[0], frequencies[1]).allSatisfy { abs($0 / $1 - 1) < 1e-8 })

    let dipoles = try measured(state, dipoles: 10, modes: nil, measuring: 4).arrays
    #expect(dipoles["pseudoharmonic_mode_hits"] == nil && dipoles["pseudoharmonic_hits"]?.values.reduce(0, +) == 10)
    let modes = try measured(state, dipoles: nil, modes: 12, measuring: 4).arrays
    #expect(modes["pseudoharmonic_mode_hits"]?.values.reduce(0, +) == 12)
    #expect(modes["pseudoharmonic_hits"]?.values.allSatisfy { $0 == 0 } == true)
  }
}
