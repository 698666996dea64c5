import Foundation
import Plans
import Runs
import Samples
import Tags
import Testing

/// What `lehr doctor` finds in the folder of a study.
@Suite(.tags(.system)) struct StudyFaultTests {
  @Test func aCheckpointOfARunUnderWayIsNoFaultUntilItIsDamaged() async throws {
    let scratch = try Scratch()
    let runner = StudyRunner(plan: try Plan(yaml: HarvestTests.yaml), folder: scratch.path, workers: 1)
    runner.board.stop(afterLegs: 2)
    #expect(try await !runner.run())
    let names = try scratch.products(in: scratch.path).keys.filter { $0.hasSuffix(".checkpoint") }
    let name = try #require(names.first)
    #expect(try await StudyFaults(folder: scratch.path).faults.isEmpty)
    let path = URL(fileURLWithPath: "\(scratch.path)/samples/\(name)")
    var bytes = try Data(contentsOf: path)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: path)
    #expect(try await StudyFaults(folder: scratch.path).faults.map(\.name) == ["samples/\(name)"])
  }
}
