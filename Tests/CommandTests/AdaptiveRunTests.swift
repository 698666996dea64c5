import Foundation
import Tags
import Testing

/// `lehr run` of a plan whose number of samples follows from a stopping rule.
@Suite(.tags(.system)) final class AdaptiveRunTests {
  private let folder = NSTemporaryDirectory() + "lehr-adaptive-\(UUID().uuidString)"
  private static let samples = "samples/pss-rc1.2-N150-T4.0"

  private static func plan(_ samples: String) -> String {
    """
    study: adaptive
    seed: 3
    equilibration: {harvest: {glasses: 2, burn-in: 2, spacing: 1, clock: 0.3}}
    ensembles: [{model: "pss:rc=1.2", particles: 150, samples: \(samples), temperatures: [4.0]}]
    measure: {modes: 2, dipoles: 2}
    reduction: {bootstrap: 100}
    """
  }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write("{until: 0.001%, of: shear_modulus, at-most: 12, batch: 4}", "never")
    try write("{until: 90%, at-most: 12, batch: 4}", "soon")
    try write("12", "fixed")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ samples: String, _ name: String) throws {
    try Self.plan(samples).write(toFile: "\(folder)/\(name).yaml", atomically: true, encoding: .utf8)
  }

  private func files(_ study: String) throws -> [String: Data] {
    let path = "\(folder)/\(study)/\(Self.samples)"
    return Dictionary(
      uniqueKeysWithValues: try FileManager.default.contentsOfDirectory(atPath: path).map {
        ($0, try Data(contentsOf: URL(fileURLWithPath: "\(path)/\($0)")))
      })
  }

  @Test func aRuleStopsAfterTheBatchThatMeetsItAndItsSamplesAreThoseOfAFixedNumber() throws {
    for name in ["never", "soon", "fixed"] {
      let run = try Lehr.run(["run", "\(name).yaml", "--quiet"], in: folder)
      #expect(run.status == 0, "\(run)")
    }
    let (never, soon, fixed) = (try files("never"), try files("soon"), try files("fixed"))
    // Twelve samples and a recipe; four of them.
    #expect(never == fixed && fixed.count == 13 && soon.count == 5)
    #expect(soon.allSatisfy { fixed[$0.key] == $0.value })
    // A study that is done is done, and says by which rule.
    let again = try Lehr.run(["run", "soon.yaml"], in: folder)
    #expect(again.status == 0 && again.out.contains("4 samples (until the standard error of shear_modulus"), "\(again)")
    #expect(try files("soon") == soon)
    let status = try Lehr.run(["status", "never"], in: folder)
    #expect(status.out.contains("as many samples as allowed"), "\(status.out)")
    let page = try String(contentsOfFile: folder + "/soon/report.html", encoding: .utf8)
    #expect(page.contains("stopping rule") && !page.contains("not finished") && page.contains("4 of 4 glasses made"))
    let done = try Lehr.run(["status", "soon"], in: folder)
    #expect(done.out.contains("4 of 4 samples finished") && !done.out.contains("not started"), "\(done.out)")
  }

  @Test func slicesMakeTheSameBatches() throws {
    for _ in 0..<3 {
      for slice in ["1/2", "2/2"] {
        let run = try Lehr.run(["run", "never.yaml", "--into", "parts", "--slice", slice, "--quiet"], in: folder)
        #expect(run.status == 0, "\(run)")
      }
    }
    #expect(try Lehr.run(["run", "never.yaml", "--quiet", "--no-report"], in: folder).status == 0)
    #expect(try files("parts") == files("never"))
  }

  @Test func aRuleForAnObservableThatIsNoneIsRefusedBeforeTheRun() throws {
    try write("{until: 2%, of: shear_modulos, at-most: 12}", "wrong")
    let run = try Lehr.run(["run", "wrong.yaml"], in: folder)
    #expect(run.status == 1 && run.err.contains("did you mean shear_modulus?"), "\(run.err)")
    try write("{until: claims decided, at-most: 12}", "claims")
    let claims = try Lehr.run(["run", "claims.yaml"], in: folder)
    #expect(claims.status == 1 && claims.err.contains("needs the key hypotheses, or claims"), "\(claims.err)")
  }

  /// Presets and options of lehr submit, as far as they can be tried without Slurm.
  @Test func aPresetOfAClusterIsFoundByItsName() throws {
    try "snellius: {partition: rome, cores: 4}\n".write(
      toFile: folder + "/clusters.yaml", atomically: true, encoding: .utf8)
    let submit = ["submit", "soon.yaml", "--dry-run", "--clusters", "clusters.yaml", "--on"]
    let found = try Lehr.run(submit + ["snellius"], in: folder)
    #expect(found.status == 0 && found.out.contains("4 samples to equilibrate and measure"), "\(found)")
    let none = try Lehr.run(submit + ["lisa"], in: folder)
    #expect(none.status == 1 && none.err.contains("there is no cluster lisa; there are snellius"), "\(none.err)")
  }
}
