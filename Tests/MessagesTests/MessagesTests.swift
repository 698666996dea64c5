import Clusters
import Durability
import Foundation
import Messages
import Plans
import Reports
import Seals
import Tags
import Testing

/// What a user is told: what happened, as data below say it, and what to do.
@Suite(.tags(.unit)) struct MessagesTests {
  @Test(arguments: [
    (FileError.Cause.system(doing: "writing", code: ENOSPC), "free some space"),
    (.system(doing: "reading", code: ENOENT), "check its name"),
    (.system(doing: "writing", code: ENOENT), "create the folder"),
    (.system(doing: "writing", code: EACCES), "writable folder"), (.notAFile, "name of a file"),
    (.notAFolder, "choose another folder"), (.notWritable, "--into"), (.inUse, "wait for it"),
    (.newer(schema: 9), "schema 9"),
  ])
  func aFileErrorSaysWhichFileWhatHappenedAndWhatToDo(cause: FileError.Cause, hint: String) {
    let error = FileError(path: "a/b", cause)
    let said = sentence(for: error)
    #expect(said.hasPrefix("a/b: \(error.reason)") && said.contains(hint), "\(said)")
    // The error itself is data: it knows of no option.
    #expect(!error.description.contains("--"))
  }

  @Test func aStudyThatIsNotThereAndOneOfAnotherRecipeHaveTheirRemedies() {
    let missing = PlanError("x: there is no study in this folder", .noStudy(folder: "x"))
    #expect(sentence(for: missing) == "x: there is no study in this folder; lehr run PLAN.yaml --into x makes one")
    #expect(sentence(for: PlanError("made by another recipe", .otherRecipe)).contains("--into"))
    #expect(sentence(for: PlanError("line 3: wrong")) == "line 3: wrong")
  }

  @Test func anUnknownSetOfClaimsIsAnsweredWithTheNearest() {
    let near = UnknownClaims(name: "sticky", nearest: "sticky-spheres-ii", known: ["sticky-spheres-ii"])
    #expect(sentence(for: near).hasSuffix("did you mean sticky-spheres-ii?"))
    let far = UnknownClaims(name: "water", nearest: nil, known: ["a", "b"])
    #expect(sentence(for: far).hasSuffix("known sets: a, b"))
  }

  @Test func slurmsRefusalsAreSentences() {
    #expect(sentence(for: SlurmError.missing(program: "sbatch")).contains("no Slurm"))
    #expect(sentence(for: SlurmError.refused(program: "sbatch", said: "no account")) == "sbatch failed: no account")
  }

  @Test(arguments: [
    (SealError.noSeal("x"), "lehr seal x --key"), (.damaged("x/seal.txt"), "no seal"),
    (.otherKey("x/seal.txt", digits: "ab"), "another key, ab"), (.forged("x/seal.txt"), "signature does not fit"),
    (.noKey("k"), "no Ed25519 key"), (.publicKey("k.pub"), "public key, which cannot seal"),
    (.exposedKey("my k"), "chmod 600 'my k'"), (.sharedKey("x/k"), "within the study"),
    (.unsealable("x/samples/a", reason: "this is a folder"), "this is a folder"), (.inUse("x"), "a run works"),
    (.existingFile("k"), "this file exists; give another name. If it is a key, keep it"),
  ])
  func anErrorOfASealSaysWhichFileAndWhatToDo(error: SealError, hint: String) {
    #expect(isKnown(error) && sentence(for: error).contains(hint), "\(sentence(for: error))")
  }

  /// Words of the command line in rooms below: options, and commands with what stands behind them.
  @Test func noRoomBelowKnowsACommandOrAnOption() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    for room in [
      "Particles", "Interactions", "Formulas", "Dynamics", "Mechanics", "SparseAlgebra", "Durability", "Seals",
      "Storage", "Formats",
      "Plans", "Samples", "Runs", "Analysis", "Audit",
    ] {
      let files = try #require(FileManager.default.enumerator(atPath: "\(root)/Sources/\(room)"))
      for case let name as String in files where name.hasSuffix(".swift") {
        let text = try String(contentsOfFile: "\(root)/Sources/\(room)/\(name)", encoding: .utf8)
        for line in text.split(separator: "\n") where !line.contains("//") {
          let words = line.firstMatch(of: #/"[^"]*(--[a-z]|\blehr (run|report|audit|status|submit|measure|quench)\b)/#)
          #expect(words == nil, "\(room)/\(name): \(line)")
        }
      }
    }
  }
}
