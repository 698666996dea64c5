import Interactions
import Particles
import SparseAlgebra

/// Pseudoharmonic modes: soft, localized excitations that do not mix with phonons.
///
/// | symbol | code | shape | unit |
/// |---|---|---|---|
/// | π, a local minimum of C(z) = κ²/S | `vectors` | p arrays of N | unit length |
/// | κ = z·M·z, S = Σ_bonds (z_ij·z_ij)², z_ij = z_j − z_i | | | ε/λ², 1 |
/// | ω_π = √κ of the unit vector | `frequencies` | p, ascending | 1/time |
/// | e = (Σπ_i²)²/(N Σπ_i⁴) | `participationRatios` | p | 1/N … 1 |
/// | ‖M π − κ∇S/(4S)‖/‖M π‖ | `residuals` | p | |
/// | starts that ended in the mode | `hits` | p | |
///
/// C does not depend on |z|. Its minima maximize S at fixed κ, and since S is convex, the map z ← M⁻¹∇S, normalized, never
/// lowers S/κ²: it is the power method of a convex function on an ellipsoid, and one factorization serves all starts.
///
/// Source: D. Richard, G. Kapteijns, J. A. Giannini, M. L. Manning, E. Lerner, Phys. Rev. Lett. 126, 015501 (2021).
public struct PseudoharmonicModes: Sendable {
  /// The frequencies ω_π, ascending, each mode once.
  public let frequencies: [Double]
  /// The participation ratio of each mode.
  public let participationRatios: [Double]
  /// How far each mode is from a stationary point of C.
  public let residuals: [Double]
  /// How many starts ended in each mode.
  public let hits: [Int]
  /// The modes: one vector per particle, zero on rattlers.
  public let vectors: [[Vec3]]
  /// Starts that did not reach ``tolerance`` within ``mostSteps``.
  public let unconverged: Int

  /// The residual at which a mode has converged.
  public static let tolerance = 1e-10
  /// The most applications of the map.
  public static let mostSteps = 2000
  /// The overlap |π·π′| above which two modes are the same.
  static let sameOverlap = 0.999
}

extension FactorizedGlass {
  /// Returns the pseudoharmonic modes reached from the responses to `starts` force dipoles on different random pairs, or on
  /// all pairs if there are fewer.
  ///
  /// - Throws: ``SparseAlgebraError`` if memory runs out.
  public mutating func pseudoharmonicModes(
    starts: Int, stream: inout RandomStream
  ) throws -> PseudoharmonicModes {
    let chosen = DipoleSelection.random(starts).indices(of: backbone.bonds.count, stream: &stream)
    var found = FoundModes(size: unknowns)
    for start in stride(from: 0, to: chosen.count, by: Self.solveBlock) {
      let block = chosen[start..<min(start + Self.solveBlock, chosen.count)]
      try descend(from: try responses(to: forceDipoles(on: block)).displacements, into: &found)
    }
    return modes(of: found)
  }

  /// Applies the map to a block of vectors until each is stationary.
  private mutating func descend(from vectors: [Double], into found: inout FoundModes) throws {
    let size = unknowns
    let quartic = QuarticSum(backbone)
    var active = vectors
    normalize(&active, size: size)
    for _ in 0..<PseudoharmonicModes.mostSteps where !active.isEmpty {
      let gradients = quartic.gradients(of: active, size: size)
      let next = try responses(to: gradients).displacements
      var remaining: [Double] = []
      for k in 0..<(active.count / size) {
        // M z is the last gradient over the length of its response: no product is needed.
        var z = Array(next[k * size..<(k + 1) * size])
        let length = dot(z, 0, z, 0, size: size).squareRoot()
        guard length > 0, length.isFinite else {
          found.unconverged += 1
          continue
        }
        for i in 0..<size { z[i] /= length }
        let force = Array(gradients[k * size..<(k + 1) * size])
        let (slope, sum) = quartic.gradientAndSum(of: z, size: size)
        let stiffness = dot(z, 0, force, 0, size: size) / length
        let residual = stationarity(force, 1 / length, slope, stiffness / (4 * sum), size: size)
        if residual <= PseudoharmonicModes.tolerance {
          found.add(z, stiffness: stiffness, residual: residual)
        } else {
          remaining += z
        }
      }
      active = remaining
    }
    found.unconverged += active.count / size
  }

  /// ‖a f − b g‖/‖a f‖.
  private func stationarity(_ f: [Double], _ a: Double, _ g: [Double], _ b: Double, size: Int) -> Double {
    var (difference, norm) = (0.0, 0.0)
    for i in 0..<size {
      let d = a * f[i] - b * g[i]
      difference += d * d
      norm += a * f[i] * a * f[i]
    }
    return (difference / norm).squareRoot()
  }

  private func normalize(_ vectors: inout [Double], size: Int) {
    for k in 0..<(vectors.count / size) {
      let length = dot(vectors, k, vectors, k, size: size).squareRoot()
      for i in k * size..<(k + 1) * size { vectors[i] /= length }
    }
  }

  private func modes(of found: FoundModes) -> PseudoharmonicModes {
    let order = found.modes.indices.sorted { found.modes[$0].stiffness < found.modes[$1].stiffness }
    let vectors = order.map { field(of: found.modes[$0].vector, 0) }
    return PseudoharmonicModes(
      frequencies: order.map { found.modes[$0].stiffness.squareRoot() },
      participationRatios: vectors.map { participationRatio($0, particles: backbone.particles.count) },
      residuals: order.map { found.modes[$0].residual }, hits: order.map { found.modes[$0].hits }, vectors: vectors,
      unconverged: found.unconverged)
  }
}

/// The different modes reached so far.
private struct FoundModes {
  struct Mode {
    let vector: [Double]
    let stiffness: Double
    var residual: Double
    var hits: Int
  }

  let size: Int
  var modes: [Mode] = []
  var unconverged = 0

  init(size: Int) { self.size = size }

  mutating func add(_ vector: [Double], stiffness: Double, residual: Double) {
    let known = modes.firstIndex { mode in
      abs(dot(mode.vector, 0, vector, 0, size: size)) > PseudoharmonicModes.sameOverlap
    }
    if let known {
      modes[known].hits += 1
      modes[known].residual = max(modes[known].residual, residual)
    } else {
      modes.append(Mode(vector: vector, stiffness: stiffness, residual: residual, hits: 1))
    }
  }
}

/// S = Σ_bonds (z_ij·z_ij)² and its gradient.
package struct QuarticSum {
  private let pairs: [(i: Int, j: Int)]

  package init(_ backbone: Backbone) {
    pairs = backbone.bonds.map { (3 * backbone.sites[$0.i]!, 3 * backbone.sites[$0.j]!) }
  }

  /// Returns ∇S, and S.
  package func gradientAndSum(of z: [Double], size: Int) -> (gradient: [Double], sum: Double) {
    var gradient = [Double](repeating: 0, count: size)
    let sum = gradient.withUnsafeMutableBufferPointer { gradient in
      z.withUnsafeBufferPointer { add(UnsafeBufferPointer(rebasing: $0[0..<size]), to: gradient) }
    }
    return (gradient, sum)
  }

  /// Returns ∇S of every vector of a block.
  func gradients(of block: [Double], size: Int) -> [Double] {
    var gradients = [Double](repeating: 0, count: block.count)
    gradients.withUnsafeMutableBufferPointer { gradients in
      block.withUnsafeBufferPointer { block in
        for k in 0..<(block.count / size) {
          let range = k * size..<(k + 1) * size
          _ = add(
            UnsafeBufferPointer(rebasing: block[range]), to: UnsafeMutableBufferPointer(rebasing: gradients[range]))
        }
      }
    }
    return gradients
  }

  private func add(_ z: UnsafeBufferPointer<Double>, to gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    var sum = 0.0
    for (i, j) in pairs {
      let d = Vec3(z[j] - z[i], z[j + 1] - z[i + 1], z[j + 2] - z[i + 2])
      let square = d.squaredLength
      sum += square * square
      let slope = 4 * square * d
      for axis in 0..<3 {
        gradient[j + axis] += slope[axis]
        gradient[i + axis] -= slope[axis]
      }
    }
    return sum
  }
}
