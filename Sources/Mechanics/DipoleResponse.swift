import Interactions
import Particles
import SparseAlgebra

/// The response of a glass to force dipoles on its interacting pairs, which locates soft spots.
///
/// | symbol | code | shape | unit |
/// |---|---|---|---|
/// | d^(ij): n on j, −n on i, n the unit vector from i to j | | | force |
/// | u = M⁻¹·d | | | |
/// | ω^(ij) = √(u·M·u/u·u) = √(d·u/u·u) | `frequencies` | one per pair | 1/time |
///
/// A single solve gives both products, since M·u = d. Source: Eqs. (3) and (4) of arXiv:2009.08238.
public struct DipoleResponse: Sendable, Equatable {
  /// The frequencies ω^(ij).
  public let frequencies: [Double]
  /// The pairs, as indices into the bonds of the backbone.
  public let bonds: [Int]
  /// The largest relative residual of the linear solves.
  public let largestResidual: Double

  /// The characteristic frequency ω_g of this sample: the mean of ω^(ij), the root taken first; NaN if there are none.
  public var meanFrequency: Double { frequencies.reduce(0, +) / Double(frequencies.count) }
}

/// The selection of pairs to pinch.
public enum DipoleSelection: Sendable, Equatable {
  /// Every interacting pair.
  case all
  /// This many different random pairs, or all pairs if there are fewer.
  case random(Int)

  /// Returns the selected indices out of `count` bonds, ascending.
  func indices(of count: Int, stream: inout RandomStream) -> [Int] {
    switch self {
    case .all: Array(0..<count)
    case .random(let wanted): Array((0..<count).shuffled(using: &stream).prefix(wanted)).sorted()
    }
  }
}

extension FactorizedGlass {
  /// Returns ω^(ij) of the selected pairs; `stream` makes a random selection.
  ///
  /// - Throws: ``SparseAlgebraError`` if memory runs out.
  public mutating func dipoleResponse(
    _ selection: DipoleSelection, stream: inout RandomStream
  ) throws -> DipoleResponse { try pinched(selection, stream: &stream) }
}

extension RespondingGlass where Self: ~Copyable {
  /// Returns ω^(ij) of the selected pairs; `stream` makes a random selection.
  package mutating func pinched(
    _ selection: DipoleSelection, stream: inout RandomStream
  ) throws -> DipoleResponse {
    var watch = Stopwatch()
    defer { times.dipoles += watch.lap() }
    let chosen = selection.indices(of: backbone.bonds.count, stream: &stream)
    var frequencies = [Double](repeating: 0, count: chosen.count)
    var largest = 0.0
    // Dipoles that reach the same part of the factor are solved together.
    let order = chosen.indices.sorted { (firstTurn(of: chosen[$0]), $0) < (firstTurn(of: chosen[$1]), $1) }
    for start in stride(from: 0, to: order.count, by: Self.solveBlock) {
      let block = order[start..<min(start + Self.solveBlock, order.count)]
      let dipoles = forceDipoles(on: block.map { chosen[$0] })
      let answer = try responses(to: dipoles)
      largest = max(largest, answer.residuals.max() ?? 0)
      for (k, index) in block.enumerated() {
        let work = dot(dipoles, k, answer.displacements, k, size: unknowns)
        frequencies[index] =
          (work / dot(answer.displacements, k, answer.displacements, k, size: unknowns)).squareRoot()
      }
    }
    return DipoleResponse(frequencies: frequencies, bonds: chosen, largestResidual: largest)
  }

  /// Returns the turn of the bond's site that comes first.
  private func firstTurn(of index: Int) -> Int {
    let bond = backbone.bonds[index]
    return min(turn(of: backbone.sites[bond.i]!), turn(of: backbone.sites[bond.j]!))
  }

  /// Returns d^(ij) of these bonds of the backbone: one vector of 3n components each.
  func forceDipoles(on bonds: [Int]) -> [Double] {
    var dipoles = [Double](repeating: 0, count: unknowns * bonds.count)
    for (k, index) in bonds.enumerated() {
      let bond = backbone.bonds[index]
      let n = bond.separation / bond.length
      for axis in 0..<3 {
        dipoles[k * unknowns + 3 * backbone.sites[bond.j]! + axis] = n[axis]
        dipoles[k * unknowns + 3 * backbone.sites[bond.i]! + axis] = -n[axis]
      }
    }
    return dipoles
  }
}
