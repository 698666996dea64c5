import Foundation

/// The frequencies of the modes of each sample, ascending, with their logarithms.
public struct Spectra: Sendable {
  /// The frequencies ω of each sample, ascending.
  public let frequencies: [[Double]]
  /// The logarithms ln ω.
  let logarithms: [[Double]]

  /// Creates the spectra of samples whose modes are in any order; frequencies are positive.
  public init(_ frequencies: [[Double]]) {
    self.frequencies = frequencies.map { $0.sorted() }
    precondition(self.frequencies.allSatisfy { $0.first ?? 1 > 0 }, "the frequencies of modes are positive")
    logarithms = self.frequencies.map { $0.map { log($0) } }
  }

  /// The number of samples.
  public var count: Int { frequencies.count }

  /// Returns n and Σ (top − ln ω) of all modes with ln ω below `top`.
  func tally(below top: Double) -> (count: Int, sum: Double) {
    var count = 0
    var sum = 0.0
    for sample in logarithms {
      for x in sample {
        guard x < top else { break }
        count += 1
        sum += top - x
      }
    }
    return (count, sum)
  }
}
