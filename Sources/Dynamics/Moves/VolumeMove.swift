import Durability
import Foundation
import Interactions
import Particles

/// Changes of the volume at constant pressure P: cell and positions are scaled, uniformly in ln V.
///
/// A trial ln V′ = ln V + w(2u − 1) is accepted with probability min(1, e^(−[ΔU + PΔV]/T) (V′/V)^(N + 1)): one factor V per
/// particle, and one because the proposal is uniform in ln V. The molecular dynamics between trials keeps the total momentum
/// zero but not the center of mass at a place, so that all N positions count. The width w adjusts itself until the window
/// begins, to an acceptance of 40%.
struct VolumeMove: Move {
  static let entry = MoveEntry(
    name: "volume", summary: "changes of the volume at constant pressure",
    parameters: [
      ModelParameter("pressure", "P in ε/λ³, of the liquid, including ρT", in: -1e6...1e6),
      ModelParameter("trials", "trials of one application", in: 1...1000, otherwise: 1),
    ], changes: [.box], example: "volume:pressure=3"
  ) { values, seeds throws(ModelError) in
    let trials = values["trials"]!
    guard trials == trials.rounded() else { throw ModelError("volume: trials=\(trials) is no whole number") }
    return VolumeMove(
      pressure: values["pressure"]!, count: Int(trials), trials: Trials(stream: seeds.stream("volume")))
  }

  let pressure: Double
  let count: Int
  private var trials: Trials
  private var width = 0.1

  init(pressure: Double, count: Int, trials: Trials) {
    (self.pressure, self.count, self.trials) = (pressure, count, trials)
  }

  var steps: Int? { 0 }
  var evidence: [String: Double] { trials.evidence }

  mutating func apply(to leg: inout Leg) throws {
    var energy = try leg.energy(of: leg.liquid.configuration)
    for _ in 0..<count {
      let old = leg.liquid.configuration
      let change = width * (2 * trials.stream.uniform() - 1)
      let new = old.scaled(by: exp(change / 3))
      // A cell that is too narrow for the model has no weight.
      let trial = (try? leg.energy(of: new)) ?? .infinity
      let work = trial - energy + pressure * (new.cell.volume - old.cell.volume)
      let accepts = trials.accepts(
        Double(old.count + 1) * change - work / leg.temperature, isCounted: leg.isMeasuring)
      if accepts { (leg.liquid.configuration, energy) = (new, trial) }
      if !leg.isMeasuring { width = min(Self.widest, width * (accepts ? Self.growth : Self.decay)) }
    }
  }

  private static let widest = 3.0
  /// 40% × 0.06 = 60% × 0.04: the width stays where 40% are accepted.
  private static let (growth, decay) = (1.06, 0.96)

  func put(into writer: inout ByteWriter) {
    trials.put(into: &writer)
    writer.put(width)
  }

  mutating func restore(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    trials = try Trials(from: &reader)
    width = try reader.double()
    guard width > 0, width <= Self.widest else { throw ByteReader.Malformed() }
  }
}

extension Configuration {
  /// The configuration with cell and positions multiplied by `factor`.
  fileprivate func scaled(by factor: Double) -> Configuration {
    var scaled = self
    scaled.cell = Cell(sides: factor * cell.sides, tilts: factor * cell.tilts)
    for i in positions.indices { scaled.positions[i] *= factor }
    return scaled
  }
}
