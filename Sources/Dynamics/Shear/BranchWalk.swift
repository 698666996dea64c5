import Particles

/// Walks along an elastic branch with steps of adapted length, to a given strain or to the branch's end.
struct BranchWalk {
  let branch: ElasticBranch
  /// The shortest step: the branch ends where even this one fails.
  let resolution: Double
  /// The state reached, and the one before it on the same branch.
  private(set) var glass: ShearedGlass
  private(set) var past: ShearedGlass?

  init(_ branch: ElasticBranch, from glass: ShearedGlass, past: ShearedGlass? = nil, resolution: Double) {
    (self.branch, self.resolution, self.glass, self.past) = (branch, resolution, glass, past)
  }

  /// Walks to strain `target`, forwards or backwards; returns false if the branch ends before.
  ///
  /// A failed step is halved; after two successful ones the next is twice as long. Where an instability is expected within
  /// reach, steps lead to a tenth of the distance to it.
  mutating func advance(to target: Double) throws -> Bool {
    var step = target - glass.strain
    var successes = 0
    while glass.strain != target {
      let variable = variable(within: step)
      if case .root(let instability) = variable {
        let reach = Self.approach * (instability - glass.strain)
        if abs(reach) < abs(step) { step = abs(reach) < resolution ? (step < 0 ? -resolution : resolution) : reach }
      }
      let isLast = abs(step) >= abs(target - glass.strain)
      let strain = isLast ? target : glass.strain + step
      // A step to the expected end or beyond it has no root.
      let isBefore = variable.isBefore(strain, glass.strain)
      if let next = try branch.state(at: strain, from: glass, past: past, in: isBefore ? variable : .strain) {
        (past, glass) = (glass, next)
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

  /// The part of the distance to an expected instability that a step takes.
  private static let approach = 0.9
  /// An instability is expected if it is at most so many steps away.
  private static let horizon = 5.0

  /// The variable for a step: the root of the distance to an instability ahead within reach.
  private func variable(within step: Double) -> BranchVariable {
    guard let past, let instability = BranchVariable.instability(glass, past) else { return .strain }
    let distance = (instability - glass.strain) / step
    return distance > 0 && distance < Self.horizon ? .root(instability: instability) : .strain
  }

  /// Continues from a state on another branch.
  mutating func begin(at other: ShearedGlass) { (glass, past) = (other, nil) }
}
