import Benchmarking
import Foundation
import Testing

@Suite struct ThresholdsTests {
  private let counts = [
    ("equilibrate pss:rc=1.5 mixed", 250.0, "particle-step"), ("quench pss:rc=1.5", 4e5, "particle"),
  ]
  .map { (name: $0.0, count: $0.1, unit: $0.2) }

  @Test func countsPassTheirOwnThresholds() {
    #expect(Thresholds().updated(with: counts).objections(to: counts).isEmpty)
  }

  @Test func aLoweredThresholdFailsWithASentenceThatNamesCaseAndBothNumbers() throws {
    var thresholds = Thresholds().updated(with: counts)
    thresholds.cases["equilibrate pss:rc=1.5 mixed"]!.count = 200
    let objection = try #require(thresholds.objections(to: counts).first)
    #expect(thresholds.objections(to: counts).count == 1)
    for part in ["equilibrate pss:rc=1.5 mixed", "250.0", "200.0", "25.0%", "make instructions-update"] {
      #expect(objection.contains(part), "\(objection)")
    }
  }

  @Test func anExcessWithinWhatIsAllowedPasses() {
    let thresholds = Thresholds().updated(with: counts)
    let slightlyMore = counts.map { (name: $0.name, count: 1.049 * $0.count, unit: $0.unit) }
    #expect(thresholds.objections(to: slightlyMore).isEmpty)
  }

  @Test func aCaseWithoutThresholdFails() {
    #expect(Thresholds().objections(to: counts).count == 2)
  }

  @Test func anUpdateKeepsTheAllowedExcessAndForgetsCasesThatAreGone() {
    var thresholds = Thresholds().updated(with: counts)
    thresholds.cases["quench pss:rc=1.5"]!.allowedExcess = 0.3
    let updated = thresholds.updated(with: [counts[1]])
    #expect(updated.cases.count == 1)
    #expect(updated.cases["quench pss:rc=1.5"]?.allowedExcess == 0.3)
  }

  @Test func thresholdsSurviveTheirFile() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "thresholds-\(UUID().uuidString).json").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let thresholds = Thresholds().updated(with: counts)
    try thresholds.write(to: path)
    #expect(try Thresholds(contentsOf: path) == thresholds)
  }

  @Test func callgrindsTotalIsRead() {
    #expect(Callgrind.collected("==7== Events    : Ir\n==7== Collected : 1695214175\n==7==\n") == 1_695_214_175)
    #expect(Callgrind.collected("valgrind: the 'impossible' happened") == nil)
  }

  @Test func everyCaseHasItsOwnNameAndItsConfiguration() {
    let cases = InstructionCase.all(precisions: ["mixed", "double"])
    #expect(Set(cases.map(\.name)).count == cases.count)
    #expect(cases.allSatisfy { $0.arguments.contains { $0.hasPrefix("{}/") } })
  }
}
