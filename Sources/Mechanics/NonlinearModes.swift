import Interactions
import Particles
import SparseAlgebra

/// Soft, localized excitations that do not mix with phonons: local minima z of κ^p/S², with κ = z·M·z and S a form of degree p
/// of the relative displacements of the bonds.
///
/// | symbol | code | shape | unit |
/// |---|---|---|---|
/// | z | `vectors` | p arrays of N | unit length |
/// | ω = √κ of the unit vector | `frequencies` | p, ascending | 1/time |
/// | S of the unit vector | `forms` | p | |
/// | e = (Σz_i²)²/(N Σz_i⁴) | `participationRatios` | p | 1/N … 1 |
/// | ‖M z − κ∇S/(pS)‖/‖M z‖ | `residuals` | p | |
/// | starts that ended in the mode | `hits` | p | |
/// | starts from normal modes that did | `modeHits` | p | |
///
/// κ^p/S² does not depend on |z|. A mode is a fixed point of the map z ← M⁻¹∇S, normalized, so that one factorization serves
/// all starts.
public struct NonlinearModes: Sendable {
  /// The frequencies √κ, ascending, each mode once.
  public let frequencies: [Double]
  /// S of each mode.
  public let forms: [Double]
  /// The participation ratio of each mode.
  public let participationRatios: [Double]
  /// How far each mode is from a stationary point.
  public let residuals: [Double]
  /// How many starts ended in each mode, those from normal modes not counted.
  public let hits: [Int]
  /// How many starts from normal modes ended in each mode.
  public let modeHits: [Int]
  /// The modes: one vector per particle, zero on rattlers.
  public let vectors: [[Vec3]]
  /// Starts that did not reach ``tolerance`` within ``mostSteps``.
  public let unconverged: Int

  /// The residual at which a mode has converged.
  public static let tolerance = 1e-10
  /// The most applications of the map.
  public static let mostSteps = 2000
  /// The overlap |z·z′| above which two modes are the same.
  static let sameOverlap = 0.999
}

/// A homogeneous function S of the displacements of the backbone.
package protocol BondForm {
  /// Its degree p: S(az) = a^p S(z).
  var degree: Double { get }
  /// Adds ∇S of one vector of 3n components to `gradient`, and returns S.
  func add(_ z: UnsafeBufferPointer<Double>, to gradient: UnsafeMutableBufferPointer<Double>) -> Double
}

extension BondForm {
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
}

extension FactorizedGlass {
  /// Applies the map to given vectors, block by block, until each is stationary.
  mutating func descend(
    from starts: [[Vec3]], of form: some BondForm, into found: inout FoundModes, isFromModes: Bool = false
  ) throws {
    for first in stride(from: 0, to: starts.count, by: Self.solveBlock) {
      let block = starts[first..<min(first + Self.solveBlock, starts.count)]
      let vectors = block.flatMap { start in
        backbone.particles.flatMap { [start[$0].x, start[$0].y, start[$0].z] }
      }
      try descend(from: vectors, of: form, into: &found, isFromModes: isFromModes)
    }
  }

  /// Applies the map to a block of vectors until each is stationary.
  mutating func descend(
    from vectors: [Double], of form: some BondForm, into found: inout FoundModes, isFromModes: Bool = false
  ) throws {
    let size = unknowns
    var active = vectors
    normalize(&active, size: size)
    for _ in 0..<NonlinearModes.mostSteps where !active.isEmpty {
      let gradients = form.gradients(of: active, size: size)
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
        let (slope, sum) = form.gradientAndSum(of: z, size: size)
        let stiffness = dot(z, 0, force, 0, size: size) / length
        let residual = stationarity(force, 1 / length, slope, stiffness / (form.degree * sum), size: size)
        if residual <= NonlinearModes.tolerance {
          found.add(z, stiffness: stiffness, form: sum, residual: residual, isFromModes: isFromModes)
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

  /// Returns the modes that were found, softest first.
  func modes(of found: FoundModes) -> NonlinearModes {
    let order = found.modes.indices.sorted { found.modes[$0].stiffness < found.modes[$1].stiffness }
    let vectors = order.map { field(of: found.modes[$0].vector, 0) }
    return NonlinearModes(
      frequencies: order.map { found.modes[$0].stiffness.squareRoot() }, forms: order.map { found.modes[$0].form },
      participationRatios: vectors.map { participationRatio($0, particles: backbone.particles.count) },
      residuals: order.map { found.modes[$0].residual }, hits: order.map { found.modes[$0].hits },
      modeHits: order.map { found.modes[$0].modeHits }, vectors: vectors, unconverged: found.unconverged)
  }
}

/// The different modes reached so far.
struct FoundModes {
  struct Mode {
    let vector: [Double]
    let stiffness: Double
    let form: Double
    var residual: Double
    var hits = 0
    var modeHits = 0
  }

  let size: Int
  var modes: [Mode] = []
  var unconverged = 0

  init(size: Int) { self.size = size }

  mutating func add(_ vector: [Double], stiffness: Double, form: Double, residual: Double, isFromModes: Bool) {
    let known = modes.firstIndex { mode in
      abs(dot(mode.vector, 0, vector, 0, size: size)) > NonlinearModes.sameOverlap
    }
    let k = known ?? modes.count
    if known == nil { modes.append(Mode(vector: vector, stiffness: stiffness, form: form, residual: residual)) }
    modes[k].residual = max(modes[k].residual, residual)
    if isFromModes { modes[k].modeHits += 1 } else { modes[k].hits += 1 }
  }
}
