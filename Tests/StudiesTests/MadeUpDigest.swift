import Dynamics
import Foundation
import Observables
import Samples
import Storage

/// The numbers of a liquid against which nothing speaks, held for `held` of its relaxation times of 2.
func soundEvidence(held: Double = 40, drift: Double = 0, warmth: Double = 1) -> EvidenceNumbers {
  EvidenceNumbers([0.5, 2 * held, 2 * held, held, warmth, 1.01, 0.02, drift, 0.001, -4, 1.5], relaxationTime: 2)
}

/// A digest as it is read of a sample's file.
func madeUpDigest(
  _ index: Int, _ evidence: EvidenceNumbers = soundEvidence(), relaxations: Double = 20, failure: String? = nil,
  observables: [String: StoredArray] = [:]
) throws -> SampleDigest {
  let numbers = String(decoding: try JSONEncoder().encode(evidence), as: UTF8.self)
  let certificate = """
    {"forceRatio":4e-11,"forceTolerance":1e-10,"zeroModes":3,"translationResidual":1e-15,"largestEigenvalueBound":900,\
    "smallestEigenvalue":0.5,"eigenpairResidual":2e-9,"solveResidual":3e-14,"rattlers":\(index % 10),"objections":[]}
    """
  let outcome = failure.map { "\"failure\":\"\($0)\"" } ?? "\"certificate\":\(certificate)"
  let record = """
    {"recipe":{"equilibration":{"relaxations":\(relaxations),"takesInherentStates":true}},\
    "evidence":\(numbers),\(outcome)}
    """
  return try SampleDigest(index: index, record: record, observables: observables)
}
