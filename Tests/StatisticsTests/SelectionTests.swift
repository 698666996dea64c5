import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct SelectionTests {
  /// Random numbers, few distinct ones, ascending, descending and equal ones: every rank, against sorting.
  @Test func theSelectedNumberIsThatOfTheSortedOnes() {
    var stream = SplitMix64(seed: 11)
    for count in [1, 2, 3, 4, 7, 50, 101] {
      let random = (0..<count).map { _ in stream.uniform() }
      let cases = [
        random, random.map { (3 * $0).rounded() }, random.sorted(), random.sorted(by: >),
        [Double](repeating: -2, count: count), random.map { -$0 } + [.infinity, 0, -0.0],
      ]
      for numbers in cases {
        let sorted = numbers.sorted()
        for rank in numbers.indices {
          var copy = numbers
          #expect(copy.select(rank: rank) == sorted[rank])
          #expect(copy.sorted() == sorted)
        }
      }
    }
  }
}
