/// The crossover temperature T_co from moduli: the line through G/K at the lowest T_p intersects the plateau at high
/// T_p.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | P = weighted mean of G/K at T_p ≥ `plateauFrom` | `plateau` | 1 |
/// | a + b (T − T̄), weighted fit of the k lowest points | `line` | 1 |
/// | T_co = T̄ + (P − a)/b | `crossover`, `interval` | ε/k_B |
/// | σ² = [σ_P² + σ_a² + (T_co − T̄)² σ_b²]/b² | its error | ε/k_B |
///
/// a and b are uncorrelated about T̄. The distribution of the quotient is skewed if the relative error of b is large:
/// `interval` is the central 68% over copies of the points with normal noise of their errors. If the scatter about the
/// plateau or the line is improbable (an objection), the errors of its points are multiplied by Birge's ratio, for the
/// error and the interval: then the errors alone do not explain how far the plateau, or the line, is off.
///
/// Source: arXiv:2009.08238, Appendix C and Fig. 15.
public struct PlateauIntersection: Sendable, Equatable, Codable {
  /// The reason that the intersection is not a crossover, or not a reliable one.
  public enum Objection: Sendable, Equatable, Codable {
    /// The number of points on the plateau is zero; at least one is required.
    case plateauPoints(Int)
    /// The number of points below the plateau is smaller than the number to be fitted.
    case coldPoints(Int)
    /// ∣b∣/σ_b is below the required significance: the line may be flat, and T_co may be anywhere above.
    case slopeNotSignificant(Double)
    /// T_co is outside the data.
    case outsideData
    /// Only this number of fitted points is below T_co: the line extends across the crossover.
    case fittedPointsBelow(Int)
    /// The probability of the line's χ², below 1%: the points are not on a line.
    case curved(Double)
    /// The probability of the plateau's χ², below 1%: there is no plateau.
    case noPlateau(Double)
  }

  /// The number k of fitted points.
  public let coldPoints: Int
  /// The lowest T_p of the plateau.
  public let plateauFrom: Double
  /// The plateau P; nil without points.
  public let plateau: WeightedMean?
  /// The line; nil if there are too few points.
  public let line: StraightLine?
  /// T_co, with the number of points used as its samples; nil if it is not bounded, for which there is an objection.
  public let crossover: Estimate?
  /// The central 68% of T_co.
  public let interval: ClosedRange<Double>?
  /// The objections; empty if there are none.
  public let objections: [Objection]

  /// The probability of χ² below which there is an objection.
  public static let leastProbability = 0.01

  /// Computes the intersection for `ratios` G/K at ascending `temperatures`, all with errors above zero.
  ///
  /// - Parameters:
  ///   - coldPoints: the number of lowest points that are fitted by the line; 3 to 5.
  ///   - plateauFrom: the lowest T_p of the plateau, such as twice a first estimate of T_co.
  ///   - significance: ∣b∣/σ_b below which no T_co is given.
  public init(
    temperatures: [Double], ratios: [Double], standardErrors: [Double], coldPoints: Int = 4, plateauFrom: Double,
    significance: Double = 3, bootstrap: Bootstrap = Bootstrap()
  ) {
    precondition(coldPoints >= 2, "a line needs two points")
    precondition(zip(temperatures, temperatures.dropFirst()).allSatisfy { $0 < $1 }, "temperatures ascend")
    precondition(ratios.count == temperatures.count && standardErrors.count == ratios.count, "one number a temperature")
    self.coldPoints = coldPoints
    self.plateauFrom = plateauFrom
    let below = temperatures.count { $0 < plateauFrom }

    func plateauMean(_ ratios: [Double]) -> WeightedMean? {
      WeightedMean(
        (below..<ratios.count).map { Estimate(mean: ratios[$0], standardError: standardErrors[$0], samples: 1) })
    }
    func coldLine(_ ratios: [Double]) -> StraightLine {
      StraightLine(
        x: Array(temperatures[..<coldPoints]), y: Array(ratios[..<coldPoints]),
        standardErrors: Array(standardErrors[..<coldPoints]))
    }
    let plateau = plateauMean(ratios)
    let line = below >= coldPoints ? coldLine(ratios) : nil
    self.plateau = plateau
    self.line = line
    var objections: [Objection] = []
    if below < coldPoints { objections.append(.coldPoints(below)) }
    guard let plateau else {
      self.objections = objections + [.plateauPoints(temperatures.count - below)]
      crossover = nil
      interval = nil
      return
    }
    if plateau.probability < Self.leastProbability { objections.append(.noPlateau(plateau.probability)) }
    guard let line else {
      self.objections = objections
      crossover = nil
      interval = nil
      return
    }
    if line.probability < Self.leastProbability { objections.append(.curved(line.probability)) }
    guard abs(line.slope) >= significance * line.slopeError else {
      self.objections = objections + [.slopeNotSignificant(abs(line.slope) / line.slopeError)]
      crossover = nil
      interval = nil
      return
    }
    let found = Self.intersection(line, plateau)
    let fittedBelow = temperatures[..<coldPoints].count { $0 < found }
    if found < temperatures[0] || found > temperatures[temperatures.count - 1] {
      objections.append(.outsideData)
    } else if fittedBelow < coldPoints {
      objections.append(.fittedPointsBelow(fittedBelow))
    }
    self.objections = objections
    let inflation = (
      plateau: plateau.probability < Self.leastProbability ? plateau.birgeRatio : 1,
      line: line.probability < Self.leastProbability ? line.birgeRatio : 1
    )
    let lever = (found - line.center) * line.slopeError
    let level = inflation.plateau * plateau.standardError
    let variance =
      level * level + inflation.line * inflation.line * (line.heightError * line.heightError + lever * lever)
    let noise = standardErrors.indices.map { k in
      standardErrors[k] * (k >= below ? inflation.plateau : k < coldPoints ? inflation.line : 1)
    }
    crossover = Estimate(
      mean: found, standardError: variance.squareRoot() / abs(line.slope), samples: coldPoints + plateau.degrees + 1)
    interval = Replicates(
      bootstrap.parametric(ratios, standardErrors: noise) { noisy in
        plateauMean(noisy).map { Self.intersection(coldLine(noisy), $0) } ?? .nan
      }
    ).interval()
  }

  private static func intersection(_ line: StraightLine, _ plateau: WeightedMean) -> Double {
    line.center + (plateau.mean - line.height) / line.slope
  }

  /// Returns the intersection for every number of cold points and every beginning of the plateau.
  public static func sensitivity(
    temperatures: [Double], ratios: [Double], standardErrors: [Double], coldPoints: [Int], plateausFrom: [Double],
    significance: Double = 3, bootstrap: Bootstrap = Bootstrap()
  ) -> [PlateauIntersection] {
    coldPoints.flatMap { k in
      plateausFrom.map { from in
        PlateauIntersection(
          temperatures: temperatures, ratios: ratios, standardErrors: standardErrors, coldPoints: k, plateauFrom: from,
          significance: significance, bootstrap: bootstrap)
      }
    }
  }
}
