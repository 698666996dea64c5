import Foundation
import Particles
import Tags
import Testing

/// Products that are not what was written. LEHR_DAMAGES says how many.
@Suite(.tags(.system), .serialized) struct DamageTests {
  /// A study that was killed while it had finished samples, liquids and checkpoints.
  private func begun(_ study: FaultyStudy, _ folder: String, _ stream: inout RandomStream) throws {
    let part = 0.05 + 0.8 * stream.uniform()
    _ = try study.start(FaultyStudy.arguments(folder)).kill(after: part * FaultyStudy.uninterrupted.seconds)
  }

  /// The products by which the study goes on, by kind: of every sample the latest, and the recipes.
  private func latest(in folder: String) throws -> [String: [String]] {
    let names = Set(
      try FaultyStudy.files(in: folder).keys.filter { $0.hasPrefix("samples/") && !$0.hasSuffix(".writing") })
    var kinds: [String: [String]] = [:]
    for name in names.sorted() {
      guard let kind = ["recipe.json", "checkpoint", "liquid.h5", "h5"].first(where: name.hasSuffix) else { continue }
      let stem = name.dropLast(kind.count)
      if kind == "checkpoint", names.contains(stem + "liquid.h5") || names.contains(stem + "h5") { continue }
      if kind == "liquid.h5", names.contains(stem + "h5") { continue }
      kinds[kind, default: []].append(name)
    }
    return kinds
  }

  private func damage(_ bytes: inout Data, _ stream: inout RandomStream) {
    switch Int.random(in: 0..<5, using: &stream) {
    case 0: bytes = Data()
    case 1: bytes.removeLast(Int.random(in: 1...bytes.count, using: &stream))
    case 2: bytes[Int.random(in: 0..<bytes.count, using: &stream)] ^= 1 << UInt8.random(in: 0..<8, using: &stream)
    case 3: bytes.append(contentsOf: (0..<16).map { _ in UInt8.random(in: 0...255, using: &stream) })
    default:
      let start = Int.random(in: 0..<bytes.count, using: &stream)
      for k in start..<min(bytes.count, start + 512) { bytes[k] = 0 }
    }
  }

  @Test func aDamagedProductIsNamedSetAsideAndMadeAgain() throws {
    let study = try FaultyStudy()
    var stream = SeedTree(seed: UInt64(FaultyStudy.count("LEHR_SEED", standard: 1))).stream("damage")
    var kinds: [String: Int] = [:]
    for k in 0..<FaultyStudy.count("LEHR_DAMAGES", standard: 6) {
      let folder = "damage-\(k)"
      if k.isMultiple(of: 2) { try begun(study, folder, &stream) } else { _ = try study.run(folder) }
      let products = try latest(in: study.place + "/" + folder)
      guard let kind = products.keys.sorted().randomElement(using: &stream) else { continue }
      let name = products[kind]!.randomElement(using: &stream)!
      let path = study.place + "/" + folder + "/" + name
      let original = try Data(contentsOf: URL(fileURLWithPath: path))
      var bytes = original
      damage(&bytes, &stream)
      if bytes == original { continue }
      try bytes.write(to: URL(fileURLWithPath: path))
      let outcome = try study.run(folder)
      let differences = try study.differences(folder)
      #expect(outcome.status == 0 && differences.isEmpty, "\(name): \(outcome.err) \(differences)")
      // Named, with a reason; and there to be looked at.
      #expect(outcome.err.contains("\(folder)/\(name): "), "\(name): \(outcome.err)")
      #expect(FileManager.default.contents(atPath: path + ".damaged") == bytes, "\(name)")
      kinds[kind, default: 0] += 1
      try FileManager.default.removeItem(atPath: study.place + "/" + folder)
    }
    print(
      "damaged and made again: \(kinds.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))"
    )
  }

  @Test func samplesOfAnotherRecipeAreNotTakenForOursIfTheRecipesFileIsDamaged() throws {
    let study = try FaultyStudy()
    #expect(try study.run("other").status == 0)
    let path = study.place + "/other/samples/hertzian-N300-T0.004/recipe.json"
    try Data("{".utf8).write(to: URL(fileURLWithPath: path))
    try FaultyStudy.plan.replacing("seed: 11", with: "seed: 12")
      .write(toFile: study.place + "/plan.yaml", atomically: true, encoding: .utf8)
    for name in ["pss-rc1.2-N300-T4.0", "pss-rc1.2-N300-T2.0"] {
      try FileManager.default.removeItem(atPath: study.place + "/other/samples/" + name)
    }
    let outcome = try study.run("other")
    #expect(outcome.status == 1 && outcome.err.contains("another recipe") && outcome.err.contains("seed"), "\(outcome)")
  }
}
