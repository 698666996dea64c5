import Foundation
import Interactions
import Tags
import Testing

/// The stored constants with which the kernel is tested where Swift does not run.
@Suite(.tags(.unit)) struct KernelCaseTests {
  /// Models with one kind, two kinds and sizes; hard and soft cores; one range and several.
  static let models = ["pss:rc=1.1", "pss:rc=1.5", "kablj", "hertzian", "ipl:max=1.7", "lj"]
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "NEON/cases")

  private static func file(_ model: String) -> URL {
    folder.appending(path: model.map { $0.isLetter || $0.isNumber || $0 == "." ? String($0) : "-" }.joined() + ".txt")
  }

  /// Sums of r⁻¹², r⁻⁶, 1, r² and r⁴ are recognized by their values, and nothing else is taken for one.
  @Test(arguments: [
    ("kablj", true), ("lj", true), ("lj:xc=1.5", true), ("own:potential=4*(x^-12-x^-6),cutoff=2.5,density=0.8", true),
    ("own:potential=x^-12,cutoff=1.8,density=0.8", true),
    ("own:potential=4*(x^-13-x^-6),cutoff=2.5,density=0.8", false),
    ("own:potential=4*(x^-12-x^-6),cutoff=2,density=0.8,smooth=4", false), ("pss:rc=1.1", false), ("pss:rc=3", false),
    ("hertzian", false), ("ipl:max=1.7", false),
  ])
  func powersAreRecognized(name: String, isSum: Bool) throws {
    let lines = try #require(KernelCase(model: try ModelCatalogue.model(name))).text.split(separator: "\n")
    let tables = lines.filter { $0.hasPrefix("table ") }.map { $0.split(separator: " ") }
    #expect(!tables.isEmpty)
    for table in tables {
      // "table", pieces, slope, error, and nine numbers of which the last says it.
      #expect(table[12] == (isSum ? "1.0" : "0.0"), "\(table[1])")
      if isSum { #expect(table[2] == "1.0" && Double(table[3])! < 1e-6) }
    }
  }

  /// `LEHR_KERNEL_CASES=1` stores them. Only processors with AVX2 have both tables.
  @Test(.enabled(if: KernelWidth.all.contains { $0.name == "AVX2" }), arguments: models)
  func storedCasesAreThoseOfTheModels(name: String) throws {
    let now = try #require(KernelCase(model: try ModelCatalogue.model(name))).text
    let file = Self.file(name)
    if ProcessInfo.processInfo.environment["LEHR_KERNEL_CASES"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(now.utf8).write(to: file)
    }
    let stored = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let lines = now.split(separator: "\n")
    #expect(stored.count == lines.count)
    for (old, new) in zip(stored, lines) {
      let (a, b) = (old.split(separator: " "), new.split(separator: " "))
      #expect(a.count == b.count && a.first == b.first)
      // Coefficients are rounded to floats; the C library's cosine and logarithm may differ in the last bit of a double,
      // which can turn the rounding of a coefficient, or of one that is small because others cancel.
      let largest = b.dropFirst().compactMap { Double($0) }.map(abs).max() ?? 0
      for (x, y) in zip(a, b).dropFirst() {
        if let u = Double(x), let v = Double(y) {
          #expect(abs(u - v) <= 0x1p-22 * abs(v) + 1e-9 * largest, "\(name), \(a[0])")
        } else {
          #expect(x == y)
        }
      }
    }
  }
}
