extension Array where Element == Double {
  /// Returns the element that would be at `rank` (from 0) if the numbers were sorted, and reorders them; none may be NaN.
  ///
  /// In a time proportional to their number: C. A. R. Hoare's selection, whose pivot is the median of three.
  package mutating func select(rank: Int) -> Double {
    precondition(indices.contains(rank), "a rank lies within the array")
    return withUnsafeMutableBufferPointer { numbers in
      var (low, high) = (0, numbers.count - 1)
      while low < high {
        let (a, b, c) = (numbers[low], numbers[low + (high - low) / 2], numbers[high])
        let pivot = Swift.max(Swift.min(a, b), Swift.min(Swift.max(a, b), c))
        // Afterwards low...right are at most the pivot, left...high at least, and what is between equals it.
        var (left, right) = (low, high)
        while left <= right {
          while numbers[left] < pivot { left += 1 }
          while numbers[right] > pivot { right -= 1 }
          if left <= right {
            numbers.swapAt(left, right)
            (left, right) = (left + 1, right - 1)
          }
        }
        if rank <= right { high = right } else if rank >= left { low = left } else { break }
      }
      return numbers[rank]
    }
  }
}
