import Foundation
import Particles
import Storage
import Tags
import Testing

@Suite(.tags(.unit)) struct SampleFileTests {
  @Test(arguments: [false, true], [false, true])
  func whatIsEncodedIsDecodedBitByBit(_ glass: Bool, _ radii: Bool) throws {
    for count in [1, 2, 100] {
      let original = sample(count: count, glass: glass, radii: radii)
      let decoded = try SampleFile.decode(SampleFile.encode(original))
      #expect(decoded == original.withoutVersion)
      #expect(decoded.bits == original.bits)
    }
  }

  /// Version 0.1 stored G of the plane xy as `shear_modulus`, and the three planes in one list.
  @Test func theShearModulusOfOldSamplesIsReadAsTheMeanOfThePlanes() throws {
    var old = sample()
    old.observables["shear_modulus"] = StoredArray(shape: [], values: [10])
    old.observables["shear_modulus_planes"] = StoredArray([10, 11, 15])
    let bytes = SampleFile.encode(old)
    let read = try SampleFile.decode(bytes).observables
    #expect(read["shear_modulus"]?.values == [12] && read["shear_modulus_planes"] == nil)
    #expect(["xy", "xz", "yz"].map { read["shear_modulus_\($0)"]?.values } == [[10], [11], [15]])
    let numbers = try SampleFile.decodeNumbers(bytes, only: ["shear_modulus_xz", "frequencies"]).observables
    #expect(
      numbers.keys.sorted() == ["frequencies", "shear_modulus_xz"] && numbers["shear_modulus_xz"]?.values == [11])
    // A new sample has no such list, and is read as it stands.
    let new = sample()
    #expect(
      try SampleFile.decode(SampleFile.encode(new)).observables["shear_modulus"] == new.observables["shear_modulus"])
  }

  @Test func theNumbersAloneAreThoseOfTheWhole() throws {
    let original = sample()
    let numbers = try SampleFile.decodeNumbers(SampleFile.encode(original))
    #expect(numbers.record == original.record)
    #expect(numbers.observables == original.observables)
  }

  @Test func aSampleWithoutObservablesOrRecordIsASample() throws {
    var original = sample(glass: false)
    original.observables = [:]
    original.record = ""
    #expect(try SampleFile.decode(SampleFile.encode(original)) == original.withoutVersion)
  }

  @Test func theSameSampleMakesTheSameBytesAlways() async throws {
    let first = SampleFile.encode(sample(count: 20))
    // Other files, larger and smaller, must leave no trace in the memory that the next one is built in.
    for seed in UInt64(2)...6 {
      _ = SampleFile.encode(sample(count: 1 + 700 * Int(seed % 3), seed: seed, glass: seed != 3))
    }
    #expect(SampleFile.encode(sample(count: 20)) == first)
    // Nor may the clock, which HDF5 counts in seconds.
    try await Task.sleep(for: .seconds(2.1))
    #expect(SampleFile.encode(sample(count: 20)) == first)
  }

  @Test func workersAtTheSameTimeMakeTheSameBytes() async {
    let expected = (0..<40).map { SampleFile.encode(sample(seed: $0)) }
    await withTaskGroup(of: Bool.self) { group in
      for seed in UInt64(0)..<40 {
        group.addTask {
          let bytes = SampleFile.encode(sample(seed: seed))
          return bytes == expected[Int(seed)] && (try? SampleFile.decode(bytes)) == sample(seed: seed).withoutVersion
        }
      }
      for await same in group { #expect(same) }
    }
  }

  @Test func aFlippedBitInAnyByteIsDetected() {
    var bytes = SampleFile.encode(sample(count: 2, glass: false, radii: false))
    var undetected: [Int] = []
    for at in bytes.indices {
      let bit: UInt8 = 1 << UInt8(at % 8)
      bytes[at] ^= bit
      if (try? SampleFile.decodeNumbers(bytes)) != nil { undetected.append(at) }
      bytes[at] ^= bit
    }
    #expect(undetected.isEmpty)
    #expect((try? SampleFile.decodeNumbers(bytes)) != nil)
  }

  @Test func aFileCutOffAnywhereIsDetected() {
    let bytes = SampleFile.encode(sample())
    for length in stride(from: 0, to: bytes.count, by: 97) {
      #expect(throws: ContentError.self) { try SampleFile.decode(bytes.prefix(length)) }
    }
    for missing in 1...20 {
      #expect(throws: ContentError.self) { try SampleFile.decode(bytes.dropLast(missing)) }
    }
    #expect(throws: ContentError.self) { try SampleFile.decode(bytes + [0]) }
  }

  @Test func whatIsNoSampleIsRefusedWithASentence() {
    for bytes in [Data(), Data("lehrsum1".utf8), Data(count: 10_000), Data("{\"a\": 1}".utf8)] {
      let error = #expect(throws: ContentError.self) { try SampleFile.decode(bytes) }
      #expect(error?.description.isEmpty == false)
    }
  }

  /// Eight levels of names whose nodes have four thousand children, all of them the same next node: more names than there are
  /// particles in the world, in half a megabyte.
  @Test func aTreeOfNamesThatLeadsToItselfManyTimesIsRefusedAtOnce() throws {
    var bytes = [UInt8](SampleFile.encode(sample()).dropLast(16))
    func word(_ number: Int) -> [UInt8] { withUnsafeBytes(of: UInt64(number).littleEndian) { Array($0) } }
    let letters = Array("TREE".utf8)
    let first = try #require((0..<bytes.count - 4).first { bytes[$0..<($0 + 4)].elementsEqual(letters) })
    let references = stride(from: 0, to: bytes.count - 7, by: 8).filter {
      bytes[$0..<($0 + 8)].elementsEqual(word(first))
    }
    #expect(!references.isEmpty)
    var child = first
    for level in 1...7 {
      let node = bytes.count
      bytes += letters + [0, UInt8(level), 0xa0, 0x0f] + [UInt8](repeating: 0xff, count: 16)
      for _ in 0..<4000 { bytes += word(0) + word(child) }
      child = node
    }
    for place in references { bytes.replaceSubrange(place..<(place + 8), with: word(child)) }
    let begin = ContinuousClock.now
    #expect(throws: ContentError.self) { try SampleFile.decode(sealed(Data(bytes))) }
    #expect(begin.duration(to: .now) < .seconds(20))
  }
}
