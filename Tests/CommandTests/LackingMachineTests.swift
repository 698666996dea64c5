import Foundation
import Tags
import Testing

@Suite(.tags(.system)) struct LackingMachineTests {
  /// Without home, terminal, gnuplot, Slurm, temporary folder, permission to write and memory: the script says what it expects.
  /// It is used for the static program of a release too.
  @Test func whatAMachineLacksIsSaidInOneLineAndTheRestIsDone() throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "scripts/try-lacking")
    let process = Process()
    let said = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [script.path, Lehr.program.path]
    process.standardOutput = said
    process.standardError = said
    try process.run()
    let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    #expect(text.contains("lehr doctor names all of it") && text.contains("with little memory: said"), "\(text)")
  }
}
