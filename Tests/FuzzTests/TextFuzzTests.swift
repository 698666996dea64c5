import Analysis
import Formats
import Foundation
import Interactions
import Particles
import Plans
import Tags
import Testing

/// Readers of text: whatever they are given, they return or refuse with one sentence.
@Suite(.tags(.law)) struct TextFuzzTests {
  static let plans = [
    """
    study: fuzz
    seed: 3
    ensembles:
      - {model: "pss:rc=1.2", particles: 150, samples: 3, temperatures: [4.0, 2.0]}
      - model: kablj
        particles: 1000
        samples: 1
        temperatures: 0.5
        equilibration: {window: 12.0, start: random}
        measure: {dipoles: all}
    equilibration: {relaxations: 1, melt-ratio: 3.0, melt-time: 2.0, longest: 1e4, time-step: 0.002, precision: double}
    quench: {minimizer: fire, tolerance: 1.0e-11}
    measure: {modes: 6, dipoles: 20, inertia: true}
    reduction: {include-unequilibrated: true, bootstrap: 50, anchors: [{model: "pss:rc=1.2", crossover: 1.2, source: text}], collapse-without: [sw], cold-points: 3, quartic-cutoff: 0.5}
    decay:
      particles: 2000
      states:
        - {model: "pss:rc=1.5", temperature: 4.0}
    """,
    "study: short\nensembles:\n  - model: lj\n    particles: 500\n    samples: 2\n    temperatures: [1.0]\n",
  ].map { Array($0.utf8) }

  static let yaml = Damage([
    " ", "\n", "\r\n", "\t", "\"", "'", "{", "}", "[", "]", "- ", "? ", ": ", ",", "#", "&a ", "*a", "<<: ", "!!int ",
    "!!binary ",
    "|\n", ">-\n", "---\n", "...\n", "%YAML 1.1\n", "%TAG ! x\n", "\0", "\u{FEFF}", "\u{85}", "\u{2028}", "1e999", "-1",
    "0x10",
    "9223372036854775808", "1e-300", "nan", ".inf", "0", "~", "yes", "190:20:30", "all", "model: ", "temperatures: ",
    "particles: ", "decay:\n", "\\u0000", "\\xff", "é", "e\u{301}", "&a [", "*a, *a", "pss:=", "pss:rc=", "ipl:xc=1.4,",
  ])

  @Test func plansAreReadOrRefused() throws {
    try Fuzzing.run("plan") { stream in
      var bytes = Self.plans.randomElement(using: &stream)!
      Self.yaml.apply(to: &bytes, &stream)
      do {
        _ = try Plan(yaml: String(decoding: bytes, as: UTF8.self))
        return .taken
      } catch {
        return .refused("\(error)")
      }
    }
  }

  /// Texts that are small and mean something large.
  static let bombs: [String] = {
    var all = ["[", "{a: ", "- ", "? "].map { String(repeating: $0, count: 100_000) }
    all.append((1...400).map { (k: Int) -> String in String(repeating: " ", count: k) + "a:\n" }.joined())
    let laughs = (0...30).map { (k: Int) -> String in
      let before = max(0, k - 1)
      return "a\(k): &a\(k) [*a\(before),*a\(before)]\n"
    }
    all.append(laughs.joined())
    all += ["a: \"\n# \", b: &x [1], ? [*x, *x] : 2\n", "study: !!binary x\n", "study: a\0b\n", "\u{FEFF}*a"]
    all += [String(repeating: "x", count: 1 << 21), String(repeating: "a: b\n", count: 100_000)]
    all.append((0..<100_000).map { (k: Int) -> String in "a\(k): b\n" }.joined())
    let many = (1...80_000).map { (k: Int) -> String in "\(k)," }.joined()
    all.append(
      "study: many\nensembles:\n  - {model: lj, particles: 500, samples: 1, temperatures: [" + many + "]}\n")
    all.append("study: many\nensembles:\n" + String(repeating: "  - {}\n", count: 100_000))
    return all
  }()

  @Test(arguments: bombs.indices) func aPlanThatMeansTooMuchIsRefusedAtOnce(_ index: Int) {
    let yaml = Self.bombs[index]
    // In time of this thread's processor, which other programs on the machine do not change.
    let begin = threadSeconds()
    let error = #expect(throws: PlanError.self) { try Plan(yaml: yaml) }
    #expect(threadSeconds() - begin < 20)
    #expect(error.map { !$0.description.isEmpty && $0.description.count < 2000 } == true)
    #expect(error?.description.contains("\n") == false)
  }

  @Test func aPlanMayHaveStarsInItsWordsAndCommentsButNoAliases() throws {
    func plan(_ study: String) throws -> Plan {
      try Plan(
        yaml:
          "# *note*\nstudy: \(study)\nensembles:\n  - {model: lj, particles: 500, samples: 2, temperatures: [1.0]}\n")
    }
    for name in ["R&D", "5 * 4 & more", "a * b", "2*3"] { #expect(try plan(name).study == name) }
    for name in ["*x", "&x y", "{a: *x}", "[*x]", "? *x"] {
      let error = #expect(throws: PlanError.self) { try plan(name) }
      #expect(error?.description.hasPrefix("line 2: anchors and aliases") == true)
    }
  }

  @Test func modelStringsAreReadOrRefused() throws {
    let pieces =
      ModelCatalogue.entries.flatMap { [$0.name, $0.usage] + $0.parameters.map(\.name) } + [
        ":", "=", ",", "1.5", "1e999", "-1", "nan", "inf", "0", " ", "", "\n", "::", "==", "é", "\u{301}", "\0", "1.4",
        "0x1p3",
      ]
    try Fuzzing.run("model") { stream in
      var bytes = Array(
        (0..<Int.random(in: 0...6, using: &stream)).map { _ in pieces.randomElement(using: &stream)! }.joined().utf8)
      if Bool.random(using: &stream) { Damage(pieces).apply(to: &bytes, &stream) }
      do {
        let model = try ModelCatalogue.model(String(decoding: bytes, as: UTF8.self))
        // A model's name means the same model.
        guard try ModelCatalogue.model(model.name).name == model.name else { throw CocoaError(.formatting) }
        return .taken
      } catch let error as ModelError {
        return .refused("\(error)")
      }
    }
  }

  @Test func framesAreReadOrRefused() throws {
    let source = Array(
      """
      3
      Lattice="5.5 0.0 0.0 0.0 5.5 0.0 0.0 0.0 5.5" Properties=species:S:1:pos:R:3:radius:R:1:velo:R:3 pbc="T T T" note="a b"
      A 0.25 1.5 4.75 0.5 1 0 0
      B 3.0 2.125 0.5 0.7 0 1 0
      A 1 2 3 0.5 -1 -1 0

      """.utf8)
    let damage = Damage([
      " ", "\n", "\r\n", "\t", "\"", "'", "{", "}", "=", ":", "\\", "-", ".", "e", "0", "9", "A", "B", "Z", "nan",
      "inf",
      "1e999", "0x1p3", "999999999", "9223372036854775807", "-1", "Lattice=", "Properties=", "pbc=", "species:S:1",
      "pos:R:3", "pos:R:1", "radius:R:1", "velo:R:3", ":R:1000", "\u{301}", "é", "\0", "3\n",
    ])
    try Fuzzing.run("xyz") { stream in
      var bytes = source
      damage.apply(to: &bytes, &stream)
      do {
        let frame = try ExtendedXYZ(bytes: Data(bytes), name: "m", frame: Bool.random(using: &stream) ? nil : 0)
        // What was read can be written and read again.
        #expect((try? ExtendedXYZ(bytes: Data(frame.text.utf8), name: "m")) != nil)
        return .taken
      } catch {
        return .refused("\(error)")
      }
    }
  }
}
