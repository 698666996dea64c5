import Audit
import Foundation
import Mechanics
import Observables
import Plans
import Runs
import Samples
import Storage
import Tags
import Testing

/// A study whose plan does without factorizations.
@Suite(.tags(.validation)) struct UnfactorizedStudyTests {
  static func yaml(_ measure: String) -> String {
    """
    study: no factorization
    seed: 8
    ensembles:
      - {model: "pss:rc=1.2", particles: 216, samples: 1, temperatures: [2.0]}
    equilibration: {relaxation-times: 1, window: 4.0, maximum-time: 8.0}
    measure: {modes: 6, dipoles: 10\(measure)}
    """
  }

  @Test func samplesHaveAnEstimatedCountAndTheNumbersOfAFactorization() async throws {
    let scratch = try Scratch()
    var found: [(numbers: [String: [Double]], certificate: Certificate)] = []
    for (name, measure) in [("proved", ""), ("estimated", ", factorization: false")] {
      let plan = try Plan(yaml: Self.yaml(measure))
      let folder = scratch.path + "/" + name
      #expect(try await StudyRunner(plan: plan, folder: folder, workers: 1).run())
      let path = StudyStore(folder: folder).path(plan.ensembles[0].id, 0, .finished)
      let sample = try SampleFile.decode(Data(contentsOf: URL(fileURLWithPath: path)))
      let record = try SampleRecord(json: sample.record)
      found.append((sample.observables.mapValues(\.values), try #require(record.certificate)))
      var audit = try Audit(folder: folder)
      audit.inertia = 1
      let report = try await audit.report()
      #expect(report.rows.map(\.failed) == [0] && report.rows.map(\.identical) == [1], "\(report.cases)")
      // Nothing is counted by inertia where there is no factorization.
      #expect(report.rows.map(\.inertiaCounts) == [name == "proved" ? 1 : 0])
    }
    let (proved, estimated) = (found[0], found[1])
    #expect(proved.certificate.unfactorized == nil && estimated.certificate.unfactorized?.count?.found == 6)
    #expect(estimated.certificate.objections.isEmpty)
    #expect(Set(proved.numbers.keys) == Set(estimated.numbers.keys))
    // Frequencies to the tolerance of their residuals, moduli and dipoles to that of the solves times the condition.
    for name in ["frequencies", "shear_modulus", "bulk_modulus", "dipole_frequencies"] {
      for (a, b) in zip(try #require(proved.numbers[name]), try #require(estimated.numbers[name])) {
        #expect(abs(a - b) < 1e-5 * abs(a), "\(name)")
      }
    }
  }

  @Test(arguments: ["inertia: true", "pseudoharmonic: 5", "pseudoharmonic-modes: 5"])
  func whatNeedsAFactorizationIsRefused(key: String) {
    let error = #expect(throws: PlanError.self) { try Plan(yaml: Self.yaml(", factorization: false, \(key)")) }
    #expect(error?.description.contains("factorization is false") == true, "\(String(describing: error))")
  }

  @Test func thePlanOfAFactorizationHasNoNewKey() throws {
    let plan = try Plan(yaml: Self.yaml(", factorization: true"))
    #expect(plan.measure == MeasurePlan(modes: 6, dipoles: 10) && plan.measure.isFactorized)
  }
}
