import Analysis
import Observables
import Statistics

extension ClaimsReview {
  /// Claims 6 to 10 and 18: elastic moduli and pressure (Figs. 4, 5, 12).
  var moduliClaims: [Claim] { [plateaus, shearRise, bulkFall, oppositeEnds, poisson, pressures] }

  /// The fraction of an observable's change that may occur above the beginning of its plateau.
  static let plateauFraction = 0.25

  private var plateaus: Claim {
    // The ratio of the change across the plateau's range to the change below it.
    let parts = allSeries.compactMap { series -> (StickySeries, Estimate)? in
      guard let from = series.modelSummary.plateauFrom, let cold = series.coldest(.shearOverBulk),
        let plateau = series.plateau(.shearOverBulk)
      else { return nil }
      let flat = series.ensembles.filter { $0.temperature >= from }.compactMap { $0[.shearOverBulk] }
      guard flat.count > 1, let first = flat.first, let last = flat.last else { return nil }
      let whole = cold.minus(plateau)
      return (series, first.minus(last).over(whole).magnitude)
    }
    let judgement =
      parts.isEmpty
      ? Judgement.missing("two ensembles above T_co and one below")
      : .all(
        parts.map {
          .below($0.1, Self.plateauFraction, "part of the change of G/K above the plateau's edge, \($0.0.name)")
        }
      )
    return claim(
      6, "Fig. 4", "Far above T_co the elastic observables no longer depend on T_p.", published: "plateaus",
      found: parts.isEmpty
        ? nil
        : "of the change of G/K, above: " + parts.map { "\(percent($0.1)) (\($0.0.name))" }.joined(separator: ", "),
      judgement)
  }

  private var shearRise: Claim {
    var judgement = Judgement.missing(Self.needsEnds)
    if let rise = changes(.shearModulus) {
      judgement = .all([
        .above(rise.sticky, 0, "rise of G, stickiest"), .above(rise.generic, 0, "rise of G, least sticky"),
        // generic > 4 sticky, which remains meaningful if the sticky increase is near zero.
        .larger(
          rise.generic,
          Estimate(
            mean: 4 * rise.sticky.mean, standardError: rise.sticky.standardError.map { 4 * $0 },
            samples: rise.sticky.samples),
          "rise of G of the least sticky spheres compared with four times that of the stickiest"),
      ])
    }
    return claim(
      7, "Fig. 4",
      "Annealing raises G, more than four times as much for the least sticky spheres as for the stickiest.",
      published: "+20% (r_c = 1.5), +5% (1.1)", found: listed(.shearModulus), judgement)
  }

  private var bulkFall: Claim {
    let falls = allSeries.compactMap { series in series.change(.bulkModulus).map { (series, $0.negated) } }
    var judgement = Judgement.missing(Self.needsEnds)
    if falls.count > 1, falls[0].0.model == allSeries[0].model {
      judgement = .all(
        falls.map { .above($0.1, 0, "fall of K, \($0.0.name)") }
          + falls.dropFirst().map {
            .larger(falls[0].1, $0.1, "fall of K at \(falls[0].0.name) compared with \($0.0.name)")
          })
    }
    return claim(
      8, "Fig. 4", "At constant volume annealing lowers K of all models, most for the stickiest spheres.",
      published: "\u{2212}10% at r_c = 1.1", found: listed(.bulkModulus), judgement)
  }

  private var oppositeEnds: Claim {
    var judgement = Judgement.missing(Self.needsEnds)
    if let shear = changes(.shearModulus), let bulk = changes(.bulkModulus) {
      judgement = .all([
        .larger(shear.generic, shear.sticky, "rise of G, least sticky compared with stickiest"),
        .larger(bulk.sticky.negated, bulk.generic.negated, "fall of K, stickiest compared with least sticky"),
      ])
    }
    return claim(
      9, "Fig. 4", "The largest rise of G and the largest fall of K are at opposite ends of stickiness.",
      published: "G: r_c = 1.5, K: r_c = 1.1",
      found: changes(.shearModulus).flatMap { shear in
        changes(.bulkModulus).map { bulk in
          "G \(percent(shear.sticky)) and \(percent(shear.generic)), K \(percent(bulk.sticky)) and "
            + "\(percent(bulk.generic)), stickiest and least sticky"
        }
      },
      judgement)
  }

  private var poisson: Claim {
    var judgement = Judgement.missing(Self.needsEnds)
    var found: String?
    if let ends, let change = changes(.poissonRatio), let a = ends.sticky.plateau(.poissonRatio),
      let b = ends.generic.plateau(.poissonRatio)
    {
      found =
        "\u{3bd}_\u{221e} = \(a.concise) and \(b.concise); changes \(percent(change.sticky)) and "
        + percent(change.generic)
      judgement = .all([
        .larger(
          b, Estimate(mean: a.mean + 0.05, standardError: a.standardError, samples: a.samples),
          "\u{3bd} on the plateau, least sticky compared with stickiest + 0.05"),
        .near(
          change.sticky.minus(change.generic), 0, within: 0.05, "difference of the relative changes of \u{3bd}"),
      ])
    }
    return claim(
      10, "Fig. 5", "\u{3bd} depends strongly on r_c, but its relative change on annealing is similar at both ends.",
      published: "0.31 to 0.40; similar changes", found: found, judgement)
  }

  /// The largest variation of a nearly constant ratio between ensembles, as a factor.
  static let slightVariation = 1.5

  private var pressures: Claim {
    let extremes = [Observable.pressureOverBulkModulus, .pressureOverScale].compactMap { name -> Estimate? in
      let values = allSeries.flatMap(\.ensembles).compactMap { $0[name] }
      guard values.count > 1, let low = values.min(by: { $0.mean < $1.mean }),
        let high = values.max(by: { $0.mean < $1.mean }), low.mean > 0
      else { return nil }
      return high.over(low)
    }
    let judgement =
      extremes.count < 2
      ? Judgement.missing("two ensembles")
      : .all(
        zip(["p/K", "p/p\u{2080}"], extremes).map {
          .below($1, Self.slightVariation, "largest over smallest \($0)")
        })
    return claim(
      18, "Fig. 12", "p/K and p/p\u{2080} vary only slightly between all ensembles.", published: "slight variation",
      found: extremes.count < 2 ? nil : "within factors \(extremes[0].concise) and \(extremes[1].concise)", judgement)
  }
}
