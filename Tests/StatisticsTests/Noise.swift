/// A linear congruential generator (Knuth's MMIX): plain noise of a fixed seed, the same on every machine.
struct Noise {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Uniform in [0, 1).
  mutating func uniform() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) * 0x1p-53
  }

  /// Uniform in [−1, 1).
  mutating func symmetric() -> Double { 2 * uniform() - 1 }
}
