import Foundation

/// What a physicist would use otherwise: LAMMPS, and a pipeline in Python on CHOLMOD. Each is run on one core.
public struct Peers: Sendable {
  private let environment: String
  private let scripts: String
  private let core: Int

  /// The peers in the virtual environment `environment`, driven by the programs in `scripts`; `peers/setup` puts them
  /// there if they are missing.
  ///
  /// Throws ``BenchmarkError`` if they cannot be installed.
  public init(environment: String, scripts: String, core: Int) throws {
    self.environment = environment
    self.scripts = scripts
    self.core = core
    // An interrupted installation has a Python and lacks modules.
    let imports = ["\(environment)/bin/python", "-c", "import numpy, scipy, lammps, sksparse.cholmod"]
    if let probe = try? ChildProcess.run(imports), probe.succeeded { return }
    say("Installing LAMMPS, NumPy, SciPy and scikit-sparse into \(environment)")
    let setup = try ChildProcess.run(["\(scripts)/setup", environment])
    guard setup.succeeded else {
      throw BenchmarkError(
        "\(scripts)/setup failed: \(setup.errors.split(separator: "\n").suffix(3).joined(separator: " "))")
    }
  }

  private func run<T: Decodable>(_ type: T.Type, _ script: String, _ arguments: [String]) throws -> T {
    // LAMMPS finds its MPI library there.
    let library = ["LD_LIBRARY_PATH": "\(environment)/lib"] as [String: String?]
    let command = ["\(environment)/bin/python", "\(scripts)/\(script)"] + arguments
    return try ChildProcess.decode(type, from: command, core: core, environment: library).value
  }

  /// LAMMPS from `liquid` on, NVT at the state's temperature.
  public func dynamics(_ liquid: String, _ state: StatePoint, timeStep: Double, steps: Int) throws -> LammpsRun {
    try run(
      LammpsRun.self, "lammps_glass.py",
      [
        "run", liquid, state.model, "--temperature", "\(state.temperature)", "--time-step", "\(timeStep)", "--steps",
        "\(steps)",
      ])
  }

  /// LAMMPS's fix atom/swap beside its dynamics, from `liquid` on.
  public func swaps(_ liquid: String, _ state: StatePoint, timeStep: Double, steps: Int) throws -> LammpsSwaps {
    try run(
      LammpsSwaps.self, "lammps_swap.py",
      [
        liquid, state.model, "--temperature", "\(state.temperature)", "--time-step", "\(timeStep)", "--steps",
        "\(steps)",
      ])
  }

  /// The same steps of shear by LAMMPS's Hessian-free Newton method, the fastest of its minimizers here.
  public func shear(_ glass: String, model: String, to strain: Double, step: Double) throws -> LammpsShear {
    let arguments = [glass, model, "--to", "\(strain)", "--step", "\(step)"]
    do {
      return try run(LammpsShear.self, "lammps_shear.py", arguments + ["--style", "hftn"])
    } catch is BenchmarkError {
      // Its Newton steps may bring particles closer than the table of a sticky model reaches.
      return try run(LammpsShear.self, "lammps_shear.py", arguments + ["--style", "cg"])
    }
  }

  /// The program that `LEHR_LAMMPS` names, a LAMMPS of the user's own with its INTEL package, in mixed precision; nil without it.
  public func ownDynamics(_ liquid: String, _ state: StatePoint, timeStep: Double, steps: Int) throws -> LammpsRun? {
    guard let program = ProcessInfo.processInfo.environment["LEHR_LAMMPS"], state.model == StatePoint.kobAndersen.model
    else { return nil }
    return try run(
      LammpsRun.self, "lammps_program.py",
      [
        program, liquid, "--temperature", "\(state.temperature)", "--time-step", "\(timeStep)", "--steps", "\(steps)",
      ])
  }

  /// LAMMPS's conjugate gradients from `liquid` to a largest force of 10⁻¹⁰.
  public func quench(_ liquid: String, model: String) throws -> LammpsQuench {
    try run(LammpsQuench.self, "lammps_glass.py", ["quench", liquid, model])
  }

  /// The Python pipeline on `glass`, a glass of piecewise sticky spheres; its modes alone by SuperLU if `superLU`.
  public func measure(_ glass: String, stickiness: Double, superLU: Bool) throws -> PythonMeasurement {
    try run(PythonMeasurement.self, "measure.py", [glass, "\(stickiness)"] + (superLU ? ["--superlu"] : []))
  }
}

/// What the LAMMPS script prints for a run.
public struct LammpsRun: Decodable, Sendable {
  /// Particle-steps per second.
  public let particleStepsPerSecond: Double
  /// U/N at the end.
  public let energyPerParticle: Double
  /// LAMMPS's version.
  public let version: Int
}

/// What the LAMMPS script prints for swaps.
public struct LammpsSwaps: Decodable, Sendable {
  /// Seconds of a particle-step.
  public let secondsPerParticleStep: Double
  /// Seconds of a trial.
  public let secondsPerTrial: Double
}

/// What the LAMMPS script prints for shear.
public struct LammpsShear: Decodable, Sendable {
  /// Seconds on the processor.
  public let processorSeconds: Double
  /// σ_xy at every step.
  public let shearStress: [Double]
}

/// What the LAMMPS script prints for a quench.
public struct LammpsQuench: Decodable, Sendable {
  /// Seconds.
  public let seconds: Double
  /// u_IS.
  public let energyPerParticle: Double
  /// The largest force component.
  public let largestForce: Double
}

/// What the Python pipeline prints.
public struct PythonMeasurement: Decodable, Sendable {
  /// Seconds of all stages.
  public let seconds: Double
  /// Seconds by stage.
  public let stages: [String: Double]
  /// G, if it was computed.
  public let shearModulus: Double?
  /// The lowest frequency.
  public let lowestFrequency: Double
}
