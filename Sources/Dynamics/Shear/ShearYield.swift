/// The numbers of a stress-strain curve.
///
/// The flow stress is the mean of σ_xy beyond γ = 0.15, where the overshoot is over; there is none if the curve ends before.
public struct ShearYield: Sendable, Equatable, Codable {
  /// The largest stress of a step, and its strain: the yield strain.
  public let largestStress: Double
  /// The strain of the largest stress.
  public let strainOfLargestStress: Double
  /// The flow stress.
  public let flowStress: Double?
  /// The strain of the first event.
  public let firstEvent: Double?
  /// The number of events before the largest stress.
  public let eventsBeforeLargestStress: Int
  /// The largest stress drop of an event, if the stress ever dropped.
  public let largestDrop: Double?
  /// The strain of the largest stress drop.
  public let strainOfLargestDrop: Double?

  /// The strain at which the flow stress begins.
  public static let flowStrain = 0.15

  /// The numbers of `curve`.
  public init(_ curve: ShearCurve) {
    self.init(
      strain: curve.strain, stress: curve.shearStress, events: curve.events.map(\.strain),
      drops: curve.events.map(\.stressDrop))
  }

  /// The numbers of a curve, at least one step, with the strains and stress drops of its events.
  public init(strain: [Double], stress: [Double], events: [Double], drops: [Double]) {
    let yield = stress.indices.max { stress[$0] < stress[$1] } ?? 0
    largestStress = stress[yield]
    strainOfLargestStress = strain[yield]
    let flow = zip(strain, stress).filter { $0.0 > Self.flowStrain }.map(\.1)
    flowStress = flow.isEmpty ? nil : flow.reduce(0, +) / Double(flow.count)
    firstEvent = events.first
    eventsBeforeLargestStress = events.count { $0 < strain[yield] }
    let largest = zip(events, drops).max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0 : nil }
    (largestDrop, strainOfLargestDrop) = (largest?.1, largest?.0)
  }
}
