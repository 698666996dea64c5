/// Holm's procedure: several hypotheses share one probability of any wrong rejection.
///
/// With the p values in ascending order, p₍₁₎ ≤ … ≤ p₍ₘ₎, the adjusted p value of the k-th is
/// max over j ≤ k of min(1, (m − j + 1) p₍ⱼ₎). Rejecting where it is at most α keeps the probability of one or more wrong
/// rejections at or below α, whatever the correlations.
///
/// Source: S. Holm, Scand. J. Stat. 6, 65 (1979).
package enum Holm {
  /// Returns the adjusted p values, in the order given.
  package static func adjusted(_ probabilities: [Double]) -> [Double] {
    precondition(probabilities.allSatisfy { (0...1).contains($0) }, "p values lie between 0 and 1")
    var adjusted = probabilities
    var largest = 0.0
    let order = probabilities.indices.sorted { probabilities[$0] < probabilities[$1] }
    for (rank, k) in order.enumerated() {
      largest = max(largest, min(1, Double(probabilities.count - rank) * probabilities[k]))
      adjusted[k] = largest
    }
    return adjusted
  }
}
