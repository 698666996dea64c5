import Durability
import Foundation
import Particles
import Statistics

/// A checkpoint of version 1, a binary property list: the state of a run whose only move is molecular dynamics.
///
/// It is read and no longer written.
struct PropertyListCheckpoint: Decodable {
  private let modelName: String
  private let temperature: Double
  private let plan: EquilibrationProtocol
  private let positions: [Vec3]
  private let velocities: [Vec3]
  private let box: Double
  private let species: [Int]
  private let radii: [Double]?
  private let thermostat: Thermostat
  private let record: Record
  private let legSteps: Int
  private let meltLegs: Int
  private let settleLegs: Int
  private let windowLegs: Int
  private let legsInWindow: Int
  private let heldSteps: Int
  private let evidence: EquilibrationEvidence?
  private let stepsTaken: Int

  /// Its temperature and time constant follow from the protocol.
  private struct Thermostat: Decodable {
    let stream: RandomStream
  }

  private struct Record: Decodable {
    struct Block: Decodable {
      let frames, virialPressure, squaredForces, squaredStress: Double
      let stiffFrames, energy, laplacian, affineStiffness: Double
    }
    let blocks: [Block]
    let correlator: MultipleTauCorrelator
    let inherentEnergies: [Double]
  }

  /// Whether `bytes` begin as a property list does.
  static func isOne(_ bytes: Data) -> Bool { bytes.starts(with: Array("bplist00".utf8)) }

  /// The state in `bytes`, and the stream of its thermostat.
  static func read(_ bytes: Data) throws(CheckpointError) -> (state: RunState, moves: [any Move]) {
    guard PropertyListStructure.isSound(bytes) else { throw .damaged("it is no sound property list") }
    let found: PropertyListCheckpoint
    do { found = try PropertyListDecoder().decode(PropertyListCheckpoint.self, from: bytes) } catch {
      throw .damaged("its property list is not that of a run")
    }
    let stream = found.thermostat.stream
    guard found.plan.moves == nil, stream.position < 1 << 62 else { throw .damaged("it is not of version 1") }
    return (found.state, [DynamicsMove(steps: nil, stream: stream)])
  }

  private var state: RunState {
    var state = RunState(
      modelName: modelName, temperature: temperature, plan: plan, sides: Vec3(repeating: box), positions: positions,
      velocities: velocities, species: species, radii: radii, legSteps: legSteps, meltLegs: meltLegs,
      settleLegs: settleLegs, windowLegs: windowLegs, legsInWindow: legsInWindow, heldSteps: heldSteps,
      stepsTaken: stepsTaken)
    state.record.blocks = record.blocks.map {
      WindowRecord.Block(
        frames: $0.frames, virialPressure: $0.virialPressure, squaredForces: $0.squaredForces,
        squaredStress: $0.squaredStress, stiffFrames: $0.stiffFrames, energy: $0.energy, laplacian: $0.laplacian,
        affineStiffness: $0.affineStiffness)
    }
    state.record.correlator = record.correlator
    state.record.inherentEnergies = record.inherentEnergies
    state.evidence = evidence
    return state
  }
}

/// Whether bytes are a binary property list whose every offset, count and reference leads somewhere, and which is not
/// larger than it looks.
///
/// Foundation's decoder trusts what it reads: a count that overflows ends the program (found by damaging checkpoints), and
/// arrays that share their elements can stand for any number of them. Neither happens in what it writes.
///
/// | part | where |
/// |---|---|
/// | objects | a byte of kind and length each, the length in a number of its own from 15 on |
/// | offsets | one an object, in a table |
/// | trailer, the last 32 bytes | sizes of offsets and references, number of objects, the first, where the table is |
///
/// Source: the format as CoreFoundation's CFBinaryPList.c documents it.
private struct PropertyListStructure {
  private let bytes: [UInt8]
  private let offsetSize: Int
  private let referenceSize: Int
  private let count: Int
  private let first: Int
  private let table: Int
  /// Objects that each object stands for, those within it included; zero where that is not known yet.
  private var sizes: [Int]

  /// Elements that one byte may stand for: numbers that are the same are written once.
  private static let largestGrowth = 16
  /// A state of a run is not nested so deep.
  private static let deepest = 32

  /// Whether `data` is sound.
  static func isSound(_ data: Data) -> Bool {
    guard var list = PropertyListStructure(data), let size = list.size(of: list.first, depth: 0) else { return false }
    return size <= largestGrowth * data.count
  }

  private init?(_ data: Data) {
    bytes = Array(data)
    guard bytes.count >= 8 + 32, bytes.starts(with: Array("bplist00".utf8)) else { return nil }
    let trailer = bytes.count - 32
    (offsetSize, referenceSize) = (Int(bytes[trailer + 6]), Int(bytes[trailer + 7]))
    guard (1...8).contains(offsetSize), (1...8).contains(referenceSize),
      let count = Self.number(bytes, trailer + 8, 8), let first = Self.number(bytes, trailer + 16, 8),
      let table = Self.number(bytes, trailer + 24, 8), first < count, table <= trailer,
      count <= (trailer - table) / offsetSize
    else { return nil }
    (self.count, self.first, self.table) = (count, first, table)
    sizes = [Int](repeating: 0, count: count)
  }

  /// A big-endian number of `size` bytes within the file; nil if it is no number from 0 to the file's size.
  private static func number(_ bytes: [UInt8], _ at: Int, _ size: Int) -> Int? {
    guard at >= 0, at <= bytes.count - size else { return nil }
    var value: UInt64 = 0
    for k in 0..<size { value = value << 8 | UInt64(bytes[at + k]) }
    return value <= UInt64(bytes.count) ? Int(value) : nil
  }

  /// How many objects `object` stands for; nil if it is not sound, or contains itself.
  private mutating func size(of object: Int, depth: Int) -> Int? {
    if sizes[object] > 0 { return sizes[object] }
    guard depth < Self.deepest, let at = Self.number(bytes, table + offsetSize * object, offsetSize), at < table,
      let found = extent(at)
    else { return nil }
    var size = 1
    for k in 0..<found.references {
      guard let child = Self.number(bytes, found.start + referenceSize * k, referenceSize), child < count,
        let inner = self.size(of: child, depth: depth + 1)
      else { return nil }
      size += inner
      guard size <= Self.largestGrowth * bytes.count else { return nil }
    }
    sizes[object] = size
    return size
  }

  /// Where the content of the object at `at` begins, and how many references it has; nil if it ends beyond the objects.
  private func extent(_ at: Int) -> (start: Int, references: Int)? {
    let kind = bytes[at] >> 4
    let low = Int(bytes[at] & 15)
    if kind <= 3 || kind == 8 {
      let size =
        switch kind {
        case 0: [0, 8, 9].contains(low) ? 0 : Int.max
        // Sixteen bytes where a number without sign has its highest bit set.
        case 1: low <= 4 ? 1 << low : Int.max
        case 2: low == 2 || low == 3 ? 1 << low : Int.max
        case 3: low == 3 ? 8 : Int.max
        default: low + 1
        }
      return size <= table - at - 1 ? (at + 1, 0) : nil
    }
    var (start, length) = (at + 1, low)
    if low == 15 {
      guard start < table, bytes[start] >> 4 == 1, bytes[start] & 15 <= 3 else { return nil }
      let size = 1 << Int(bytes[start] & 15)
      guard let long = Self.number(bytes, start + 1, size) else { return nil }
      (start, length) = (start + 1 + size, long)
    }
    let (references, width): (Int, Int)
    switch kind {
    case 4, 5: (references, width) = (0, length)
    case 6: (references, width) = (0, 2 * length)
    case 10: (references, width) = (length, referenceSize * length)
    case 13: (references, width) = (2 * length, 2 * referenceSize * length)
    default: return nil
    }
    return width <= table - start ? (start, references) : nil
  }
}
