import CKernel
import Formulas

/// A pair potential φ = a s⁻⁶ + b s⁻³ + c₀ + c₁s + c₂s² in s = r², λ = ε = 1, in single precision: Lennard-Jones with the
/// smoothing by which φ, φ′ and φ″ vanish at the cutoff.
///
/// The kernel computes it from u = s and v = 1/u by half the operations of ``PairPieces``. Whether a potential has this form
/// follows from its values.
struct PairPowers: Sendable {
  /// The largest error of Dφ as evaluated by the kernel, relative to |Dφ| plus its typical size.
  let largestError: Double
  /// b, a, c₀, c₁, c₂ of Dφ = v⁴(a v³ + b) + c₀ + c₁u.
  private let force: [Float]
  /// Those of φ = v³(a v³ + b) + c₀ + c₁u + c₂u².
  private let energy: [Float]
  /// Those of D²φ = v⁵(a v³ + b) + c₀.
  private let stiffness: [Float]
  private let closest: Float
  private let cutoff: Float

  /// Creates the form that agrees with the potential at five s; ``largestError`` says whether it does so at all others.
  init(formula: PairTable.Formula, closest: Double, cutoff: Double, typical: Double) {
    let nodes = (0..<5).map { closest + (cutoff - closest) * (0.5 - 0.5 * chebyshevCosine($0, of: 5)) }
    let powers = nodes.map { node -> [DoubleDouble] in
      let s = DoubleDouble(node), v = DoubleDouble(1) / s
      return [v.power(3), v.power(6), DoubleDouble(1), s, s.power(2)]
    }
    let c = solve(powers, nodes.map { DoubleDouble(formula($0).energy) }).map(\.rounded)
    // With D = (1/r) d/dr = 2 d/ds.
    force = [-6 * c[0], -12 * c[1], 2 * c[3], 4 * c[4], 0].map { Float($0) }
    energy = c.map { Float($0) }
    stiffness = [48 * c[0], 168 * c[1], 8 * c[4], 0, 0].map { Float($0) }
    self.closest = Float(closest)
    self.cutoff = Float(cutoff)
    var largest = 0.0
    for k in 0..<Self.compared {
      let s = closest + (cutoff - closest) * (Double(k) + 0.5) / Double(Self.compared)
      let exact = formula(s).force
      let error = abs(Double(Self.force(at: Float(s), force)) - exact) / (abs(exact) + typical)
      largest = error.isNaN ? .infinity : max(largest, error)
    }
    largestError = largest
  }

  /// The number of distances at which it is compared with the potential.
  private static let compared = 500

  /// Returns Dφ, rounded at every step as in the kernel.
  private static func force(at u: Float, _ c: [Float]) -> Float {
    let v = 1 / u
    let square = v * v
    return c[2].addingProduct(c[3], u).addingProduct(square * square, c[0].addingProduct(c[1], square * v))
  }

  /// The powers in the format of the kernel.
  var kernelTable: lehr_table {
    var table = lehr_table()
    table.powers = 1
    table.lowest = closest
    table.highest = cutoff
    table.cutoff = cutoff
    table.set(force: force, energy: energy, stiffness: stiffness)
    return table
  }
}
