import Durability
import Dynamics
import Foundation
import Plans

/// A checkpoint as it is stored: the state of a run, and what it is a state of.
///
/// ```
/// 64-bit words: letters, version 3
/// provenance (text, JSON), state of the run (bytes with their length)
/// ```
///
/// Versions 1 and 2 are the state alone: they state no study, index or recipe.
package struct StoredCheckpoint: Sendable, Equatable {
  /// The version that is written.
  package static let version = 3
  /// Of which sample it is; nil for versions 1 and 2.
  package let provenance: Provenance?
  /// The state, as ``Equilibration/init(checkpoint:catalogue:)`` reads it.
  package let state: Data

  /// A checkpoint of a sample.
  package init(_ state: Data, of provenance: Provenance) {
    self.provenance = provenance
    self.state = state
  }

  /// The checkpoint in `bytes`. Throws ``CheckpointError`` if it is none, or a later version wrote it.
  package init(_ bytes: Data) throws(CheckpointError) {
    guard let found = Self.version(of: bytes), found > Checkpoint.version else {
      (provenance, state) = (nil, bytes)
      return
    }
    guard found == Self.version else { throw .newer(version: found) }
    let parts: (text: String, state: Data)? = bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      guard (try? (reader.integer(), reader.integer())) != nil, let text = try? reader.text(),
        let state = try? reader.lent(), reader.isAtEnd
      else { return nil }
      return (text, Data(state))
    }
    guard let parts, let provenance = Provenance(json: parts.text) else {
      throw .damaged("it does not state of which sample it is")
    }
    (self.provenance, state) = (provenance, parts.state)
  }

  /// The version that bytes with a checkpoint's letters state; nil for others.
  private static func version(of bytes: Data) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      guard let letters = try? reader.integer(), letters == Checkpoint.letters, let found = try? reader.integer(),
        Checkpoint.versions.contains(found)
      else { return nil }
      return found
    }
  }

  /// The bytes that say the same.
  package var bytes: Data {
    var writer = ByteWriter()
    writer.put(Checkpoint.letters)
    writer.put(Self.version)
    writer.put(provenance?.json ?? "")
    writer.put(bytes: Array(state))
    return Data(writer.bytes)
  }
}
