import Foundation

/// How often an interval holds the truth, in 300 independent experiments.
///
/// One sigma is to hold it 68% of the time; of 300 draws that is 68% ± 2.7%, so that 60% to 76% are three standard
/// deviations either way: the bounds of all tests of coverage. With LEHR_COVERAGE_DRAWS=3000 in the environment so many
/// are made, and the result is printed: a number for the documentation.
func coverage(of truth: Double, _ name: String = #function, _ interval: (Int) -> ClosedRange<Double>?) -> Double {
  let asked = ProcessInfo.processInfo.environment["LEHR_COVERAGE_DRAWS"].flatMap { Int($0) }
  let draws = asked ?? 300
  let part = Double((0..<draws).count { interval($0)?.contains(truth) == true }) / Double(draws)
  if asked != nil { print("coverage of \(truth) in \(name): \(part)") }
  return part
}

/// Three standard deviations about 68%, for 300 draws.
let oneSigmaCovers = 0.60...0.76

extension Noise {
  /// A seed for each of many experiments. Scrambled (SplitMix64's finish): generators of this kind whose seeds are equally
  /// spaced run in step, and intervals that cover 68% were found to cover 64%.
  init(experiment: Int) {
    var z = UInt64(experiment) &* 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    self.init(seed: z ^ (z >> 31))
    _ = uniform()
  }

  /// Normal, of mean 0 and variance 1.
  mutating func normal() -> Double {
    let radius = (-2 * log(1 - uniform())).squareRoot()
    return radius * cos(2 * Double.pi * uniform())
  }

  /// A Poisson number of mean `mean`, by counting waiting times.
  mutating func poisson(_ mean: Double) -> Int {
    var time = -log(1 - uniform())
    var count = 0
    while time < mean {
      count += 1
      time -= log(1 - uniform())
    }
    return count
  }
}
