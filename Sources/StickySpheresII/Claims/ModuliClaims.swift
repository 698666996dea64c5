import Analysis
import Foundation
import Observables
import Statistics

extension ClaimsReview {
  /// Claims 6 to 10 and 18: elastic moduli and pressure (Figs. 4, 5, 12).
  var moduliClaims: [TestedClaim] { [plateaus, shearRise, bulkFall, oppositeEnds, poisson, pressures] }

  private var plateaus: TestedClaim {
    // The ratio of the change across the plateau's range to the change below it.
    let parts = allSeries.compactMap { series -> (StickySeries, Estimate)? in
      guard let from = series.modelSummary.plateauFrom, let cold = series.coldest(.shearOverBulk),
        let plateau = series.plateau(.shearOverBulk)
      else { return nil }
      let flat = series.ensembles.filter { $0.temperature >= from }.compactMap { $0[.shearOverBulk] }
      guard flat.count > 1, let first = flat.first, let last = flat.last else { return nil }
      let whole = cold.minus(plateau)
      return (series, first.minus(last).over(whole))
    }
    let judgement =
      parts.isEmpty
      ? Judgement.missing("two ensembles above T_co and one below")
      : .all(
        parts.map {
          .near(
            $0.1, 0, within: Border.plateauFraction, "part of the change of G/K above the plateau's edge, \($0.0.name)")
        } + missing("two ensembles above T_co and one below", among: parts.map(\.0)))
    return claim(
      6, "Fig. 4", "Far above T_co the elastic observables no longer depend on T_p.", published: "plateaus",
      found: parts.isEmpty
        ? nil
        : "of the change of G/K, above: " + parts.map { "\(percent($0.1)) (\($0.0.name))" }.joined(separator: ", "),
      judgement)
  }

  private var shearRise: TestedClaim {
    var judgement = Judgement.missing(Self.needsEnds)
    if let rise = changes(.shearModulus) {
      judgement = contrast(rise, Border.shearRatio, "rise of G, least sticky compared with stickiest")
    }
    return claim(
      7, "Fig. 4",
      "Annealing raises G much more for the least sticky spheres than for the stickiest.",
      published: "slightly more than 20% (r_c = 1.5), slightly less than 5% (1.1)", found: listed(.shearModulus),
      judgement)
  }

  private var bulkFall: TestedClaim {
    let falls = allSeries.compactMap { series in series.change(.bulkModulus).map { (series, $0.negated) } }
    var judgement = Judgement.missing(Self.needsEnds)
    if falls.count > 1, falls[0].0.model == allSeries[0].model {
      judgement = .all(
        falls.map { .above($0.1, 0, "fall of K, \($0.0.name)") }
          + falls.dropFirst().map {
            .larger(falls[0].1, $0.1, "fall of K at \(falls[0].0.name) compared with \($0.0.name)")
          } + missing("an ensemble below T_co", among: falls.map(\.0)))
    }
    return claim(
      8, "Fig. 4", "At constant volume annealing lowers K of all models, most for the stickiest spheres.",
      published: "roughly \u{2212}10% at r_c = 1.1", found: listed(.bulkModulus), judgement)
  }

  private var oppositeEnds: TestedClaim {
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

  /// The sum of independent numbers, with the degrees of freedom of its error.
  private func sum(_ parts: [Estimate]) -> Estimate {
    let square = parts.reduce(0) { $0 + ($1.standardError ?? .nan) * ($1.standardError ?? .nan) }
    return Estimate(
      mean: parts.reduce(0) { $0 + $1.mean }, standardError: square.squareRoot(),
      samples: Int(Estimate.degrees(of: parts)) + 1)
  }

  private var poisson: TestedClaim {
    var judgement = Judgement.missing(Self.needsEnds)
    var found: String?
    if let ends, let change = changes(.poissonRatio), let a = ends.sticky.plateau(.poissonRatio),
      let b = ends.generic.plateau(.poissonRatio), let coldA = ends.sticky.coldest(.poissonRatio),
      let coldB = ends.generic.coldest(.poissonRatio)
    {
      found =
        "\u{3bd}_\u{221e} = \(a.concise) and \(b.concise); changes \(percent(change.sticky)) and "
        + percent(change.generic)
      let sign: Double = change.sticky.mean + change.generic.mean < 0 ? -1 : 1
      let (sticky, generic) = (change.sticky.times(sign), change.generic.times(sign))
      let factor = Border.poissonContrast * sign
      let contrast = "difference of \u{3bd}_\u{221e} and the change of \u{3bd},"
      judgement = .all([
        // b − a > f s (ν − a), where ν_∞ of one model stands on both sides: a sum of three independent numbers.
        .above(
          sum([b, a.times(factor - 1), coldA.times(-factor)]), 0,
          "\(contrast) stickiest: \(b.minus(a).concise) less \(short(Border.poissonContrast)) times \(sticky.times(a.mean).concise)"
        ),
        .above(
          sum([b.times(1 + factor), a.negated, coldB.times(-factor)]), 0,
          "\(contrast) least sticky: \(b.minus(a).concise) less \(short(Border.poissonContrast)) times \(generic.times(b.mean).concise)"
        ),
        .larger(
          sticky, generic, times: 1 / Border.poissonSimilarity,
          "relative change of \u{3bd}, stickiest compared with least sticky"),
        .larger(
          generic, sticky, times: 1 / Border.poissonSimilarity,
          "relative change of \u{3bd}, least sticky compared with stickiest"),
      ])
    }
    return claim(
      10, "Fig. 5", "\u{3bd} depends strongly on r_c, but its relative change on annealing is similar at both ends.",
      published: "depends quite significantly on r_c; similar changes", found: found, judgement)
  }

  /// ln of the ratios of p/K and p/p₀ between all pairs of models, on the plateau and at the lowest T_p.
  private var pressureRatios: [(name: String, logarithm: Estimate)] {
    [(Observable.pressureOverBulkModulus, "p/K"), (.pressureOverScale, "p/p\u{2080}")].flatMap { observable, symbol in
      [("on the plateau", { $0.plateau(observable) }), ("at the lowest T_p", { $0.coldest(observable) })].flatMap {
        (place: String, value: (StickySeries) -> Estimate?) in
        allSeries.indices.flatMap { k in
          allSeries[(k + 1)...].compactMap { other -> (name: String, logarithm: Estimate)? in
            guard let a = value(allSeries[k])?.logarithm, let b = value(other)?.logarithm else { return nil }
            return ("ln of \(symbol) at \(allSeries[k].name) over \(other.name) \(place)", a.minus(b))
          }
        }
      }
    }
  }

  private var pressures: TestedClaim {
    let ratios = pressureRatios
    let judgement =
      allSeries.allSatisfy { $0.isSupercooled && $0.modelSummary.plateauFrom != nil } && !ratios.isEmpty
      ? Judgement.all(ratios.map { .near($0.logarithm, 0, within: log(Border.pressureRatio), $0.name) })
      : .missing(Self.needsEnds)
    let largest = ratios.map { exp(abs($0.logarithm.mean)) }.max()
    return claim(
      18, "Fig. 12", "p/K and p/p\u{2080} differ only slightly between the ensembles of different r_c.",
      published: "only minor variations",
      found: largest.map { "within a factor of \(short($0)), on the plateau and at the lowest T_p" }, judgement)
  }
}
