/// Numbers of one model that depend on its T_co and its energies together.
struct CollapseNumbers {
  /// u(T_co).
  let energy: Double
  /// The lowest temperature over T_co.
  let depth: Double
  /// (u(T_co) − u of the lowest temperature)/T_co.
  let fall: Double

  init(_ interpolated: InterpolatedCurve, _ curve: EnergyCurve, crossover: Double) {
    energy = interpolated(crossover)
    depth = curve.temperatures[0] / crossover
    fall = (energy - curve.energies[0]) / crossover
  }
}

/// T_co of one model, and what depends on it, on every resample.
struct CollapseDraws {
  /// T_co, NaN where it is not known at all.
  private(set) var crossovers: [Double] = []
  private(set) var numbers: [CollapseNumbers] = []
  private var atEdge = 0

  /// Adds a resample: its T_co, whether it was found or is only a bound of the data, and the numbers for it.
  mutating func append(_ crossover: Double?, isFound: Bool, _ others: (Double) -> CollapseNumbers) {
    crossovers.append(crossover ?? .nan)
    if let crossover { numbers.append(others(crossover)) }
    if !isFound { atEdge += 1 }
  }

  /// The fraction of resamples at a bound of the data.
  var edgeShare: Double { crossovers.isEmpty ? 0 : Double(atEdge) / Double(crossovers.count) }

  /// Returns the correlation coefficient with T_co of another model; 0 where one of them does not vary.
  func correlation(_ other: CollapseDraws) -> Double {
    let pairs = zip(crossovers, other.crossovers).filter { $0.0.isFinite && $0.1.isFinite }
    guard pairs.count >= 2 else { return 0 }
    let n = Double(pairs.count)
    let (a, b) = (pairs.reduce(0) { $0 + $1.0 } / n, pairs.reduce(0) { $0 + $1.1 } / n)
    var (squareA, squareB, product) = (0.0, 0.0, 0.0)
    for (x, y) in pairs {
      squareA += (x - a) * (x - a)
      squareB += (y - b) * (y - b)
      product += (x - a) * (y - b)
    }
    return squareA > 0 && squareB > 0 ? product / (squareA * squareB).squareRoot() : 0
  }
}

extension CollapseFit {
  /// The fraction of resamples at a bound of the data above which there is an objection.
  static let edgeShareAllowed = 0.05
  /// The fraction above which T_co is unknown, 16%: its interval of one sigma then reaches the bound.
  static let edgeShareKnown = (1 - Replicates.oneSigma) / 2

  /// Returns one model of the collapse, with errors from `draws`.
  func member(
    _ m: Int, _ curve: EnergyCurve, window: ClosedRange<Double>, draws: CollapseDraws
  ) -> CurveCollapse.Member {
    let isFixed = curve.crossover != nil
    let t = crossovers[m]
    let replicates = Replicates(draws.crossovers)
    var objections = edges[m].map { [$0.objection] } ?? []
    if !isFixed, t != nil, draws.edgeShare > Self.edgeShareAllowed {
      objections.append(.edgeInResamples(draws.edgeShare))
    }
    let found = t.map { CollapseNumbers(curves[m], curve, crossover: $0) }
    let points = t.map { t in
      curve.temperatures.indices.map { k in
        CurveCollapse.Point(
          t: curve.temperatures[k] / t, y: (curve.energies[k] - curves[m](t)) / t,
          standardError: curve.standardErrors[k] / t)
      }
    }
    func estimate(_ number: KeyPath<CollapseNumbers, Double>) -> Estimate? {
      found.map { found in
        let error = Replicates(draws.numbers.map { $0[keyPath: number] }).standardError
        // The depth of a model with a given T_co is exact: its replicates differ by rounding only.
        return Estimate(
          mean: found[keyPath: number],
          standardError: error.map { standardError($0 * $0, of: found[keyPath: number]) },
          samples: curve.temperatures.count)
      }
    }
    return CurveCollapse.Member(
      name: curve.name, isFixed: isFixed,
      crossover: t.map {
        Estimate(
          mean: $0, standardError: isFixed ? 0 : replicates.standardError, samples: curve.temperatures.count)
      },
      interval: isFixed || t == nil ? nil : replicates.interval(), spread: spreads[m],
      coldPoints: points?.count { $0.t < 1 && $0.t >= window.lowerBound } ?? 0, points: points ?? [],
      objections: objections, energy: estimate(\.energy), depth: estimate(\.depth), fall: estimate(\.fall))
  }
}
