import CKernel

/// A pair potential as piecewise polynomials in single precision.
///
/// Dφ, φ and D²φ of a pair with λ = ε = 1 are functions of s = r². They are expanded in pieces of v = slope·s + offset
/// with boundaries at v₀·2^o·(1 + m/2ⁿ), so that the index of a piece is a few bits of the float v itself, and its
/// coefficients are fetched by one permutation of a register. Depending on n, slope and offset, pieces are equal, or
/// grow with s (for a steep core), or shrink toward the cutoff (for a root there). Of all layouts with the cutoff and
/// the first joint on boundaries, the one with the smallest error of the force is used.
///
/// A kernel whose registers hold eight coefficients uses v = slope/(s + softening) + offset instead: a core, steep in
/// s, is a polynomial in 1/s, so that fewer pieces suffice.
struct PairPieces: Sendable {
  /// The largest error of Dφ as evaluated by the kernel, relative to |Dφ| plus its typical size.
  let largestError: Double
  private let map: ArgumentMap
  private let shape: Shape
  private let force: [Float]
  private let energy: [Float]
  private let stiffness: [Float]

  /// Creates the best pieces for a potential that is resolved from s = `closest` to the cutoff.
  init(
    formula: PairTable.Formula, closest: Double, cutoff: Double, joint: Double?, typical: Double,
    for request: PairTable.Request
  ) {
    let degree = request.degree
    var best: (layout: Layout, error: Double)?
    let layouts = Layout.all(
      pieces: request.pieces, reciprocal: request.reciprocal, closest: closest, cutoff: cutoff, joint: joint)
    for layout in layouts {
      let error = layout.largestError(
        degree: degree, typical: typical, closest: closest, cutoff: cutoff, below: best?.error ?? .infinity
      ) { formula($0).force }
      if let error { best = (layout, error) }
    }
    guard let best else { preconditionFailure("a potential has a layout") }
    map = best.layout.map
    shape = best.layout.shape
    largestError = best.error
    force = best.layout.coefficients(degree: degree, vanishes: true) { formula($0).force }
    energy = best.layout.coefficients(degree: degree) { formula($0).energy }
    stiffness = best.layout.coefficients(degree: degree) { formula($0).stiffness }
  }

  /// The factor of r²/λ² for the kernel: dv/ds if v is linear.
  var pairSlope: Double { map.softening == nil ? map.slope : 1 }

  /// The pieces in the format of the kernel.
  var kernelTable: lehr_table {
    var table = lehr_table()
    table.offset = Float(map.offset)
    table.numerator = Float(map.slope)
    table.softening = Float(map.softening ?? 0)
    table.lowest = shape.lowest
    table.highest = shape.highest
    table.cutoff = Float(shape.boundary(shape.cutoffBoundary))
    table.shift = Int32(23 - shape.mantissaBits)
    table.falling = shape.falls ? 1 : 0
    table.set(force: force, energy: energy, stiffness: stiffness)
    return table
  }
}
