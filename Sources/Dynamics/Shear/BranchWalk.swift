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
  /// A failed step is halved; after two successful ones the next is twice as long. Short steps have a smaller force
  /// tolerance, because their displacements are smaller.
  mutating func advance(to target: Double) throws -> Bool {
    let whole = target - glass.strain
    var step = whole
    var successes = 0
    while glass.strain != target {
      let isLast = abs(step) >= abs(target - glass.strain)
      let strain = isLast ? target : glass.strain + step
      let tolerance = branch.forceTolerance * max(0.01, abs((strain - glass.strain) / whole))
      if let next = try branch.state(at: strain, from: glass, past: past, forceTolerance: tolerance) {
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

  /// Continues from a state on another branch.
  mutating func begin(at other: ShearedGlass) { (glass, past) = (other, nil) }
}
