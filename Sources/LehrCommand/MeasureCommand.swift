import ArgumentParser
import Foundation
import Interactions
import Mechanics
import Particles
import Plans
import Runs

/// `lehr measure`: everything about a glass at rest, from one factorization.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Measure a glass at rest: moduli, modes, dipole responses, certificate.",
    discussion: """
      A configuration whose net forces exceed a millionth of its pair forces is refused: quench it first. One that is not \
      at rest to --tolerance is measured, but gets no certificate.

      --hessian writes the matrix, order 3N by x1 y1 z1 x2 ..., in eps/lambda^2, as SciPy's sparse .npz; --modes-to writes \
      the modes' vectors.

      Example: lehr measure glass.extxyz --model pss:rc=1.5 --modes 40 --dipoles 100 --json
               lehr measure glass.extxyz --model pss:rc=1.5 --hessian H.npz --modes-to modes.npy
      """)

  @Argument(help: "The glass: \(formatsHelp).")
  var input: String
  @OptionGroup var model: ModelOption
  @OptionGroup var choice: FrameOption
  @OptionGroup var exports: MeasureExports
  @Option(help: "How many of the lowest modes.")
  var modes = 40
  @Option(help: "How many random force dipoles, or all.")
  var dipoles = "100"
  @Option(help: "The ratio of net to pair forces that the certificate demands.")
  var tolerance = InherentState.standardTolerance
  @Option(help: "The seed that chooses the dipoles.")
  var seed: UInt64 = 1
  @Flag(help: "Prove by an inertia count that no mode was missed.")
  var inertia = false
  @Flag(help: "Print one JSON object.")
  var json = false
  @OptionGroup var voice: Voice

  func validate() throws {
    guard modes >= 0 else { throw ValidationError("--modes is a number of modes") }
    guard dipoles == "all" || Int(dipoles).map({ $0 >= 0 }) == true else {
      throw ValidationError("--dipoles is a number, or all")
    }
    guard tolerance > 0, tolerance < 1 else { throw ValidationError("--tolerance lies between 0 and 1") }
  }

  func run() throws {
    let model = try self.model.model
    try exports.checkPaths()
    let frame = try readFrame(input, choice, for: model)
    voice.remark(description(of: frame, in: input))
    let clock = ContinuousClock()
    let begin = clock.now
    var checked = begin
    let (measurement, state) = try explaining(input, atRest: frame) {
      // A glass of another code may be measured though it is not quite at rest; its certificate then says so.
      let state = try InherentState(
        checking: frame.configuration, model: model, tolerance: max(tolerance, InherentState.liquidRatio))
      checked = clock.now
      let plan = MeasurePlan(modes: modes, dipoles: Int(dipoles), inertia: inertia)
      return (try GlassMeasurement(state, plan: plan, tolerance: tolerance, seeds: SeedTree(seed: seed)), state)
    }
    let seconds = begin.duration(to: clock.now) / .seconds(1)
    var stages = measurement.times
    stages.forces = begin.duration(to: checked) / .seconds(1)
    let result = Result(
      measurement, model: model.name, cell: frame.configuration.cell, seconds: seconds, stages: stages)
    try explaining(input) { try exports.write(state, modes: modes, tolerance: tolerance) }
    if json { try printJSON(result) } else { show(result) }
    if !measurement.certificate.isClean {
      let objections = measurement.certificate.objections.joined(separator: "; ")
      voice.warning("\(input) gets no certificate: \(objections).")
    }
  }

  private func show(_ result: Result) {
    let certificate = result.certificate
    printTable([
      ("model", result.model), ("particles", "\(result.n)"),
      ("energy per particle", brief(result.energyPerParticle, 10)), ("pressure", brief(result.pressure)),
      ("shear modulus (xy)", brief(result.shearModulus)), ("shear modulus (mean)", brief(result.shearModulusMean)),
      ("bulk modulus", brief(result.bulkModulus)), ("Poisson ratio", brief(result.poissonRatio)),
      ("contacts per particle", brief(result.contactNumber)),
      ("lowest frequencies", result.frequencies.prefix(6).map { brief($0, 4) }.joined(separator: " ")),
      ("dipoles", "\(result.dipoleCount), mean frequency \(result.dipoleMeanFrequency.map { brief($0) } ?? "none")"),
      ("force ratio", brief(certificate.forceRatio, 2)),
      ("zero modes", "\(certificate.zeroModes), all others positive"),
      (
        "largest residuals",
        "modes \(brief(certificate.eigenpairResidual, 2)), solves \(brief(certificate.solveResidual, 2))"
      ),
      ("rattlers", "\(certificate.rattlers)"),
      ("certificate", certificate.isClean ? "clean" : certificate.objections.joined(separator: "; ")),
      ("seconds", brief(result.seconds, 3)),
    ])
  }

  private struct Result: Encodable {
    let model: String
    let n: Int
    let box: Double?
    let cell: [[Double]]?
    let energyPerParticle: Double
    let pressure: Double
    let pressureScale: Double
    let shearModulus: Double
    let shearModulusMean: Double
    let shearModulusPlanes: [Double]
    let bulkModulus: Double
    let poissonRatio: Double
    let elasticConstants: [Double]
    let stress: [Double]
    let contactNumber: Double
    let frequencies: [Double]
    let participationRatios: [Double]
    let modeResiduals: [Double]
    let dipoleCount: Int
    let dipoleMeanFrequency: Double?
    let dipoleFrequencies: [Double]
    let forceRatio: Double
    let certificate: Certificate
    let seconds: Double
    let factorFlops: Double
    let stages: MeasurementTimes

    init(_ m: GlassMeasurement, model: String, cell: Cell, seconds: Double, stages: MeasurementTimes) {
      self.model = model
      (box, self.cell) = told(cell)
      self.seconds = seconds
      self.stages = stages
      n = m.particles
      energyPerParticle = m.energyPerParticle
      pressure = m.moduli.pressure
      pressureScale = m.moduli.pressureScale
      shearModulus = m.moduli.shearModulus
      shearModulusMean = m.moduli.shearModulusMean
      shearModulusPlanes = m.moduli.planeShearModuli
      bulkModulus = m.moduli.bulkModulus
      poissonRatio = m.moduli.poissonRatio
      elasticConstants = m.moduli.stiffness
      stress = m.moduli.stress
      contactNumber = m.contactNumber
      frequencies = m.frequencies
      participationRatios = m.participationRatios
      modeResiduals = m.modeResiduals
      dipoleCount = m.dipoleFrequencies.count
      dipoleMeanFrequency = m.dipoleMeanFrequency
      dipoleFrequencies = m.dipoleFrequencies
      forceRatio = m.certificate.forceRatio
      certificate = m.certificate
      factorFlops = m.factorOperations
    }
  }
}
