import Formulas

/// The tests of a user-defined pair potential, applied before anything is computed with it.
///
/// They are those of the test suite for the built-in potentials: finite, continuous to two derivatives at joints and
/// cutoff, a repulsive core, piecewise polynomials that agree with the formula. An error states the finding and a
/// remedy.
struct OwnLaws {
  let curve: SmoothedCurve
  let cutoff: Double
  private let smoothing: Int?

  /// The energy up to which a core is examined, in ε: no pair of any simulation comes so close.
  private static let highestEnergy = 1e9
  /// The energy up to which a formula must be defined, in ε.
  private static let leastCore = 500.0
  /// The fraction of the cutoff down to which a finite core is examined.
  private static let closestFraction = 0x1p-12

  init(_ base: any OwnCurve, cutoff: Double, smoothing: Int?) throws(FormulaError) {
    self.cutoff = cutoff
    self.smoothing = smoothing
    let before = base.radial(cutoff * (1 - 1e-9), pieceOf: cutoff * (1 - 1e-9))
    guard before.allSatisfy(\.isFinite) else {
      throw FormulaError("phi is not a finite number just below the cutoff, x = \(cutoff); check formula and cutoff")
    }
    curve = SmoothedCurve(base, cutoff: cutoff, derivatives: smoothing)
    guard curve.terms.allSatisfy(\.isFinite) else {
      throw FormulaError(
        "phi has no finite derivatives at the cutoff, x = \(cutoff), and cannot be smoothed there; if it vanishes "
          + "there already, write smooth=none")
    }
  }

  /// Returns the smallest x at which the curve is used: where it reaches ``highestEnergy``, or ends.
  func closest() throws(FormulaError) -> Double {
    var x = cutoff * (1 - 1e-9)
    while true {
      let next = max(x / 1.015, Self.closestFraction * cutoff)
      let jet = curve.jet(x: next)
      guard jet.isFinite, jet.c0.rounded.magnitude <= 1e60 else {
        guard curve.jet(x: x).c0.rounded < Self.leastCore else { return x }
        throw FormulaError(
          "phi is not finite at x = \(brief(next)), a distance that pairs can reach: at x = \(brief(x)) it is only "
            + "\(brief(curve.jet(x: x).c0.rounded)); a formula must be defined up to \(Self.leastCore) eps")
      }
      guard jet.c0.rounded < Self.highestEnergy, next > Self.closestFraction * cutoff else { return next }
      x = next
    }
  }

  /// Checks that φ is largest at the shortest distance; otherwise particles collapse onto each other.
  func checkCore(_ closest: Double) throws(FormulaError) {
    let core = curve.jet(x: closest).c0.rounded
    var highest = (x: cutoff, energy: 0.0)
    var x = closest * 1.015
    while x < cutoff {
      let energy = curve.jet(x: x).c0.rounded
      if energy > highest.energy { highest = (x, energy) }
      x *= 1.015
    }
    guard core <= 0 || core < highest.energy * (1 - 1e-9) else { return }
    let climbs = highest.energy > 0 ? "after \(brief(highest.energy)) at x = \(brief(highest.x)) " : ""
    throw FormulaError(
      "phi does not repel at short distances: \(climbs)it falls to \(brief(core)) at x = \(brief(closest)), and "
        + "particles would collapse; add a core such as x^-12, or write core=any if this is intended")
  }

  /// Checks that φ, φ′ and φ″ are continuous at every joint.
  func checkJoints() throws(FormulaError) {
    for joint in curve.joints where joint < cutoff * (1 - 1e-6) {
      let step = 1e-12
      let below = curve.radial(joint * (1 - step), pieceOf: joint * (1 - step))
      let above = curve.radial(joint * (1 + step), pieceOf: joint * (1 + step))
      for (k, tolerance) in [1e-10, 1e-9, 1e-7].enumerated() {
        let moved = k < 2 ? 4 * step * joint * max(below[k + 1].magnitude, above[k + 1].magnitude) : 0
        let size = 1 + min(below[k].magnitude, above[k].magnitude)
        guard (above[k] - below[k]).magnitude <= tolerance * size + moved else {
          throw FormulaError(
            "\(Self.names[k]) jumps from \(below[k]) to \(above[k]) at x = \(joint), where two pieces meet; phi, phi' and "
              + "phi'' must be continuous there: check the coefficients, which need at least ten digits")
        }
      }
    }
  }

  /// Checks that, without smoothing, φ, φ′ and φ″ vanish at the cutoff.
  func checkCutoff() throws(FormulaError) {
    let x = cutoff * (1 - 1e-9)
    let end = curve.radial(x, pieceOf: x)
    let before = curve.radial(0.95 * cutoff, pieceOf: 0.95 * cutoff)
    for (k, tolerance) in [1e-12, 1e-8, 1e-3].enumerated() {
      guard end[k].magnitude <= tolerance * (1 + before[k].magnitude) else {
        throw FormulaError(
          "without smoothing phi, phi' and phi'' must vanish at the cutoff, but at x = \(cutoff) they are "
            + "\(brief(end[0])), \(brief(end[1])) and \(brief(end[2])); remove smooth=none, or change the cutoff")
      }
    }
  }

  /// Checks that the pieces agree with the curve, and that their slope is the derivative of their energy.
  func checkPieces(_ pieces: SepticPieces) throws(FormulaError) {
    guard pieces.errors.slope <= curve.tolerance, pieces.areFinite else {
      throw FormulaError(
        "phi is not smooth near x = \(brief(pieces.worst)): the relative error of a polynomial's slope there is "
          + "\(brief(pieces.errors.slope)); write pieces that meet there as if(x<..., ..., ...)")
    }
    for k in 1..<40 {
      let s = cutoff * cutoff * (0.3 + 0.7 * Double(k) / 40), h = 1e-5 * s
      let energies = [-2.0, -1, 1, 2].map { (s + $0 * h).evaluated(pieces, derivative: 0) }
      let slope = s.evaluated(pieces, derivative: 1)
      let difference = (8 * (energies[2] - energies[1]) - (energies[3] - energies[0])) / (12 * h)
      let scale = energies.map(\.magnitude).max()! + slope.magnitude * s
      guard (slope - difference).magnitude <= 1e-6 * (scale / s + slope.magnitude) + 1e-10 else {
        throw FormulaError(
          "at x = \(brief(s.squareRoot())) the slope \(slope) differs from the energy's finite difference \(difference); "
            + "please report this formula")
      }
    }
  }

  private static let names = ["phi", "phi'", "phi''"]
}

/// Returns six significant digits, for messages.
private func brief(_ value: Double) -> String {
  guard value != 0, value.isFinite else { return "\(value)" }
  let exponent = Int(value.magnitude.exponentInTens)
  guard (-4..<6).contains(exponent) else {
    let scaled = value / DoubleDouble(10).raised(to: Double(exponent)).rounded
    return "\((scaled * 1e5).rounded() / 1e5)e\(exponent)"
  }
  let unit = DoubleDouble(10).raised(to: Double(5 - exponent)).rounded
  return "\((value * unit).rounded() / unit)"
}

extension Double {
  /// The decimal exponent ⌊log₁₀ self⌋ of a positive number.
  fileprivate var exponentInTens: Double {
    (DoubleDouble(self).logarithm / DoubleDouble(10).logarithm).rounded.rounded(.down)
  }
}
