import CLehr
import Foundation
import Tags
import Testing

/// Calls the interface as C does. What Python makes of it is tested in `Python/tests`.
@Suite(.tags(.system)) struct InterfaceTests {
  /// Two pairs of Lennard-Jones particles in a box of the side 10: x and x + 1.2 along the first axis.
  static let positions: [Double] = [1, 1, 1, 2.2, 1, 1, 6, 6, 6, 7.2, 6, 6]

  /// The text that `call` answers with, given back to the library.
  func answer(_ call: (lehr_text_out, lehr_text_out) -> Int32) -> (outcome: Int32, text: String, why: String) {
    var text: UnsafeMutablePointer<CChar>?
    var why: UnsafeMutablePointer<CChar>?
    let outcome = call(&text, &why)
    defer {
      lehr_release_text(text)
      lehr_release_text(why)
    }
    return (outcome, text.map { String(cString: $0) } ?? "", why.map { String(cString: $0) } ?? "")
  }

  func sample(
    _ model: String = "lj", positions: [Double] = positions, side: Double = 10, edges: [Double]? = nil
  ) -> (sample: OpaquePointer?, outcome: Int32, why: String) {
    var sample: OpaquePointer?
    let told = answer { _, why in
      lehr_sample_make(
        model, Int64(positions.count / 3), edges ?? [side, 0, 0, 0, side, 0, 0, 0, side], positions,
        [Int64](repeating: 0, count: positions.count / 3), nil, nil, &sample, why)
    }
    return (sample, told.outcome, told.why)
  }

  @Test func numbersStayWhenTheirSampleIsReleased() throws {
    let made = sample()
    let handle = try #require(made.sample, "\(made.why)")
    var first = lehr_numbers()
    var second = lehr_numbers()
    #expect(answer { _, why in lehr_sample_numbers(handle, Int32(LEHR_POSITIONS), &first, why) }.outcome == 0)
    #expect(answer { _, why in lehr_sample_numbers(handle, Int32(LEHR_POSITIONS), &second, why) }.outcome == 0)
    #expect(first.first == second.first && first.count == 12)
    lehr_release_numbers(second.owner)
    lehr_sample_release(handle)
    let values = UnsafeBufferPointer(start: first.first?.assumingMemoryBound(to: Double.self), count: 12)
    #expect(Array(values) == Self.positions)
    lehr_release_numbers(first.owner)
  }

  @Test func whatASampleLacksIsNoNumbers() throws {
    let handle = try #require(sample().sample)
    defer { lehr_sample_release(handle) }
    for which in [LEHR_RADII, LEHR_VELOCITIES] {
      var numbers = lehr_numbers(first: nil, count: -1, owner: nil)
      #expect(answer { _, why in lehr_sample_numbers(handle, Int32(which), &numbers, why) }.outcome == 0)
      #expect(numbers.first == nil && numbers.count == 0 && numbers.owner == nil)
    }
    var numbers = lehr_numbers()
    let strange = answer { _, why in lehr_sample_numbers(handle, 77, &numbers, why) }
    #expect(strange.outcome == LEHR_BAD_ARGUMENT && strange.why.contains("77"))
  }

  @Test func everyRefusalHasItsOutcomeAndSentence() throws {
    let unknown = sample("nothing")
    #expect(unknown.sample == nil && unknown.outcome == LEHR_BAD_MODEL && unknown.why.contains("there is no model"))
    let narrow = sample(side: 4)
    #expect(narrow.outcome == LEHR_BAD_MODEL && narrow.why.contains("twice the range"))
    let overlapping = sample(positions: [1, 1, 1, 1.001, 1, 1])
    #expect(overlapping.outcome == LEHR_BAD_MODEL && overlapping.why.contains("particles 1 and 2 overlap"))
    let lost = sample(positions: [.nan, 1, 1, 2, 1, 1])
    #expect(lost.outcome == LEHR_BAD_ARGUMENT && lost.why.contains("particle 1"))
    var read: OpaquePointer?
    let missing = answer { _, why in lehr_sample_read("/nowhere/x.xyz", "lj", -1, nil, nil, &read, why) }
    #expect(missing.outcome == LEHR_BAD_FILE && missing.why.hasPrefix("/nowhere/x.xyz: ") && read == nil)
    var run: OpaquePointer?
    let plan = answer { _, why in lehr_run_make(nil, "study: x\nensemble: 1\n", "/nowhere", 1, 20, nil, &run, why) }
    #expect(plan.outcome == LEHR_BAD_PLAN && run == nil && !plan.why.isEmpty)
    let handle = try #require(sample().sample)
    defer { lehr_sample_release(handle) }
    let moving = answer { json, why in lehr_sample_observables(handle, 1e-10, "elasticity", json, why) }
    #expect(moving.outcome == LEHR_NOT_AT_REST && moving.why.contains("quench it first"))
  }

  @Test func aStopThatIsThereAtOnceEndsASimulationAtOnce() {
    var liquid: OpaquePointer?
    var stop: Int32 = 1
    let told = answer { json, why in
      lehr_simulate("pss:rc=1.2", 200, nil, 2, .nan, 1e9, nil, 1, 1, &stop, nil, &liquid, json, why)
    }
    #expect(told.outcome == LEHR_STOPPED && liquid == nil && told.text.isEmpty)
  }

  @Test func factsAreJSONInSnakeCase() throws {
    let handle = try #require(sample().sample)
    defer { lehr_sample_release(handle) }
    let told = answer { json, why in lehr_sample_facts(handle, json, why) }
    let facts = try #require(try JSONSerialization.jsonObject(with: Data(told.text.utf8)) as? [String: Any])
    #expect(facts["particles"] as? Int == 4 && facts["model"] as? String == "lj" && facts["side"] as? Double == 10)
    var forces = lehr_numbers()
    let mechanics = answer { json, why in lehr_sample_mechanics(handle, json, &forces, why) }
    lehr_release_numbers(forces.owner)
    #expect(mechanics.text.contains("\"force_ratio\":") && forces.count == 12)
  }
}

/// Cells that are no cubes, as C gives them.
@Suite(.tags(.system)) struct InterfaceCellTests {
  private let tests = InterfaceTests()

  @Test func aShearedCellIsTakenAndTold() throws {
    let edges: [Double] = [10, 0, 0, 2, 11, 0, -3, 4, 9]
    let made = tests.sample(edges: edges)
    let handle = try #require(made.sample, "\(made.why)")
    defer { lehr_sample_release(handle) }
    let told = tests.answer { json, why in lehr_sample_facts(handle, json, why) }
    let facts = try #require(try JSONSerialization.jsonObject(with: Data(told.text.utf8)) as? [String: Any])
    #expect((facts["cell"] as? [[Double]])?.flatMap(\.self) == edges)
    #expect(abs(try #require(facts["density"] as? Double) - 4.0 / 990) < 1e-16)
  }

  @Test func aTurnedCellTurnsItsParticles() throws {
    // The edges of a brick along z, x and y.
    let made = tests.sample(positions: [1, 2, 3, 4, 5, 6], edges: [0, 0, 10, 11, 0, 0, 0, 12, 0])
    let handle = try #require(made.sample, "\(made.why)")
    defer { lehr_sample_release(handle) }
    var numbers = lehr_numbers()
    #expect(tests.answer { _, why in lehr_sample_numbers(handle, Int32(LEHR_POSITIONS), &numbers, why) }.outcome == 0)
    let positions = UnsafeBufferPointer(start: numbers.first?.assumingMemoryBound(to: Double.self), count: 6)
    #expect(Array(positions) == [3, 1, 2, 6, 4, 5])
    lehr_release_numbers(numbers.owner)
  }

  @Test func whatIsNoCellIsRefused() {
    for (edges, word) in [
      ([10, 0, 0, 0, 10, 0, 0, 0, -10], "left-handed"), ([10, 0, 0, 0, 10, 0, 10, 10, 0], "in one plane"),
      ([10, 0, 0, 0, .nan, 0, 0, 0, 10], "three finite vectors"),
      ([0, 0, 0, 0, 10, 0, 0, 0, 10], "three finite vectors"),
    ] as [([Double], String)] {
      let refused = tests.sample(edges: edges)
      #expect(refused.sample == nil && refused.outcome == LEHR_BAD_ARGUMENT && refused.why.contains(word))
    }
  }
}
