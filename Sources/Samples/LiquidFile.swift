import Durability
import Dynamics
import Foundation
import Particles
import Plans
import Storage

/// A kept liquid as a file: 18 bytes per particle, and 8 more where particles have individual sizes.
///
/// ```
/// letters, version; statement (text, JSON); cell (6 real)
/// positions: fractions of the cell in units of 2⁻³², 32-bit; velocities: 16-bit, in units that come before them (real)
/// species, 8-bit; radii (list)
/// checksum, as of samples
/// ```
///
/// Positions are rounded to 2⁻³³ of the cell's edges and velocities to 2⁻¹⁶ of the largest component: a liquid in equilibrium
/// that is changed by so little still is, and chaos forgets more within a few hundred steps.
public struct LiquidFile: Sendable, Equatable {
  /// The schema that is written.
  public static let schema = 1
  /// What the names of kept liquids end in.
  static let ending = "liquid"
  /// "lehr liq" as the machine orders its bytes.
  private static let letters = 0x7169_6c20_7268_656c
  private static let steps = 4_294_967_296.0
  private static let velocitySteps = 32_767.0

  /// What is known of it.
  public let statement: LiquidStatement
  /// Positions and velocities, as the file has them.
  public let liquid: PhasePoint
  /// The bytes.
  public let bytes: Data

  /// The checksum by which recipes and records name it.
  public var checksum: String { FNV1a(bytes).digits }

  /// The file of a liquid; its coordinates are rounded to what the file keeps.
  package init(_ statement: LiquidStatement, _ liquid: PhasePoint) throws(ContentError) {
    try self.init(bytes: sealed(Data(Self.content(statement, liquid))))
  }

  private static func content(_ statement: LiquidStatement, _ liquid: PhasePoint) -> [UInt8] {
    let configuration = liquid.configuration
    let cell = configuration.cell
    var writer = ByteWriter()
    writer.put(letters)
    writer.put(schema)
    writer.put(ExactJSON.text(statement))
    for vector in [cell.sides, cell.tilts] { for x in [vector.x, vector.y, vector.z] { writer.put(x) } }
    var places: [UInt8] = []
    for position in configuration.positions {
      let fraction = cell.fractions(of: position)
      for x in [fraction.x, fraction.y, fraction.z] {
        let step = UInt64(((x - x.rounded(.down)) * steps).rounded())
        append(UInt32(truncatingIfNeeded: step), to: &places)
      }
    }
    writer.put(bytes: places)
    let largest = liquid.velocities.reduce(0) { max($0, abs($1.x), abs($1.y), abs($1.z)) }
    let unit = largest > 0 ? largest / velocitySteps : 1
    writer.put(unit)
    var speeds: [UInt8] = []
    for velocity in liquid.velocities {
      for x in [velocity.x, velocity.y, velocity.z] { append(Int16((x / unit).rounded()), to: &speeds) }
    }
    writer.put(bytes: speeds)
    writer.put(bytes: configuration.species.map { UInt8($0) })
    writer.put(configuration.radii ?? [])
    return writer.bytes
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// The liquid in the bytes of a file. Throws ``ContentError`` if a byte has changed, or the content is not a liquid's.
  public init(bytes: Data) throws(ContentError) {
    let content = try unsealed(bytes)
    let parts = content.withUnsafeBytes { bytes in
      Result { () throws(ContentError) in try Self.read(bytes) }
    }
    (statement, liquid) = try parts.get()
    self.bytes = bytes
    if let fault = statement.fault(of: liquid) { throw ContentError(fault) }
  }

  private static func read(_ bytes: UnsafeRawBufferPointer) throws(ContentError) -> (LiquidStatement, PhasePoint) {
    var reader = ByteReader(bytes)
    guard (try? reader.integer()) == letters, let found = try? reader.integer() else { throw malformed }
    guard found == schema else {
      guard (schema..<Checkpoint.versions.upperBound).contains(found) else { throw malformed }
      throw ContentError(
        "a later version of lehr wrote this liquid: its schema is \(found), and this version reads up to \(schema)",
        laterSchema: found)
    }
    do {
      let text = try reader.text()
      guard let statement = try? ExactJSON.value(LiquidStatement.self, text) else { throw ByteReader.Malformed() }
      return (statement, try liquid(&reader))
    } catch {
      throw malformed
    }
  }

  private static let malformed = ContentError("its bytes are not those of a liquid")

  private static func liquid(_ reader: inout ByteReader) throws(ByteReader.Malformed) -> PhasePoint {
    let numbers = try reader.doubles(6)
    let sides = Vec3(numbers[0], numbers[1], numbers[2])
    let tilts = Vec3(numbers[3], numbers[4], numbers[5])
    guard Cell.isPossible(sides: sides, tilts: tilts) else { throw ByteReader.Malformed() }
    let cell = Cell(sides: sides, tilts: tilts)
    let places = try reader.lent()
    let unit = try reader.double()
    let speeds = try reader.lent()
    let species = try reader.lent().map { Int($0) }
    let radii = try reader.list()
    let count = species.count
    guard count > 0, places.count == 12 * count, speeds.count == 6 * count, unit > 0, unit < largestVelocity,
      species.allSatisfy({ $0 < 26 }), radii.isEmpty || radii.count == count,
      radii.allSatisfy({ $0 > 0 && $0.isFinite }), reader.isAtEnd
    else { throw ByteReader.Malformed() }
    let positions = (0..<count).map { particle in
      cell.translation(
        vector(particle) {
          Double(UInt32(littleEndian: places.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self))) / steps
        })
    }
    let velocities = (0..<count).map { particle in
      vector(particle) {
        unit * Double(Int16(littleEndian: speeds.loadUnaligned(fromByteOffset: 2 * $0, as: Int16.self)))
      }
    }
    // Rounding must not set the center of mass in motion.
    let drift = velocities.reduce(Vec3.zero, +) / Double(count)
    return PhasePoint(
      configuration: Configuration(
        cell: cell, positions: positions, species: species, radii: radii.isEmpty ? nil : radii),
      velocities: velocities.map { $0 - drift })
  }

  /// No particle is as fast, in the model's unit.
  private static let largestVelocity = 1e100

  private static func vector(_ particle: Int, _ component: (Int) -> Double) -> Vec3 {
    Vec3(component(3 * particle), component(3 * particle + 1), component(3 * particle + 2))
  }

  /// How a run begins from it.
  package var given: GivenLiquid {
    GivenLiquid(
      liquid: liquid, temperature: statement.provenance.ensemble.temperature, heldTime: statement.heldTime,
      clock: statement.clock)
  }

  /// What the record of a sample that begins from it states.
  package var start: GivenStart {
    GivenStart(
      checksum: checksum, provenance: statement.provenance, heldTime: statement.heldTime, clock: statement.clock)
  }

  /// Its name within a folder of liquids.
  package var name: String {
    Self.name(statement.provenance.ensemble.id, statement.trajectory)
  }

  /// The name of the liquid of a trajectory within a folder of liquids.
  static func name(_ ensemble: String, _ trajectory: Int) -> String {
    let digits = String(trajectory)
    return "\(ensemble)/" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".\(ending)"
  }

  /// No liquid of so many particles has a larger file, in bytes.
  static func largest(particles: Int) -> Int { 1 << 20 + 32 * max(0, min(particles, 1 << 40)) }
}
