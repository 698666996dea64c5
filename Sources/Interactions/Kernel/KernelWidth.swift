import CKernel
import Foundation

/// A vector width of the mixed-precision kernel; the widest one supported by the processor is used.
///
/// The environment variable `LEHR_KERNEL`, for example `LEHR_KERNEL=AVX2`, selects another width by name.
public struct KernelWidth: Sendable, Equatable {
  private let index: Int32

  /// All widths, widest first.
  public static var all: [KernelWidth] { (0..<lehr_kernel_count()).map { KernelWidth(index: $0) } }
  /// The widths supported by this processor.
  public static var available: [KernelWidth] { all.filter { lehr_kernel_runs_here($0.index) != 0 } }

  /// The width that is used unless another is selected.
  public static let preferred: KernelWidth =
    available.first { $0.name == wanted } ?? available.first { $0.isSuited }!

  /// The value of `LEHR_KERNEL`; nil if it is not set or empty.
  private static let wanted: String? = {
    let name = ProcessInfo.processInfo.environment["LEHR_KERNEL"]
    return name?.isEmpty == false ? name : nil
  }()

  /// Checks that `LEHR_KERNEL`, if set, names a kernel that this processor supports, since another kernel would give
  /// other bytes.
  ///
  /// - Parameter here: whether this processor must support it, rather than any processor.
  /// - Throws: ``UnknownKernel`` if it does not.
  public static func checkChoice(here: Bool = true) throws(UnknownKernel) {
    let known = (here ? available : all).map(\.name)
    if let wanted, !known.contains(wanted) { throw UnknownKernel(name: wanted, known: known) }
  }

  /// The name: `AVX-512`, `AVX-512 with gathers`, `AVX2`, `NEON` or `portable`.
  public var name: String { String(cString: kernel.name) }
  /// The number of particles per vector.
  public var lanes: Int { Int(kernel.width) }

  var kernel: lehr_kernel { lehr_kernel_at(index).pointee }
  /// Whether the width is fast on this processor: gathers are slow on some processors that support them.
  private var isSuited: Bool { lehr_kernel_suits(index) != 0 }

  private init(index: Int32) { self.index = index }
}

/// The error that `LEHR_KERNEL` names an unknown kernel, or one that this processor does not support.
public struct UnknownKernel: Error, Equatable, CustomStringConvertible {
  /// The given name.
  public let name: String
  /// The valid names.
  public let known: [String]

  /// The message, one sentence.
  public var description: String {
    "LEHR_KERNEL: there is no kernel \"\(name)\" for this processor; use one of \(known.joined(separator: ", ")), "
      + "or unset it"
  }
}
