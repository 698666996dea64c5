import ArgumentParser
import Formats

/// `lehr convert`: a configuration from one format to another.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Convert a configuration between the formats that other programs read.",
    discussion: """
      Reads extended XYZ, LAMMPS data and dump, GSD and H5MD, of any program and of Lehr's own samples; what the file \
      begins with says which. Writes the format of the output's ending: .extxyz .xyz, .data .lmp, .dump .lammpstrj, \
      .gsd, .h5md .h5. Text may end in .gz. Units are those of lj; boxes are periodic cubes, and masses are 1.

      GSD's standard numbers have 32 bits, too few for an inherent state: quench such a sample again.

      Example: lehr convert quickstart/samples/pss-rc1.5-N1000-T2.6/000000.h5 glass.data
               lehr convert trajectory.gsd frame.extxyz --frame 10
               lehr convert glass.extxyz for-ase.xyz --write-names Ar,Kr
      """)

  @Argument(help: "The configuration, in any format.")
  var input: String
  @Argument(help: "The file to write.")
  var output: String
  @OptionGroup var choice: FrameOption
  @Option(help: "What extended XYZ shall call species A, B, …, such as Ar,Kr: ASE knows no A.")
  var writeNames: String?
  @Flag(name: .customLong("double"), help: "Write GSD with numbers of 64 bits, in its schema 2.0.")
  var inDouble = false
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    if let writeNames { try checkNames(writeNames, "--write-names") }
    guard FileFormat(ofName: output) != nil else {
      let endings = FileFormat.allCases.flatMap(\.endings).map { "." + $0 }.joined(separator: " ")
      throw ValidationError("\(output): the ending of the output says its format; it is one of \(endings)")
    }
  }

  func run() throws {
    try checkWritable(output)
    try checkDistinct(outputs: [output], inputs: [input])
    let frame = try ConfigurationFile.read(input, choice.choice)
    verbosity.remark(description(of: frame, in: input))
    try writeFrame(frame, to: output, names: listed(writeNames), inDouble: inDouble, verbosity)
  }
}
