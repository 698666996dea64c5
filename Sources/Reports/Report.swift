import Analysis
import CCrypto
import Durability
import Foundation

/// The report of a study: figures, tables and one page that needs nothing else.
///
/// ```
/// DIR/report.html                    the page, figures inside
/// DIR/figures/NAME.{svg,pdf,csv,gp}  every figure, its data and its script
/// DIR/figures/soft-mode-*.xyz        quasilocalized modes in space, for OVITO
/// DIR/tables/samples.csv             the ensembles and how many samples each has
/// DIR/tables/ensembles.csv           every average with its error
/// DIR/tables/claims.csv              the claims of a set and their verdicts, where the plan asks for one
/// DIR/tables/crossovers.csv          crossover temperatures, two ways
/// DIR/tables/plateaus.csv            high-temperature values
/// DIR/tables/vibrations.csv          A_g, exponents, N·e₀ and what they were made of
/// DIR/tables/scalings.csv            power laws between observables
/// DIR/tables/flagged.csv             samples without a certificate or evidence of equilibrium, and why
/// DIR/SHA256SUMS                     checksums of all of it
/// DIR/tables/decays.csv              ξ_g from the decay of dipole responses
/// ```
public enum Report {
  /// Writes the report of `summary` into `folder`; `curves` are the potentials to draw, `sets` the sets of claims that
  /// the summary was reviewed by. Without one, it shows what can be asked of any study.
  ///
  /// - Returns: the path of the page.
  /// - Throws: ``FigureError`` if a figure cannot be drawn, ``FileError`` if the folder cannot be written to.
  public static func write(
    _ summary: StudySummary, sets: [any ClaimSet] = [], curves: [PotentialCurve], into folder: String
  ) async throws -> String {
    try AtomicFile.makeFolder("\(folder)/figures")
    try AtomicFile.makeFolder("\(folder)/tables")
    for place in [folder, "\(folder)/figures", "\(folder)/tables"] { AtomicFile.sweep(place, everyone: false) }
    let content = ReportContent(summary, sets: sets, curves: curves)
    let figures = content.figures
    var drawn: [(figure: Figure, svg: String)] = []
    for figure in figures {
      drawn.append((figure, try await Gnuplot.draw(figure, into: "\(folder)/figures")))
      for attachment in figure.attachments {
        try AtomicFile.write(Data(attachment.text.utf8), to: "\(folder)/figures/\(attachment.name)")
      }
    }
    let tables = tables(content)
    for (name, text) in tables {
      try AtomicFile.write(Data(text.utf8), to: "\(folder)/tables/\(name)")
    }
    let page = ReportPage(content, figures: drawn).html
    let path = "\(folder)/report.html"
    try AtomicFile.write(Data(page.utf8), to: path)
    try writeChecksums(of: figures, tables.map(\.name), in: folder)
    return path
  }

  /// Writes `SHA256SUMS`, by which `sha256sum -c` says whether the report is as it was written.
  private static func writeChecksums(of figures: [Figure], _ tables: [String], in folder: String) throws {
    let drawings = figures.flatMap { figure in
      ["svg", "pdf", "csv", "gp"].map { "figures/\(figure.name).\($0)" }
        + figure.attachments.map { "figures/\($0.name)" }
    }
    let names = ["report.html"] + drawings + tables.map { "tables/\($0)" }
    let lines = try names.map { "\(sha256(try AtomicFile.read("\(folder)/\($0)")))  \($0)\n" }
    try AtomicFile.write(Data(lines.joined().utf8), to: "\(folder)/SHA256SUMS")
  }

  /// The SHA-256 of `bytes` in 64 hexadecimal digits.
  ///
  /// From OpenSSL's libcrypto, which HDF5's package brings along; swift-crypto takes a minute and a half to build.
  static func sha256(_ bytes: Data) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    bytes.withUnsafeBytes { _ = SHA256($0.baseAddress, $0.count, &digest) }
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The tables by the names of their files; those of which nothing is known are left out.
  private static func tables(_ content: ReportContent) -> [(name: String, text: String)] {
    let summary = content.summary
    let crossovers = CrossoverTable(summary), vibrations = VibrationTable(summary)
    var tables = content.tables.flatMap(\.files) + [("ensembles.csv", EnsembleTable(summary).csv)]
    for set in content.sets {
      let claims = ClaimsTable(set.claims)
      if !claims.isEmpty { tables.append((set.file("claims.csv"), claims.csv)) }
    }
    if !crossovers.isEmpty { tables += [("crossovers.csv", crossovers.csv), ("plateaus.csv", crossovers.plateaus)] }
    if !vibrations.isEmpty { tables.append(("vibrations.csv", vibrations.csv)) }
    if !summary.scalings.isEmpty { tables.append(("scalings.csv", vibrations.scalingsCSV)) }
    let decays = DecayTable(summary)
    if !decays.isEmpty { tables.append(("decays.csv", decays.csv)) }
    let flagged = FlaggedTable(summary)
    if !flagged.isEmpty { tables.append(("flagged.csv", flagged.csv)) }
    return tables
  }
}
