import Analysis
import Durability
import Foundation
import Seals

/// What the user should know of a report that is written all the same.
public enum ReportNotice: Sendable, CaseIterable {
  /// It has waited for another report of the same study for more than a second.
  case waiting
  /// There is no gnuplot: figures have no SVG and PDF.
  case noGnuplot
}

/// The report of a study: figures, tables and one page that needs nothing else.
///
/// ```
/// DIR/report.html                    the page, figures inside
/// DIR/figures/NAME.{svg,pdf,csv,gp}  every figure, its data and its script
/// DIR/figures/soft-mode-*.xyz        quasilocalized modes in space, for OVITO
/// DIR/figures/largest-event-*.xyz    the plastic event with the largest stress drop, for OVITO
/// DIR/tables/samples.csv             the ensembles and how many samples each has
/// DIR/tables/ensembles.csv           every average with its error
/// DIR/tables/claims.csv              the claims of a set and their verdicts, where the plan asks for one
/// DIR/tables/crossovers.csv          crossover temperatures, two ways
/// DIR/tables/crossover-anchors.csv   those by energies for every anchor
/// DIR/tables/crossover-correlations.csv  the correlations of their errors
/// DIR/tables/plateaus.csv            high-temperature values
/// DIR/tables/vibrations.csv          A_g, exponents, N·e₀ and what they were made of
/// DIR/tables/scalings.csv            power laws between observables
/// DIR/tables/flagged.csv             samples without a certificate or evidence of equilibrium, and why
/// DIR/SHA256SUMS                     checksums of all of it
/// DIR/tables/decays.csv              ξ_g from the decay of dipole responses
/// ```
public enum Report {
  /// Writes the report of `summary` to `folder`; `curves` are the potentials to draw, `sets` the sets of claims with
  /// which the summary was compared. Without a set, it shows the results that apply to any study.
  ///
  /// All files are made in memory first. If several reports are written to the same folder at once, they are written
  /// one after the other: the files and their checksums are always those of one report.
  ///
  /// Without gnuplot, figures have their data and scripts but no drawings; the page draws them with its own script.
  ///
  /// - Parameters:
  ///   - gnuplot: the program that draws figures, by its name or path.
  ///   - notice: called with what the user should know, each notice once.
  /// - Returns: the path of the page.
  /// - Throws: ``FigureError`` if gnuplot refuses a figure, ``FileError`` if the folder cannot be written to.
  public static func write(
    _ summary: StudySummary, sets: [any ClaimSet] = [], curves: [PotentialCurve], into folder: String,
    gnuplot: String = "gnuplot", notice: @Sendable (ReportNotice) -> Void = { _ in }
  ) async throws -> String {
    let study = OwnFolder(folder)
    // Fail before drawing if the files cannot be written.
    for place in ["figures", "tables"] { try study.makeFolder(place) }
    let content = ReportContent(summary, sets: sets, curves: curves)
    var drawn: [(figure: Figure, svg: String?)] = []
    var files: [(name: String, bytes: Data)] = []
    for figure in content.figures {
      // Where gnuplot was missing once, it is not asked again.
      let drawing = drawn.contains { $0.svg == nil } ? nil : try await Gnuplot.draw(figure, by: gnuplot)
      drawn.append((figure, drawing?.svg))
      if let drawing {
        files += [
          ("figures/\(figure.name).svg", Data(drawing.svg.utf8)), ("figures/\(figure.name).pdf", drawing.pdf),
        ]
      }
      files += [
        ("figures/\(figure.name).csv", Data(Gnuplot.data(of: figure).utf8)),
        ("figures/\(figure.name).gp", Data(Gnuplot.script(of: figure).utf8)),
      ]
      files += figure.attachments.map { ("figures/\($0.name)", Data($0.text.utf8)) }
    }
    files += tables(content).map { ("tables/\($0.name)", Data($0.text.utf8)) }
    files.insert(("report.html", Data(ReportPage(content, figures: drawn).html.utf8)), at: 0)
    let undrawn = drawn.filter { $0.svg == nil }.flatMap { ["\($0.figure.name).svg", "\($0.figure.name).pdf"] }
    if !undrawn.isEmpty { notice(.noGnuplot) }
    try await publish(files, removing: undrawn.map { "figures/\($0)" }, in: study) { notice(.waiting) }
    return "\(folder)/report.html"
  }

  /// Writes the files of a report and `SHA256SUMS`, with which `sha256sum -c` verifies them.
  ///
  /// The checksums are those of the bytes in memory. The file of checksums is removed first and written last, so that
  /// it never refers to other files than those present; unchanged files are not rewritten.
  private static func publish(
    _ files: [(name: String, bytes: Data)], removing old: [String], in study: OwnFolder, onWait: @Sendable () -> Void
  ) async throws {
    let lock = try await lock(study, onWait: onWait)
    defer { withExtendedLifetime(lock) {} }
    for place in ["", "figures", "tables"] { study.sweep(place, everyone: false) }
    let sums = Data(files.map { "\(SHA256.digits(of: $0.bytes))  \($0.name)\n" }.joined().utf8)
    let name = "SHA256SUMS"
    let present = Set(files.map(\.name))
    let former = former(in: (try? study.read(name, limit: 1 << 24)) ?? Data()).filter { !present.contains($0) }
    if (try? study.read(name, limit: sums.count)) != sums { study.remove(name) }
    for name in old + former { study.remove(name) }
    for file in files { try study.renew(file.bytes, file.name) }
    try study.renew(sums, name)
  }

  /// The figures and tables of the report before, by its checksums: those that this one does not have would tell of samples that
  /// are gone.
  private static func former(in sums: Data) -> [String] {
    String(decoding: sums, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1).map { $0.drop { $0 == " " } }
      guard parts.count == 2, parts[0].count == 64 else { return nil }
      let path = parts[1].split(separator: "/", omittingEmptySubsequences: false)
      return path.count == 2 && ["figures", "tables"].contains(path[0]) && !path[1].hasPrefix(".")
        ? String(parts[1]) : nil
    }
  }

  /// Waits until no other report is being written to the folder. The lock is on the folder of the figures and needs no
  /// file.
  private static func lock(_ study: OwnFolder, onWait: @Sendable () -> Void) async throws -> FileLock {
    for attempt in 0... {
      if let lock = try study.lock(folder: "figures") { return lock }
      if attempt == 20 { onWait() }
      try await Task.sleep(for: .milliseconds(50))
    }
    preconditionFailure("there is always a next attempt")
  }

  /// The tables by the names of their files, without those that have no data.
  private static func tables(_ content: ReportContent) -> [(name: String, text: String)] {
    let summary = content.summary
    let crossovers = CrossoverTable(summary), vibrations = VibrationTable(summary)
    var tables = content.tables.flatMap(\.files) + [("ensembles.csv", EnsembleTable(summary).csv)]
    for set in content.sets {
      let claims = ClaimsTable(set.claims)
      if !claims.isEmpty { tables.append((set.file("claims.csv"), claims.csv)) }
    }
    if let collapse = summary.collapse, !collapse.anchored.isEmpty {
      let anchors = AnchorTable(summary, collapse)
      tables += [("crossover-anchors.csv", anchors.csv), ("crossover-correlations.csv", anchors.correlationsCSV)]
    }
    if !crossovers.isEmpty { tables += [("crossovers.csv", crossovers.csv), ("plateaus.csv", crossovers.plateaus)] }
    let sizes = SizeTable(summary)
    if !sizes.isEmpty { tables.append(("sizes.csv", sizes.csv)) }
    if !vibrations.isEmpty { tables.append(("vibrations.csv", vibrations.csv)) }
    if !summary.scalings.isEmpty { tables.append(("scalings.csv", vibrations.scalingsCSV)) }
    let decays = DecayTable(summary)
    if !decays.isEmpty { tables.append(("decays.csv", decays.csv)) }
    let flagged = FlaggedTable(summary)
    if !flagged.isEmpty { tables.append(("flagged.csv", flagged.csv)) }
    return tables
  }
}
