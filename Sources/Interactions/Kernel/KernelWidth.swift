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
  public static let preferred: KernelWidth = {
    let wanted = ProcessInfo.processInfo.environment["LEHR_KERNEL"]
    return available.first { $0.name == wanted } ?? available.first { $0.isSuited }!
  }()

  /// The name: `AVX-512`, `AVX-512 with gathers`, `AVX2` or `portable`.
  public var name: String { String(cString: kernel.name) }
  /// The number of particles per vector.
  public var lanes: Int { Int(kernel.width) }

  var kernel: lehr_kernel { lehr_kernel_at(index).pointee }
  /// Whether the width is fast on this processor: gathers are slow on some processors that support them.
  private var isSuited: Bool { lehr_kernel_suits(index) != 0 }

  private init(index: Int32) { self.index = index }
}
