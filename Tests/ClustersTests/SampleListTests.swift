import Clusters
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

  @Test func aListReadsBackFromItsText() {
    let list = SampleList(names, perTask: 3)
    #expect(SampleList(text: list.text) == list)
    #expect(list.text.hasPrefix("# 3 a task\npss-rc1.5-N1000-T0.5 0\n"))
  }

  @Test(arguments: ["", "# 0 a task\n", "pss 0\n", "# 2 a task\npss\n", "# 2 a task\npss -1\n", "# 2 a task\na b c\n"])
  func whatIsNoListIsRefused(text: String) { #expect(SampleList(text: text) == nil) }

  @Test func piecesAreOfTheWholeAndNoneIsTooLong() {
    let list = SampleList(names, perTask: 2)
    let pieces = list.pieces(ofAtMost: 2)
    #expect(pieces.map(\.tasks) == [2, 2])
    #expect(pieces.flatMap(\.samples) == names && pieces.allSatisfy { $0.perTask == 2 })
    #expect(SampleList([], perTask: 2).pieces(ofAtMost: 2).isEmpty)
  }
}
