import Particles

/// The arms of every particle: the separations to its neighbors, in the order of the list of pairs that they are made
/// from.
struct ArmRows {
  private let starts: [Int]
  private let arms: [(end: Int, r: Vec3)]

  /// Creates the arms from pairs listed once, with r from i to j.
  init(_ pairs: [(i: Int, j: Int, r: Vec3)], count: Int) {
    var starts = [Int](repeating: 0, count: count + 1)
    for pair in pairs {
      starts[pair.i + 1] += 1
      starts[pair.j + 1] += 1
    }
    for i in 0..<count { starts[i + 1] += starts[i] }
    var next = starts
    var arms = [(end: Int, r: Vec3)](repeating: (0, .zero), count: 2 * pairs.count)
    for pair in pairs {
      arms[next[pair.i]] = (pair.j, pair.r)
      arms[next[pair.j]] = (pair.i, -pair.r)
      next[pair.i] += 1
      next[pair.j] += 1
    }
    self.starts = starts
    self.arms = arms
  }

  /// Calls `body` for every two arms of a particle that are shorter than `cutoff`: i, j, k, r_ij, r_ik.
  @inline(__always)
  func visit(within cutoff: Double, _ body: (Int, Int, Int, Vec3, Vec3) -> Void) {
    for i in 0..<(starts.count - 1) {
      for a in starts[i]..<starts[i + 1] where arms[a].r.squaredLength < cutoff * cutoff {
        for b in (a + 1)..<max(a + 1, starts[i + 1]) where arms[b].r.squaredLength < cutoff * cutoff {
          body(i, arms[a].end, arms[b].end, arms[a].r, arms[b].r)
        }
      }
    }
  }
}
