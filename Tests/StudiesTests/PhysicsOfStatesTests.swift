import Analysis
import Foundation
import Plans
import Runs
import Storage
import Tags
import Testing

/// Studies of states that are no glasses: each sample is listed with its reason, and none is averaged.
@Suite(.tags(.system)) struct PhysicsOfStatesTests {
  private func summary(_ states: String, particles: Int, protocol: String) async throws -> StudySummary {
    let scratch = try Scratch()
    let plan = try Plan(
      yaml: """
        study: states
        seed: 1
        ensembles:
          - {model: "\(states)", particles: \(particles), samples: 2, \(`protocol`)}
        measure: {modes: 4, dipoles: 4}
        reduction: {include-unequilibrated: true}
        """)
    _ = try await StudyRunner(plan: plan, folder: scratch.path, workers: 2).run()
    return try await Reduction(folder: scratch.path).summary()
  }

  private func reasons(_ summary: StudySummary) -> [String] {
    #expect(summary.ensembles[0].averaged == 0 && summary.flagged.count == 2)
    #expect(summary.flagged.allSatisfy { !$0.averaged })
    return summary.flagged.map { $0.reasons.joined(separator: "; ") }
  }

  /// Packing fraction 0.54. Each sample took 200,000 evaluations.
  @Test func packingsBelowJammingAreUnjammed() async throws {
    let found = try await summary(
      "own:potential=0.4*(1-x)^2.5,cutoff=1,smooth=none,density=0.55,fractions=0.5/0.5,sizes=1/1.4", particles: 300,
      protocol: "temperatures: [0.0001], equilibration: {window: 50.0, maximum-time: 50.0}")
    for reason in reasons(found) { #expect(reason.contains("unjammed"), "\(reason)") }
  }

  /// Monodisperse Lennard-Jones at density 1 and T = 0.6 crystallizes.
  @Test func crystalsAreNamed() async throws {
    let found = try await summary(
      "own:potential=4*(x^-12-x^-6),cutoff=2.5,density=1.0", particles: 500,
      protocol: "temperatures: [0.6], equilibration: {window: 60.0, maximum-time: 60.0}")
    for reason in reasons(found) {
      #expect(reason.contains("crystallized") && !reason.contains("relax") && !reason.contains("window"), "\(reason)")
    }
  }

  /// A third of the box at density 0.5 is void.
  @Test func cavitatedGlassesAreNamed() async throws {
    let found = try await summary(
      "own:potential=4*(x^-12-x^-6),cutoff=2.5,density=0.5", particles: 600,
      protocol: "temperatures: [0.6], equilibration: {window: 40.0, maximum-time: 40.0}")
    for reason in reasons(found) { #expect(reason.contains("come apart"), "\(reason)") }
  }
}
