import Formats
import Foundation
import Particles
import Testing

/// Whatever the bytes, reading ends with a frame or a sentence: it never traps and never hangs.
@Suite struct MutationTests {
  /// What mutations insert: pieces that mean something, so that they reach beyond the first check.
  private static let pieces: [[UInt8]] = [
    " ", "\n", "\r\n", "\t", "\"", "'", "{", "}", "=", ":", "\\", "-", ".", "e", "0", "9", "1", "A", "B", "Z", "nan",
    "inf", "1e999", "0x1p3", "999999999", "-1", "Lattice=", "Properties=", "pbc=", "species:S:1", "pos:R:3", "pos:R:1",
    "radius:R:1", "velo:R:3", ":R:1000", "\u{301}", "é",
  ].map { Array($0.utf8) }

  private static let source: [UInt8] = {
    var frame = ExtendedXYZTests.frame(count: 3)
    frame.configuration.positions = [Vec3(1, 2, 3), Vec3(0.5, -1, 0.25), Vec3(4, 4, 4)]
    frame.configuration.radii = [0.5, 0.5, 0.7]
    frame.velocities = [Vec3(1, 0, 0), Vec3(0, 1, 0), Vec3(-1, -1, 0)]
    frame.properties = [("model", "pss:rc=1.5"), ("note", "two \"words\"")]
    return Array(frame.text.utf8)
  }()

  private static func mutate(_ bytes: inout [UInt8], _ stream: inout RandomStream) {
    let at = Int.random(in: 0...bytes.count, using: &stream)
    let end = min(bytes.count, at + Int.random(in: 0...12, using: &stream))
    switch Int.random(in: 0..<6, using: &stream) {
    case 0: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &stream) }
    case 1: bytes.replaceSubrange(at..<end, with: pieces.randomElement(using: &stream)!)
    case 2: bytes.insert(contentsOf: pieces.randomElement(using: &stream)!, at: at)
    case 3: bytes.removeSubrange(at..<end)
    case 4: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &stream))
    default: bytes.removeSubrange(at...)
    }
  }

  @Test func aHundredThousandMutationsEndInAFrameOrASentence() {
    var stream = SeedTree(seed: 2024).stream("mutations")
    var frames = 0
    for k in 0..<100_000 {
      var bytes = Self.source
      for _ in 0...Int.random(in: 0...3, using: &stream) { Self.mutate(&bytes, &stream) }
      do {
        let frame = try ExtendedXYZ(bytes: Data(bytes), name: "m", frame: k.isMultiple(of: 2) ? nil : 0)
        frames += 1
        // What was read can be written and read again.
        if k.isMultiple(of: 50) { #expect((try? ExtendedXYZ(bytes: Data(frame.text.utf8), name: "m")) != nil) }
      } catch {
        #expect(error.description.hasPrefix("m"))
      }
    }
    // Both ends are reached often: the test would be blind if all mutations fell at the first check.
    #expect(frames > 1000 && frames < 90_000)
  }
}
