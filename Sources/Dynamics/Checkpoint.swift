import Durability
import Foundation
import Interactions
import Particles
import Statistics

/// A run between two legs as bytes: see FORMAT.md. In a study's folder they stand behind a statement of which sample they
/// are, as version 3.
///
/// ```
/// 64-bit words: letters, version
/// model, T_p, protocol, liquid, legs, what the window has shown, evidence
/// of every move: name, bytes of its own
/// ```
///
/// Version 1 was a property list, which ``PropertyListCheckpoint`` still reads.
package enum Checkpoint {
  /// The version that is written.
  package static let version = 2
  /// "lehr run" as the machine orders its bytes.
  package static let letters = 0x6e75_7220_7268_656c
  /// No program had more versions: bytes with another number are something else.
  package static let versions = 1...10_000

  /// The bytes of a state with its moves, which `schedule` names.
  static func bytes(_ state: RunState, _ moves: [any Move], schedule: [String]) -> Data {
    var writer = ByteWriter()
    writer.put(letters)
    writer.put(version)
    state.put(into: &writer)
    for (name, move) in zip(schedule, moves) {
      var own = ByteWriter()
      move.put(into: &own)
      writer.put(MoveCatalogue.name(of: name))
      writer.put(bytes: own.bytes)
    }
    return Data(writer.bytes)
  }

  /// The state in `bytes`, and the moves of its protocol as they were.
  static func read(
    _ bytes: Data, catalogue: MoveCatalogue
  ) throws(CheckpointError) -> (state: RunState, moves: [any Move]) {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(CheckpointError) in
        do {
          return try read(bytes, catalogue: catalogue)
        } catch let error as CheckpointError {
          throw error
        } catch let error as ModelError {
          throw .damaged(error.description)
        } catch {
          throw .damaged("its bytes are not those of a run")
        }
      }
    }
    return try result.get()
  }

  private static func read(
    _ bytes: UnsafeRawBufferPointer, catalogue: MoveCatalogue
  ) throws -> (state: RunState, moves: [any Move]) {
    var reader = ByteReader(bytes)
    guard try reader.integer() == letters else { throw ByteReader.Malformed() }
    let found = try reader.integer()
    guard versions.contains(found) else { throw ByteReader.Malformed() }
    guard found <= version else { throw CheckpointError.newer(version: found) }
    guard found == version else { throw ByteReader.Malformed() }
    let state = try RunState(from: &reader)
    var moves = try catalogue.moves(state.plan.moves, seeds: SeedTree(seed: 0))
    for (k, name) in (state.plan.moves ?? MoveCatalogue.defaultSchedule).enumerated() {
      guard try reader.text() == MoveCatalogue.name(of: name) else { throw ByteReader.Malformed() }
      var own = ByteReader(try reader.lent())
      try moves[k].restore(from: &own)
      guard own.isAtEnd else { throw ByteReader.Malformed() }
    }
    guard reader.isAtEnd else { throw ByteReader.Malformed() }
    return (state, moves)
  }
}

/// Why a checkpoint cannot be resumed.
public enum CheckpointError: Error, Equatable {
  /// A later version of this program wrote it.
  case newer(version: Int)
  /// It is no state that a run could have left: why.
  case damaged(String)
}

extension RunState {
  fileprivate func put(into writer: inout ByteWriter) {
    writer.put(modelName)
    writer.put(temperature)
    writer.put(ExactJSON.text(plan))
    writer.put(Vec3.components(of: [sides, tilts]))
    writer.put(Vec3.components(of: positions))
    writer.put(Vec3.components(of: velocities))
    writer.put(species)
    writer.put(radii == nil ? 0 : 1)
    if let radii { writer.put(radii) }
    writer.put([
      legSteps, meltLegs, settleLegs, windowLegs, legsInWindow, heldSteps, stepsTaken, harvested, spacingLegs,
      burnInSteps,
    ])
    writer.put(clock)
    writer.put(record.blocks.count)
    for block in record.blocks { writer.put(block.numbers) }
    writer.put(record.correlator.numbers)
    writer.put(record.inherentEnergies)
    writer.put(record.firstVolume)
    writer.put(evidence.map { ExactJSON.text($0) } ?? "")
  }

  fileprivate init(from reader: inout ByteReader) throws {
    modelName = try reader.text()
    temperature = try reader.double()
    plan = try ExactJSON.value(EquilibrationProtocol.self, try reader.text())
    let cell = try Vec3.vectors(try reader.list())
    guard cell.count == 2 else { throw ByteReader.Malformed() }
    (sides, tilts) = (cell[0], cell[1])
    positions = try Vec3.vectors(try reader.list())
    velocities = try Vec3.vectors(try reader.list())
    species = try reader.integers()
    radii = try reader.integer() == 0 ? nil : try reader.list()
    let counts = try reader.integers()
    guard counts.count == 10 else { throw ByteReader.Malformed() }
    (legSteps, meltLegs, settleLegs, windowLegs) = (counts[0], counts[1], counts[2], counts[3])
    (legsInWindow, heldSteps, stepsTaken) = (counts[4], counts[5], counts[6])
    (harvested, spacingLegs, burnInSteps) = (counts[7], counts[8], counts[9])
    clock = try reader.optional()
    record.blocks = []
    let blocks = try reader.integer()
    guard (0...Equilibration.blocks).contains(blocks) else { throw ByteReader.Malformed() }
    for _ in 0..<blocks {
      record.blocks.append(try WindowRecord.Block(try reader.list()))
    }
    guard let correlator = MultipleTauCorrelator(components: 3, numbers: try reader.list()) else {
      throw ByteReader.Malformed()
    }
    record.correlator = correlator
    record.inherentEnergies = try reader.list()
    record.firstVolume = try reader.optional()
    let text = try reader.text()
    evidence = text.isEmpty ? nil : try ExactJSON.value(EquilibrationEvidence.self, text)
  }
}

extension WindowRecord.Block {
  private static let sums: [WritableKeyPath<Self, Double> & Sendable] = [
    \.frames, \.excessVolume, \.virialPressure, \.squaredForces, \.squaredStress, \.stiffFrames, \.energy, \.laplacian,
    \.affineStiffness,
  ]

  fileprivate var numbers: [Double] { Self.sums.map { self[keyPath: $0] } }

  fileprivate init(_ numbers: [Double]) throws(ByteReader.Malformed) {
    guard numbers.count == Self.sums.count else { throw ByteReader.Malformed() }
    for (sum, number) in zip(Self.sums, numbers) { self[keyPath: sum] = number }
  }
}

extension Vec3 {
  /// The components of all vectors in one list.
  static func components(of vectors: [Vec3]) -> [Double] { vectors.flatMap { [$0.x, $0.y, $0.z] } }

  /// The vectors of a list of components.
  static func vectors(_ components: [Double]) throws(ByteReader.Malformed) -> [Vec3] {
    guard components.count.isMultiple(of: 3) else { throw ByteReader.Malformed() }
    return stride(from: 0, to: components.count, by: 3).map {
      Vec3(components[$0], components[$0 + 1], components[$0 + 2])
    }
  }
}
