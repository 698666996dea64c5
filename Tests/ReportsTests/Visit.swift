import Foundation
import Testing

/// What a reader with Chromium sees of a page: what `Browser/visit.js` tells.
struct Visit: Decodable {
  let figures: [Figure]
  let space: Space?
  let tables: [Table]
  let complaints: [String]
  let scrollWidth: Int
  let clientWidth: Int
  let isDark: Bool
  let ink: String
  let fetched: [String]

  struct Figure: Decodable {
    let name: String
    let still: String
    let panels: [Panel]
  }
  struct Panel: Decodable {
    let number: Int
    let series: Int
    let broken: Bool
    let values: Values
    let axes: [Axis]
    let hiding: Hiding?
  }
  struct Values: Decodable {
    let byKey: Readout?
    let hidden: Readout?
    let byPointer: Readout?
  }
  struct Readout: Decodable {
    let series: String
    let x: String
    let y: String
    let text: String
  }
  struct Axis: Decodable {
    let axis: String
    let refused: String?
    let changed: Bool
    let turned: Bool
    let broken: Bool
    let ticks: Int
    let back: Bool
  }
  struct Hiding: Decodable {
    let before: Int
    let after: Int
    let pressed: String
    let again: Int
  }
  struct Space: Decodable {
    let count: Int
    let stands: Bool
    let turned: Bool
    let other: Bool
    let modes: Int
  }
  struct Table: Decodable {
    let caption: String?
    let shown: Int
    let sort: String?
    let cells: [String]?
    let found: Int?
    let back: Bool?
  }

  static let chromium = ["chromium", "chromium-browser", "google-chrome"].flatMap { name in
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
  }.first(where: FileManager.default.isExecutableFile)

  /// Opens `page` of `folder` in a window `width` wide and uses it; motion is reduced.
  static func page(_ page: String, in folder: String, width: Int, isDark: Bool) throws -> Visit {
    let browser = try #require(Bundle.module.url(forResource: "Browser", withExtension: nil))
    func file(_ name: String) throws -> String {
      try String(contentsOf: browser.appending(path: name), encoding: .utf8)
    }
    var copy = page.replacing("<style>", with: "<script>\(try file("watch.js"))</script>\n<style>", maxReplacements: 1)
    copy.replace("</body>", with: "<script>\(try file("visit.js"))</script>\n</body>", maxReplacements: 1)
    try copy.write(toFile: folder + "/visited.html", atomically: true, encoding: .utf8)
    try file("frame.html").replacing("PAGE", with: "visited.html").replacing("WIDTH", with: "\(width)")
      .write(toFile: folder + "/frame.html", atomically: true, encoding: .utf8)
    let process = Process(), output = Pipe()
    process.executableURL = URL(fileURLWithPath: try #require(chromium))
    process.arguments = [
      "--headless", "--hide-scrollbars", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--force-prefers-reduced-motion",
      "--user-data-dir=\(folder)/profile", "--window-size=\(width + 40),1300",
      "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)", "--virtual-time-budget=30000", "--timeout=120000",
      "--dump-dom", "file://\(folder)/frame.html",
    ]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let dump = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let seen = try #require(dump.firstMatch(of: #/<pre id="seen">([^<]+)<\/pre>/#), "the page told nothing")
    let text = try #require(String(seen.output.1).removingPercentEncoding)
    return try JSONDecoder().decode(Visit.self, from: Data(text.utf8))
  }
}
