/// The part of a study that one run makes: all of it, or what others do not.
///
/// Parts need not know of each other: the same sample has the same bytes whoever makes it, in this folder or in one that is
/// copied over it later.
public struct RunScope: Sendable {
  /// Which samples.
  public enum Part: Sendable {
    /// All.
    case everything
    /// Every n-th of them.
    case slice(Slice)
    /// Those named.
    case listed([SampleName])
  }

  /// How far a sample is taken.
  public enum Goal: String, Sendable, CaseIterable {
    /// To equilibrium.
    case equilibrate
    /// To the end, from wherever it is: through equilibrium, quench and measurement.
    case measure
  }

  /// Which samples.
  public var part: Part
  /// How far they are taken.
  public var goal: Goal

  /// A part of the study, taken to the end if not said otherwise.
  public init(_ part: Part, goal: Goal = .measure) {
    self.part = part
    self.goal = goal
  }

  /// All of it.
  public static var everything: RunScope { RunScope(.everything) }

  /// Whether nobody else is expected to work in the folder.
  package var isWhole: Bool {
    if case .everything = part { true } else { false }
  }
}

/// One sample by its ensemble's identifier and its index.
public struct SampleName: Sendable, Hashable {
  /// The ensemble's identifier.
  public let ensemble: String
  /// The index in it.
  public let index: Int

  /// The sample `index` of `ensemble`.
  public init(ensemble: String, index: Int) {
    self.ensemble = ensemble
    self.index = index
  }
}

/// One of several equal shares: `3/40`, the third of forty.
public struct Slice: Sendable, Equatable {
  /// Which, from 1.
  public let number: Int
  /// Of how many.
  public let count: Int

  /// The slice that `text` says, such as `3/40`; nil if it says none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count > 0, (1...count).contains(number) else {
      return nil
    }
    self.number = number
    self.count = count
  }

  /// Whether the entry at `position` of a list, from 0, belongs to it.
  public func holds(_ position: Int) -> Bool { position % count == number - 1 }
}
