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
    let yield = curve.shearStress.indices.max { curve.shearStress[$0] < curve.shearStress[$1] } ?? 0
    largestStress = curve.shearStress[yield]
    strainOfLargestStress = curve.strain[yield]
    let flow = zip(curve.strain, curve.shearStress).filter { $0.0 > Self.flowStrain }.map(\.1)
    flowStress = flow.isEmpty ? nil : flow.reduce(0, +) / Double(flow.count)
    firstEvent = curve.events.first?.strain
    eventsBeforeLargestStress = curve.events.count { $0.strain < curve.strain[yield] }
    let largest = curve.events.max { $0.stressDrop < $1.stressDrop }
    largestDrop = largest.flatMap { $0.stressDrop > 0 ? $0.stressDrop : nil }
    strainOfLargestDrop = largestDrop == nil ? nil : largest?.strain
  }
}
