import Durability
import Dynamics
import Foundation
import Interactions
import Particles

/// Moves that no plan can name: what the protocol ``Move`` can carry, each as plain as possible.
enum TrialMoves {
  static let catalogue = MoveCatalogue(
    MoveCatalogue.builtIn.entries + [DisplacementMove.entry])
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
