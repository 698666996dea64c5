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

  /// Damaged, copied, linked and other things in place of samples: what a run would set aside, without a change.
  @Test func everyFileThatARunWouldNotUseIsNamed() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let plan =
      "study: ill\nensembles: [{model: \"pss:rc=1.2\", particles: 150, samples: 6, temperatures: 4.0}]\n"
      + "equilibration: {relaxation-times: 1, window: 4, maximum-time: 8}\nmeasure: {modes: 10, dipoles: 10}\n"
      + "reduction: {include-unequilibrated: true, bootstrap: 20}\n"
    try plan.write(toFile: folder + "/plan.yaml", atomically: true, encoding: .utf8)
    let run = try Lehr.run(["run", "plan.yaml", "--into", "study", "--no-report"], in: folder)
    #expect(run.status == 0, "\(run.err)")
    func ill() throws -> [String] {
      let study = try answer([folder + "/study"]).json["study"] as! [String: Any]
      return study["faulty"] as! [String]
    }
    #expect(try ill().isEmpty)
    let samples = folder + "/study/samples/pss-rc1.2-N150-T4.0"
    func path(_ index: Int) -> String { "\(samples)/00000\(index).h5" }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path(0)))
    bytes[bytes.count / 2] ^= 1
    // Bits that flip by themselves change no date: the cache would believe the file.
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path(0)))
    var before = stat()
    stat(path(0), &before)
    try file.write(contentsOf: bytes)
    try file.close()
    var times = [before.st_atim, before.st_mtim]
    utimensat(AT_FDCWD, path(0), &times, 0)
    try FileManager.default.removeItem(atPath: path(1))
    try FileManager.default.copyItem(atPath: path(2), toPath: path(1))
    for index in 3...5 { try FileManager.default.removeItem(atPath: path(index)) }
    mkfifo(path(3), 0o600)
    try FileManager.default.createDirectory(atPath: path(4), withIntermediateDirectories: true)
    symlink(path(2), path(5))
    try Data("{}".utf8).write(to: URL(fileURLWithPath: samples + "/recipe.json"))
    try Data("x".utf8).write(to: URL(fileURLWithPath: samples + "/000005.checkpoint"))
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder + "/study").sorted()
    let found = try ill()
    let wanted = [
      ("000000.h5", "checksum"), ("000001.h5", "sample"), ("000003.h5", "pipe"), ("000004.h5", "folder"),
      ("000005.h5", "link"), ("recipe.json", "damaged"), ("000005.checkpoint", ""),
    ]
    #expect(found.count == wanted.count, "\(found)")
    for (name, what) in wanted {
      #expect(found.contains { $0.contains(name) && $0.contains(what.isEmpty ? name : what) }, "\(name): \(found)")
    }
    #expect(try answer([folder + "/study"]).status == 3)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder + "/study").sorted() == names)
    // The folder of the ensemble elsewhere, behind a link.
    try FileManager.default.moveItem(atPath: samples, toPath: folder + "/elsewhere")
    symlink(folder + "/elsewhere", samples)
    let linked = try ill()
    #expect(linked.count == 1 && linked[0].contains("symbolic link"), "\(linked)")
  }

  @Test func aFolderWithoutAStudyIsRefusedAndAPlanAloneIsHealthy() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let empty = try Lehr.run(["doctor", folder], in: folder)
    #expect(empty.status == 1 && empty.err.contains("there is no study"), "\(empty)")
    let plan = "study: new\nensembles: [{model: \"pss:rc=1.5\", particles: 200, samples: 2, temperatures: 2.0}]\n"
    try plan.write(toFile: folder + "/plan.yaml", atomically: true, encoding: .utf8)
    let machine = try answer([])
    #expect(try answer([folder]).json["faults"] as? [String] == machine.json["faults"] as? [String])
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
