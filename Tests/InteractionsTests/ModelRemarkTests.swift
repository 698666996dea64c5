import Interactions
import Tags
import Testing

@Suite(.tags(.unit)) struct ModelRemarkTests {
  private static let files: [(String, String?)] = [
    ("pss:rc=1.5", "it was written with the model pss:rc=1.5, not with kablj"), ("kablj", nil), ("another", nil),
    ("pss:rc=", nil), ("", nil),
    // Compared as it stands, without its control characters: this formula is none.
    ("own:potential=\u{1b}[2J1/0/", "it was written with the model own:potential=[2J1/0/, not with kablj"),
  ]

  @Test(arguments: files)
  func theModelOfAFileIsNamedIfItIsAnother(written: String, expected: String?) throws {
    #expect(try ModelCatalogue.model("kablj").nameRemark(on: written) == expected)
  }

  @Test func noModelIsNoOther() throws { #expect(try ModelCatalogue.model("kablj").nameRemark(on: nil) == nil) }
}
