/// The crossover temperature T_co by moduli: where the line through G/K at the lowest T_p meets the plateau at high T_p.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | P = weighted mean of G/K at T_p ≥ `plateauFrom` | `plateau` | 1 |
/// | a + b (T − T̄), weighted fit of the k lowest points | `line` | 1 |
/// | T_co = T̄ + (P − a)/b | `crossover`, `interval` | ε/k_B |
/// | σ² = [σ_P² + σ_a² + (T_co − T̄)² σ_b²]/b² | its error | ε/k_B |
///
/// a and b do not covary about T̄, which is all of their covariance. The quotient is skewed where b is not known well:
/// `interval` is the central 68% over copies of the points with normal noise of their errors.
///
/// Source: arXiv:2009.08238, Appendix C and Fig. 15.
public struct PlateauIntersection: Sendable, Equatable, Codable {
  /// Why the intersection is not, or not safely, a crossover.
  public enum Objection: Sendable, Equatable, Codable {
    /// So many points in the plateau: one is needed at least.
    case plateauPoints(Int)
    /// So many points below the plateau, fewer than are to be fitted.
    case coldPoints(Int)
    /// ∣b∣/σ_b is below the significance asked for: the line may be flat, and T_co anywhere above.
    case slopeNotSignificant(Double)
    /// T_co lies outside the data.
    case outsideData
    /// Only so many of the fitted points lie below T_co: the line runs through the crossover.
    case fittedPointsBelow(Int)
    /// The probability of the line's χ², below 1%: the points are not on a line.
    case curved(Double)
    /// The probability of the plateau's χ², below 1%: there is no plateau.
    case noPlateau(Double)
  }

  /// k.
  public let coldPoints: Int
  /// The lowest T_p of the plateau.
  public let plateauFrom: Double
  /// P; nil without points.
  public let plateau: WeightedMean?
  /// The line; nil without points enough.
  public let line: StraightLine?
  /// T_co, its samples the number of points used; nil where it is not bounded, which an objection then says.
  public let crossover: Estimate?
  /// The central 68% of T_co.
  public let interval: ClosedRange<Double>?
  /// What is to be said against it; empty for a sound one.
  public let objections: [Objection]

  /// Probabilities of χ² below this are objected to.
  public static let leastProbability = 0.01

  /// The intersection for `ratios` G/K at ascending `temperatures`, all with errors above zero.
  ///
  /// - Parameters:
  ///   - coldPoints: how many of the lowest points make the line; 3 to 5.
  ///   - plateauFrom: the lowest T_p of the plateau, such as twice a first T_co.
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
    let lever = (found - line.center) * line.slopeError
    let variance = plateau.standardError * plateau.standardError + line.heightError * line.heightError + lever * lever
    crossover = Estimate(
      mean: found, standardError: variance.squareRoot() / abs(line.slope), samples: coldPoints + plateau.degrees + 1)
    interval = Replicates(
      bootstrap.parametric(ratios, standardErrors: standardErrors) { noisy in
        plateauMean(noisy).map { Self.intersection(coldLine(noisy), $0) } ?? .nan
      }
    ).interval()
  }

  private static func intersection(_ line: StraightLine, _ plateau: WeightedMean) -> Double {
    line.center + (plateau.mean - line.height) / line.slope
  }

  /// The intersection for every number of cold points and every beginning of the plateau.
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
