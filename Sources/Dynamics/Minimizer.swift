import Interactions
import Particles

/// A way down the potential energy at fixed volume.
public protocol Minimizer: Sendable {
  /// Its name, as plans and records write it.
  static var name: String { get }
  /// Moves `positions` downhill until the force ratio is at most `tolerance`, or `limit` evaluations are spent.
  func minimize(
    _ positions: inout [Vec3], field: any ForceField, timeStep: Double, tolerance: Double, limit: Int
  ) -> Descent
}

/// How a minimization went.
public struct Descent: Sendable, Equatable {
  /// Which minimizer it was.
  public let minimizer: String
  /// Whether the force ratio came down to the tolerance.
  public let converged: Bool
  /// (rms net force per particle)/(rms pair force) at the end.
  public let forceRatio: Double
  /// How often forces were evaluated.
  public let evaluations: Int
  /// U at the end.
  public let energy: Double
}

/// The minimizers that plans and the command line can name.
public enum MinimizerCatalogue {
  /// The minimizers, the standard one first.
  public static let all: [any Minimizer] = [LimitedMemoryBFGS(), FIRE()]
  /// Their names.
  public static var names: [String] { all.map { type(of: $0).name } }
  /// The minimizer of a name, if there is one.
  public static func minimizer(named name: String) -> (any Minimizer)? { all.first { type(of: $0).name == name } }
}

/// Σ_i a_i·b_i in the order of the particles.
@inline(__always)
func dot(_ a: [Vec3], _ b: [Vec3]) -> Double {
  var sum = Vec3.zero
  for i in a.indices { sum = sum.addingProduct(a[i], b[i]) }
  return sum.x + sum.y + sum.z
}

/// The length of the longest of the vectors.
func longest(_ vectors: [Vec3]) -> Double {
  var square = 0.0
  for v in vectors { square = max(square, v.squaredLength) }
  return square.squareRoot()
}
