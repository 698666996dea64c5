import Foundation
import Tags
import Testing

@Suite(.tags(.system)) struct DoctorTests {
  private let folder = NSTemporaryDirectory() + "lehr-doctor-\(UUID().uuidString)"

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  private func answer(_ arguments: [String]) throws -> (status: Int32, json: [String: Any]) {
    let (status, out, _) = try Lehr.run(["doctor", "--json"] + arguments, in: folder)
    return (status, try JSONSerialization.jsonObject(with: Data(out.utf8)) as! [String: Any])
  }

  @Test func theMachineIsDescribed() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let machine = try answer([]).json["machine"] as! [String: Any]
    #expect((machine["kernels"] as! [String]).contains(machine["kernel"] as! String))
    #expect(machine["cores"] as? Int == ProcessInfo.processInfo.activeProcessorCount)
    #expect(machine["memory"] as? Int == Int(ProcessInfo.processInfo.physicalMemory))
    #expect((machine["gnuplot"] as? String)?.hasPrefix("gnuplot") == true)
  }

  @Test func whatNeedsAttentionIsNamedAndNothingIsChanged() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let study = folder + "/study"
    let samples = study + "/samples/pss-rc1.5-N200-T2.0"
    try FileManager.default.createDirectory(atPath: samples, withIntermediateDirectories: true)
    let plan = "study: sick\nensembles: [{model: \"pss:rc=1.5\", particles: 200, samples: 2, temperatures: 2.0}]\n"
    try plan.write(toFile: study + "/plan.yaml", atomically: true, encoding: .utf8)
    let healthy = try answer([study])
    #expect((healthy.json["study"] as! [String: Any])["planned"] as? Int == 2)
    for name in ["000000.h5.damaged", ".000001.h5.host.1.1.writing"] {
      try Data("x".utf8).write(to: URL(fileURLWithPath: samples + "/" + name))
    }
    let before = try FileManager.default.subpathsOfDirectory(atPath: study).sorted()
    let sick = try answer([study])
    let faults = sick.json["faults"] as! [String]
    #expect(sick.status == 3 && faults.count == (healthy.json["faults"] as! [String]).count + 2, "\(faults)")
    #expect(faults.contains { $0.contains("set aside") } && faults.contains { $0.contains("temporary files") })
    #expect(try FileManager.default.subpathsOfDirectory(atPath: study).sorted() == before)
  }

  /// OpenBLAS would retry its allocation forever before any of our code runs.
  @Test func aNarrowAddressSpaceIsSaidAndEndsTheProgram() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let process = Process()
    let said = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "ulimit -v 300000 && exec \"$0\" --version", Lehr.program.path]
    process.standardError = said
    try process.run()
    let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1 && text.contains("address space is limited to 292 MiB"), "\(text)")
  }
}
