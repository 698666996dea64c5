import Plans

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

  /// These samples, `perTask` to a task.
  public init(_ samples: [SampleName], perTask: Int) {
    precondition(perTask > 0, "a task makes at least one sample")
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

  /// The list that a file's text says; nil if it is none.
  public init?(text: String) {
    let lines = text.split(separator: "\n")
    let head = lines.first?.split(separator: " ") ?? []
    guard head.count == 4, head[0] == "#", head[2] == "a", head[3] == "task", let perTask = Int(head[1]), perTask > 0
    else { return nil }
    var samples: [SampleName] = []
    for line in lines.dropFirst() {
      let words = line.split(separator: " ")
      guard words.count == 2, let index = Int(words[1]), index >= 0 else { return nil }
      samples.append(SampleName(ensemble: String(words[0]), index: index))
    }
    self.init(samples, perTask: perTask)
  }

  /// Lists of at most `largest` tasks each, in order.
  public func pieces(ofAtMost largest: Int) -> [SampleList] {
    guard !samples.isEmpty else { return [] }
    // A list with more to a task than there are samples is one task.
    let size = min(largest, samples.count) * min(perTask, samples.count)
    return stride(from: 0, to: samples.count, by: size).map {
      SampleList(Array(samples[$0..<min(samples.count, $0 + size)]), perTask: perTask)
    }
  }
}
