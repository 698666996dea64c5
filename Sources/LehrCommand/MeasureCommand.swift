import ArgumentParser
import Foundation
import Interactions
import Mechanics
import Observables
import Particles
import Plans
import Runs

/// `lehr measure`: measures an inherent state, from a single factorization.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Measure a glass: elastic moduli, vibrational modes, dipole responses.",
    discussion: """
      Needs a configuration with net forces below a millionth of the pair forces: quench it first. One whose net \
      forces exceed --tolerance is measured, but gets no certificate.

      --hessian writes the 3N x 3N matrix, ordered x1 y1 z1 x2 ..., in eps/lambda^2, as a sparse SciPy .npz; \
      --modes-to writes the modes' vectors.

      Above about 30,000 particles a factorization takes minutes and tens of gigabytes: --no-factorization does \
      without. Its certificate has an estimated count of modes instead of a proof.

      Example: lehr measure glass.extxyz --model pss:rc=1.5 --modes 40 --dipoles 100 --json
               lehr measure glass.extxyz --model pss:rc=1.5 --hessian H.npz --modes-to modes.npy
      """)

  @Argument(help: "The glass: \(formatsHelp).")
  var input: String
  @OptionGroup var model: ModelOption
  @OptionGroup var choice: FrameOption
  @OptionGroup var exports: MeasureExports
  @Option(help: "The number of lowest modes; 0: none.")
  var modes = 40
  @Option(help: "The number of random force dipoles, or all.")
  var dipoles = "100"
  @Option(
    help: ArgumentHelp(
      "The number of starts of the search for pseudoharmonic modes, from the responses to random force dipoles; 0: no "
        + "such starts.",
      valueName: "starts"))
  var pseudoharmonic = 0
  @Option(
    help: ArgumentHelp(
      "The number of lowest normal modes from which the search for pseudoharmonic modes starts too; 0: "
        + "none.", valueName: "modes"))
  var pseudoharmonicModes = 0
  @Option(
    help: ArgumentHelp(
      "The number of random vectors of the kernel polynomial method, for the whole density of states; "
        + "0: not computed.",
      valueName: "vectors"))
  var spectrum = 0
  @Option(help: "The largest (rms net force) / (rms pair force) that gets a certificate.")
  var tolerance = InherentState.defaultTolerance
  @Option(help: "The seed that selects the dipoles.")
  var seed: UInt64 = 1
  @Flag(help: "Prove by an inertia count that no mode was missed.")
  var inertia = false
  @Flag(
    help: """
      Do not factorize the Hessian: modes of large glasses by a filtered Lanczos method, moduli and dipoles by conjugate \
      gradients. The number of modes is checked by a stochastic estimate only.
      """)
  var noFactorization = false
  @Flag(help: "Print one JSON object.")
  var json = false
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    guard modes >= 0 else { throw ValidationError("--modes must be 0 or more (got \(modes))") }
    if exports.modesTo != nil, modes == 0 { throw ValidationError("--modes-to needs --modes of 1 or more") }
    guard dipoles == "all" || Int(dipoles).map({ $0 >= 0 }) == true else {
      throw ValidationError("--dipoles must be a number or all (got \(dipoles))")
    }
    guard pseudoharmonic >= 0 else {
      throw ValidationError("--pseudoharmonic must be 0 or more (got \(pseudoharmonic))")
    }
    guard pseudoharmonicModes >= 0 else {
      throw ValidationError("--pseudoharmonic-modes must be 0 or more (got \(pseudoharmonicModes))")
    }
    guard (0...10_000).contains(spectrum) else {
      throw ValidationError("--spectrum must be from 0 to 10000 (got \(spectrum))")
    }
    if noFactorization, inertia || pseudoharmonic > 0 || pseudoharmonicModes > 0 {
      throw ValidationError(
        "--inertia, --pseudoharmonic and --pseudoharmonic-modes need a factorization: omit them or --no-factorization")
    }
    guard tolerance > 0, tolerance < 1 else {
      throw ValidationError("--tolerance must be between 0 and 1 (got \(tolerance))")
    }
  }

  func run() throws {
    let model = try self.model.model
    try exports.checkPaths(besides: [input, tableFile(of: self.model.name), choice.speciesFile])
    let frame = try readFrame(input, choice, for: model, verbosity)
    verbosity.remark(description(of: frame, in: input))
    let clock = ContinuousClock()
    let begin = clock.now
    var checked = begin
    let (measurement, state) = try explaining(shown(input), atRest: frame) {
      // A glass of another code may be measured even if its minimization has not fully converged; its certificate then
      // says so.
      let state = try InherentState(
        checking: frame.configuration, model: model, tolerance: max(tolerance, InherentState.liquidRatio))
      checked = clock.now
      var plan = MeasurePlan(modes: modes, dipoles: Int(dipoles), inertia: inertia)
      plan.pseudoharmonic = pseudoharmonic > 0 ? pseudoharmonic : nil
      plan.pseudoharmonicModes = pseudoharmonicModes > 0 ? pseudoharmonicModes : nil
      plan.spectrum = spectrum > 0 ? spectrum : nil
      plan.factorization = noFactorization ? false : nil
      return (
        try GlassMeasurement(
          state, plan: plan, tolerance: tolerance, seeds: SeedTree(seed: seed), volume: .unknown), state
      )
    }
    let seconds = begin.duration(to: clock.now) / .seconds(1)
    var stages = measurement.times
    stages.forces = begin.duration(to: checked) / .seconds(1)
    let result = Result(
      measurement, model: model.name, cell: frame.configuration.cell, seconds: seconds, stages: stages)
    try explaining(shown(input)) {
      try exports.write(state, modes: modes, tolerance: tolerance, factorizing: !noFactorization)
    }
    if json { try printJSON(result) } else { show(result) }
    if !result.certificate.isClean {
      let objections = result.certificate.objections.joined(separator: "; ")
      verbosity.warning("\(shown(input)): no certificate: \(objections).")
    }
    // Those about density and composition have been said of the file.
    for objection in measurement.objections where !objection.contains(" differs from the model's by ") {
      verbosity.warning("\(shown(input)): \(objection).")
    }
  }

  private func show(_ result: Result) {
    let certificate = result.certificate
    let sections: [Observable.Section] = [.elasticity, .structure, .modes, .dipoles]
    var rows = [("model", result.model), ("particles", "\(result.n)")]
    for (observable, numbers) in result.observables.values where sections.contains(observable.section) {
      // The first values of a list are shown; --json has all of them.
      let digits = observable == .energyPerParticle ? 10 : observable.isScalar ? 6 : 4
      let shown = numbers.prefix(observable.isScalar ? 1 : 6).map { brief($0, digits) }.joined(separator: " ")
      let count = numbers.count > 6 ? " \u{2026} (\(numbers.count))" : ""
      rows.append((observable.name.replacing("_", with: " "), shown + count))
    }
    rows += [
      ("force ratio", brief(certificate.forceRatio, 2)),
      zeroModes(certificate),
      (
        "largest residuals",
        "modes \(brief(certificate.eigenpairResidual, 2)), solves \(brief(certificate.solveResidual, 2))"
      ),
    ]
    if let estimate = estimatedCount(certificate) { rows.append(("mode count", estimate)) }
    rows += [
      ("rattlers", "\(certificate.rattlers)"),
      ("certificate", verdict(on: result)),
      ("seconds", brief(result.seconds, 3)),
    ]
    printTable(rows)
  }

  private func zeroModes(_ certificate: Certificate) -> (String, String) {
    ("zero modes", certificate.zeroModes.map { "\($0), all others positive" } ?? "not proved: no factorization")
  }

  /// An estimated count, and what a missed mode would add to it.
  private func estimatedCount(_ certificate: Certificate) -> String? {
    guard let count = certificate.unfactorized?.count else { return nil }
    let estimate = String(format: "%.2f \u{b1} %.2f", count.estimate, count.error)
    let one = String(format: "%.2f", count.errorOfOne)
    return "estimated, no factorization: \(count.found) found, \(estimate) estimated; "
      + "a missed mode adds 1 \u{b1} \(one)"
  }

  /// What the certificate says, and whether it is that of a glass: the numbers of a crystal may be as exact.
  private func verdict(on result: Result) -> String {
    let certificate = result.certificate
    guard certificate.isClean else { return certificate.objections.joined(separator: "; ") }
    return result.objections.isEmpty
      ? "clean" : "the numbers are accurate, but " + result.objections.joined(separator: "; ")
  }

  private struct Result: Encodable {
    let model: String
    let n: Int
    let box: Double?
    let cell: [[Double]]?
    let observables: ObservableNumbers
    let certificate: Certificate
    let objections: [String]
    let seconds: Double
    let factorFlops: Double?
    let stages: MeasurementTimes

    init(_ m: GlassMeasurement, model: String, cell: Cell, seconds: Double, stages: MeasurementTimes) {
      self.model = model
      (box, self.cell) = told(cell)
      self.seconds = seconds
      self.stages = stages
      n = m.particles
      observables = ObservableNumbers(m)
      certificate = m.certificate!
      objections = m.objections
      factorFlops = certificate.unfactorized == nil ? m.factorOperations : nil
    }

    enum CodingKeys: CodingKey {
      case model, n, box, cell, certificate, seconds, factorFlops, stages
    }

    /// The observables are at the same level as the other keys.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(model, forKey: .model)
      try container.encode(n, forKey: .n)
      try container.encodeIfPresent(box, forKey: .box)
      try container.encodeIfPresent(cell, forKey: .cell)
      try container.encode(certificate, forKey: .certificate)
      try container.encode(seconds, forKey: .seconds)
      try container.encodeIfPresent(factorFlops, forKey: .factorFlops)
      try container.encode(stages, forKey: .stages)
      try observables.encode(to: encoder)
      try FormerKeys(observables).encode(to: encoder)
    }
  }
}
