import ArgumentParser
import Durability
import Foundation
import Runs
import Samples

/// `lehr doctor`: what of the machine matters, and whether a study's folder is healthy.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check this machine, and the folder of a study without changing it.",
    discussion: """
      Time zone and locale do not matter to Lehr. Exit status: 3 if something needs attention.

      Example: lehr doctor
               lehr doctor quickstart
      """)

  @Argument(help: "The folder of a study.")
  var folder: String?
  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    let machine = Machine()
    let study = try folder.map { try StudyHealth(folder: $0) }
    let faults = Self.faults(of: machine) + (study?.faults ?? [])
    if json {
      try printJSON(Report(machine: machine, study: study, faults: faults))
    } else {
      printTable(Self.rows(of: machine) + (study?.rows ?? []))
      for fault in faults { print("attention: \(fault)") }
      if faults.isEmpty { print("nothing needs attention") }
    }
    if !faults.isEmpty { throw ExitCode(3) }
  }

  private struct Report: Encodable {
    let machine: Machine
    let study: StudyHealth?
    let faults: [String]
  }

  private static func rows(of machine: Machine) -> [(String, String)] {
    [
      ("kernel", "\(machine.kernel) (available: \(machine.kernels.joined(separator: ", ")))"),
      ("cores", "\(machine.cores)"),
      ("BLAS", machine.blasCore.map { "OpenBLAS, kernels for \($0)" } ?? "not OpenBLAS"),
      ("memory", size(machine.memory)),
      ("address space", machine.addressSpaceLimit.map(size) ?? "unlimited"),
      ("open files", machine.openFilesLimit.map { "\($0)" } ?? "unlimited"),
      ("gnuplot", machine.gnuplot ?? "not installed"),
      ("Slurm", machine.slurm ?? "not installed"),
      ("temporary files", machine.temporaryFolder),
    ]
  }

  private static func faults(of machine: Machine) -> [String] {
    var faults: [String] = []
    if machine.gnuplot == nil { faults.append("gnuplot is not installed; reports need it (make deps installs it)") }
    if !machine.temporaryFolderIsWritable {
      faults.append("\(machine.temporaryFolder) cannot be written to; set TMPDIR to a folder that can")
    }
    // A worker holds a few files open, Swift's runtime and HDF5 some tens.
    if let files = machine.openFilesLimit, files < 64 + 8 * UInt64(machine.cores) {
      faults.append("only \(files) files may be open; raise the limit (ulimit -n 1024)")
    }
    return faults
  }

  static func size(_ bytes: UInt64) -> String { "\(brief(Double(bytes) / 1_073_741_824, 3)) GiB" }
}

/// Whether the folder of a study is healthy: read from names and metadata only, nothing is opened for writing.
struct StudyHealth: Encodable {
  let folder: String
  let planned: Int
  let finished: Int
  /// Files that a run has set aside, as damaged or as belonging elsewhere.
  let setAside: Int
  /// Temporary files of programs that were killed, or that are writing now.
  let temporaries: Int
  let isWritable: Bool
  let freeBytes: UInt64

  /// Throws ``PlanError`` if there is no study in `folder`.
  init(folder: String) throws {
    let status = try StudyStatus(folder: folder)
    self.folder = folder
    (planned, finished) = (status.planned, status.finished)
    isWritable = access("\(folder)/samples", W_OK) == 0
    freeBytes = Self.freeBytes(folder)
    let names = status.rows.flatMap { row in
      (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/samples/\(row.id)")) ?? []
    }
    setAside = names.count { $0.hasSuffix(".damaged") || $0.hasSuffix(".foreign") }
    temporaries = names.count { $0.hasSuffix(AtomicFile.temporaryEnding) }
  }

  private static func freeBytes(_ folder: String) -> UInt64 {
    var system = statvfs()
    return statvfs(folder, &system) == 0 ? UInt64(system.f_bavail) * UInt64(system.f_frsize) : 0
  }

  var rows: [(String, String)] {
    [
      ("study", folder), ("finished", "\(finished) of \(planned) samples"), ("set aside", "\(setAside)"),
      ("temporary files", "\(temporaries)"), ("free disk space", DoctorCommand.size(freeBytes)),
    ]
  }

  /// A study at rest needs none of these; disk space is short below 100 MB, the largest product with its temporary.
  var faults: [String] {
    var faults: [String] = []
    if !isWritable { faults.append("\(folder)/samples cannot be written to") }
    if freeBytes < 100_000_000 { faults.append("less than 100 MB are free on the disk of \(folder)") }
    if setAside > 0 {
      faults.append("\(setAside) files were set aside as damaged or foreign; lehr run makes their samples again")
    }
    if temporaries > 0 {
      faults.append("\(temporaries) temporary files: a run is writing now, or was killed; lehr run removes them")
    }
    return faults
  }
}
