import Dynamics
import Observables

extension ShearCommand {
  /// Prints the numbers, and the curve at up to twenty strains.
  func show(_ all: ShearResult) {
    let result = all.report
    let yield = result.yield
    let drop = yield.largestDrop.map { "\(brief($0)) at strain \(brief(yield.strainOfLargestDrop!, 4))" }
    let flow =
      yield.flowStress.map { brief($0) } ?? "unknown: it needs strains beyond \(brief(ShearYield.flowStrain))"
    printTable(
      [
        ("model", result.model), ("particles", "\(result.n)"),
        ("slope at strain 0", brief(result.tangentModulus[0])),
        ("largest stress", "\(brief(yield.largestStress)) at strain \(brief(yield.strainOfLargestStress, 4))"),
        ("flow stress", flow),
        ("events", "\(result.events.count), \(yield.eventsBeforeLargestStress) before the largest stress"),
        ("first event", yield.firstEvent.map { "at strain \(brief($0, 4))" } ?? "none"),
        ("largest stress drop", drop ?? "none"),
      ] + firstEvent(all.firstEvent) + [
        ("force ratio", brief(result.forceRatio, 2)), ("seconds", brief(result.seconds ?? 0, 3)),
      ] + [output, event].compactMap { $0 }.map { ("written", $0) })
    print("\n" + column("strain") + column("stress") + "energy per particle")
    let stride = max(1, (result.strain.count + 18) / 20)
    for k in Swift.stride(from: 0, to: result.strain.count, by: stride) {
      print(
        column(brief(result.strain[k], 5)) + column(brief(result.shearStress[k], 5))
          + brief(result.energyPerParticle[k], 8))
    }
  }

  /// The first event beside the modes, without the lists.
  private func firstEvent(_ numbers: ObservableNumbers?) -> [(String, String)] {
    (numbers?.values ?? []).filter { $0.observable.isScalar }.map { observable, values in
      (observable.name.replacing("_", with: " "), brief(values[0]))
    }
  }

  private func column(_ text: String) -> String { text.padding(toLength: 12, withPad: " ", startingAt: 0) }
}
