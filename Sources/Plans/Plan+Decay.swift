import Dynamics
import Interactions
import Yams

extension Plan {
  /// The ensembles of the section `decay`: single large samples, whose dipole responses are followed to large distances.
  static func decays(
    _ node: Node, besides others: [Ensemble], _ equilibration: EquilibrationProtocol
  ) throws(PlanError) -> [Ensemble] {
    var section = try PlanSection(node, name: "decay")
    let line = node.mark?.line ?? 1
    let particles = try section.count("particles", in: 1000...10_000_000, "N") ?? 32_000
    let samples = try section.count("samples", in: 1...10_000, "how many glasses of each state") ?? 1
    let dipoles = try section.count("dipoles", in: 2...10_000_000, "how many random pairs are pinched") ?? 200
    let own = try section.take("equilibration").map { node throws(PlanError) in
      try Self.equilibration(node, instead: equilibration)
    }
    guard let states = try section.require("states", "a list of models and temperatures").sequence else {
      throw PlanError("line \(line): states is a list; each entry is {model: ..., temperature: ...}")
    }
    try section.finish()
    var measure = MeasurePlan(modes: 0, dipoles: 0)
    measure.decay = dipoles
    var all: [Ensemble] = []
    var seen = Set(others.map(\.id))
    guard states.count <= Self.mostEnsembles else { throw Self.tooMany(line) }
    for entry in states {
      var state = try PlanSection(entry, name: "a state")
      let line = entry.mark?.line ?? line
      let model = try Self.model(try state.require("model", "such as pss:rc=1.5"))
      guard let temperature = try state.number("temperature", in: 1e-9...1e9, "the parent temperature") else {
        throw PlanError("line \(line): a state lacks temperature, the parent temperature")
      }
      try state.finish()
      try checkSize(model, particles: particles, line: line)
      let ensemble = Ensemble(
        model: model.name, particles: particles, temperature: temperature, samples: samples, equilibration: own,
        measure: measure)
      guard seen.insert(ensemble.id).inserted else {
        throw PlanError("line \(line): \(ensemble.id) is there twice; give the decay another number of particles")
      }
      all.append(ensemble)
    }
    return all
  }
}
