import Foundation

/// The program under test, driven as a user would: by its command line, on one core.
public struct Lehr: Sendable {
  /// Where the program is.
  public let path: String
  /// The core it is pinned to.
  public let core: Int
  /// The precisions that `lehr equilibrate` offers, the fastest first.
  public let precisions: [String]
  private let choosesPrecision: Bool

  /// The program at `path`, pinned to `core`.
  ///
  /// Throws ``BenchmarkError`` if there is none.
  public init(path: String, core: Int) throws {
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw BenchmarkError("there is no program \(path); make build makes it, --lehr names another")
    }
    self.path = path
    self.core = core
    let help = try ChildProcess.run([path, "equilibrate", "--help"]).output
    choosesPrecision = help.contains("--precision")
    precisions = choosesPrecision ? ["mixed", "double"] : ["double"]
  }

  /// What `lehr --version` says.
  public func version() throws -> String {
    try ChildProcess.run([path, "--version"]).output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The processor that OpenBLAS, which lehr links, has chosen its kernels for.
  public func blasKernel() throws -> String? {
    let said = try ChildProcess.run([path, "models"], environment: ["OPENBLAS_VERBOSE": "2"]).errors
    return said.split(separator: "\n").first { $0.hasPrefix("Core: ") }.map { String($0.dropFirst("Core: ".count)) }
  }

  /// The arguments of `lehr equilibrate`: from `start` or, of `particles`, from the lattice.
  public func equilibrateArguments(
    _ state: StatePoint, time: Double, start: String? = nil, particles: Int? = nil, precision: String? = nil,
    moves: [String] = [], output: String
  ) -> [String] {
    var arguments = ["equilibrate", "--model", state.model, "-T", "\(state.temperature)", "--time", "\(time)"]
    if let start { arguments += ["--start", start] }
    if let particles { arguments += ["-N", "\(particles)"] }
    for move in moves { arguments += ["--move", move] }
    if let precision, choosesPrecision { arguments += ["--precision", precision] }
    // The dynamics are what is timed; inherent states are minimisations, timed by themselves.
    return arguments + ["--no-inherent-states", "-o", output, "--json"]
  }

  /// `lehr equilibrate`; `kernel` is a kernel other than the one that it chooses.
  public func equilibrate(
    _ state: StatePoint, time: Double, start: String? = nil, particles: Int? = nil, precision: String? = nil,
    moves: [String] = [], kernel: String? = nil, output: String
  ) throws -> (value: Equilibrated, process: ChildProcess) {
    let arguments = equilibrateArguments(
      state, time: time, start: start, particles: particles, precision: precision, moves: moves, output: output)
    return try ChildProcess.decode(
      Equilibrated.self, from: [path] + arguments, core: core, environment: kernel.map { ["LEHR_KERNEL": $0] } ?? [:])
  }

  /// `lehr quench`.
  public func quench(_ liquid: String, model: String, output: String) throws -> (value: Quenched, process: ChildProcess)
  {
    try ChildProcess.decode(
      Quenched.self, from: [path, "quench", liquid, "--model", model, "-o", output, "--json"], core: core)
  }

  /// `lehr shear` in steps of `step`, with events located to `resolution` of a step.
  public func shear(
    _ glass: String, model: String, to strain: Double, step: Double, resolution: Double
  ) throws -> (value: Sheared, process: ChildProcess) {
    try ChildProcess.decode(
      Sheared.self,
      from: [
        path, "shear", glass, "--model", model, "--to", "\(strain)", "--step", "\(step)", "--resolution",
        "\(resolution)",
        "--json",
      ], core: core)
  }

  /// `lehr measure` with 40 modes and 100 dipoles.
  public func measure(_ glass: String, model: String) throws -> (value: Measured, process: ChildProcess) {
    try ChildProcess.decode(
      Measured.self,
      from: [path, "measure", glass, "--model", model, "--modes", "40", "--dipoles", "100", "--json"], core: core)
  }
}

/// A model at a temperature.
public struct StatePoint: Codable, Sendable, Equatable {
  /// The model as `lehr models` names it.
  public let model: String
  /// T.
  public let temperature: Double

  /// `model` at `temperature`.
  public init(model: String, temperature: Double) {
    self.model = model
    self.temperature = temperature
  }
}

/// What `lehr equilibrate --json` prints, as far as it is needed. Fields that older versions lack are optional.
public struct Equilibrated: Decodable, Sendable {
  /// Seconds of everything, moves of other kinds included.
  public let seconds: Double?
  /// Particle-steps per second of the dynamics, the measurement of the stress at every tenth step included.
  public let particleStepsPerSecond: Double
  /// ⟨U⟩/N.
  public let energyPerParticle: Double
  /// The name of the kernel that was chosen.
  public let kernel: String?
  /// Entries of the neighbour list per particle, padding included.
  public let listEntriesPerParticle: Double?
  /// How often the list was built.
  public let listRenewals: Int?
  /// The evidence of equilibrium.
  public let evidence: Evidence

  /// The part of the evidence that is needed.
  public struct Evidence: Decodable, Sendable {
    /// Δt.
    public let timeStep: Double
    /// How long it was held.
    public let heldTime: Double
  }
}

/// What `lehr quench --json` prints.
public struct Quenched: Decodable, Sendable {
  /// Seconds of the quench alone.
  public let seconds: Double
  /// u_IS.
  public let energyPerParticle: Double
  /// Net over pair forces.
  public let forceRatio: Double
  /// How often forces were evaluated.
  public let forceEvaluations: Int
}

/// What `lehr shear --json` prints, as far as it is needed.
public struct Sheared: Decodable, Sendable {
  /// σ_xy at every step.
  public let shearStress: [Double]
  /// The plastic events.
  public let events: [Event]

  /// A plastic event.
  public struct Event: Decodable, Sendable {}
}

/// What `lehr measure --json` prints, as far as it is needed.
public struct Measured: Decodable, Sendable {
  /// Seconds of the measurement alone.
  public let seconds: Double
  /// Seconds by stage.
  public let stages: [String: Double]?
  /// Floating-point operations of the factorization.
  public let factorFlops: Double?
  /// G.
  public let shearModulusXy: Double
  /// The frequencies of the modes.
  public let frequencies: [Double]
}
