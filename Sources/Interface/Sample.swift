import CLehr
import Formats
import Interactions
import Mechanics
import Observables
import Particles
import Plans
import Synchronization

/// The object behind a `lehr_sample`: a configuration with its model, and the results for it as a glass.
final class Sample: Sendable {
  /// The model.
  let model: Model
  /// The cell, positions and species of the particles.
  let frame: Frame
  /// The file from which it was read, for messages.
  let origin: String?
  private let lent = Mutex<[Int32: NumberBlock]>([:])
  private let glass = Mutex<MeasuredGlass?>(nil)

  /// Creates a sample.
  ///
  /// - Throws: ``ModelError`` if the configuration does not fit the model.
  init(_ frame: Frame, model: Model, origin: String?) throws {
    try model.check(frame.configuration)
    try model.checkOverlaps(of: frame.configuration)
    (self.frame, self.model, self.origin) = (frame, model, origin)
  }

  /// A configuration made by the library needs no check.
  init(made frame: Frame, model: Model, origin: String?) {
    (self.frame, self.model, self.origin) = (frame, model, origin)
  }

  /// The text appended to messages about measurements.
  var remark: String {
    frame.hasSinglePrecision ? "; its positions have 32 bits, too few for an inherent state: quench it again" : ""
  }

  /// The first measurement factorizes the Hessian, all others reuse the factor, one at a time.
  func measure<Quantity: Sendable>(
    tolerance: Double, _ measurement: (inout FactorizedGlass) throws -> Quantity
  ) throws -> Quantity {
    try measureAll(tolerance: tolerance) { try measurement(&$0.factorized!) }
  }

  /// Likewise for the quantities shared by several observables.
  func measureAll<Quantity: Sendable>(
    tolerance: Double, _ measurement: (inout MeasuredGlass) throws -> Quantity
  ) throws -> Quantity {
    try glass.withLock { glass in
      if glass == nil {
        glass = try MeasuredGlass(
          try state(tolerance: tolerance), plan: MeasurePlan(modes: 0, dipoles: 0), tolerance: tolerance,
          seeds: SeedTree(seed: 0), volume: .unknown)
      }
      return try measurement(&glass!)
    }
  }

  /// Returns the sample as a glass. One of another code may be measured even if its minimization has not fully
  /// converged; its certificate then says so.
  func state(tolerance: Double) throws -> InherentState {
    guard tolerance > 0, tolerance < 1 else {
      throw BadArgument("tolerance must be between 0 and 1 (got \(tolerance))")
    }
    return try InherentState(
      checking: frame.configuration, model: model, tolerance: max(tolerance, InherentState.liquidRatio))
  }

  /// The arrays of the configuration, created once; nil if it does not have them.
  func numbers(_ which: Int32) throws -> NumberBlock? {
    try lent.withLock { lent in
      if let block = lent[which] { return block }
      lent[which] = try block(which)
      return lent[which]
    }
  }

  private func block(_ which: Int32) throws -> NumberBlock? {
    switch Int(which) {
    case LEHR_POSITIONS: NumberBlock([frame.configuration.positions])
    case LEHR_SPECIES: NumberBlock(frame.configuration.species.map(Int64.init))
    case LEHR_RADII: frame.configuration.radii.map { NumberBlock($0) }
    case LEHR_VELOCITIES: frame.velocities.map { NumberBlock([$0]) }
    default: throw BadArgument("there is no array \(which) of a sample")
    }
  }

  /// Returns the handle for C, with a reference that `lehr_sample_release` releases.
  var handle: OpaquePointer { OpaquePointer(Unmanaged.passRetained(self).toOpaque()) }

  /// Returns the sample of a handle.
  static func of(_ handle: OpaquePointer) -> Sample {
    Unmanaged<Sample>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
  }
}
