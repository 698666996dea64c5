import ArgumentParser
import Foundation
import Runs

/// `lehr doctor`: what of the machine matters, and whether a study's folder is healthy.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check this machine, and the folder of a study without changing it.",
    discussion: """
      Reads and validates every file of samples. Lists the files that lehr run would set aside. It does not verify the \
      numbers of samples; use lehr audit. Results do not depend on time zone or locale.

      Exit status: 0: nothing needs attention; 3: something does; 1: there is no study in the folder.

      Example: lehr doctor
               lehr doctor quickstart
      """)

  @Argument(help: "The folder of a study.")
  var folder: String?
  @Flag(help: "Print one JSON object.")
  var json = false

  func run() async throws {
    let machine = Machine()
    var study: StudyHealth?
    if let folder { study = try await StudyHealth(folder: folder) }
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
      (
        "memory",
        size(machine.memory)
          + (machine.memoryLimit < machine.memory
            ? "; this process may use \(size(machine.memoryLimit)) (\(machine.memoryLimitSource))" : "")
      ),
      ("address space", machine.addressSpaceLimit.map(size) ?? "unlimited"),
      ("open files", machine.openFilesLimit.map { "\($0)" } ?? "unlimited"),
      ("gnuplot", machine.gnuplot ?? "not installed"),
      ("Slurm", machine.slurm ?? "not installed"),
      ("temporary files", machine.temporaryFolder),
      ("current folder", machine.currentFolder + (machine.currentFolderIsWritable ? "" : " (read-only)")),
      ("home folder", machine.home ?? "none, and none is needed"),
      ("terminal", machine.hasTerminal ? "yes" : "no: a run prints lines instead of a table"),
      ("program", machine.isStatic ? "static: needs no libraries" : "uses the libraries of the system"),
    ]
  }

  /// Twice what measuring a glass of 3000 particles takes, 220 MB.
  private static let leastMemory: UInt64 = 1 << 29

  private static func faults(of machine: Machine) -> [String] {
    var faults: [String] = []
    if machine.gnuplot == nil {
      faults.append("gnuplot is not installed; without it, figures have no SVG and PDF (Debian package: gnuplot-nox)")
    }
    if !machine.temporaryFolderIsWritable {
      faults.append("\(machine.temporaryFolder) cannot be written to; set TMPDIR to a folder that can")
    }
    if !machine.currentFolderIsWritable {
      faults.append(
        "\(machine.currentFolder) cannot be written to; run lehr elsewhere, or give other folders with --into and -o")
    }
    if machine.memoryLimit < leastMemory {
      faults.append(
        "this process may use only \(size(machine.memoryLimit)) of memory (\(machine.memoryLimitSource)); a glass of 3000 "
          + "particles needs \(size(leastMemory)) per worker")
    }
    // A worker holds a few files open, Swift's runtime and HDF5 some tens.
    if let files = machine.openFilesLimit, files < 64 + 8 * UInt64(machine.cores) {
      faults.append("only \(files) files may be open; raise the limit (ulimit -n 1024)")
    }
    return faults
  }

  static func size(_ bytes: UInt64) -> String { "\(brief(Double(bytes) / 1_073_741_824, 3)) GiB" }
}
