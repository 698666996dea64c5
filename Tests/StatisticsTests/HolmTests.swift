import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct HolmTests {
  /// R 4.3: p.adjust(p, "holm").
  @Test func adjustedValuesAreThoseOfR() {
    let cases: [(p: [Double], adjusted: [Double])] = [
      ([0.01, 0.02, 0.03, 0.04, 0.05], [0.05, 0.08, 0.09, 0.09, 0.09]),
      ([0.01, 0.04, 0.03, 0.005], [0.03, 0.06, 0.06, 0.02]),
      ([0.5, 0.001, 0.9], [1, 0.003, 1]),
      ([0.2], [0.2]), ([], []), ([1, 1], [1, 1]), ([0, 0], [0, 0]),
    ]
    for (p, wanted) in cases {
      for (found, wanted) in zip(Holm.adjusted(p), wanted) { #expect(abs(found - wanted) < 1e-15, "\(p)") }
    }
  }

  /// Holm's procedure is the closed test with Bonferroni's on every intersection (R. Marcus, E. Peritz, K. R. Gabriel,
  /// Biometrika 63, 655 (1976)): the adjusted value of a hypothesis is the largest |S| min p over all sets S with it.
  @Test func adjustedValuesAreThoseOfTheClosedTest() {
    var state: UInt64 = 7
    for _ in 0..<200 {
      let p = (0..<6).map { _ -> Double in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let x = Double(state >> 11) / 9_007_199_254_740_992
        return x * x * x
      }
      let adjusted = Holm.adjusted(p)
      for k in p.indices {
        let sets = (1..<64).filter { $0 >> k & 1 == 1 }.map { set in p.indices.filter { set >> $0 & 1 == 1 } }
        let closed = sets.map { members in min(1, Double(members.count) * members.map { p[$0] }.min()!) }.max()!
        #expect(abs(adjusted[k] - closed) < 1e-15)
      }
    }
  }
}
