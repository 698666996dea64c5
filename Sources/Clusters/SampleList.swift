import Durability
import Plans

/// A file is no list of samples: which line, and why.
public struct SampleListError: Error, Equatable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// What is wrong with it.
  public let reason: String
  /// The file; nil for a text.
  public var path: String?

  /// "file: line 3: reason".
  public var description: String { (path.map { "\($0): " } ?? "") + "line \(line): \(reason)" }
}

/// The samples of a job array, in the order of its tasks: a text file that tasks read and nobody changes.
///
/// ```
/// # 3 a task
/// pss-rc1.5-N1000-T0.8 0
/// pss-rc1.5-N1000-T0.8 1
/// ```
public struct SampleList: Sendable, Equatable {
  /// How many samples a task makes, one after the other.
  public let perTask: Int
  /// The samples.
  public let samples: [SampleName]

  /// How many samples a task may make: as many as an ensemble may have.
  public static let countsPerTask = 1...10_000_000
  /// The largest file that is read as a list, in bytes.
  public static let largestFile = 1 << 30

  /// These samples, `perTask` to a task.
  public init(_ samples: [SampleName], perTask: Int) {
    precondition(Self.countsPerTask.contains(perTask), "a task makes at least one sample")
    self.samples = samples
    self.perTask = perTask
  }

  /// How many tasks there are.
  public var tasks: Int { samples.isEmpty ? 0 : (samples.count - 1) / perTask + 1 }

  /// The samples of a task, counted from 0; none beyond the last.
  public subscript(task task: Int) -> [SampleName] {
    guard (0..<tasks).contains(task) else { return [] }
    let first = task * perTask
    return Array(samples[first..<(first + min(perTask, samples.count - first))])
  }

  /// The file's text.
  public var text: String {
    "# \(perTask) a task\n" + samples.map { "\($0.ensemble) \($0.index)\n" }.joined()
  }

  /// The list in the file at `path`. Throws ``FileError`` if it cannot be read, ``SampleListError`` if it is none.
  public init(contentsOf path: String) throws {
    let text = String(decoding: try AtomicFile.read(path, limit: Self.largestFile), as: UTF8.self)
    do { try self.init(text: text) } catch { throw SampleListError(line: error.line, reason: error.reason, path: path) }
  }

  /// The list that a file's text says. Throws ``SampleListError``, with the line, if it is none.
  public init(text: String) throws(SampleListError) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines[0].split(separator: " ")
    guard head.count == 4, head[0] == "#", ["a", "per"].contains(head[2]), head[3] == "task",
      let perTask = Int(head[1]), Self.countsPerTask.contains(perTask)
    else { throw SampleListError(line: 1, reason: "the first line must be \"# n a task\" with n from 1 to 10000000") }
    var samples: [SampleName] = []
    for (k, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let words = line.split(separator: " ")
      guard words.count == 2, let index = Int(words[1]), Self.indices.contains(index) else {
        throw SampleListError(
          line: k + 1, reason: "a line must have the identifier of an ensemble and the index of a sample")
      }
      samples.append(SampleName(ensemble: String(words[0]), index: index))
    }
    self.init(samples, perTask: perTask)
  }

  /// No ensemble of a plan has more samples.
  private static let indices = 0..<10_000_000

  /// Lists of at most `largest` tasks each, in order.
  public func pieces(ofAtMost largest: Int) -> [SampleList] {
    let (product, isTooLarge) = max(1, largest).multipliedReportingOverflow(by: perTask)
    let size = isTooLarge ? Int.max : product
    return stride(from: 0, to: samples.count, by: size).map {
      SampleList(Array(samples[$0..<($0 + min(size, samples.count - $0))]), perTask: perTask)
    }
  }
}
