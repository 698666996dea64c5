import Dynamics

extension EquilibrationProtocol {
  /// Creates the protocol of a plan's section `equilibration`; missing keys have the values of `standard`.
  ///
  /// - Throws: ``PlanError`` as for a plan.
  package init(yaml: String, instead defaults: EquilibrationProtocol) throws(PlanError) {
    self = try Plan.equilibration(try Plan.node(yaml), instead: defaults)
    guard liquids == nil else { throw PlanError("start: only the liquids of a study begin from given ones") }
  }
}
