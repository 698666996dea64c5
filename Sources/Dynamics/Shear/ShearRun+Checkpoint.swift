import Durability
import Foundation
import Interactions
import Particles

/// A shear run between two steps as bytes, from which it continues to the same bits.
///
/// ```
/// 64-bit words: letters, version
/// protocol (JSON), fingerprint of model and glass before the shear
/// curve: γ, σ_xy, U/N, dσ_xy/dγ; events, 7 numbers each
/// state, state before it or nothing, positions before and after the largest event or nothing
/// direction of the first event, empty without events
/// ```
/// Version 1 lacks the last line.
extension ShearRun {
  /// The version that is written.
  static let checkpointVersion = 2
  /// "lehr she" as the machine orders its bytes.
  private static let letters = 0x6568_7320_7268_656c

  /// The state of the run as bytes.
  public var checkpoint: Data {
    var writer = ByteWriter()
    writer.put(Self.letters)
    writer.put(Self.checkpointVersion)
    writer.put(ExactJSON.text(shear))
    writer.put(fingerprint)
    for list in [curve.strain, curve.shearStress, curve.energyPerParticle, curve.tangentModulus] { writer.put(list) }
    writer.put(curve.events.flatMap(\.numbers))
    glass.put(into: &writer)
    writer.put(past == nil ? 0 : 1)
    past?.put(into: &writer)
    writer.put(curve.largest == nil ? 0 : 1)
    if let largest = curve.largest {
      writer.put(Vec3.components(of: largest.before))
      writer.put(Vec3.components(of: largest.after))
    }
    writer.put(Vec3.components(of: curve.firstDirection))
    return Data(writer.bytes)
  }

  /// Continues the run of `state` from a checkpoint.
  ///
  /// - Throws: ``CheckpointError`` if the bytes are none, or of another glass or protocol.
  public init(of state: InherentState, _ shear: QuasistaticShear, checkpoint: Data) throws(CheckpointError) {
    (self.shear, model, frame) = (shear, state.model, ShearFrame(origin: state.configuration))
    let print = Self.fingerprint(state.model, state.configuration)
    let found: Contents? = checkpoint.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      return try? Contents(&reader, count: state.configuration.count)
    }
    guard let found else { throw .damaged("its bytes are not those of a shear run") }
    guard found.version <= Self.checkpointVersion else { throw .newer(version: found.version) }
    guard found.shear == ExactJSON.text(shear) else { throw .damaged("it is of another protocol") }
    guard found.fingerprint == print else { throw .damaged("it is of another glass or model") }
    guard found.version > 1 || found.curve.events.isEmpty else {
      throw .damaged("it is of an earlier version, which did not keep the direction of the first event")
    }
    (curve, glass, past) = (found.curve, found.glass!, found.past)
  }

  private var fingerprint: UInt64 { Self.fingerprint(model, frame.origin) }

  private static func fingerprint(_ model: Model, _ configuration: Configuration) -> UInt64 {
    var hash = FNV1a(model.name.utf8)
    let numbers =
      Vec3.components(of: [configuration.cell.sides, configuration.cell.tilts] + configuration.positions)
      + (configuration.radii ?? [])
    for number in numbers { hash.add(number.bitPattern) }
    for species in configuration.species { hash.add(UInt64(species)) }
    return hash.value
  }

  private struct Contents {
    var version: Int
    var shear = ""
    var fingerprint: UInt64 = 0
    var curve = ShearCurve()
    var glass: ShearedGlass?
    var past: ShearedGlass?

    init(_ reader: inout ByteReader, count: Int) throws {
      guard try reader.integer() == ShearRun.letters else { throw ByteReader.Malformed() }
      version = try reader.integer()
      guard Checkpoint.versions.contains(version) else { throw ByteReader.Malformed() }
      guard version <= ShearRun.checkpointVersion else { return }
      shear = try reader.text()
      fingerprint = try reader.word()
      (curve.strain, curve.shearStress) = (try reader.list(), try reader.list())
      (curve.energyPerParticle, curve.tangentModulus) = (try reader.list(), try reader.list())
      let lengths = [curve.shearStress, curve.energyPerParticle, curve.tangentModulus].map(\.count)
      guard !curve.strain.isEmpty, lengths == [Int](repeating: curve.strain.count, count: 3) else {
        throw ByteReader.Malformed()
      }
      curve.events = try PlasticEvent.events(try reader.list())
      glass = try ShearedGlass(from: &reader, count: count)
      if try reader.integer() != 0 { past = try ShearedGlass(from: &reader, count: count) }
      if try reader.integer() != 0 {
        let (before, after) = (try Vec3.vectors(try reader.list()), try Vec3.vectors(try reader.list()))
        guard before.count == count, after.count == count else { throw ByteReader.Malformed() }
        curve.largest = EventStates(before: before, after: after)
      }
      if version > 1 {
        curve.firstDirection = try Vec3.vectors(try reader.list())
        guard curve.firstDirection.count == (curve.events.isEmpty ? 0 : count) else { throw ByteReader.Malformed() }
      }
      guard reader.isAtEnd else { throw ByteReader.Malformed() }
    }
  }
}

extension ShearedGlass {
  func put(into writer: inout ByteWriter) {
    writer.put([strain, energy, stress, tangentModulus, forceRatio, rounding])
    writer.put(Vec3.components(of: positions))
    writer.put(Vec3.components(of: velocities))
  }

  init(from reader: inout ByteReader, count: Int) throws {
    let numbers = try reader.list()
    guard numbers.count == 6 else { throw ByteReader.Malformed() }
    (strain, energy, stress) = (numbers[0], numbers[1], numbers[2])
    (tangentModulus, forceRatio, rounding) = (numbers[3], numbers[4], numbers[5])
    positions = try Vec3.vectors(try reader.list())
    velocities = try Vec3.vectors(try reader.list())
    guard positions.count == count, velocities.count == count else { throw ByteReader.Malformed() }
  }
}
