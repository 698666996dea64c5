/// The part of a study that a run makes.
///
/// Parts are independent: a sample has the same bytes whichever run makes it, in this folder or in one that is copied
/// over it later.
public struct RunScope: Sendable {
  /// A selection of samples.
  public enum Part: Sendable {
    /// All samples.
    case everything
    /// Every n-th sample.
    case slice(Slice)
    /// The listed samples.
    case listed([SampleName])
  }

  /// The stage up to which samples are made.
  public enum Goal: String, Sendable, CaseIterable {
    /// Equilibration only.
    case equilibrate
    /// All stages: equilibration, minimization and measurement.
    case measure
  }

  /// The selected samples.
  public var part: Part
  /// The stage up to which they are made.
  public var goal: Goal

  /// Creates the scope of a part of the study, by default up to the measurement.
  public init(_ part: Part, goal: Goal = .measure) {
    self.part = part
    self.goal = goal
  }

  /// The whole study.
  public static var everything: RunScope { RunScope(.everything) }

  /// Whether no other run is expected to use the folder.
  package var isWhole: Bool {
    if case .everything = part { true } else { false }
  }
}

/// A sample, identified by its ensemble and its index.
public struct SampleName: Sendable, Hashable {
  /// The identifier of the ensemble.
  public let ensemble: String
  /// The index in the ensemble.
  public let index: Int

  /// Creates the name of sample `index` of `ensemble`.
  public init(ensemble: String, index: Int) {
    self.ensemble = ensemble
    self.index = index
  }
}

/// One of several equal parts: `3/40`, the third of forty.
public struct Slice: Sendable, Equatable {
  /// The number of the slice, from 1.
  public let number: Int
  /// The number of slices.
  public let count: Int

  /// Parses a slice, such as `3/40`; nil if `text` is not a slice.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count > 0, (1...count).contains(number) else {
      return nil
    }
    self.number = number
    self.count = count
  }

  /// Returns whether the entry at `position` of a list, from 0, belongs to the slice.
  public func holds(_ position: Int) -> Bool { position % count == number - 1 }
}
