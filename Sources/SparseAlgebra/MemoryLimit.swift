import Glibc

/// The memory that this process may have: what is left of the machine by limits of the process and of its control group, in
/// which job schedulers and containers put it. Beyond it the kernel ends the process without a word.
public struct MemoryLimit: Equatable, Sendable {
  /// What sets the limit.
  public enum Source: String, Sendable {
    case machine, controlGroup = "control group", addressSpace = "ulimit -v"
  }

  /// The limit in bytes.
  public let bytes: UInt64
  /// What sets it.
  public let source: Source

  /// A limit of a known size.
  public init(bytes: UInt64, source: Source) { (self.bytes, self.source) = (bytes, source) }

  /// The limit of this process, the smallest of the three. Swap space counts as memory.
  public static let current: MemoryLimit = {
    var limits: [MemoryLimit] = []
    let pages = sysconf(Int32(_SC_PHYS_PAGES)), page = sysconf(Int32(_SC_PAGESIZE))
    if pages > 0, page > 0 {
      limits.append(MemoryLimit(bytes: UInt64(pages) * UInt64(page) + swap, source: .machine))
    }
    if let group = ofControlGroup(listed: text("/proc/self/cgroup") ?? "", read: text) {
      limits.append(MemoryLimit(bytes: group, source: .controlGroup))
    }
    var space = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &space) == 0, space.rlim_cur != rlim_t.max {
      limits.append(MemoryLimit(bytes: UInt64(space.rlim_cur), source: .addressSpace))
    }
    return limits.min { $0.bytes < $1.bytes } ?? MemoryLimit(bytes: .max, source: .machine)
  }()

  /// The smallest limit of a control group and of those that contain it; nil for none.
  ///
  /// - Parameters:
  ///   - listed: the content of /proc/self/cgroup, with a line `0::/path` (version 2) or `7:memory:/path` (version 1).
  ///   - read: returns the content of a file, nil if there is none. A limit is a number of bytes, or the word `max`.
  package static func ofControlGroup(listed: String, read: (String) -> String?) -> UInt64? {
    var limits: [UInt64] = []
    for line in listed.split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      let (root, file): (String, String)
      if fields[0] == "0", fields[1].isEmpty {
        (root, file) = ("/sys/fs/cgroup", "memory.max")
      } else if fields[1].split(separator: ",").contains("memory") {
        (root, file) = ("/sys/fs/cgroup/memory", "memory.limit_in_bytes")
      } else {
        continue
      }
      // In a container, the path may be that of the host, and only the root is there.
      var parts = fields[2].split(separator: "/")
      while true {
        let path = ([root] + parts.map(String.init) + [file]).joined(separator: "/")
        if let word = read(path)?.split(whereSeparator: \.isWhitespace).first, let bytes = UInt64(word) {
          limits.append(bytes)
        }
        if parts.isEmpty { break }
        parts.removeLast()
      }
    }
    return limits.min()
  }

  /// Swap space in bytes.
  private static var swap: UInt64 {
    for line in (text("/proc/meminfo") ?? "").split(separator: "\n") where line.hasPrefix("SwapTotal:") {
      return line.split(separator: " ").dropFirst().first.flatMap { UInt64($0) }.map { $0 << 10 } ?? 0
    }
    return 0
  }

  /// The content of a small file of the system; nil if it cannot be read.
  private static func text(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
