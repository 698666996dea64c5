import Dynamics
import Foundation
import Observables
import Plans
import Samples
import Storage

/// The numbers of a liquid against which nothing speaks, held for `held` of its relaxation times of 2.
func soundEvidence(held: Double = 40, drift: Double = 0, warmth: Double = 1) -> EvidenceNumbers {
  EvidenceNumbers([0.5, 2 * held, 2 * held, held, warmth, 1.01, 0.02, drift, 0.001, -4, 1.5], relaxationTime: 2)
}

/// The plan to which made-up samples belong.
private func madeUpPlan(relaxations: Double = 20, glassesPerLiquid: Int = 1) throws -> Plan {
  var plan = try Plan(
    yaml: """
      study: made up
      ensembles: [{model: "pss:rc=1.5", particles: 1000, samples: 1000000, temperatures: 1.0}]
      equilibration: {relaxation-times: \(relaxations)}
      """)
  if glassesPerLiquid > 1 { plan.equilibration.harvest = Harvest(glasses: glassesPerLiquid) }
  return plan
}

/// What made-up samples state: theirs is the only ensemble of a plan.
func madeUpPlace(_ index: Int = 0, glassesPerLiquid: Int = 1) throws -> Provenance {
  let plan = try madeUpPlan(glassesPerLiquid: glassesPerLiquid)
  return plan.provenance(of: plan.ensembles[0], index)
}

/// A digest as it is read of a sample's file.
func madeUpDigest(
  _ index: Int, _ evidence: EvidenceNumbers = soundEvidence(), failure: String? = nil,
  observables: [String: StoredArray] = [:], glassesPerLiquid: Int = 1
) throws -> SampleDigest {
  func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
  }
  let plan = try madeUpPlan(glassesPerLiquid: glassesPerLiquid)
  let certificate = """
    {"forceRatio":4e-11,"forceTolerance":1e-10,"zeroModes":3,"translationResidual":1e-15,"largestEigenvalueBound":900,\
    "smallestEigenvalue":0.5,"eigenpairResidual":2e-9,"solveResidual":3e-14,"rattlers":\(index % 7),"objections":[]}
    """
  let outcome = failure.map { "\"failure\":\"\($0)\"" } ?? "\"certificate\":\(certificate)"
  let record = """
    {"recipe":\(try json(plan.recipe(of: plan.ensembles[0]))),"ensemble":\(try json(plan.ensembles[0].state)),\
    "index":\(index),"codeVersion":"0.2.0","schema":2,"evidence":\(try json(evidence)),\(outcome)}
    """
  return try SampleDigest(
    record: record, observables: observables, at: try madeUpPlace(index, glassesPerLiquid: glassesPerLiquid))
}
