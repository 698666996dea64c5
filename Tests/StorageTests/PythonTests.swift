import Foundation
import Particles
import Storage
import Tags
import Testing

/// Whether this machine's Python reads HDF5.
private let hasH5py = (try? python("import h5py")) != nil

/// What the program `source` prints.
private func python(_ source: String, _ arguments: [String] = [], in folder: String = ".") throws -> Data {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
  process.arguments = ["-c", source] + arguments
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  let output = Pipe()
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  try process.run()
  let text = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { throw CocoaError(.fileReadUnknown) }
  return text
}

@Suite(.tags(.system), .enabled(if: hasH5py, "needs python3 with h5py")) struct PythonTests {
  private struct Answer: Decodable {
    var positions: [[Double]]
    var velocities: [[Double]]
    var glass: [[Double]]
    var species: [Int]
    var radii: [Double]
    var edges: [Double]
    var boundary: [String]
    var dimension: Int
    var shearModulus: Double
    var constants: [[Double]]
    var frequencies: [Double]
    var record: String
    var version: [Int]
    var creator: String
  }

  /// The calls of FORMAT.md's example, and the rest of the layout.
  private static let source = """
    import h5py, json, sys
    with h5py.File(sys.argv[1], "r") as file:
        liquid = file["particles/liquid"]
        print(json.dumps(dict(
            positions=liquid["position/value"][0].tolist(),
            velocities=liquid["velocity/value"][0].tolist(),
            glass=file["particles/glass/position/value"][0].tolist(),
            species=liquid["species"][:].tolist(),
            radii=liquid["radius"][:].tolist(),
            edges=liquid["box/edges"][:].tolist(),
            boundary=[s.decode() if isinstance(s, bytes) else s for s in liquid["box"].attrs["boundary"]],
            dimension=int(liquid["box"].attrs["dimension"]),
            shearModulus=float(file["observables/shear_modulus"][()]),
            constants=file["observables/elastic_constants"][:].tolist(),
            frequencies=file["observables/frequencies"][:4].tolist(),
            record=file["parameters/lehr/record"][()].decode(),
            version=file["h5md"].attrs["version"].tolist(),
            creator=file["h5md/creator"].attrs["version"].decode())))
    """

  @Test func pythonReadsTheSameNumbers() throws {
    let folder = TemporaryFolder()
    let path = "\(folder.path)/sample.h5"
    let sample = sample(count: 7)
    try SampleFile.encode(sample).write(to: URL(fileURLWithPath: path))
    let answer = try JSONDecoder().decode(Answer.self, from: try python(Self.source, [path]))
    func rows(_ vectors: [Vec3]) -> [[Double]] { vectors.map { [$0.x, $0.y, $0.z] } }
    let liquid = sample.liquid.configuration
    #expect(answer.positions == rows(liquid.positions))
    #expect(answer.velocities == rows(sample.liquid.velocities))
    #expect(answer.glass == rows(sample.glass!.positions))
    #expect(answer.species == liquid.species)
    #expect(answer.radii == liquid.radii)
    #expect(answer.edges == [Double](repeating: liquid.cell.side, count: 3))
    #expect(answer.boundary == ["periodic", "periodic", "periodic"])
    #expect(answer.dimension == 3)
    #expect([answer.shearModulus] == sample.observables["shear_modulus"]!.values)
    #expect(answer.constants.flatMap(\.self) == sample.observables["elastic_constants"]!.values)
    #expect(answer.frequencies == Array(sample.observables["frequencies"]!.values.prefix(4)))
    #expect(answer.record == sample.record)
    #expect(answer.version == [1, 1])
    #expect(answer.creator == "0.1.0")
  }

  /// The lines of FORMAT.md between the first ```python, which reads a sample, and ```.
  private static func documentedExample() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appendingPathComponent("FORMAT.md"), encoding: .utf8)
    let parts = text.components(separatedBy: "```python\n")
    try #require(parts.count >= 2 && parts[1].contains("h5py"), "FORMAT.md has an example in Python")
    return parts[1].components(separatedBy: "```")[0]
  }

  @Test func theExampleOfTheDocumentRunsAsItStands() async throws {
    let folder = TemporaryFolder()
    var sample = sample(count: 7)
    sample.record = "{\"certificate\": {\"forceRatio\": 1e-11}}"
    let store = StudyStore(folder: "\(folder.path)/quickstart")
    try await store.publish(sample, "pss-rc1.5-N1000-T2.6", 0, .finished)
    let output = String(decoding: try python(try Self.documentedExample(), in: folder.path), as: UTF8.self)
    let words = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    let modulus = sample.observables["shear_modulus"]!.values[0]
    #expect(words == [7, sample.glass!.cell.side, 4, modulus, 0.1, 1e-11])
  }
}
