import Durability
import Formats
import Foundation
import Particles
import Tags
import Testing

/// A file that is not one of ours, and a phrase of the sentence that says so.
struct BadInput: CustomTestStringConvertible, Sendable {
  let what: String
  let bytes: Data
  let phrase: String
  var testDescription: String { what }

  init(_ what: String, _ text: String, _ phrase: String) {
    self.init(what, bytes: Data(text.utf8), phrase)
  }

  init(_ what: String, bytes: Data, _ phrase: String) {
    (self.what, self.bytes, self.phrase) = (what, bytes, phrase)
  }

  static let box = "Lattice=\"5 0 0 0 5 0 0 0 5\""

  private static func header(_ what: String, _ line: String, _ phrase: String) -> BadInput {
    BadInput(what, "1\n\(line)\nA 1 2 3\n", phrase)
  }

  private static func columns(_ properties: String, _ line: String, _ phrase: String) -> BadInput {
    BadInput("Properties=\(properties)", "1\n\(box) Properties=\(properties)\n\(line)\n", phrase)
  }

  private static func particle(_ what: String, _ line: String, _ phrase: String) -> BadInput {
    BadInput(what, "1\n\(box) Properties=species:S:1:pos:R:3:radius:R:1\n\(line)\n", phrase)
  }

  static let all: [BadInput] =
    [
      BadInput("empty", "", "is empty"),
      BadInput("blank", "\n \n\n", "has 0 frames"),
      BadInput("text", "Dear all,\n", "(got \"Dear all,\""),
      BadInput("count alone", "1", "ends after the number of particles"),
      BadInput("header alone", "1\n\(box)\n", "ends after 0 of 1 particles"),
      BadInput("cut between lines", "2\n\(box)\nA 1 2 3\n", "ends after 1 of 2 particles"),
      BadInput("cut within a line", "2\n\(box)\nA 1 2 3\nB 1 2", "(got 3)"),
      BadInput("no particles", "0\n\(box)\n", "particles"),
      BadInput("fewer than none", "-3\n\(box)\n", "(got \"-3\""),
      BadInput("a count beyond the file", "1000000\n\(box)\nA 1 2 3\n", "(got \"1000000\""),
      BadInput("a count beyond integers", "99999999999999999999\n\(box)\n", "(got \"999"),
      BadInput("half a particle", "1.5\n\(box)\n", "(got \"1.5\""),
      BadInput("too many particles", "1\n\(box)\nA 1 2 3\nB 1 2 3\n", "(got \"B 1 2 3\""),
      BadInput("not UTF-8 in the count", bytes: Data([0xff, 0xfe, 10]), "not a line of text"),
      BadInput(
        "not UTF-8 in the header", bytes: Data("1\n".utf8) + [0x4c, 0xc3, 0x28, 10] + Data("A 1 2 3\n".utf8),
        "not a line of text"),
      BadInput("not UTF-8 in a number", bytes: Data("1\n\(box)\nA 1 2 ".utf8) + [0xff, 10], "is not a number"),
      BadInput(
        "not UTF-8 in a species", bytes: Data("1\n\(box)\n".utf8) + [0xff, 0xfe] + Data(" 1 2 3\n".utf8),
        "is unknown"),
      BadInput("zeros", bytes: Data(count: 1000), "expected the number of particles"),
      header("no lattice", "pbc=\"T T T\"", "needs Lattice"),
      header("empty header", "", "needs Lattice"),
      header("no value", "Lattice=", "nine finite numbers"),
      header("an open quote", "Lattice=\"5 0 0", "three positive lengths"),
      header("four numbers", "Lattice=\"5 5 5 5\"", "nine finite numbers"),
      header("ten numbers", "Lattice=\"5 0 0 0 5 0 0 0 5 0\"", "nine finite numbers"),
      header("words", "Lattice=\"5 0 0 0 five 0 0 0 5\"", "nine finite numbers"),
      header("an infinite box", "Lattice=\"inf 0 0 0 inf 0 0 0 inf\"", "nine finite numbers"),
      header("a box that is no number", "Lattice=\"nan 0 0 0 nan 0 0 0 nan\"", "nine finite numbers"),
      header("edges in one plane", "Lattice=\"5 0 0 1 5 0 6 5 0\"", "lie in one plane"),
      header("two edges exchanged", "Lattice=\"0 5 0 5 0 0 0 0 5\"", "left-handed"),
      header("a box inside out", "Lattice=\"-5 0 0 0 -5 0 0 0 -5\"", "left-handed"),
      header("no box", "Lattice=\"0 0 0 0 0 0 0 0 0\"", "three finite vectors"),
      header("a free surface", "\(box) pbc=\"T T F\"", "periodic in all directions"),
      columns("nonsense", "A 1 2 3", "list of name:type:columns"),
      columns("\"\"", "A 1 2 3", "list of name:type:columns"),
      columns(":::", "A 1 2 3", "list of name:type:columns"),
      columns("::", "A 1 2 3", "list of name:type:columns"),
      columns("species:S", "A 1 2 3", "list of name:type:columns"),
      columns("species:S:1:pos:R:x", "A 1 2 3", "list of name:type:columns"),
      columns("species:S:1:pos:R:-3", "A 1 2 3", "list of name:type:columns"),
      columns("species:S:1:pos:R:0", "A 1 2 3", "list of name:type:columns"),
      columns("species:S:1:pos:R:99999999999999999999", "A 1 2 3", "list of name:type:columns"),
      columns(
        "species:S:1:pos:R:3" + String(repeating: ":x:R:1000", count: 100), "A 1 2 3", "list of name:type:columns"),
      columns("pos:R:3", "1 2 3", "needs the columns"),
      columns("species:S:1", "A", "needs the columns"),
      columns("species:S:1:pos:R:1", "A 1", "needs the columns"),
      columns("species:S:1:pos:R:2", "A 1 2", "needs the columns"),
      columns("species:S:1:pos:R:4", "A 1 2 3 4", "needs the columns"),
      columns("species:S:2:pos:R:3", "A B 1 2 3", "needs the columns"),
      particle("too few columns", "A 1 2 3", "(got 4)"),
      particle("an empty line", "", "(got 0)"),
      particle("too many columns", "A 1 2 3 0.5 7", "(got 6)"),
      particle("not a number", "A nan 2 3 0.5", "a coordinate is nan"),
      particle("infinity", "A 1 inf 3 0.5", "a coordinate is inf"),
      particle("minus infinity", "A 1 -infinity 3 0.5", "a coordinate is -inf"),
      particle("beyond doubles", "A 1 1e999 3 0.5", "a coordinate is inf"),
      particle("a word", "A 1 two 3 0.5", "\"two\" is not a number"),
      particle("a comma", "A 1,0 2 3 0.5", "\"1,0\" is not a number"),
      particle("endless digits", "A \(String(repeating: "1", count: 70)) 2 3 0.5", "is not a number"),
      particle("an unknown species", "Si 1 2 3 0.5", "species \"Si\" is unknown"),
      particle("a small species", "a 1 2 3 0.5", "species \"a\" is unknown"),
      particle("a species beyond letters", "27 1 2 3 0.5", "from 1 to 26 (got 27)"),
      particle("a negative radius", "A 1 2 3 -0.5", "a radius must be positive (got -0.5)"),
      particle("no radius", "A 1 2 3 0", "a radius must be positive (got 0.0)"),
    ]
}

@Suite(.tags(.law)) struct BadInputTests {
  private let folder = TemporaryFolder()

  @Test(arguments: BadInput.all) func whatIsNoSampleIsRefusedByASentenceThatNamesTheFile(_ input: BadInput) throws {
    let path = "\(folder.path)/bad.extxyz"
    try AtomicFile.write(input.bytes, to: path)
    for frame in [nil, 0] {
      let error = #expect(throws: FormatError.self) { try ExtendedXYZ(contentsOf: path, frame: frame) }
      let sentence = error?.description ?? ""
      #expect(sentence.hasPrefix(path), "\(sentence)")
      #expect(sentence.contains(input.phrase), "\(sentence)")
      #expect(sentence.utf8.count < path.utf8.count + 300)
    }
  }

  @Test func aMissingFileAndAFolderAreNamed() {
    for path in ["\(folder.path)/none.extxyz", folder.path] {
      let error = #expect(throws: FileError.self) { try ExtendedXYZ(contentsOf: path) }
      #expect(error?.description.hasPrefix("\(path): ") == true)
    }
  }

  @Test func everyCutOfAFileIsRefusedOrLosesOnlyTheEndOfItsLastNumber() throws {
    let frame = ExtendedXYZTests.frame(count: 6)
    let bytes = Data(frame.text.utf8)
    let lastWord = frame.text.dropLast().split(separator: " ").last!.utf8.count
    for length in 0..<(bytes.count - 1 - lastWord) {
      #expect(throws: FormatError.self) { try ExtendedXYZ(bytes: bytes.prefix(length), name: "a") }
    }
  }
}
