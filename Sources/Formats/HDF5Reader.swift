import CForeignHDF5
import Durability
import Foundation
import Particles

/// Reads a frame of an HDF5 file: H5MD, or gamdpy's layout.
enum HDF5Reader {
  /// Reads the selected frame of the file at `path`; `name` is its name for messages.
  static func read(path: String, name: String, choice: FrameChoice) throws(FormatError) -> Frame {
    if isBeingWritten(path) {
      throw FormatError(
        name, "another program has it open for writing, or was killed while it had; if none has, run h5clear -s on it")
    }
    let file = try ForeignHDF5(path: path, name: name)
    guard let groups = try file.names(in: "/") else { throw FormatError(name, "the file has no root; it is damaged") }
    if groups.contains("particles") { return try H5MDReader(file, name: name, choice: choice).frame() }
    guard let layout = try GamdpyReader.layout(of: file, groups) else {
      let list = groups.isEmpty ? "nothing" : groups.prefix(8).joined(separator: ", ")
      throw file.fail(
        "/particles",
        "is missing: not an H5MD file, or one without particles; it contains \(list.prefix(120)). Save its positions with "
          + "numpy.savez(\"out.npz\", positions=…, types=…, box=…)")
    }
    return try GamdpyReader(file, name: name, choice: choice, layout: layout).frame()
  }

  /// Whether the file's flags say that a program is writing it: the library refuses to open such a file.
  private static func isBeingWritten(_ path: String) -> Bool {
    guard let head = try? AtomicFile.head(path, count: InputFormat.largestUserBlock + 12),
      let start = InputFormat.startOfHDF5(head), start + 12 <= head.count
    else { return false }
    // Signature, version of the superblock, sizes of offsets and lengths, flags.
    return head[start + 8] >= 3 && head[start + 11] & 1 != 0
  }
}
