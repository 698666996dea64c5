extension [Bond] {
  /// Returns the bonds of `count` particles ordered by i, then j: a counting sort by i, then a sort of each particle's
  /// bonds.
  ///
  /// A single sort of all bonds took twice as long as finding and differentiating them.
  func ordered(count: Int) -> [Bond] {
    var offsets = [Int](repeating: 0, count: count + 1)
    for bond in self { offsets[bond.i + 1] += 1 }
    for i in 0..<count { offsets[i + 1] += offsets[i] }
    var order = [Int](repeating: 0, count: self.count)
    for (k, bond) in enumerated() {
      order[offsets[bond.i]] = k
      offsets[bond.i] += 1
    }
    // The counter of each particle is now the end of its range.
    var begin = 0
    for i in 0..<count {
      order[begin..<offsets[i]].sort { self[$0].j < self[$1].j }
      begin = offsets[i]
    }
    return order.map { self[$0] }
  }
}
