import Durability
import Foundation
import Samples

/// Whether the folder of a study is healthy. Nothing is opened for writing.
struct StudyHealth: Encodable {
  let folder: String
  let planned: Int
  let finished: Int
  /// Files that are damaged, belong elsewhere, or are no files.
  let faulty: [String]
  /// Files that a run has set aside, as damaged or as belonging elsewhere.
  let setAside: Int
  /// Temporary files of programs that were killed, or that are writing now.
  let temporaries: Int
  let isWritable: Bool
  let freeBytes: UInt64

  /// Throws ``PlanError`` if there is no study in `folder`.
  init(folder: String) async throws {
    let status = try StudyStatus(folder: folder)
    self.folder = folder
    let faults = try await StudyFaults(folder: folder).faults
    // The status counts files, and a faulty one is no sample.
    let unusable = faults.count {
      $0.name.hasPrefix("samples/") && $0.name.hasSuffix(".h5") && !$0.name.hasSuffix(".liquid.h5")
    }
    (planned, finished) = (status.planned, max(0, status.finished - unusable))
    faulty = faults.map { "\($0.name): \($0.reason)" }
    let files = OwnFolder(folder)
    // A study that was not run yet has no samples.
    isWritable = files.isWritable(files.kind(of: "samples") == nil ? "" : "samples")
    freeBytes = Self.freeBytes(folder)
    let names = status.rows.flatMap { files.contents(of: "samples/\($0.id)").map(\.name) }
    setAside = names.count { name in
      [".damaged", ".foreign"].contains { name.contains($0) } && !name.hasPrefix(".")
    }
    temporaries = names.count(where: AtomicFile.isUnderWay)
  }

  private static func freeBytes(_ folder: String) -> UInt64 {
    var system = statvfs()
    return statvfs(folder, &system) == 0 ? UInt64(system.f_bavail) * UInt64(system.f_frsize) : 0
  }

  var rows: [(String, String)] {
    [
      ("study", folder), ("finished", "\(finished) of \(planned) samples"), ("faulty files", "\(faulty.count)"),
      ("set aside", "\(setAside)"), ("temporary files", "\(temporaries)"),
      ("free disk space", DoctorCommand.size(freeBytes)),
    ]
  }

  /// The largest number of faulty files that are listed.
  private static let mostListed = 20

  /// A study at rest needs none of these; disk space is short below 100 MB, the largest product with its temporary.
  var faults: [String] {
    var faults = Array(faulty.prefix(Self.mostListed))
    if faulty.count > Self.mostListed {
      faults.append("\(faulty.count - Self.mostListed) more faulty files; --json lists all")
    }
    if !faulty.isEmpty {
      faults.append(
        "lehr run sets faulty files aside and makes their samples again; replace a linked folder by a real one first")
    }
    if !isWritable { faults.append("\(folder) cannot be written to") }
    if freeBytes < 100_000_000 { faults.append("less than 100 MB are free on the disk of \(folder)") }
    if setAside > 0 {
      let remedy = finished < planned ? "lehr run makes their samples again" : "remove them if you do not need them"
      faults.append("\(setAside) files were set aside as damaged or foreign; \(remedy)")
    }
    if temporaries > 0 {
      faults.append("\(temporaries) temporary files: a run is writing now, or was killed; lehr run removes them")
    }
    return faults
  }
}
