import Durability
import Foundation
import Particles
import Storage
import Testing

@Suite struct SampleFileTests {
  static func sample(radii: Bool = true, glass: Bool = true) -> StoredSample {
    let positions = (0..<20).map { Vec3(Double($0) / 3, 1e-17 * Double($0), -Double($0 * $0)) }
    let configuration = Configuration(
      box: PeriodicBox(side: 7.1), positions: positions, species: (0..<20).map { $0 % 2 },
      radii: radii ? (0..<20).map { 0.5 + Double($0) / 70 } : nil)
    return StoredSample(
      liquid: PhasePoint(configuration: configuration, velocities: positions.map { $0 / 7 }),
      glass: glass ? configuration : nil,
      observables: [
        "shear_modulus": StoredArray(shape: [], values: [12.3]), "frequencies": StoredArray([0.1, 0.2, 1.0 / 3]),
        "elastic_constants": StoredArray(shape: [2, 2], values: [1, 2, 3, 4]), "empty": StoredArray([]),
      ],
      record: "{\"unicode\":\"\u{3c9}\u{2080}\",\"n\":1}", codeVersion: "0.1.0")
  }

  @Test(arguments: [(true, true), (false, true), (true, false)])
  func aSampleIsReadBackToTheLastBit(radii: Bool, glass: Bool) throws {
    let sample = Self.sample(radii: radii, glass: glass)
    var back = try SampleFile.decode(SampleFile.encode(sample))
    back.codeVersion = sample.codeVersion
    #expect(back == sample)
    let numbers = try SampleFile.decodeNumbers(SampleFile.encode(sample))
    #expect(numbers.record == sample.record && numbers.observables == sample.observables)
  }

  @Test func theSameSampleMakesTheSameBytesWheneverItIsWritten() throws {
    let first = SampleFile.encode(Self.sample())
    _ = SampleFile.encode(Self.sample(radii: false))
    Thread.sleep(forTimeInterval: 1.1)
    #expect(SampleFile.encode(Self.sample()) == first)
  }

  @Test func everyFlippedBitIsNoticed() throws {
    let bytes = SampleFile.encode(Self.sample())
    for k in bytes.indices {
      var damaged = bytes
      damaged[k] ^= UInt8(1 << (k % 8))
      #expect(throws: ContentError.self) { try SampleFile.decodeNumbers(damaged) }
    }
    for length in stride(from: 0, to: bytes.count, by: 97) {
      #expect(throws: ContentError.self) { try SampleFile.decode(bytes.prefix(length)) }
    }
  }

  static let python = "/usr/bin/python3"
  static var pythonReadsHDF5: Bool {
    (try? run(["-c", "import h5py"]))?.status == 0
  }
  static func run(_ arguments: [String]) throws -> (status: Int32, out: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: out, as: UTF8.self))
  }

  @Test(.enabled(if: pythonReadsHDF5)) func aPhysicistReadsItWithH5py() throws {
    let path = NSTemporaryDirectory() + "lehr-\(UUID().uuidString).h5"
    defer { unlink(path) }
    try AtomicFile.write(SampleFile.encode(Self.sample()), to: path)
    let script = """
      import h5py, json, sys
      f = h5py.File(sys.argv[1])
      print(repr(float(f['particles/glass/position/value'][0, 19, 2])), int(f['particles/liquid/species'][3]))
      print(repr(float(f['observables/frequencies'][2])), repr(float(f['observables/shear_modulus'][()])))
      print(json.loads(f['parameters/lehr/record'][()])['n'], list(f['h5md'].attrs['version']))
      print(f['particles/glass/box'].attrs['boundary'][0].decode(), f['h5md/creator'].attrs['name'].decode())
      """
    let (status, out) = try Self.run(["-c", script, path])
    #expect(status == 0)
    let lines = out.split(separator: "\n").map(String.init)
    #expect(lines.count == 4 && lines[0] == "-361.0 1" && lines[1] == "0.3333333333333333 12.3")
    #expect(lines.count == 4 && lines[3] == "periodic lehr" && lines[2].hasPrefix("1 ["))
  }
}

@Suite struct StudyStoreTests {
  @Test func productsAreListedReadRemovedAndSetAsideWhenDamaged() async throws {
    let folder = NSTemporaryDirectory() + "lehr-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = StudyStore(folder: folder)
    try await store.open()
    let sample = SampleFileTests.sample()
    try await store.publish(sample, "e", 3, .liquid)
    try await store.publish(sample, "e", 12, .finished)
    try await store.keep(checkpoint: Data([1, 2, 3]), "e", 4)
    #expect(store.indices(of: "e") == [.liquid: [3], .finished: [12], .checkpoint: [4]])
    #expect(store.indices(of: "other").isEmpty)
    #expect(try await store.checkpoint("e", 4) == Data([1, 2, 3]))
    #expect(try await store.checkpoint("e", 5) == nil)
    await store.remove("e", 4, .checkpoint)
    #expect(try await store.checkpoint("e", 4) == nil)
    let path = store.path("e", 12, .finished)
    try AtomicFile.write(Data("nonsense".utf8), to: path)
    #expect(try await store.numbers("e", 12) == nil)
    #expect(await store.damaged.count == 1)
    #expect(FileManager.default.fileExists(atPath: path + ".damaged") && store.indices(of: "e")[.finished] == nil)
  }

  @Test func twoRunsDoNotShareAFolder() async throws {
    let folder = NSTemporaryDirectory() + "lehr-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let first = StudyStore(folder: folder)
    try await first.open()
    let second = StudyStore(folder: folder)
    let error = await #expect(throws: FileError.self) { try await second.open() }
    #expect(error?.description.contains("another lehr run") == true)
    await first.close()
    try await second.open()
    await second.close()
  }
}
