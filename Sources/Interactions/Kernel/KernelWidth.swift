import CKernel
import Foundation

/// A width of the mixed-precision kernel: the program has several and takes the widest that the processor can run.
///
/// `LEHR_KERNEL` in the environment, such as `LEHR_KERNEL=AVX2`, asks for another by its name.
public struct KernelWidth: Sendable, Equatable {
  private let index: Int32

  /// All widths, widest first.
  public static var all: [KernelWidth] { (0..<lehr_kernel_count()).map { KernelWidth(index: $0) } }
  /// Those that this processor can run.
  public static var available: [KernelWidth] { all.filter { lehr_kernel_runs_here($0.index) != 0 } }

  /// The one that is used unless another is asked for.
  public static let preferred: KernelWidth =
    available.first { $0.name == wanted } ?? available.first { $0.isSuited }!

  /// What `LEHR_KERNEL` asks for; nil if it asks for nothing.
  private static let wanted: String? = {
    let name = ProcessInfo.processInfo.environment["LEHR_KERNEL"]
    return name?.isEmpty == false ? name : nil
  }()

  /// Refuses a `LEHR_KERNEL` that names no kernel, or none that this processor can run: whoever asks for one wants its
  /// bytes, and not those of another.
  ///
  /// - Parameter here: whether it must run on this processor, and not only on others.
  public static func checkChoice(here: Bool = true) throws(UnknownKernel) {
    let known = (here ? available : all).map(\.name)
    if let wanted, !known.contains(wanted) { throw UnknownKernel(name: wanted, known: known) }
  }

  /// Its name: `AVX-512`, `AVX-512 with gathers`, `AVX2` or `portable`.
  public var name: String { String(cString: kernel.name) }
  /// Particles a vector.
  public var lanes: Int { Int(kernel.width) }

  var kernel: lehr_kernel { lehr_kernel_at(index).pointee }
  /// Whether it is a good choice here: gathers are slow on some processors that have them.
  private var isSuited: Bool { lehr_kernel_suits(index) != 0 }

  private init(index: Int32) { self.index = index }
}

/// `LEHR_KERNEL` names a kernel that there is not, or that this processor cannot run.
public struct UnknownKernel: Error, Equatable, CustomStringConvertible {
  /// What it names.
  public let name: String
  /// What it may name.
  public let known: [String]

  /// One sentence.
  public var description: String {
    "LEHR_KERNEL: there is no kernel \"\(name)\" for this processor; it is one of \(known.joined(separator: ", ")), "
      + "or not set"
  }
}
