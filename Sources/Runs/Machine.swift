import Foundation
import Interactions
import SparseAlgebra

/// The properties of this machine that matter to Lehr.
public struct Machine: Encodable, Sendable {
  /// The mixed-precision kernel in use.
  public let kernel: String
  /// All mixed-precision kernels that this processor can run.
  public let kernels: [String]
  /// Processor cores that this process may use.
  public let cores: Int
  /// The processor whose kernels OpenBLAS uses; nil for another BLAS.
  public let blasCore: String?
  /// Physical memory in bytes.
  public let memory: UInt64
  /// The limit of this process's address space in bytes; nil for none.
  public let addressSpaceLimit: UInt64?
  /// The limit of open files; nil for none.
  public let openFilesLimit: UInt64?
  /// gnuplot's version; nil if it is not installed.
  public let gnuplot: String?
  /// Slurm's version; nil if it is not installed.
  public let slurm: String?
  /// The folder of temporary files.
  public let temporaryFolder: String
  /// Whether that folder can be written to.
  public let temporaryFolderIsWritable: Bool

  /// The machine that this process runs on.
  public init() {
    kernel = KernelWidth.preferred.name
    kernels = KernelWidth.available.map(\.name)
    cores = ProcessInfo.processInfo.activeProcessorCount
    blasCore = linearAlgebraCore
    memory = ProcessInfo.processInfo.physicalMemory
    addressSpaceLimit = Self.limit(RLIMIT_AS)
    openFilesLimit = Self.limit(RLIMIT_NOFILE)
    gnuplot = Self.version(of: "gnuplot")
    slurm = Self.version(of: "sbatch")
    temporaryFolder = NSTemporaryDirectory()
    temporaryFolderIsWritable = access(temporaryFolder, W_OK) == 0
  }

  private static func limit(_ resource: __rlimit_resource) -> UInt64? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0, limit.rlim_cur != rlim_t.max else {
      return nil
    }
    return UInt64(limit.rlim_cur)
  }

  /// The first line that `program -V` prints; nil if it cannot be run.
  private static func version(of program: String) -> String? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program, "-V"]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: said, as: UTF8.self).split(separator: "\n").first.map(String.init)
  }
}
