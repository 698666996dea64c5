import Dynamics
import Interactions
import Yams

/// The section `decay` as written: single large samples, whose dipole responses are measured up to large distances.
package struct DecaySection {
  /// The plan so far, whose equilibration is used if the section has none.
  let plan: Plan
  /// The first line of the section.
  var line = 1
  var particles = 32_000
  var samples = 1
  var dipoles = 200
  var equilibration: EquilibrationProtocol?
  var states: [Node] = []
}

/// An entry of its `states`.
package struct DecayState {
  var model: Model?
  var temperature = 0.0
}

extension Plan {
  /// Returns the ensembles of the section `decay`.
  static func decays(_ node: Node, of plan: Plan) throws(PlanError) -> [Ensemble] {
    var section = DecaySection(plan: plan, line: node.mark?.line ?? 1)
    try section.read(node)
    var measure = MeasurePlan(modes: 0, dipoles: 0)
    measure.decay = section.dipoles
    var all: [Ensemble] = []
    var seen = Set(plan.ensembles.map(\.id))
    guard section.states.count <= Self.mostEnsembles else { throw Self.tooMany(section.line) }
    for node in section.states {
      var state = DecayState()
      let line = node.mark?.line ?? section.line
      try state.read(node)
      // Reading refuses a state without one.
      let model = state.model!
      guard model.angles == nil else {
        throw PlanError(
          "line \(line): \(model.name) has three-body forces, for which the decay of dipole responses is not implemented"
        )
      }
      try checkSize(model, particles: section.particles, line: line)
      try checkMoves((section.equilibration ?? plan.equilibration).moves, of: model, line: line)
      let ensemble = Ensemble(
        model: model.name, particles: section.particles, temperature: state.temperature, samples: section.samples,
        equilibration: section.equilibration, measure: measure)
      guard seen.insert(ensemble.id).inserted else {
        throw PlanError("line \(line): \(ensemble.id) is given twice; use another number of particles for the decay")
      }
      all.append(ensemble)
    }
    return all
  }

  /// Returns the entries of `states`.
  static func states(_ node: Node, section line: Int) throws(PlanError) -> [Node] {
    try PlanSection.refuseEmptyList(
      node, "states", "give at least one entry {model: ..., temperature: ...}, or leave out decay")
    guard let states = node.sequence else {
      throw PlanError("line \(line): states must be a list with entries {model: ..., temperature: ...}")
    }
    return Array(states)
  }
}
