import Analysis
import Reports
import Statistics

/// The dispute on tapering: does the law D(ω) ~ ω⁴ come from the derivatives that vanish at the cutoff of the potential?
struct Tapering: Question {
  let numbers = 61...65

  func tests(of summary: StudySummary) -> [TestedClaim] {
    let potentials = TaperedPotential.all(of: summary)
    guard let largest = potentials.last?.particles else { return [] }
    let tested = potentials.filter { $0.particles == largest }
    guard let rough = tested.first, let smooth = tested.last, tested.count > 1 else { return [] }
    return [
      claim(
        61, "With the most vanishing derivatives \u{3b2} is nearer to 4 than to 3 + 2/m.", potentials,
        smooth.cold.map { .above($0, Self.middle(smooth.derivatives), "\u{3b2} at low T_p, \(smooth.name)") }
          ?? Self.missing(smooth)),
      claim(
        62, "With the fewest vanishing derivatives \u{3b2} is nearer to 4 than to 3 + 2/m.", potentials,
        rough.cold.map { .below($0, Self.middle(rough.derivatives), "\u{3b2} at low T_p, \(rough.name)") }
          ?? Self.missing(rough)),
      claim(
        63,
        "From the fewest to the most vanishing derivatives \u{3b2} falls by less than half of what 3 + 2/m predicts.",
        potentials, fall(rough, smooth)),
      claim(
        64, "At high T_p, too, \u{3b2} is nearer to 4 than to 2.", potentials,
        .all(
          tested.map { potential in
            potential.hot.map { .above($0, Self.randomMatrix, "\u{3b2} at high T_p, \(potential.name)") }
              ?? Self.missing(potential)
          })),
      claim(65, "\u{3b2} of the smaller glasses is that of the larger ones within 0.5.", potentials, sizes(potentials)),
    ]
  }

  /// Half way between 4 and 2, the exponent of the random-matrix modes of marginally stable glasses.
  static let randomMatrix = 3.0
  /// The difference of exponents at two sizes below which they count as equal.
  static let sizeTolerance = 0.5

  /// Half way between 4 and the exponent of local stresses.
  static func middle(_ derivatives: Int) -> Double { (4 + TaperedPotential.stressExponent(derivatives)) / 2 }

  private func fall(_ rough: TaperedPotential, _ smooth: TaperedPotential) -> Judgement {
    guard let first = rough.cold, let last = smooth.cold else {
      return .all([rough, smooth].filter { $0.cold == nil }.map(Self.missing))
    }
    let predicted =
      TaperedPotential.stressExponent(rough.derivatives) - TaperedPotential.stressExponent(smooth.derivatives)
    return .below(
      difference(first, last), predicted / 2, "\u{3b2} at low T_p, \(rough.name) less \(smooth.name)")
  }

  private func sizes(_ potentials: [TaperedPotential]) -> Judgement {
    let pairs = Dictionary(grouping: potentials, by: \.model).values.filter { $0.count > 1 }
      .map { ($0.first!, $0.last!) }.sorted { $0.0.derivatives < $1.0.derivatives }
    guard !pairs.isEmpty else { return .missing("the same potential at two sizes") }
    return .all(
      pairs.map { small, large in
        guard let a = small.cold, let b = large.cold else { return Self.missing(small.cold == nil ? small : large) }
        return .near(
          difference(a, b), 0, within: Self.sizeTolerance, "\u{3b2} at low T_p, \(small.name) less \(large.name)")
      })
  }

  private func difference(_ a: Estimate, _ b: Estimate) -> Estimate {
    var difference = a.minus(b)
    difference.samples = Int(Estimate.degrees(of: [a, b])) + 1
    return difference
  }

  private static func missing(_ potential: TaperedPotential) -> Judgement {
    .missing("modes below the first phonons, at two T_p in equilibrium, of \(potential.name)")
  }

  private func claim(
    _ number: Int, _ statement: String, _ potentials: [TaperedPotential], _ judgement: Judgement
  ) -> TestedClaim {
    let exponents = potentials.compactMap { potential in potential.cold.map { "\($0.concise) (\(potential.name))" } }
    return TestedClaim(
      number: number, statement: statement, figure: "Tapering", published: "disputed",
      found: exponents.isEmpty ? "\u{2013}" : "\u{3b2} = " + exponents.joined(separator: ", "), caution: Self.caution,
      judgement)
  }

  /// What may mislead a fit of the exponent.
  private static let caution =
    "In small glasses, and where the law ends below the cutoff of the fit, \u{3b2} is below its limit, for all m alike."
}
