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
  /// The memory that this process may have, in bytes: less than the physical memory in a job or container.
  public let memoryLimit: UInt64
  /// What sets that limit.
  public let memoryLimitSource: String
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
  /// The current folder, where results go unless another is given.
  public let currentFolder: String
  /// Whether that folder can be written to.
  public let currentFolderIsWritable: Bool
  /// The home folder of the environment; nil for none. Nothing is read from it or written to it.
  public let home: String?
  /// Whether standard error is a terminal, on which a run shows a table.
  public let hasTerminal: Bool
  /// Whether this program is one file that needs no library.
  public let isStatic: Bool

  /// The machine that this process runs on.
  public init() {
    kernel = KernelWidth.preferred.name
    kernels = KernelWidth.available.map(\.name)
    cores = ProcessInfo.processInfo.activeProcessorCount
    blasCore = linearAlgebraCore
    memory = ProcessInfo.processInfo.physicalMemory
    (memoryLimit, memoryLimitSource) = Self.memoryLimit
    addressSpaceLimit = Self.limit(RLIMIT_AS)
    openFilesLimit = Self.limit(RLIMIT_NOFILE)
    gnuplot = Self.version(of: "gnuplot")
    slurm = Self.version(of: "sbatch")
    temporaryFolder = NSTemporaryDirectory()
    temporaryFolderIsWritable = access(temporaryFolder, W_OK) == 0
    currentFolder = FileManager.default.currentDirectoryPath
    currentFolderIsWritable = access(".", W_OK) == 0
    home = ProcessInfo.processInfo.environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
    hasTerminal = isatty(STDERR_FILENO) == 1
    isStatic = linearAlgebraIsWithin
  }

  /// The memory that this process may have, in bytes, and what limits it.
  public static var memoryLimit: (bytes: UInt64, source: String) {
    (MemoryLimit.current.bytes, MemoryLimit.current.source.rawValue)
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
