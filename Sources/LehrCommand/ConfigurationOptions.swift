import ArgumentParser
import Formats
import Particles
import Plans

/// The formats of configurations, for help texts.
let formatsHelp = "XYZ, LAMMPS data or dump, GSD, H5MD, NumPy arrays and others; - is standard input"

/// `--frame`, `--group`, `--names`, `--box` and `--species`, for every command that reads a configuration.
struct FrameOption: ParsableArguments {
  @Option(help: "The frame to read, from 0; default: the last.")
  var frame: Int?
  @Option(
    help: """
      The particle group of an H5MD file, or the array of positions of an .npz file; default: a sample's glass, or its \
      liquid if it has no glass.
      """)
  var group: String?
  @Option(help: "The file's names or numbers of species A, B, …, such as Ar,Kr or 2,1; not needed if they are letters.")
  var names: String?
  @Option(
    help: "The box of a file without one: its side, three sides, or nine numbers, the edges; such as 9.41 or 9,9,12.")
  var box: String?
  @Option(
    help: "The species of the particles: the numbers of A, B, …, such as 800,200, or a file with one per particle.")
  var species: String?

  func validate() throws {
    if let frame, frame < 0 { throw ValidationError("--frame must be 0 or more (got \(frame))") }
    if let names { try checkNames(names, "--names") }
    if names != nil, species != nil {
      throw ValidationError("--species gives the species of all particles; omit --names")
    }
    if let box, numbers(box) == nil {
      throw ValidationError("--box must be one, three or nine numbers separated by commas (got \(box))")
    }
  }

  /// The file of `--species`; nil for numbers.
  var speciesFile: String? { species.flatMap { SpeciesList.isCounts($0) ? nil : $0 } }

  private func numbers(_ text: String) -> [Double]? {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    guard [1, 3, 9].contains(numbers.count), numbers.allSatisfy({ $0?.isFinite == true }) else { return nil }
    return numbers.map { $0! }
  }

  /// The selected frame.
  var choice: FrameChoice {
    get throws {
      FrameChoice(
        frame: frame, group: group, names: listed(names), box: box.flatMap(numbers),
        species: try species.map { try SpeciesList($0) })
    }
  }
}

/// Returns the names in "Ar,Kr".
func listed(_ names: String?) -> [String] { names?.split(separator: ",").map(String.init) ?? [] }

/// Checks that names are single words.
func checkNames(_ names: String, _ option: String) throws {
  let all = listed(names)
  let isPlain = all.allSatisfy { $0.unicodeScalars.allSatisfy { $0.isASCII && $0 > " " && $0 != "\"" } }
  guard !all.isEmpty, all.count <= 26, isPlain, Set(all).count == all.count else {
    throw ValidationError("\(option) must be a list of distinct names without spaces, such as Ar,Kr (got \(names))")
  }
}

/// Writes a configuration in the format of the file's extension, and prints a note if the format loses digits.
func writeFrame(
  _ frame: Frame, to path: String, names: [String] = [], inDouble: Bool = false, _ verbosity: Verbosity
) throws {
  try ConfigurationFile.write(frame, to: path, names: names, inDouble: inDouble, codeVersion: Version.current)
  if FileFormat(ofName: path) == .gsd, !inDouble {
    verbosity.warning(
      "\(path): GSD stores 32 bits per number; quench the sample again before measuring it, or write another format, such as "
        + ".extxyz (lehr convert has --double).")
  }
}

/// Prints one line about the configuration that was read.
func description(of frame: Frame, in path: String) -> String {
  let extras = [
    frame.velocities == nil ? nil : "velocities", frame.configuration.radii == nil ? nil : "radii",
    frame.hasSinglePrecision ? "32-bit positions" : nil,
  ].compactMap { $0 }
  let with = extras.isEmpty ? "" : ", with \(extras.joined(separator: ", "))"
  return "\(shown(path)): \(frame.configuration.count) particles in \(description(of: frame.configuration.cell))\(with)"
}

/// Returns the cell in words: the side of a cube, the sides of an orthorhombic cell, and the tilts of a triclinic one.
func description(of cell: Cell) -> String {
  let sides = (0..<3).map { brief(cell.sides[$0]) }.joined(separator: " × ")
  if cell.isRectangular { return "a box of \(cell.isCube ? brief(cell.side) : sides)" }
  return "a cell of \(sides), tilted by \((0..<3).map { brief(cell.tilts[$0]) }.joined(separator: ", "))"
}

/// The cell in results: `box`, the side of a cube, or `cell`, the rows a, b, c of another cell.
func told(_ cell: Cell) -> (box: Double?, cell: [[Double]]?) {
  cell.isCube ? (cell.side, nil) : (nil, cell.edges.map { [$0.x, $0.y, $0.z] })
}
