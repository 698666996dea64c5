import Durability
import Dynamics
import Foundation
import Interactions
import Particles

/// Moves that no plan can name: what the protocol ``Move`` can carry, each as plain as possible.
enum TrialMoves {
  static let catalogue = MoveCatalogue(
    MoveCatalogue.builtIn.entries + [DisplacementMove.entry, ExchangeMove.entry, VolumeMove.entry])
}

/// Trials and those accepted, with the random stream that proposes and decides.
struct Trials {
  var stream: RandomStream
  private(set) var made = 0
  private(set) var accepted = 0

  init(stream: RandomStream) { self.stream = stream }

  /// Metropolis: whether a trial of weight e^exponent is taken. `isCounted` is false while a move still adjusts itself.
  mutating func accepts(_ exponent: Double, isCounted: Bool) -> Bool {
    let accepts = exponent >= 0 || stream.uniform() < exp(exponent)
    if isCounted { (made, accepted) = (made + 1, accepted + (accepts ? 1 : 0)) }
    return accepts
  }

  var evidence: [String: Double] { made > 0 ? ["acceptance": Double(accepted) / Double(made)] : [:] }

  func put(into writer: inout ByteWriter) {
    stream.put(into: &writer)
    writer.put([made, accepted])
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    stream = try RandomStream(from: &reader)
    let counts = try reader.integers()
    guard counts.count == 2 else { throw ByteReader.Malformed() }
    (made, accepted) = (counts[0], counts[1])
  }
}

/// Displaces one particle after another within a cube, whose side adjusts itself until the window begins.
struct DisplacementMove: Move {
  static let entry = MoveEntry(
    name: "displacement", summary: "trial displacements",
    parameters: [ModelParameter("sweeps", "trials a particle", in: 1...100, otherwise: 1)]
  ) { values, seeds throws(ModelError) in
    DisplacementMove(sweeps: Int(values["sweeps"]!), trials: Trials(stream: seeds.stream("displacement")))
  }

  let sweeps: Int
  var trials: Trials
  var side = 0.3

  init(sweeps: Int, trials: Trials) { (self.sweeps, self.trials) = (sweeps, trials) }

  var steps: Int? { 0 }
  var evidence: [String: Double] { trials.evidence }

  mutating func apply(to leg: inout Leg) throws {
    var now = try leg.energy(of: leg.liquid.configuration)
    for _ in 0..<sweeps {
      for i in 0..<leg.liquid.configuration.count {
        var trial = leg.liquid.configuration
        let shift = Vec3(trials.stream.uniform(), trials.stream.uniform(), trials.stream.uniform())
        trial.positions[i] += side * (shift - Vec3(repeating: 0.5))
        let energy = try leg.energy(of: trial)
        let accepts = trials.accepts((now - energy) / leg.temperature, isCounted: leg.isMeasuring)
        if accepts { (leg.liquid.configuration, now) = (trial, energy) }
        if !leg.isMeasuring { side *= accepts ? 1.02 : 0.98 }
      }
    }
  }

  func put(into writer: inout ByteWriter) {
    trials.put(into: &writer)
    writer.put(side)
  }

  mutating func restore(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    trials = try Trials(from: &reader)
    side = try reader.double()
  }
}

/// Exchanges species and sizes of two particles.
struct ExchangeMove: Move {
  static let entry = MoveEntry(
    name: "exchange", summary: "exchanges of sizes",
    parameters: [ModelParameter("trials", "trials of one application", in: 1...1000, otherwise: 20)], changes: [.sizes]
  ) { values, seeds throws(ModelError) in
    ExchangeMove(count: Int(values["trials"]!), trials: Trials(stream: seeds.stream("exchange")))
  }

  let count: Int
  var trials: Trials

  init(count: Int, trials: Trials) { (self.count, self.trials) = (count, trials) }

  var steps: Int? { 0 }
  var evidence: [String: Double] { trials.evidence }

  mutating func apply(to leg: inout Leg) throws {
    var energies = try ParticleEnergies(leg.model, at: leg.liquid.configuration)
    for _ in 0..<count {
      let i = Int.random(in: 0..<leg.liquid.configuration.count, using: &trials.stream)
      let j = Int.random(in: 0..<leg.liquid.configuration.count, using: &trials.stream)
      let change = i == j ? 0 : energies.change(exchanging: i, with: j)
      guard trials.accepts(-change / leg.temperature, isCounted: leg.isMeasuring) else { continue }
      energies.exchange(i, with: j)
      leg.liquid.configuration.species.swapAt(i, j)
      leg.liquid.configuration.radii?.swapAt(i, j)
    }
  }

  func put(into writer: inout ByteWriter) { trials.put(into: &writer) }
  mutating func restore(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    trials = try Trials(from: &reader)
  }
}

/// Scales box and positions: constant pressure. Of boxes too narrow for the model there are none.
struct VolumeMove: Move {
  static let entry = MoveEntry(
    name: "volume", summary: "changes of the volume at constant pressure",
    parameters: [ModelParameter("pressure", "P", in: 1e-9...1e9)], changes: [.box], example: "volume:pressure=3"
  ) { values, seeds throws(ModelError) in
    VolumeMove(pressure: values["pressure"]!, trials: Trials(stream: seeds.stream("volume")))
  }

  let pressure: Double
  var trials: Trials
  var width = 0.5

  init(pressure: Double, trials: Trials) { (self.pressure, self.trials) = (pressure, trials) }

  var steps: Int? { 0 }
  var evidence: [String: Double] { trials.evidence }

  mutating func apply(to leg: inout Leg) throws {
    let old = leg.liquid.configuration
    let change = width * (2 * trials.stream.uniform() - 1)
    let scale = exp(change / 3)
    var new = old
    new.cell = Cell(sides: scale * old.cell.sides, tilts: scale * old.cell.tilts)
    for i in new.positions.indices { new.positions[i] *= scale }
    let energy = (try? leg.energy(of: new)) ?? .infinity
    let work = try energy - leg.energy(of: old) + pressure * (new.cell.volume - old.cell.volume)
    // Uniform in ln V, and one factor V a particle.
    let exponent = Double(old.count + 1) * change - work / leg.temperature
    let accepts = trials.accepts(exponent, isCounted: leg.isMeasuring)
    if accepts { leg.liquid.configuration = new }
    if !leg.isMeasuring { width = min(3, width * (accepts ? 1.05 : 0.95)) }
  }

  func put(into writer: inout ByteWriter) {
    trials.put(into: &writer)
    writer.put(width)
  }

  mutating func restore(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    trials = try Trials(from: &reader)
    width = try reader.double()
  }
}
