import Dynamics

extension EquilibrationProtocol {
  /// The protocol that a plan's section `equilibration` says; keys that it lacks are as in `standard`.
  ///
  /// Throws ``PlanError`` as reading a plan does.
  package init(yaml: String, instead defaults: EquilibrationProtocol) throws(PlanError) {
    self = try Plan.equilibration(try Plan.node(yaml), instead: defaults)
  }
}
