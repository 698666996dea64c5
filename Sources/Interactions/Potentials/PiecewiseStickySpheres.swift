import Formulas

/// Piecewise sticky spheres (PSS): a Lennard-Jones core, and an attraction that ends smoothly at r_c·2^(1/6).
///
/// In x = r/λ, with x_min = 2^(1/6) and x_c = r_c x_min, energies in ε:
///
/// - x < x_min: φ = 4 (x⁻¹² − x⁻⁶)
/// - x_min ≤ x < x_c: φ = a x⁻¹² − b x⁻⁶ + c₀ + c₂x² + c₄x⁴ + c₆x⁶
/// - x ≥ x_c: φ = 0
///
/// Six conditions determine the six coefficients: φ, φ′, φ″ are continuous at x_min and vanish at x_c.
///
/// The coefficients reach 3·10⁴ at r_c = 1.1 and cancel to order one, so the outer branch is not evaluated as printed.
/// In σ = s/s_min and q = r_c² it is σ⁻⁶N(σ) with a polynomial N of degree 9 that has a triple zero at σ = q:
/// N = t³R(t), t = (q − σ)/(q − 1) ∈ [0, 1], R of degree 6 with coefficients of order one for every r_c > 1. This form
/// loses no digits, vanishes exactly at the cutoff, and is not more expensive. R is expanded in u = 1 − t, about the
/// minimum, because at large r_c it grows from order one there to q⁶ at the cutoff.
///
/// Source: S. Karmakar, E. Lerner, I. Procaccia, J. Zylberg, Phys. Rev. E 83, 046106 (2011); Eq. (1) of
/// arXiv:2009.08238. The factored form is derived here.
public struct PiecewiseStickySpheres: PairPotential {
  /// The relative cutoff r_c = x_c/x_min.
  public let stickiness: Double
  /// The cutoff x_c.
  public let cutoff: Double
  /// The coefficients a, b, c₀, c₂, c₄, c₆ in the convention of the paper.
  public let coefficients: [(name: String, value: Double)]
  /// The coefficients of R in u = 1 − t, lowest power first.
  let r: (Double, Double, Double, Double, Double, Double, Double)
  /// The coefficients of S in u, lowest power first: dφ/dσ = σ⁻⁷ t² S(u) outside the minimum.
  private let slopes: (Double, Double, Double, Double, Double, Double, Double, Double)
  private let intercept: Double  // q/(q − 1)
  private let inverseWidth: Double  // 1/((q − 1) s_min)
  private let scale: Double  // 1/s_min

  /// The position of the minimum, x_min = 2^(1/6).
  public static var minimumPosition: Double { squaredMinimum.squareRoot() }
  /// The accepted values of r_c: (1, 3].
  public static let stickinessRange = 1.0...3.0

  /// Creates the potential for r_c in (1, 3].
  public init(stickiness: Double) {
    precondition(stickiness > 1 && stickiness <= 3, "r_c lies in (1, 3]")
    self.stickiness = stickiness
    cutoff = stickiness * Self.minimumPosition
    let q = DoubleDouble(stickiness) * DoubleDouble(stickiness)
    let one = DoubleDouble(1)
    let delta = (q - one) / q
    let factored = Self.factoredCoefficients(q: q, delta: delta)
    let shifted = Self.expandedAboutMinimum(factored)
    r = (shifted[0], shifted[1], shifted[2], shifted[3], shifted[4], shifted[5], shifted[6])
    let s = Self.slopeCoefficients(factored, width: q - one)
    slopes = (s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7])
    coefficients = Self.printedCoefficients(factored, q: q, delta: delta)
    let minimum = DoubleDouble.cubeRootOfTwo
    intercept = (q / (q - one)).rounded
    inverseWidth = (one / ((q - one) * minimum)).rounded
    scale = (one / minimum).rounded
  }

  /// The joint at x_min, where the two branches of φ meet.
  public var joints: [Double] { [Self.minimumPosition] }
  /// The minimum: −ε at x_min.
  public var minimum: (x: Double, energy: Double)? { (Self.minimumPosition, -1) }

  /// Returns φ(s): σ⁻⁶ − 2σ⁻³ inside x_min (Lennard-Jones in σ = s/2^(1/3)), σ⁻⁶t³R(t) outside.
  @inline(__always)
  public func energy<S: FormulaArgument>(_ s: S) -> S {
    let y = S(1) / (scale * s)
    let y3 = y * y * y
    let t = S(-inverseWidth).times(s, plus: intercept)
    let u = S(1) - t
    let u2 = u * u
    let lower = u.polynomial(r.0, r.1, r.2, r.3)
    let upper = S(r.6).times(u, plus: r.5).times(u, plus: r.4)
    let outer = y3 * (t * t * t * (lower + u2 * u2 * upper))
    let inner = y3 - S(2)
    return y3 * s.below(Self.squaredMinimum, inner, outer)
  }

  /// Returns dφ/ds from a separate polynomial: σ⁻⁷ (6σ³ − 6) inside, σ⁻⁷ t² S(u) outside. Differentiating
  /// ``energy(_:)`` takes twice the operations; this makes the dynamics 1.2 times faster, and a test checks that both
  /// agree.
  @inline(__always)
  public func slope<S: FormulaArgument>(_ s: S) -> S {
    let sigma = scale * s
    let y = S(1) / sigma
    let y3 = y * y * y
    let t = S(-inverseWidth).times(s, plus: intercept)
    let u = S(1) - t
    let u2 = u * u
    let lower = u.polynomial(slopes.0, slopes.1, slopes.2, slopes.3)
    let upper = u.polynomial(slopes.4, slopes.5, slopes.6, slopes.7)
    let outer = t * t * (lower + u2 * u2 * upper)
    let inner = S(6).times(sigma * sigma * sigma, plus: -6)
    return (scale * (y3 * y3 * y)) * s.below(Self.squaredMinimum, inner, outer)
  }

  private static var squaredMinimum: Double { 1.2599210498948732 }  // 2^(1/3)
}

extension PiecewiseStickySpheres {
  /// Returns the seven coefficients r_k of R.
  ///
  /// With δ = (q − 1)/q and N(σ) = Σ_k ρ_k (1 − σ/q)^(k+3), r_k = ρ_k δ^(k+3). N lacks the powers σ, σ², σ⁴, σ⁵: four
  /// equations Σ_k ρ_k C(k+3, m) = 0 with integer coefficients, which determine ρ₃…ρ₆ from ρ₀, ρ₁, ρ₂ for any r_c. The
  /// other three are N(1) = −1, N′(1) = −6, N″(1) = −12: the value, slope and stiffness of Lennard-Jones at its
  /// minimum. Both systems remain well conditioned as r_c → 1.
  private static func factoredCoefficients(q: DoubleDouble, delta: DoubleDouble) -> [DoubleDouble] {
    let missingPowers = [1, 2, 4, 5]
    let left = missingPowers.map { m in (6...9).map { DoubleDouble(binomial($0, m)) } }
    // columns[l][k − 3] = ρ_k for ρ_l = 1 and the other two of ρ₀, ρ₁, ρ₂ zero
    let columns = (0..<3).map { l in
      solve(left, missingPowers.map { m in -DoubleDouble(binomial(l + 3, m)) })
    }
    // shape[l][k]: r_k for r_l = 1
    let shape = (0..<3).map { l in
      (0..<7).map { k in
        k < 3 ? DoubleDouble(k == l ? 1 : 0) : columns[l][k - 3] * delta.power(k - l)
      }
    }
    let width = q - DoubleDouble(1)
    let conditions = (0..<3).map { order in
      (0..<3).map { l in
        (0..<7).reduce(DoubleDouble(0)) { sum, k in
          sum + DoubleDouble(fallingFactorial(k + 3, order)) * shape[l][k]
        }
      }
    }
    let data = [DoubleDouble(-1), DoubleDouble(6) * width, DoubleDouble(-12) * width * width]
    let free = solve(conditions, data)
    return (0..<7).map { k in (0..<3).reduce(DoubleDouble(0)) { $0 + free[$1] * shape[$1][k] } }
  }

  /// Returns S from R: d(σ⁻⁶N)/dσ = σ⁻⁷(σN′ − 6N) with N = t³R, dt/dσ = −1/Δ, σ = q − Δt gives
  /// S = −(q/Δ − t)(3R + tR′) − 6tR, a polynomial of degree 7 in t; the highest power t⁷ has the coefficient 3r₆.
  private static func slopeCoefficients(_ r: [DoubleDouble], width: DoubleDouble) -> [Double] {
    let ratio = (width + DoubleDouble(1)) / width
    var inT = [DoubleDouble](repeating: DoubleDouble(0), count: 8)
    for k in 0..<7 {
      // 3R + tR′ has the coefficients (3 + k) r_k.
      let grown = DoubleDouble(Double(3 + k)) * r[k]
      inT[k] = inT[k] - ratio * grown
      inT[k + 1] = inT[k + 1] + grown - DoubleDouble(6) * r[k]
    }
    return expandedAboutMinimum(inT)
  }

  /// Returns Σ c_k tᵏ as a polynomial in u = 1 − t: Σ_m uᵐ (−1)ᵐ Σ_k c_k C(k, m).
  private static func expandedAboutMinimum(_ c: [DoubleDouble]) -> [Double] {
    c.indices.map { m in
      let sum = (m..<c.count).reduce(DoubleDouble(0)) { $0 + DoubleDouble(binomial($1, m)) * c[$1] }
      return m.isMultiple(of: 2) ? sum.rounded : -sum.rounded
    }
  }

  /// Returns the paper's a, b, c₀, c₂, c₄, c₆ from R.
  private static func printedCoefficients(
    _ r: [DoubleDouble], q: DoubleDouble, delta: DoubleDouble
  ) -> [(name: String, value: Double)] {
    func power(_ m: Int) -> DoubleDouble {
      let sum = (0..<7).reduce(DoubleDouble(0)) { sum, k in
        sum + DoubleDouble(binomial(k + 3, m)) * r[k] / delta.power(k + 3)
      }
      return (m.isMultiple(of: 2) ? sum : -sum) / q.power(m)
    }
    let minimum = DoubleDouble.cubeRootOfTwo
    return [
      ("a", (DoubleDouble(4) * power(0)).rounded),
      ("b", (DoubleDouble(-2) * power(3)).rounded),
      ("c0", power(6).rounded),
      ("c2", (power(7) / minimum).rounded),
      ("c4", (power(8) / (minimum * minimum)).rounded),
      ("c6", (power(9) / DoubleDouble(2)).rounded),
    ]
  }

  private static func binomial(_ n: Int, _ m: Int) -> Double {
    m > n ? 0 : (0..<m).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
  }

  private static func fallingFactorial(_ n: Int, _ m: Int) -> Double {
    (0..<m).reduce(1.0) { $0 * Double(n - $1) }
  }
}

extension PiecewiseStickySpheres {
  /// The entry `pss:rc=1.5`: 50:50, λ = 1 / 1.18 / 1.40, N/V = 0.60.
  static let entry = ModelEntry(
    name: "pss",
    summary: "piecewise sticky spheres, 50:50, lambda = 1 / 1.18 / 1.40, N/V = 0.60",
    legend: ModelLegend("sticky spheres", short: "pss", orderedBy: ("rc", "r_c")),
    parameters: [
      ModelParameter("rc", "cutoff over the position of the minimum, 2^(1/6)", in: 1.0.nextUp...3)
    ]
  ) { values in
    let potential = PiecewiseStickySpheres(stickiness: values["rc"]!)
    let longest = TimeStepRule.longestStep(forAttractionOf: potential)
    return Model(
      potential: potential,
      mixing: SpeciesTable(lengths: (1, 1.18, 1.40)),
      composition: .binary(fractionOfB: 0.5), density: 0.60,
      timeStep: { min(0.005, 0.0025 * (2.5 / $0).squareRoot(), longest) })
  }
}
