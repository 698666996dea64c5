import Dynamics

/// The results of `lehr shear`.
struct ShearResult: Encodable {
  let model: String
  let n: Int
  let strain: [Double]
  let shearStress: [Double]
  let energyPerParticle: [Double]
  let tangentModulus: [Double]
  let events: [Event]
  let yield: ShearYield
  let forceRatio: Double
  let seconds: Double

  struct Event: Encodable {
    let strain: Double
    let stressBefore: Double
    let stressAfter: Double
    let stressDrop: Double
    let energyDrop: Double
    let participants: Double
    let largestDisplacement: Double
  }

  init(_ run: ShearRun, seconds: Double) {
    model = run.model.name
    n = run.frame.origin.count
    let curve = run.curve
    (strain, shearStress) = (curve.strain, curve.shearStress)
    (energyPerParticle, tangentModulus) = (curve.energyPerParticle, curve.tangentModulus)
    events = curve.events.map {
      Event(
        strain: $0.strain, stressBefore: $0.stressBefore, stressAfter: $0.stressAfter, stressDrop: $0.stressDrop,
        energyDrop: $0.dissipation, participants: $0.participants, largestDisplacement: $0.largestDisplacement)
    }
    yield = ShearYield(curve)
    forceRatio = run.glass.forceRatio
    self.seconds = seconds
  }

  /// Prints the numbers, and the curve at up to twenty strains.
  func show(written: [String]) {
    let drop = yield.largestDrop.map { "\(brief($0)) at strain \(brief(yield.strainOfLargestDrop!, 4))" }
    printTable(
      [
        ("model", model), ("particles", "\(n)"), ("shear modulus at rest", brief(tangentModulus[0])),
        ("largest stress", "\(brief(yield.largestStress)) at strain \(brief(yield.strainOfLargestStress, 4))"),
        ("flow stress", yield.flowStress.map { brief($0) } ?? "unknown: shear to \(brief(ShearYield.flowStrain)) or more"),
        ("events", "\(events.count), \(yield.eventsBeforeLargestStress) before the largest stress"),
        ("first event", yield.firstEvent.map { "at strain \(brief($0, 4))" } ?? "none"),
        ("largest stress drop", drop ?? "none"), ("force ratio", brief(forceRatio, 2)), ("seconds", brief(seconds, 3)),
      ] + written.map { ("written", $0) })
    print("\nstrain      stress      energy per particle")
    let stride = max(1, (strain.count - 1 + 19) / 20)
    for k in Swift.stride(from: 0, to: strain.count, by: stride) {
      print(column(strain[k], 5) + column(shearStress[k], 5) + brief(energyPerParticle[k], 8))
    }
  }

  private func column(_ value: Double, _ digits: Int) -> String {
    brief(value, digits).padding(toLength: 12, withPad: " ", startingAt: 0)
  }
}
