import Clusters
import Foundation
import Plans
import Tags
import Testing

@Suite(.tags(.unit)) struct SampleListTests {
  let names = (0..<7).map { SampleName(ensemble: "pss-rc1.5-N1000-T\($0 % 2).5", index: $0) }

  @Test func everySampleBelongsToExactlyOneTask() {
    for perTask in 1...9 {
      let list = SampleList(names, perTask: perTask)
      #expect((0..<list.tasks).flatMap { list[task: $0] } == names)
      #expect((0..<list.tasks).allSatisfy { (1...perTask).contains(list[task: $0].count) })
      #expect(list[task: list.tasks].isEmpty && list[task: -1].isEmpty)
    }
  }

  @Test func aListReadsBackFromItsText() throws {
    let list = SampleList(names, perTask: 3)
    #expect(try SampleList(text: list.text) == list)
    #expect(list.text.hasPrefix("# 3 a task\npss-rc1.5-N1000-T0.5 0\n"))
  }

  @Test(arguments: [
    ("", 1), ("# 0 a task\n", 1), ("pss 0\n", 1), ("# 9223372036854775807 a task\npss 0\n", 1),
    ("# 10000001 a task\npss 0\n", 1), ("# -1 a task\n", 1), ("# 2 a task\npss\n", 2),
    ("# 2 a task\npss 1\npss -1\n", 3),
    ("# 2 a task\na b c\n", 2), ("# 2 a task\npss 9223372036854775807\n", 2),
  ])
  func whatIsNoListIsRefusedWithItsLine(text: String, line: Int) {
    let error = #expect(throws: SampleListError.self) { try SampleList(text: text) }
    #expect(error?.line == line && error?.description.hasPrefix("line \(line): ") == true)
  }

  @Test func aListInAFileIsRefusedWithItsName() throws {
    let path = NSTemporaryDirectory() + "lehr-list-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "# 2 a task\npss x\n".write(toFile: path, atomically: true, encoding: .utf8)
    let error = #expect(throws: SampleListError.self) { try SampleList(contentsOf: path) }
    #expect(error?.description.hasPrefix("\(path): line 2: ") == true)
  }

  @Test func listsOfManySamplesPerTaskAreCutWithoutOverflow() {
    let list = SampleList(names, perTask: 10_000_000)
    #expect(list.tasks == 1 && list[task: 0] == names && list[task: 1].isEmpty)
    #expect(list.pieces(ofAtMost: .max) == [list] && list.pieces(ofAtMost: 0) == [list])
  }

  @Test func piecesAreOfTheWholeAndNoneIsTooLong() {
    let list = SampleList(names, perTask: 2)
    let pieces = list.pieces(ofAtMost: 2)
    #expect(pieces.map(\.tasks) == [2, 2])
    #expect(pieces.flatMap(\.samples) == names && pieces.allSatisfy { $0.perTask == 2 })
    #expect(SampleList([], perTask: 2).pieces(ofAtMost: 2).isEmpty)
  }
}
