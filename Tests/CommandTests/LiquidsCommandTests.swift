import Foundation
import Tags
import Testing

/// `lehr liquids`, and runs from what it has written.
@Suite(.tags(.system)) final class LiquidsCommandTests {
  private let folder = NSTemporaryDirectory() + "lehr-liquids-command-\(UUID().uuidString)"
  private static func plan(_ temperature: Double = 4, start: String = "") -> String {
    """
    study: liquids
    ensembles: [{model: "pss:rc=1.2", particles: 150, samples: 2, temperatures: \(temperature)}]
    equilibration: {\(start)relaxation-times: 1, window: 4, maximum-time: 8}
    measure: {modes: 2, dipoles: 2}
    """
  }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder + "/plans", withIntermediateDirectories: true)
    try Self.plan().write(toFile: folder + "/plan.yaml", atomically: true, encoding: .utf8)
    for arguments in [
      ["run", "plan.yaml", "--into", "study", "--no-report"], ["liquids", "study", "--to", "liquids"],
    ] {
      let (status, _, err) = try Lehr.run(arguments, in: folder)
      #expect(status == 0, "\(err)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @Test func theLiquidsOfAStudyAreWrittenAndListed() throws {
    let (status, out, err) = try Lehr.run(["liquids", "liquids"], in: folder)
    #expect(status == 0 && out.contains("pss-rc1.2-N150-T4.0  2 liquids, held for"), "\(out)\(err)")
    let none = try Lehr.run(["liquids", "plans"], in: folder)
    #expect(none.status == 1 && none.err.contains("there are no liquids in this folder"), "\(none.err)")
    let other = try Lehr.run(["liquids", "study", "--to", "x", "--ensemble", "a"], in: folder)
    #expect(other.status == 1 && other.err.contains("there is no ensemble a"), "\(other.err)")
  }

  @Test func liquidsAreNotWrittenIntoAStudyOrAmongThoseOfAnother() throws {
    for target in ["study/liquids", "study/samples", "study", "./study/../study/x"] {
      let (status, _, err) = try Lehr.run(["liquids", "study", "--to", target], in: folder)
      #expect(status == 1 && err.contains("this folder is within the study"), "\(target): \(err)")
    }
    // The same study again replaces its own.
    #expect(try Lehr.run(["liquids", "study", "--to", "liquids"], in: folder).status == 0)
    let plan = Self.plan().replacing("study: liquids", with: "study: others")
    try plan.write(toFile: folder + "/others.yaml", atomically: true, encoding: .utf8)
    #expect(try Lehr.run(["run", "others.yaml", "--no-report"], in: folder).status == 0)
    let mixed = try Lehr.run(["liquids", "others", "--to", "liquids"], in: folder)
    #expect(mixed.status == 1 && mixed.err.contains("holds liquids of another study"), "\(mixed.err)")
    let missing = try Lehr.run(["run", "plan.yaml", "--into", "study", "--liquids", "nosuch"], in: folder)
    #expect(missing.status == 1 && missing.err.contains("nosuch: there is no such folder"), "\(missing.err)")
  }

  @Test func aRunBeginsFromGivenLiquidsAndSaysSo() throws {
    let run = try Lehr.run(["run", "plan.yaml", "--into", "next", "--liquids", "liquids"], in: folder)
    #expect(run.status == 0 && run.err.contains("2 of 2 liquids begin from given ones, without a burn-in"), "\(run)")
    #expect(try Lehr.run(["audit", "next", "--quiet"], in: folder).status == 0)
    #expect(try Lehr.run(["status", "next"], in: folder).out.contains("2 of 2 liquids began from given ones"))
    let doctor = try Lehr.run(["doctor", "next"], in: folder)
    #expect(!doctor.out.contains("liquids/"), "\(doctor.out)")
    // A path in a plan begins at the folder of the plan.
    try Self.plan(start: "start: ../liquids, ").write(
      toFile: folder + "/plans/plan.yaml", atomically: true, encoding: .utf8)
    #expect(try Lehr.run(["run", "plans/plan.yaml", "--into", "third", "--no-report"], in: folder).status == 0)
    for name in ["000000.h5", "000001.h5"] {
      let files = ["next", "third"].map { "\(folder)/\($0)/samples/pss-rc1.2-N150-T4.0/\(name)" }
      #expect(FileManager.default.contentsEqual(atPath: files[0], andPath: files[1]))
    }
    for (key, flag) in [("seal", ["--key", "key"]), ("seal", ["--check", "--key", "key.pub"])] {
      if flag.count == 2 { #expect(try Lehr.run(["seal", "--new-key", "key"], in: folder).status == 0) }
      let seal = try Lehr.run([key, "next"] + flag, in: folder)
      // The plan, two samples, a recipe, two liquids and their list.
      #expect(seal.status == 0 && seal.out.contains("7 "), "\(seal)")
    }
    let liquid = "\(folder)/next/liquids/pss-rc1.2-N150-T4.0/000001.liquid"
    try FileManager.default.removeItem(atPath: liquid)
    let broken = try Lehr.run(["seal", "next", "--check", "--key", "key.pub"], in: folder)
    #expect(broken.status == 3 && broken.out.contains("000001.liquid: is missing"), "\(broken)")
  }

  @Test func liquidsOfAnotherStatePointAreRefusedWithASentence() throws {
    try Self.plan(3).write(toFile: folder + "/cold.yaml", atomically: true, encoding: .utf8)
    let refused = try Lehr.run(["run", "cold.yaml", "--liquids", "liquids"], in: folder)
    #expect(
      refused.status == 1
        && refused.err.contains("it has no liquid for pss-rc1.2-N150-T3.0, only of pss-rc1.2-N150-T4.0"),
      "\(refused.err)")
    #expect(refused.err.contains("from-any-temperature: true"))
    let gone = try Lehr.run(["run", "plan.yaml", "--into", "new", "--liquids", "nowhere"], in: folder)
    #expect(gone.status == 1 && gone.err.contains("there is no such folder"), "\(gone.err)")
  }
}
