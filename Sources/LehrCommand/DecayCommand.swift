import Analysis
import ArgumentParser
import Foundation
import Interactions
import Mechanics
import Particles
import Plans

/// `lehr decay`: computes the decay with distance of the responses of a large glass to force dipoles.
struct DecayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decay", abstract: "Measure the decay of dipole responses in a large glass: the length xi_g.",
    discussion: """
      Needs no factorization, so that memory is small even for 250,000 particles. Below about 10,000 particles the \
      box is too small for the responses to reach their continuum form.

      Example: lehr decay glass.extxyz --model pss:rc=1.5 --dipoles 200 --threads 8
      """)

  @Argument(help: "The glass: \(formatsHelp).")
  var input: String
  @OptionGroup var model: ModelOption
  @OptionGroup var choice: FrameOption
  @Option(help: "The number of random force dipoles.")
  var dipoles = 200
  @Option(help: "The number of threads; each solves for other dipoles.")
  var threads = 1
  @Option(help: "The convergence threshold: (rms net force) / (rms pair force).")
  var tolerance = InherentState.defaultTolerance
  @Option(help: "The seed that selects the dipoles.")
  var seed: UInt64 = 1
  @Flag(help: "Print one JSON object.")
  var json = false
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    guard dipoles >= 2 else { throw ValidationError("--dipoles must be at least 2 (got \(dipoles))") }
    guard (1...1024).contains(threads) else {
      throw ValidationError("--threads must be from 1 to 1024 (got \(threads))")
    }
    guard tolerance > 0, tolerance < 1 else {
      throw ValidationError("--tolerance must be between 0 and 1 (got \(tolerance))")
    }
  }

  func run() throws {
    let model = try self.model.model
    let frame = try readFrame(input, choice, for: model, verbosity)
    verbosity.remark(description(of: frame, in: input))
    let clock = ContinuousClock()
    let begin = clock.now
    let decay = try explaining(shown(input), atRest: frame) {
      let state = try InherentState(checking: frame.configuration, model: model, tolerance: tolerance)
      var stream = SeedTree(seed: seed).stream("dipoles")
      return try DipoleDecay(state, dipoles: dipoles, stream: &stream, threads: threads, forceTolerance: tolerance)
    }
    let seconds = begin.duration(to: clock.now) / .seconds(1)
    let particles = frame.configuration.count
    // The temperature is unknown here, and has no effect.
    let summary = DecaySummary(decay, model: model.name, temperature: .nan, particles: particles)
    if json {
      try printJSON(Result(decay, summary, model: model.name, particles: particles, threads: threads, seconds: seconds))
    } else {
      show(decay, summary, model: model.name, particles: particles, seconds: seconds)
    }
    if !decay.certificate.isClean {
      let objections = decay.certificate.objections.joined(separator: "; ")
      verbosity.warning("\(shown(input)): no certificate: \(objections).")
    }
  }

  private func show(_ decay: DipoleDecay, _ summary: DecaySummary?, model: String, particles: Int, seconds: Double) {
    let certificate = decay.certificate
    let a = decay.shells.spacing
    let length = summary.map { "\($0.length.concise), \(brief($0.length.mean / a, 4)) mean spacings" }
    printTable([
      ("model", model), ("particles", "\(particles)"), ("side of the box", brief(decay.shells.side)),
      ("dipoles", "\(decay.responses.count), mean frequency \(brief(decay.meanFrequency))"),
      ("xi_g", length ?? "none: the profile shows no core"),
      ("force ratio", brief(certificate.forceRatio, 2)), ("largest residual", brief(certificate.solveResidual, 2)),
      ("Hessian products", "\(certificate.products)"), ("rattlers", "\(certificate.rattlers)"),
      ("certificate", certificate.isClean ? "clean" : certificate.objections.joined(separator: "; ")),
      ("seconds", brief(seconds, 3)),
    ])
    for note in summary?.notes ?? [] { print(note) }
    print("\nr           r^6 c(r), plateau normalized to 1")
    for point in summary?.profile ?? [] {
      let error = point.standardError.map { " +- \(brief($0, 2))" } ?? ""
      print(brief(point.distance, 4).padding(toLength: 12, withPad: " ", startingAt: 0) + brief(point.value, 4) + error)
    }
  }

  private struct Result: Encodable {
    let model: String
    let n: Int
    let box: Double
    let spacing: Double
    let dipoleMeanFrequency: Double
    let dipoleFrequencies: [Double]
    let dipoleCompliances: [Double]
    let decayLength: Double?
    let decayLengthError: Double?
    let radii: [Double]
    let profiles: [[Double]]
    let summary: DecaySummary?
    let certificate: DecayCertificate
    let threads: Int
    let seconds: Double

    init(
      _ decay: DipoleDecay, _ summary: DecaySummary?, model: String, particles: Int, threads: Int, seconds: Double
    ) {
      self.model = model
      n = particles
      box = decay.shells.side
      spacing = decay.shells.spacing
      dipoleMeanFrequency = decay.meanFrequency
      dipoleFrequencies = decay.responses.map(\.frequency)
      dipoleCompliances = decay.responses.map(\.compliance)
      decayLength = summary?.length.mean
      decayLengthError = summary?.length.standardError
      radii = decay.shells.radii
      profiles = decay.responses.map(\.profile)
      self.summary = summary
      certificate = decay.certificate
      self.threads = threads
      self.seconds = seconds
    }
  }
}
