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

/// The plan that the samples are of, and what they state.
func madeUpPlace(_ index: Int, relaxations: Double = 20) throws -> (place: Provenance, recipe: Recipe) {
  var plan = try Plan(yaml: StudyRunnerTests.yaml)
  plan.equilibration.relaxationTimes = relaxations
  let recipe = plan.recipe(of: plan.ensembles[0])
  return (Provenance(study: plan.study, ensemble: plan.ensembles[0].state, index: index, recipe: recipe), recipe)
}

/// A digest as it is read of a sample's file.
func madeUpDigest(
  _ index: Int, _ evidence: EvidenceNumbers = soundEvidence(), relaxations: Double = 20, failure: String? = nil,
  observables: [String: StoredArray] = [:]
) throws -> SampleDigest {
  let (place, recipe) = try madeUpPlace(index, relaxations: relaxations)
  func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
  }
  let certificate = """
    {"forceRatio":4e-11,"forceTolerance":1e-10,"zeroModes":3,"translationResidual":1e-15,"largestEigenvalueBound":900,\
    "smallestEigenvalue":0.5,"eigenpairResidual":2e-9,"solveResidual":3e-14,"rattlers":\(index % 10),"objections":[]}
    """
  let outcome = failure.map { "\"failure\":\"\($0)\"" } ?? "\"certificate\":\(certificate)"
  let record = """
    {"codeVersion":"0.2.0","ensemble":\(try json(place.ensemble)),"index":\(index),"provenance":\(try json(place)),\
    "recipe":\(try json(recipe)),"evidence":\(try json(evidence)),\(outcome)}
    """
  return try SampleDigest(record: record, observables: observables, at: place)
}
