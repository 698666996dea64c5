/// The energies of one model's glasses: u at ascending parent temperatures.
public struct EnergyCurve: Sendable, Equatable {
  /// The name of the model.
  public var name: String
  /// The parent temperatures T_p, ascending.
  public var temperatures: [Double]
  /// The energies per particle u(T_p), averaged over the ensemble.
  public var energies: [Double]
  /// The standard errors of u.
  public var standardErrors: [Double]
  /// The T_co of the model if it is known (an anchor), nil if it is to be fitted.
  public var crossover: Double?

  /// Creates a curve of at least two temperatures.
  public init(
    name: String, temperatures: [Double], energies: [Double], standardErrors: [Double], crossover: Double? = nil
  ) {
    precondition(
      temperatures.count == energies.count && energies.count == standardErrors.count,
      "one energy and one error a temperature")
    precondition(zip(temperatures, temperatures.dropFirst()).allSatisfy { $0 < $1 }, "temperatures ascend")
    self.name = name
    self.temperatures = temperatures
    self.energies = energies
    self.standardErrors = standardErrors
    self.crossover = crossover
  }
}

extension EnergyCurve {
  /// The curve without all but its coldest points, too few to take part in a collapse.
  fileprivate var coldest: EnergyCurve {
    var copy = self
    (copy.temperatures, copy.energies) = (Array(temperatures.prefix(2)), Array(energies.prefix(2)))
    copy.standardErrors = Array(standardErrors.prefix(2))
    return copy
  }
}

/// Crossover temperatures T_co for which the energies of several models collapse onto one curve below t = T_p/T_co = 1.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | y_m(t) = (u_m(t T_m) − u_m(T_m))/T_m | `Member.points` | 1 |
/// | ȳ(t) | mean of y_m over the models with data at t | 1 |
/// | R_m = Σ_t (y_m − ȳ)²/Σ_t ȳ² | `Member.spread` = √R_m | 1 |
/// | T_m = T_co of model m | `Member.crossover` | ε/k_B |
/// | (Σ_m R_m/models)^½, minimized over the T_m not fixed | `spread` | 1 |
/// | u_m(T_m) | `Member.energy` | ε |
/// | T_cold/T_m, (u_m(T_m) − u_m(T_cold))/T_m | `Member.depth`, `Member.fall` | 1 |
/// | correlation of the errors of T_m and T_n | `correlations` | 1 |
///
/// The sums run over 40 equal cells of t in the window. From the coldest point of a curve on, its weight rises to one over
/// four cells, and a cell counts for a model as far as another one has data there too: the spread is then a continuous
/// function of all T_m, and its minimum is not at a point of a grid. R_m is relative to the curve there:
/// otherwise a model would collapse best if it had no data in common with the others.
/// Multiplying all T_co by the same factor changes the spread little, and not at all if u is linear; at least one model
/// is therefore fixed, the anchor, and `scaled` contains the spread for other anchors.
///
/// A model without data below its T_co cannot be collapsed: the best T_co is then at the bound of what its data allow.
/// It is excluded from ȳ, has no `crossover`, and has an ``Objection``.
///
/// The error is the standard deviation over copies with noise; `interval` is their central 68%. Of 3000 synthetic pairs of
/// models with errors of 0.4% of T_co the interval contained the true value in 74%.
///
/// Source: arXiv:2009.08238, Sect. III, Fig. 3 and Appendix B; the measure of spread is defined here, the paper gives
/// none.
public struct CurveCollapse: Sendable, Equatable, Codable {
  /// The reason that the T_co of a model is unknown or unreliable.
  public enum Objection: Sendable, Equatable, Codable {
    /// It has no more temperatures than the required number of cold points.
    case tooFewTemperatures(Int)
    /// Its data do not extend below its T_co: the spread still decreases at this T_co, the smallest for which they
    /// would.
    case coldEdge(Double)
    /// T_co would be above all its data: the spread still decreases at this T_co.
    case hotEdge(Double)
    /// No other usable model has data in the same part of the window.
    case nothingInCommon
    /// The fixed T_co has too few data below it, or none above: the model cannot be an anchor.
    case fixedOutsideData(Double)
    /// This fraction of the resamples, more than 5%, ended at a bound of the data: the error is a lower bound. With more
    /// than 16% the model is excluded.
    case edgeInResamples(Double)
  }

  /// A measured energy in the units of the collapse.
  public struct Point: Sendable, Equatable, Codable {
    /// The reduced temperature T_p/T_co.
    public let t: Double
    /// The reduced energy (u(T_p) − u(T_co))/T_co.
    public let y: Double
    /// The error of u(T_p) over T_co; that of u(T_co) shifts all points together and is not included.
    public let standardError: Double
  }

  /// One model in the collapse.
  public struct Member: Sendable, Equatable, Codable {
    /// The name of the model.
    public let name: String
    /// Whether T_co was given.
    public let isFixed: Bool
    /// T_co, with the number of temperatures as its samples; nil if it was not found.
    public let crossover: Estimate?
    /// The central 68% of T_co over resamples; nil for fixed models.
    public let interval: ClosedRange<Double>?
    /// The spread √R_m.
    public let spread: Double?
    /// The number of measured temperatures below T_co, within the window.
    public let coldPoints: Int
    /// All measured points, including those above t = 1; empty without T_co.
    public let points: [Point]
    /// The objections; empty if there are none.
    public let objections: [Objection]
    /// The interpolated energy u(T_co), with the error of T_co included; nil without T_co.
    public let energy: Estimate?
    /// The lowest T_p over T_co.
    public let depth: Estimate?
    /// The fall of the energy from T_co to the lowest T_p, (u(T_co) − u(T_p))/T_co: the errors of both energies and of
    /// T_co are correlated, and are included together.
    public let fall: Estimate?
  }

  /// The spread with all fixed T_co multiplied by `factor` and everything else refitted; nil beyond the data.
  public struct ScaledSpread: Sendable, Equatable, Codable {
    /// The factor.
    public let factor: Double
    /// The relative spread.
    public let spread: Double?
  }

  /// The models, in the order given.
  public let members: [Member]
  /// The root mean square of the deviations, relative to the curve; nil where fewer than two models collapse.
  public let spread: Double?
  /// The spread for other common scales of T_co.
  public let scaled: [ScaledSpread]
  /// The correlation coefficients of the errors of T_co, of all pairs of models: 1 on the diagonal, 0 where a T_co is
  /// fixed or unknown. The common curve connects them: a T_co that is too high raises all others.
  public let correlations: [[Double]]

  /// The parameters of a collapse.
  public struct Method: Sendable, Equatable {
    /// The range of t in which curves are compared.
    public var window: ClosedRange<Double> = 0.5...1
    /// The interpolation of u between the measured temperatures; the cubic shows the effect of this choice.
    public var rule: InterpolatedCurve.Rule = .linear
    /// The required number of measured temperatures at or below the T_co of a model. With only one, a model that does
    /// not reach its T_co can agree with the common curve near t = 1 by chance, and distort it for the others.
    public var coldPoints = 2
    /// The factors for which the scaled spread is computed.
    public var scales: [Double] = [0.9, 1.1]

    /// Creates the method of the paper: window 0.5 to 1, linear interpolation, two cold points.
    public init() {}
  }

  /// Collapses `curves`, with errors from independent normal noise of their standard errors.
  public init(_ curves: [EnergyCurve], method: Method = Method(), bootstrap: Bootstrap = Bootstrap(resamples: 300)) {
    let resampled = bootstrap.parametric(
      curves.flatMap(\.energies), standardErrors: curves.flatMap(\.standardErrors)
    ) { energies in
      var rest = energies[...]
      return curves.map { curve -> EnergyCurve in
        var copy = curve
        copy.energies = Array(rest.prefix(curve.energies.count))
        rest = rest.dropFirst(curve.energies.count)
        return copy
      }
    }
    self.init(curves, method: method, resamples: resampled.count) { resampled[$0] }
  }

  /// Collapses `curves`, with errors from resampled versions of the same curves: `resample(k)` is the k-th of
  /// `resamples`, such as means over samples drawn with replacement.
  public init(
    _ curves: [EnergyCurve], method: Method = Method(), resamples: Int, resample: (Int) -> [EnergyCurve]
  ) {
    var best = CollapseFit(curves, method: method)
    var drawn = Self.draws(curves, best, method, resamples: resamples, resample)
    // A T_co whose interval of one sigma includes the bound of its data is not known, and would distort the common curve.
    let unknown = curves.indices.filter {
      curves[$0].crossover == nil && best.crossovers[$0] != nil && drawn[$0].edgeShare > CollapseFit.edgeShareKnown
    }
    if !unknown.isEmpty {
      let shares = unknown.map { (model: $0, share: drawn[$0].edgeShare) }
      func without(_ curves: [EnergyCurve]) -> [EnergyCurve] {
        curves.indices.map { unknown.contains($0) ? curves[$0].coldest : curves[$0] }
      }
      best = CollapseFit(without(curves), method: method)
      drawn = Self.draws(without(curves), best, method, resamples: resamples) { without(resample($0)) }
      best.exclude(shares)
    }
    correlations = drawn.indices.map { m in drawn.indices.map { n in m == n ? 1 : drawn[m].correlation(drawn[n]) } }
    spread = best.spread
    scaled = method.scales.map { factor in
      let moved = curves.map { curve -> EnergyCurve in
        var copy = curve
        copy.crossover = curve.crossover.map { $0 * factor }
        return copy
      }
      let fit = CollapseFit(moved, method: method)
      let same = curves.indices.allSatisfy { (fit.crossovers[$0] == nil) == (best.crossovers[$0] == nil) }
      return ScaledSpread(factor: factor, spread: same ? fit.spread : nil)
    }
    members = curves.indices.map { m in best.member(m, curves[m], window: method.window, draws: drawn[m]) }
  }

  private static func draws(
    _ curves: [EnergyCurve], _ best: CollapseFit, _ method: Method, resamples: Int, _ resample: (Int) -> [EnergyCurve]
  ) -> [CollapseDraws] {
    var drawn = curves.map { _ in CollapseDraws() }
    for k in 0..<resamples {
      let copies = resample(k)
      let fit = CollapseFit(copies, method: method, near: best)
      for m in curves.indices {
        drawn[m].append(fit.crossovers[m] ?? fit.edges[m]?.temperature, isFound: fit.crossovers[m] != nil) {
          CollapseNumbers(fit.curves[m], copies[m], crossover: $0)
        }
      }
    }
    return drawn
  }
}
