import Durability
import Foundation
import Particles

/// The trials of a Monte Carlo move: the random stream that proposes and decides, and the trials made and accepted while a
/// window is measured.
public struct Trials: Sendable {
  /// The stream.
  public var stream: RandomStream
  /// Trials made.
  public private(set) var made = 0
  /// Trials accepted.
  public private(set) var accepted = 0

  /// More trials than any run makes, with room to count on.
  static let most = 1 << 60

  /// No trials yet.
  public init(stream: RandomStream) { self.stream = stream }

  /// Draws the largest exponent −ln u of Metropolis's rule: a trial of weight e^(−x) is accepted if x is at most this.
  public mutating func threshold() -> Double { Self.threshold(of: draw()) }

  /// Draws the number u of a trial, of which ``threshold(of:)`` and a bound on it are functions.
  mutating func draw() -> Double { stream.uniform() }

  /// Returns −ln u: a trial of weight e^(−x) is accepted if x is at most this.
  static func threshold(of u: Double) -> Double { -logarithm(u) }

  /// Returns a number between −ln u and ln 2 above it, without a logarithm.
  static func bound(of u: Double) -> Double { -0.6931471805599453 * Double(u.exponent) + 1e-9 }

  /// Counts a trial.
  public mutating func count(accepted: Bool) {
    made += 1
    if accepted { self.accepted += 1 }
  }

  /// Accepts a trial of weight e^exponent with probability min(1, e^exponent). `isCounted` is false while a move still adjusts
  /// itself.
  public mutating func accepts(_ exponent: Double, isCounted: Bool) -> Bool {
    let accepts = -exponent <= threshold()
    if isCounted { count(accepted: accepts) }
    return accepts
  }

  /// `acceptance`, the accepted part, and `trials`; nothing without trials.
  public var evidence: [String: Double] {
    made > 0 ? ["acceptance": Double(accepted) / Double(made), "trials": Double(made)] : [:]
  }

  /// Writes the state.
  public func put(into writer: inout ByteWriter) {
    stream.put(into: &writer)
    writer.put([made, accepted])
  }

  /// The state that ``put(into:)`` wrote.
  public init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    stream = try RandomStream(from: &reader)
    let counts = try reader.integers()
    guard counts.count == 2, counts[1] >= 0, counts[0] >= counts[1], counts[0] < Self.most else {
      throw ByteReader.Malformed()
    }
    (made, accepted) = (counts[0], counts[1])
  }
}
