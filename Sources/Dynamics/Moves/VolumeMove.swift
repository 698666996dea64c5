import Durability
import Foundation
import Interactions
import Particles
import Statistics

/// Changes of the volume at constant pressure P: cell and positions are scaled, uniformly in ln V.
///
/// A trial ln V′ = ln V + w(2u − 1) is accepted with probability min(1, e^(−[ΔU + PΔV]/T) (V′/V)^(N + 1)): one factor V per
/// particle, and one because the proposal is uniform in ln V. The molecular dynamics between trials keeps the total momentum
/// zero but not the center of mass at a place, so that all N positions count. The width w adjusts itself until the window
/// begins, to an acceptance of 40%. The series of ln V in the window shows whether the density drifts, and how fast it forgets.
///
/// A cell narrower than twice the model's range has no energy. Liquids that come there in the window are refused, since the
/// smaller volumes would be missing from their averages: at a hundredth of the trials, the mean of ln V is off by about a
/// hundredth of its standard deviation.
struct VolumeMove: Move {
  static let entry = MoveEntry(
    name: "volume", summary: "changes of the volume at constant pressure",
    parameters: [
      ModelParameter("pressure", "P in ε/λ³, of the liquid, including ρT", in: -1e6...1e6),
      ModelParameter("trials", "trials of one application", in: 1...1000, otherwise: 1),
    ], changes: [.box], example: "volume:pressure=3"
  ) { values, seeds throws(ModelError) in
    let trials = values["trials"]!
    guard trials == trials.rounded() else { throw ModelError("volume: trials=\(trials) is not a whole number") }
    return VolumeMove(
      pressure: values["pressure"]!, count: Int(trials), trials: Trials(stream: seeds.stream("volume")))
  }

  let pressure: Double
  let count: Int
  private var trials: Trials
  private var width = 0.1
  /// ln V after every application in the window.
  private var series = CoarseSeries()
  /// Trials in the window whose cell was too narrow for the model, by their weights without interactions.
  private var narrow = 0.0

  init(pressure: Double, count: Int, trials: Trials) {
    (self.pressure, self.count, self.trials) = (pressure, count, trials)
  }

  var steps: Int? { 0 }
  /// The acceptance; the drift of ln(N/V) within the window with its error, and the correlation time of ln V over the window,
  /// which ``Equilibration`` turns into a time.
  var evidence: [String: Double] {
    var all = trials.evidence
    guard let blocks = series.blocks, let drift = series.drift else { return all }
    let inefficiency = blocks.statisticalInefficiency
    all["density_drift"] = -drift
    // Halves have twice the variance of the whole, and their difference four times.
    all["density_drift_error"] = 2 * blocks.levels[0].standardError * inefficiency.squareRoot()
    all[Self.clock] = 0.5 * inefficiency / Double(series.means.count)
    return all
  }

  /// The name of the correlation time of ln V, and of it over the length of the window.
  static let (relaxationTime, clock) = ("density_relaxation_time", "density_clock")

  mutating func apply(to leg: inout Leg) throws {
    if leg.isFirst(Self.entry.name), leg.isFirstOfWindow { series = CoarseSeries() }
    var energy = try leg.energy(of: leg.liquid.configuration)
    for _ in 0..<count {
      let old = leg.liquid.configuration
      let change = width * (2 * trials.stream.uniform() - 1)
      let new = old.expanded(by: change)
      let pressing = pressure * (new.cell.volume - old.cell.volume)
      let ideal = exp(Double(old.count + 1) * change - pressing / leg.temperature)
      let trial = try energyOfTrial(new, in: leg, weight: min(1, ideal))
      let exponent = Double(old.count + 1) * change - (trial - energy + pressing) / leg.temperature
      let accepts = trials.accepts(exponent, isCounted: leg.isMeasuring)
      if accepts { (leg.liquid.configuration, energy) = (new, trial) }
      if !leg.isMeasuring {
        width = min(Self.widest, width * exp(Self.gain * (min(1, exp(exponent)) - Self.acceptance)))
      }
      guard leg.liquid.configuration.density > Self.emptiest else {
        throw ModelError("at P = \(pressure) the liquid expands without end")
      }
    }
    if leg.isMeasuring { series.append(log(leg.liquid.configuration.cell.volume)) }
  }

  /// U of a trial of a `weight` without interactions; infinite in a cell that is too narrow for the model.
  ///
  /// - Throws: ``ModelError`` if the window has too many of these, by their weights.
  private mutating func energyOfTrial(
    _ trial: Configuration, in leg: Leg, weight: Double
  ) throws(ModelError) -> Double {
    do { return try leg.energy(of: trial) } catch {
      if leg.isMeasuring { narrow += weight }
      guard narrow <= max(Self.fewest, 0.01 * Double(trials.made)) else {
        throw ModelError(
          "at P = \(pressure) the liquid shrinks to the smallest cell that the model allows: \(error.description)")
      }
      return .infinity
    }
  }

  /// Trials that may be in too narrow a cell before their part of all trials is judged.
  private static let fewest = 10.0
  /// N/V below which nothing is left of a liquid, in λ⁻³: at P ≤ 0 gases have no volume.
  private static let emptiest = 1e-20
  private static let widest = 3.0
  /// The part of the trials that is to be accepted, and how fast ln w approaches it: the probability of every trial counts,
  /// which fluctuates less than the outcomes. A width that is twice too large is right after some ten trials.
  private static let (acceptance, gain) = (0.4, 0.25)

  func put(into writer: inout ByteWriter) {
    trials.put(into: &writer)
    writer.put(width)
    writer.put(narrow)
    writer.put(series.numbers)
  }

  mutating func restore(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    trials = try Trials(from: &reader)
    width = try reader.double()
    narrow = try reader.double()
    guard width > 0, width <= Self.widest, narrow >= 0, narrow.isFinite,
      let series = CoarseSeries(numbers: try reader.list())
    else {
      throw ByteReader.Malformed()
    }
    self.series = series
  }
}
