extension [Bond] {
  /// The bonds of `count` particles ordered by particle, i first: a counting sort by i, then each particle's few by j.
  ///
  /// Sorting all at once took twice as long as finding and differentiating them.
  func ordered(count: Int) -> [Bond] {
    var offsets = [Int](repeating: 0, count: count + 1)
    for bond in self { offsets[bond.i + 1] += 1 }
    for i in 0..<count { offsets[i + 1] += offsets[i] }
    var order = [Int](repeating: 0, count: self.count)
    for (k, bond) in enumerated() {
      order[offsets[bond.i]] = k
      offsets[bond.i] += 1
    }
    // Each particle's counter now stands at its end.
    var begin = 0
    for i in 0..<count {
      order[begin..<offsets[i]].sort { self[$0].j < self[$1].j }
      begin = offsets[i]
    }
    return order.map { self[$0] }
  }
}
