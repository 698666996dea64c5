/// A small piece of work whose instructions are counted.
public struct InstructionCase: Sendable, Equatable {
  /// Its name in thresholds.json.
  public let name: String
  /// lehr's arguments; `{}` stands for the folder of the checked-in configurations, `{output}` for a scratch file.
  public let arguments: [String]
  /// Patterns of mangled symbols at whose entry counting is switched on, and at those called within, off again.
  public let toggles: [String]
  /// What the count is divided by: particle-steps of a run, particles otherwise.
  public let divisor: Double
  /// What one unit of it is called.
  public let unit: String

  /// Only the dynamics counts, not the inherent states that the evidence of equilibrium takes in between: how many
  /// iterations those need changes with the last digit of a force.
  private static let dynamicsAlone = [
    "$s8Dynamics13EquilibrationV7advance*", "$s8Dynamics13EquilibrationV25inherentEnergyPerParticle*",
  ]

  /// The trials, with their rows of neighbors.
  private static let swapsAlone = ["$s8Dynamics8SwapMoveV5apply*"]

  /// The steps of an equilibration that goes on from a file: 2000 to settle, and eight legs of fifty, each of which begins
  /// with a fresh list.
  private static let steps = 2400
  private static let timeStep = 0.003
  private static let time = 1.2
  /// Particles of every case but Kob-Andersen's, whose box would be too narrow for the mixed-precision kernel.
  private static let particles = 500
  private static let kobAndersenParticles = 1000

  /// All cases, for the precisions that lehr offers.
  public static func all(precisions: [String]) -> [InstructionCase] {
    let liquids = [
      ("pss15", StatePoint.sticky15, particles), ("pss11", .sticky11, particles),
      ("kablj", .kobAndersen, kobAndersenParticles),
    ]
    let runs = liquids.flatMap { file, state, count in
      precisions.map { precision in
        InstructionCase(
          name: "equilibrate \(state.model) \(precision)",
          arguments: [
            "equilibrate", "--model", state.model, "-T", "\(state.temperature)", "--time", "\(time)", "--time-step",
            "\(timeStep)", "--no-inherent-states", "--start", "{}/\(file).extxyz", "-o", "{output}", "--json",
          ] + (precisions.count > 1 ? ["--precision", precision] : []),
          toggles: dynamicsAlone, divisor: Double(steps * count), unit: "particle-step")
      }
    }
    return runs + [
      InstructionCase(
        name: "swap kablj",
        arguments: [
          "equilibrate", "--model", StatePoint.kobAndersen.model, "-T", "\(StatePoint.kobAndersen.temperature)",
          "--time",
          "\(time)", "--time-step", "\(timeStep)", "--move", "dynamics:steps=25", "--move", "swap",
          "--no-inherent-states", "--start", "{}/kablj.extxyz", "-o", "{output}", "--json",
        ],
        toggles: swapsAlone, divisor: Double(steps / 25 * kobAndersenParticles), unit: "trial"),
      InstructionCase(
        name: "quench pss:rc=1.5",
        arguments: ["quench", "{}/pss15.extxyz", "--model", "pss:rc=1.5", "-o", "{output}", "--json"],
        toggles: [], divisor: Double(particles), unit: "particle"),
      InstructionCase(
        name: "measure pss:rc=1.5",
        arguments: ["measure", "{}/pss15-glass.extxyz", "--model", "pss:rc=1.5", "--json"],
        toggles: [], divisor: Double(particles), unit: "particle"),
    ]
  }

  /// What every case without toggles spends before its work begins: `lehr models` does nothing else.
  public static let startUp = InstructionCase(
    name: "start-up", arguments: ["models"], toggles: [], divisor: 1, unit: "start")
}
