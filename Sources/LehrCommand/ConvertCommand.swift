import ArgumentParser
import Formats

/// `lehr convert`: converts a configuration to another format.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Convert a configuration to another format.",
    discussion: """
      Reads XYZ (extended, atooms, RUMD), LAMMPS data and dump (text, cfg, yaml), GSD, H5MD including Lehr's own \
      samples, gamdpy's HDF5, NumPy arrays (.npy, .npz) and columns of numbers; the format is detected from the file's \
      content, and - is standard input. The output's extension selects the format to write: .extxyz .xyz, .data .lmp, \
      .dump .lammpstrj, .gsd, .h5md .h5. Text files may be compressed (.gz .bz2 .xz .zst). Units are LAMMPS's lj units; \
      cells are periodic, and masses are 1.

      Standard GSD stores 32 bits per number, too few for an inherent state: quench such a sample again, or use \
      --double.

      Example: lehr convert quickstart/samples/pss-rc1.5-N1000-T2.6/000000.h5 glass.data
               lehr convert trajectory.gsd frame.extxyz --frame 10
               lehr convert glass.extxyz for-ase.xyz --write-names Ar,Kr
               lehr convert positions.npy glass.extxyz --box 9.41 --species 800,200
      """)

  @Argument(help: "The configuration, in any format.")
  var input: String
  @Argument(help: "The file to write.")
  var output: String
  @OptionGroup var choice: FrameOption
  @Option(help: "Names of species A, B, … in extended XYZ, such as Ar,Kr; ASE does not accept A.")
  var writeNames: String?
  @Flag(name: .customLong("double"), help: "Write GSD with 64 bits per number (schema 2.0).")
  var inDouble = false
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    if let writeNames { try checkNames(writeNames, "--write-names") }
    guard let format = FileFormat(ofName: output) else {
      throw ValidationError("\(output): the extension selects the output format; use one of \(FileFormat.allEndings)")
    }
    if writeNames != nil, format != .extendedXYZ {
      throw ValidationError("--write-names is for extended XYZ only; \(output) would have no names")
    }
    if inDouble, format != .gsd { throw ValidationError("--double is for GSD only; \(output) has 64 bits per number") }
  }

  func run() throws {
    try checkWritable(output)
    try checkDistinct(outputs: [output], inputs: [input, choice.speciesFile])
    let frame = try ConfigurationFile.read(input, try choice.choice)
    for note in frame.notes { verbosity.warning("\(shown(input)): \(note).") }
    verbosity.remark(description(of: frame, in: input))
    try writeFrame(frame, to: output, names: listed(writeNames), inDouble: inDouble, verbosity)
  }
}
