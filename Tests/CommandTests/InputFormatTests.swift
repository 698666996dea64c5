import Formats
import Foundation
import Tags
import Testing

/// The program reads what is piped to it, completes files that lack a box or species, and says what is not the model's.
@Suite(.tags(.system)) struct InputFormatTests {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "lehr-input-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func shell(_ line: String) throws -> (status: Int32, out: String, err: String) {
    try Lehr.shell(line, in: folder)
  }

  private func read(_ name: String) throws -> Frame { try ConfigurationFile.read("\(folder)/\(name)") }

  @Test func standardInputIsRead() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try "0.5 0.5 0.5\n2.5 1 4.5\n".write(toFile: "\(folder)/a.dat", atomically: true, encoding: .utf8)
    let (status, _, err) = try shell("cat a.dat | lehr convert - a.extxyz --box 5 --species 1,1")
    #expect(status == 0 && err.isEmpty, "\(err)")
    #expect(try read("a.extxyz").configuration.species == [0, 1])
    // HDF5, and a compressed dump of it.
    #expect(try shell("lehr convert a.extxyz a.h5 && lehr convert - b.dump.xz < a.h5").status == 0)
    #expect(try shell("lehr convert - b.extxyz < b.dump.xz").status == 0)
    #expect(try read("b.extxyz").configuration == read("a.extxyz").configuration)
    let (refused, _, sentence) = try shell("echo hello | lehr convert - c.extxyz")
    #expect(refused != 0 && sentence.contains("standard input: this is text of an unknown format"), "\(sentence)")
  }

  @Test func aCompositionThatIsNotTheModelsIsSaidAndNamesExchangeIt() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    // A lattice of 1000 at the density of Kob and Andersen, in which the small species is type 1.
    let side = 9.41036
    var rows = ""
    for i in 0..<1000 {
      let x = [i % 10, i / 10 % 10, i / 100].map { "\(Double($0) * side / 10)" }.joined(separator: " ")
      rows += "\(i + 1) \(i % 5 == 0 ? 1 : 2) \(x)\n"
    }
    let text =
      "title\n\n1000 atoms\n2 atom types\n0 \(side) xlo xhi\n0 \(side) ylo yhi\n0 \(side) zlo zhi\n\nAtoms # atomic\n\n"
      + rows
    try text.write(toFile: "\(folder)/ka.data", atomically: true, encoding: .utf8)
    let swapped = try shell("lehr quench ka.data --model kablj --tolerance 1e-2 -o a.extxyz")
    #expect(
      swapped.err.contains("kablj has 800 A and 200 B, the sample has 200 A and 800 B")
        && swapped.err.contains("--names"),
      "\(swapped.err)")
    let exchanged = try shell("lehr quench ka.data --names 2,1 --model kablj --tolerance 1e-2 -o b.extxyz")
    #expect(!exchanged.err.contains("the sample has"), "\(exchanged.err)")
    let dilute = try shell(
      "sed 's/^0 .* \\(.lo\\)/0 10 \\1/' ka.data > b.data; lehr quench b.data --names 2,1 --model kablj --tolerance 1e-2 -o c.extxyz"
    )
    #expect(dilute.err.contains("kablj has the number density 1.2, the sample 1.0"), "\(dilute.err)")
    // A file says with which model it was made, and the end of its name in which format.
    let other = try shell("lehr quench b.extxyz --model hertzian --tolerance 1e-2 -o d.extxyz")
    #expect(other.err.contains("it was written with the model kablj, not with hertzian"), "\(other.err)")
    let same = try shell("lehr quench b.extxyz --model kablj --tolerance 1e-2 -o d.extxyz")
    #expect(same.status == 0 && same.err.isEmpty, "\(same.err)")
    let array = try shell("lehr equilibrate --model kablj -N 1000 -T 1 --time 1e5 -o d.npz")
    #expect(array.status == 1 && array.err.contains("d.npz: configurations are not written as .npz"), "\(array.err)")
  }
}
