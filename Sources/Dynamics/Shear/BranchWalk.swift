import Particles

/// Walks along an elastic branch with steps of adapted length, to a given strain or to the branch's end.
struct BranchWalk {
  let branch: ElasticBranch
  /// The shortest step: the branch ends where even this one fails.
  let resolution: Double
  /// The state reached, and the one before it on the same branch.
  private(set) var glass: ShearedGlass
  private(set) var past: ShearedGlass?
  /// The instability that the states reached tell of.
  private var expected: ExpectedInstability?

  init(_ branch: ElasticBranch, from glass: ShearedGlass, past: ShearedGlass? = nil, resolution: Double) {
    (self.branch, self.resolution, self.glass, self.past) = (branch, resolution, glass, past)
    expected = ExpectedInstability(glass, past, after: nil)
  }

  /// Walks to strain `target`, forwards or backwards; returns false if the branch ends before.
  ///
  /// A failed step is halved; after two successful ones the next is twice as long. Where an instability is expected within
  /// reach, steps lead as near to it as it is known, at most to a hundredth of the distance or half of the shortest step, and the
  /// walk ends where the shortest step would lead beyond it.
  mutating func advance(to target: Double) throws -> Bool {
    var step = target - glass.strain
    var successes = 0
    while glass.strain != target {
      if abs(target - glass.strain) < resolution { return try arrive(at: target) }
      let variable = variable(within: step)
      if case .root = variable, let expected {
        if endsWithin(step < 0 ? -resolution : resolution) { return false }
        let reach = expected.reach(from: glass.strain, leaving: 0.5 * resolution)
        if abs(reach) < abs(step) { step = abs(reach) < resolution ? (step < 0 ? -resolution : resolution) : reach }
      }
      // Rounding must not leave a last step of its own size.
      let isLast = abs(step) > abs(target - glass.strain) - resolution
      let strain = isLast ? target : glass.strain + step
      // A step to the expected end or beyond it has no root.
      let isBefore = variable.isBefore(strain, glass.strain)
      if let next = try branch.state(at: strain, from: glass, past: past, in: isBefore ? variable : .strain) {
        (past, glass) = (glass, next)
        expected = ExpectedInstability(glass, past, after: expected)
        successes += 1
        if successes == 2 { (step, successes) = (2 * step, 0) }
      } else {
        step = (strain - glass.strain) / 2
        successes = 0
        if abs(step) < resolution { return false }
      }
    }
    return true
  }

  /// Whether the branch is expected to end within a step of this length from the last state.
  func endsWithin(_ step: Double) -> Bool {
    guard let expected else { return false }
    let part = (expected.strain - glass.strain) / step
    return part > 0 && part <= 1
  }

  /// Goes the rest of the way to `target`, which is shorter than the shortest step; returns false if the branch ends there.
  ///
  /// So near, the displacement on a branch vanishes against what net forces leave undetermined, and the check of a step says
  /// nothing: a state as near to this one as velocities and affine displacements explain is on its branch.
  private mutating func arrive(at target: Double) throws -> Bool {
    if let next = try branch.state(at: target, from: glass, past: past) {
      (past, glass) = (glass, next)
      return true
    }
    let next = try branch.relaxed(glass.positions, at: target)
    guard
      ElasticBranch.distance(next.positions, glass.positions) <= Self.explained * branch.reach(of: glass, resolution)
    else { return false }
    begin(at: next)
    return true
  }

  /// The largest displacement over the shortest step that is no event, over that by the velocities.
  private static let explained = 10.0

  /// An instability is expected if it is at most so many steps away.
  private static let horizon = 5.0

  /// The variable for a step: the root of the distance to an instability ahead within reach.
  private func variable(within step: Double) -> BranchVariable {
    guard let expected else { return .strain }
    let distance = (expected.strain - glass.strain) / step
    return distance > 0 && distance < Self.horizon ? .root(instability: expected.strain) : .strain
  }

  /// Continues from a state on another branch.
  mutating func begin(at other: ShearedGlass) { (glass, past, expected) = (other, nil, nil) }
}

/// The strain at which an instability is expected.
///
/// Estimates by two states err by k d² at distance d: two of them tell of k.
struct ExpectedInstability {
  /// γ_c.
  let strain: Double
  /// The part of the distance to γ_c that a step can take. Where the distance errs by a part ε, the displacement of a step that
  /// leaves a part of 2ε of it errs by about the tenth that is allowed.
  let approach: Double
  /// The estimate by two states, and its distance from the last one.
  private let estimate, distance: Double

  /// Nil if the two states tell of none; `former` is what was expected before the last one was known.
  init?(_ glass: ShearedGlass, _ past: ShearedGlass?, after former: ExpectedInstability?) {
    guard let past, let estimate = BranchVariable.instability(glass, past) else { return nil }
    (self.estimate, distance) = (estimate, estimate - glass.strain)
    var correction = 0.0
    var error = Self.unknown
    if let former, former.distance / distance > 1 {
      let ratio = former.distance / distance
      let part = 1 / (ratio * ratio - 1)
      let wanted = part * (estimate - former.estimate)
      if abs(wanted) < Self.unknown * abs(distance) {
        correction = wanted
        error = abs(wanted / distance)
      }
    }
    strain = estimate + correction
    approach = 1 - max(Self.nearest, min(2 * error, Self.unknown))
  }

  /// The step from a strain that leads as near to γ_c as it is known, and leaves `rest` of the distance at least.
  func reach(from strain: Double, leaving rest: Double) -> Double {
    let distance = self.strain - strain
    let left = max((1 - approach) * abs(distance), rest)
    return distance < 0 ? distance + left : distance - left
  }

  /// The part of the distance to one estimate alone that a step leaves.
  private static let unknown = 0.5
  /// The least part that a step leaves.
  private static let nearest = 0.01
}
