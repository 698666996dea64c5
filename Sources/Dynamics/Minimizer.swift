import Interactions
import Particles

/// A way down the potential energy at fixed volume.
public protocol Minimizer: Sendable {
  /// Its name, as plans and records write it.
  static var name: String { get }
  /// Moves `positions` downhill until they are at rest under `field`, by a force ratio of at most `tolerance` or by forces
  /// that are nothing but rounding; until the packing has come apart; or until `limit` evaluations are spent.
  ///
  /// - Parameter coarse: the same forces, cheaper and less exact, for the part of the way where they suffice; a minimizer
  ///   need not use it.
  func minimize(
    _ positions: inout [Vec3], field: any ForceField, coarse: (any ForceField)?, timeStep: Double, tolerance: Double,
    limit: Int
  ) -> Descent
}

extension Minimizer {
  /// The minimizer with `threads` threads for its products, if it has any.
  func sharing(_ threads: Int) -> any Minimizer {
    guard var newton = self as? NewtonConjugateGradients else { return self }
    newton.threads = threads
    return newton
  }

  /// As the requirement, without a coarse field.
  public func minimize(
    _ positions: inout [Vec3], field: any ForceField, timeStep: Double, tolerance: Double, limit: Int
  ) -> Descent {
    minimize(&positions, field: field, coarse: nil, timeStep: timeStep, tolerance: tolerance, limit: limit)
  }
}

extension ForceField {
  /// The unit of the steps of minimizers: the mean spacing (V/N)^(1/3) of particles, or, where it is less, the reach of their
  /// forces. In a cell that is nearly empty a part of the spacing would throw a cluster apart.
  var stepUnit: Double { min((cell.volume / Double(count)).cubeRoot, reach) }
}

/// How a minimization went.
public struct Descent: Sendable, Equatable {
  /// Which minimizer it was.
  public let minimizer: String
  /// How it ended.
  public let ending: Ending
  /// (rms net force per particle)/(rms pair force) at the end.
  public let forceRatio: Double
  /// How often forces were evaluated.
  public let evaluations: Int
  /// Newton steps tried.
  public var newtonSteps = 0
  /// Products with the Hessian.
  public var products = 0
  /// U at the end.
  public let energy: Double
  /// How the volume was found; nil at constant volume.
  public var volume: VolumeDescent?

  /// Whether it ended at rest.
  public var converged: Bool { ending == .atRest }

  /// Returns both as one: the effort of both, and the end of the second.
  func followed(by next: Descent) -> Descent {
    Descent(
      minimizer: minimizer, ending: next.ending, forceRatio: next.forceRatio,
      evaluations: evaluations + next.evaluations, newtonSteps: newtonSteps + next.newtonSteps,
      products: products + next.products, energy: next.energy)
  }
}

/// The minimizers that plans and the command line can name.
public enum MinimizerCatalogue {
  /// The minimizers, the standard one first.
  public static let all: [any Minimizer] = [NewtonConjugateGradients(), LimitedMemoryBFGS(), FIRE()]
  /// Their names.
  public static var names: [String] { all.map { type(of: $0).name } }
  /// The minimizer of a name, if there is one.
  public static func minimizer(named name: String) -> (any Minimizer)? { all.first { type(of: $0).name == name } }
}

/// Σ_i a_i·b_i, in four interleaved sums: one alone would wait for every addition.
func dot(_ a: [Vec3], _ b: [Vec3]) -> Double {
  precondition(a.count == b.count, "two fields on the same particles")
  var sums = (Vec3.zero, Vec3.zero, Vec3.zero, Vec3.zero)
  a.withUnsafeBufferPointer { a in
    b.withUnsafeBufferPointer { b in
      let whole = a.count / 4 * 4
      for i in stride(from: 0, to: whole, by: 4) {
        sums.0 = sums.0.addingProduct(a[i], b[i])
        sums.1 = sums.1.addingProduct(a[i + 1], b[i + 1])
        sums.2 = sums.2.addingProduct(a[i + 2], b[i + 2])
        sums.3 = sums.3.addingProduct(a[i + 3], b[i + 3])
      }
      for i in whole..<a.count { sums.0 = sums.0.addingProduct(a[i], b[i]) }
    }
  }
  let sum = (sums.0 + sums.1) + (sums.2 + sums.3)
  return sum.x + sum.y + sum.z
}

/// The length of the longest of the vectors.
func longest(_ vectors: [Vec3]) -> Double {
  var square = 0.0
  for v in vectors { square = max(square, v.squaredLength) }
  return square.squareRoot()
}
