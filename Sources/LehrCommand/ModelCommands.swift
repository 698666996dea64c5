import ArgumentParser
import Durability
import Foundation
import Interactions

/// `lehr models`: lists the available models.
struct ModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models", abstract: "List the models and their parameters.",
    discussion: "Example: lehr models")

  func run() {
    for entry in ModelCatalogue.entries {
      print(entry.usage)
      print("    \(entry.summary)")
      for parameter in entry.parameters {
        let defaultValue = parameter.defaultText.map { "default \($0)" } ?? "required"
        print("    \(parameter.name): \(parameter.meaning); \(defaultValue)")
      }
      for key in entry.keys { print("    \(key.name): \(key.meaning); \(key.defaultValue)") }
    }
  }
}

/// `lehr potential`: prints the pair law of a model.
struct PotentialCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "potential",
    abstract: "Print a model's potential: coefficients (angular coefficients included), joints, and a table.",
    discussion: """
      With --table, writes the energy and force of every pair of species for another program instead; the file's \
      header describes how to use it.

      Example: lehr potential pss:rc=1.5
               lehr potential kablj --table lammps --points 20000 -o kablj.table
      """)

  @Argument(help: "The model, such as pss:rc=1.5.")
  var name: String
  @Option(help: "The number of rows of the table; default: 25, or 10000 with --table.")
  var points: Int?
  @Option(
    help: "The program to write the table for: \(TableProgram.allCases.map(\.rawValue).joined(separator: " or ")).")
  var table: TableProgram?
  @Option(help: "The first distance of --table, in units of the pair's length lambda.")
  var from = 0.3
  @Option(
    name: [.customShort("o"), .customLong("output")], help: "The file to write --table to; default: standard output.")
  var output: String?
  @Flag(help: "Print one JSON object.")
  var json = false

  func validate() throws {
    guard (2...1_000_000).contains(rows) else {
      throw ValidationError("--points must be from 2 to 1000000 (got \(rows))")
    }
    guard from > 0, from < 1 else { throw ValidationError("--from must be between 0 and 1 (got \(from))") }
    guard output == nil || table != nil else { throw ValidationError("-o needs --table") }
  }

  private var rows: Int { points ?? (table == nil ? 25 : 10_000) }

  func run() throws {
    let model = try readModel(name)
    if let table { return try writeTable(of: model, for: table) }
    let points = rows
    let potential = model.potential
    let coefficients = potential.coefficients + (model.angles?.coefficients ?? [])
    let low = 0.8 * (potential.minimum?.x ?? 0.75 * potential.cutoff)
    let rows = (0..<points).map { k -> Row in
      let x = low + (potential.cutoff - low) * Double(k) / Double(points - 1)
      let d = potential.radialDerivatives(at: x)
      return Row(x: x, energy: d.energy, first: d.first, second: d.second, third: d.third)
    }
    let result = Result(
      model: model.name, density: model.density, cutoff: potential.cutoff, joints: potential.joints,
      minimumPosition: potential.minimum?.x, minimumEnergy: potential.minimum?.energy,
      coefficients: Dictionary(uniqueKeysWithValues: coefficients.map { ($0.name, $0.value) }), table: rows)
    guard !json else { return try printJSON(result) }
    printTable(
      [("model", model.name), ("cutoff x_c", "\(potential.cutoff)")]
        + (potential.minimum.map { [("minimum", "\($0.energy) at x = \($0.x)")] } ?? [
          ("minimum", "none")
        ])
        + potential.joints.map { ("pieces meet at", "\($0)") }
        + coefficients.map { ($0.name, "\($0.value)") }
        + Self.motion(of: model))
    print("\nx = r/lambda   energy/eps     phi'           phi''          phi'''")
    for row in rows {
      print(
        [row.x, row.energy, row.first, row.second, row.third].map { value in
          brief(value, 8).padding(toLength: 15, withPad: " ", startingAt: 0)
        }.joined().trimmingCharacters(in: .whitespaces))
    }
  }

  private func writeTable(of model: Model, for program: TableProgram) throws {
    let curves: [PairCurve]
    do { curves = try model.pairCurves() } catch { throw CommandError(error.description) }
    let text = program.text(curves, model: model.name, from: from, rows: rows)
    guard let output else { return print(text, terminator: "") }
    try checkWritable(output)
    try checkDistinct(outputs: [output], inputs: [tableFile(of: name)])
    try OutputFile.write(Data(text.utf8), to: output)
  }

  /// Returns the precision with which the model can be simulated.
  private static func motion(of model: Model) -> [(String, String)] {
    let mixed = model.mixedPrecision.map { error, suffices in
      suffices
        ? "up to T = \(brief(model.hottestMixed!, 3)): largest error of a pair force \(brief(error, 2)) of a typical force"
        : "no: error of a pair force \(brief(error, 2)) of a typical force; dynamics uses double precision"
    }
    return [
      ("time step", "\(brief(model.timeStep(at: 1), 3)) at T = 1"),
      ("mixed precision", mixed ?? "no: three-body forces; dynamics uses double precision"),
    ]
  }

  private struct Row: Encodable {
    let x, energy, first, second, third: Double
  }

  private struct Result: Encodable {
    let model: String
    let density: Double
    let cutoff: Double
    let joints: [Double]
    let minimumPosition: Double?
    let minimumEnergy: Double?
    let coefficients: [String: Double]
    let table: [Row]
  }
}
