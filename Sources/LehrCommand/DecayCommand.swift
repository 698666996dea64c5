import ArgumentParser
import Foundation
import Interactions
import Mechanics
import Particles
import Studies

/// `lehr decay`: how the responses of a large glass to force dipoles decay with distance.
struct DecayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decay", abstract: "Measure how dipole responses decay in a large glass: the length xi_g.",
    discussion: """
      Needs no factorization: two gigabytes suffice for a million bonds. Below some ten thousand particles the box is too \
      small for the continuum that the responses must reach.

      Example: lehr decay glass.extxyz --model pss:rc=1.5 --dipoles 200 --threads 8
      """)

  @Argument(help: "The glass, in extended XYZ.")
  var input: String
  @OptionGroup var model: ModelOption
  @Option(help: "How many random force dipoles.")
  var dipoles = 200
  @Option(help: "How many threads share the dipoles.")
  var threads = 1
  @Option(help: "The ratio of net to pair forces that the certificate demands.")
  var tolerance = InherentState.standardTolerance
  @Option(help: "The seed that chooses the dipoles.")
  var seed: UInt64 = 1
  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    let model = try self.model.model
    let frame = try readFrame(input, for: model)
    let clock = ContinuousClock()
    let begin = clock.now
    let decay = try explaining(input) {
      let state = try InherentState(checking: frame.configuration, model: model, tolerance: tolerance)
      var stream = SeedTree(seed: seed).stream("dipoles")
      return try DipoleDecay(state, dipoles: dipoles, stream: &stream, threads: threads, forceTolerance: tolerance)
    }
    let seconds = begin.duration(to: clock.now) / .seconds(1)
    let result = Result(
      spacing: decay.shells.spacing, side: decay.shells.side, radii: decay.shells.radii,
      frequencies: decay.responses.map(\.frequency), compliances: decay.responses.map(\.compliance),
      profiles: decay.responses.map(\.profile), certificate: decay.certificate, seconds: seconds)
    try printJSON(result)
  }

  private struct Result: Encodable {
    let spacing: Double
    let side: Double
    let radii: [Double]
    let frequencies: [Double]
    let compliances: [Double]
    let profiles: [[Double]]
    let certificate: DecayCertificate
    let seconds: Double
  }
}
