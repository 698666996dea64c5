import ArgumentParser
import Foundation
import Messages
import Plans
import Runs

/// `lehr plan`: estimates the cost of a plan.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Estimate the cost of a plan on this machine.",
    discussion: """
      Makes a small sample of every model and size to measure the speed of this machine. A liquid is held for at least \
      its first window and at most the maximum time, so that the cost has a lower and an upper bound.

      Example: lehr plan Studies/quickstart.yaml
      """)

  @Argument(help: "The plan, in YAML.")
  var plan: String
  @OptionGroup var liquids: LiquidsOption

  func run() async throws {
    var plan = try checkedPlan(self.plan)
    let given = try liquids.given(for: &plan, at: self.plan, study: nil)
    var failures: [(id: String, error: any Error)] = []
    let rows = plan.ensembles.compactMap { ensemble -> CostEstimate? in
      do {
        return try CostEstimate(of: ensemble, plan: plan, burnedIn: given.burnedIn[ensemble.id] ?? 0)
      } catch {
        failures.append((ensemble.id, error))
        return nil
      }
    }
    if rows.isEmpty, let first = failures.first { throw first.error }
    for failure in failures {
      warn(
        "\(failure.id): its cost is not known, since a trial failed: \(sentence(for: failure.error)). A run would flag such "
          + "samples."
      )
    }
    print("Rates on one core of this machine:")
    var shown: Set<String> = []
    for row in rows {
      let name = "\(row.ensemble.model), N = \(row.ensemble.particles)"
      guard shown.insert(name).inserted else { continue }
      let speed = Double(row.ensemble.particles) / row.rates.secondsPerStep
      print(
        "  \(name): \(brief(speed / 1e6, 3)) million particle-steps per second, quench "
          + "\(brief(row.rates.secondsToQuench, 2)) s, measurement \(brief(row.rates.secondsToMeasure, 2)) s")
    }
    print("")
    let width = max(10, rows.map(\.ensemble.id.count).max() ?? 0)
    print(
      "ensemble".padding(toLength: width + 2, withPad: " ", startingAt: 0)
        + "samples   core-hours, min .. max        disk")
    for row in rows {
      print(
        row.ensemble.id.padding(toLength: width + 2, withPad: " ", startingAt: 0)
          + "\(row.ensemble.samples)".padding(toLength: 10, withPad: " ", startingAt: 0)
          + "\(brief(row.leastSeconds / 3600, 3)) .. \(brief(row.mostSeconds / 3600, 3))"
          .padding(toLength: 30, withPad: " ", startingAt: 0) + size(row.bytes))
    }
    let least = rows.reduce(0) { $0 + $1.leastSeconds }
    let most = rows.reduce(0) { $0 + $1.mostSeconds }
    let cores = Double(ProcessInfo.processInfo.activeProcessorCount)
    print(
      "\(rows.reduce(0) { $0 + $1.ensemble.samples }) samples: \(brief(least / 3600, 3)) to \(brief(most / 3600, 3)) "
        + "core-hours, \(duration(least / cores)) to \(duration(most / cores)) on this machine's \(Int(cores)) cores, "
        + "\(size(rows.reduce(0) { $0 + $1.bytes })) on disk")
  }

  private func size(_ bytes: Double) -> String {
    for (unit, scale) in [("TB", 1e12), ("GB", 1e9), ("MB", 1e6)] where bytes >= scale {
      return "\(brief(bytes / scale, 3)) \(unit)"
    }
    return "\(brief(bytes / 1e3, 3)) kB"
  }
}
