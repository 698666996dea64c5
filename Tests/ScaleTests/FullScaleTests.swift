import Foundation
import Tags
import Testing

/// All of Table I: `make scale` names the folder by LEHR_SCALE; it is made, and removed unless LEHR_SCALE_KEEP is set.
/// LEHR_SCALE_SAMPLES asks for fewer samples an ensemble.
@Suite(.tags(.system)) struct FullScaleTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let folder = environment["LEHR_SCALE"]

  @Test(.enabled(if: folder != nil)) func aStudyOfTableOneIsPlannedJudgedAndReducedInSeconds() throws {
    let folder = Self.folder!
    let samples = Self.environment["LEHR_SCALE_SAMPLES"].flatMap(Int.init)
    let clock = ContinuousClock()
    let begin = clock.now
    let study = try FabricatedStudy(folder: folder, samples: samples)
    defer { if Self.environment["LEHR_SCALE_KEEP"] == nil { try? FileManager.default.removeItem(atPath: folder) } }
    study.write()
    print("| fabrication of \(study.count) samples | \(figure(begin.duration(to: clock.now) / .seconds(1))) s | |")
    let runs: [(name: String, arguments: [String], mostSeconds: Double)] = [
      ("`lehr reduce`, nothing read before", ["reduce", folder], 600),
      ("`lehr reduce`, nothing new", ["reduce", folder], 60),
      ("`lehr status`", ["status", folder], 60),
      ("`lehr report`", ["report", folder], 120),
      ("`lehr plan`", ["plan", folder + "/plan.yaml"], 300),
    ]
    for run in runs {
      let usage = try lehr(run.arguments)
      print(
        "| \(run.name) | \(figure(usage.processorSeconds)) s of processors | \(figure(usage.seconds)) s | \(figure(Double(usage.resident) / Double(1 << 20))) MiB |"
      )
      #expect(usage.status == 0, "\(usage.output.suffix(2000))")
      #expect(usage.resident < 1 << 30)
      #expect(usage.seconds < run.mostSeconds)
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder + "/.cache").reduce(0) {
      $0 + (try FileManager.default.attributesOfItem(atPath: folder + "/.cache/" + $1)[.size] as! Int)
    }
    print("| numbers remembered | | \(figure(Double(kept) / Double(1 << 20))) MiB |")
  }

  private func figure(_ x: Double) -> String { x < 10 ? String(format: "%.1f", x) : String(format: "%.0f", x) }
}
