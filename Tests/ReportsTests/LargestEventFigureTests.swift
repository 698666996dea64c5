import Analysis
import Foundation
import Observables
import Reports
import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct LargestEventFigureTests {
  /// Sixty-four particles in a cell of side 8 sheared by 0.1, the k-th with D²_min = 2^(−k) times the largest.
  private var summary: StudySummary {
    var summary = StudySummary(study: "planted", codeVersion: "0", seed: 1, ensembles: [], flagged: [])
    let positions = (0..<64).map { (k: Int) -> [Double] in
      [k % 4, (k / 4) % 4, k / 16].map { (n: Int) -> Double in 2 * Double(n) - 3 }
    }
    let squares = (0..<64).map { (k: Int) -> Double in 0.4 * pow(2, -Double(k)) }
    summary.largestEvent = EventInSpace(
      ensemble: "pss-rc1.1-N64-T1.2", model: "pss:rc=1.1",
      event: LargestEvent(sample: 7, strain: 0.1, stressDrop: 0.5, largestStress: 2),
      edges: [[8, 0, 0], [0.8, 8, 0], [0, 0, 8]], positions: positions,
      displacements: positions.map { _ in [0.1, 0, 0] }, squares: squares,
      species: [Int](repeating: 0, count: 64))
    return summary
  }

  @Test func everyParticleIsDrawnOnceInItsClass() throws {
    let figure = try #require(largestEventFigure(summary))
    #expect(figure.panels.count == 2)
    for (panel, axis) in zip(figure.panels, [0, 2]) {
      // 2⁻ᵏ is at least 0.3 for k = 0 and 1, 0.1 to 3, 0.03 to 5, 0.01 to 6; the star is the first particle again.
      #expect(panel.series.map(\.points.count) == [57, 1, 2, 2, 2, 1])
      let star = try #require(panel.series.last?.points.first)
      // a₀ = 2.
      #expect(star.y == -1.5 && star.x == -1.5)
      #expect(panel.series[4].label == "\u{2265} 0.03")
      #expect(axis == 2 || panel.x.range == -2.2...2.2)
    }
    #expect(figure.caption.contains("strain 0.1") && figure.caption.contains("25% of its largest value"))
  }

  @Test func theAttachedFileHasAllParticlesAndTheShearedCell() throws {
    let figure = try #require(largestEventFigure(summary))
    let file = try #require(figure.attachments.first)
    #expect(file.name == "largest-event-pss-rc1.1-N64-T1.2-7.xyz" && figure.caption.contains(file.name))
    let lines = file.text.split(separator: "\n")
    #expect(lines.count == 66 && lines[0] == "64")
    #expect(lines[1].contains("Lattice=\"8.0 0.0 0.0 0.8 8.0 0.0 0.0 0.0 8.0\""))
    #expect(lines[1].contains(":displacement:R:3:d2min:R:1"))
    #expect(lines[2] == "A -3.0 -3.0 -3.0 0.1 0.0 0.0 0.4")
  }

  /// Observables of shear have figures of their own, with the level of chance, and are not shown again among the further ones.
  @Test func observablesOfShearAreShownOnce() throws {
    var made = summary
    let value = Estimate(mean: 0.3, standardError: 0.1, samples: 4)
    let names: [Observable] = [
      .largestStressDrop, .largestStressDropOverYield, .stressOvershoot, .firstEventStrain, .firstEventOverlap,
      .firstEventModeOverlap, .firstEventRank, .firstEventNearer,
    ]
    made.ensembles = [
      EnsembleSummary(
        id: "one", model: "pss:rc=1.1", particles: 64, temperature: 1.2, planned: 4, done: 4, averaged: 4, spacing: 2,
        estimates: Dictionary(uniqueKeysWithValues: names.map { ($0.name, value) }), dipoleDistribution: nil, modes: [],
        worst: [:], stressCorrelation: [])
    ]
    let figures = Report.figures(made, sets: [], curves: []).map(\.name)
    #expect(figures == ["figure-yield", "figure-first-event", "figure-largest-event"])
  }

  @Test func anEventWithoutNumbersForAllParticlesIsNotDrawn() {
    var broken = summary
    broken.largestEvent?.squares.removeLast()
    #expect(largestEventFigure(broken) == nil)
    broken = summary
    broken.largestEvent?.displacements[3] = [0, .nan, 0]
    #expect(largestEventFigure(broken) == nil)
    broken.largestEvent = nil
    #expect(largestEventFigure(broken) == nil)
  }
}
