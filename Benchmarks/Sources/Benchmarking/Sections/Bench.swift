import Foundation

/// What every section needs: the program, its peers, a scratch folder and how long to take.
public struct Bench {
  /// The program under test.
  public let lehr: Lehr
  /// The peers; without them lehr alone is measured.
  public let peers: Peers?
  /// Where configurations are kept while it runs.
  public let scratch: URL
  /// Fewer rounds and smaller sizes.
  public let quick: Bool
  /// Rounds of A B.
  public let rounds: Int

  /// A bench with its scratch folder, which must exist.
  public init(lehr: Lehr, peers: Peers?, scratch: URL, quick: Bool, rounds: Int) {
    self.lehr = lehr
    self.peers = peers
    self.scratch = scratch
    self.quick = quick
    self.rounds = rounds
  }

  /// Particles of a sample wherever their number is not what varies.
  public var particles: Int { 3000 }

  /// A file of the scratch folder.
  func file(_ name: String) -> String { scratch.appending(path: name).path }

  /// The path of a liquid at `state`, made by lehr once, and its time step.
  func liquid(_ state: StatePoint, particles: Int) throws -> (path: String, timeStep: Double) {
    let path = file("liquid-\(state.model)-\(state.temperature)-\(particles).extxyz".replacing(":", with: "-"))
    if FileManager.default.fileExists(atPath: path), let step = timeSteps[path] { return (path, step) }
    // Melted for 2000 steps and settled for 2000 before, in any case; Δt is 0.005 or a little less.
    let run = try lehr.equilibrate(state, time: quick ? 2 : 20, particles: particles, output: path).value
    timeSteps[path] = run.evidence.timeStep
    return (path, run.evidence.timeStep)
  }

  /// The path of the inherent state below that liquid.
  func glass(_ state: StatePoint, particles: Int) throws -> String {
    let liquid = try liquid(state, particles: particles).path
    let path = liquid.replacing("liquid-", with: "glass-")
    if !FileManager.default.fileExists(atPath: path) {
      _ = try lehr.quench(liquid, model: state.model, output: path)
    }
    return path
  }

  private let timeSteps = TimeSteps()

  private final class TimeSteps {
    private var steps: [String: Double] = [:]
    subscript(path: String) -> Double? {
      get { steps[path] }
      set { steps[path] = newValue }
    }
  }

  /// Says what is being measured.
  func announce(_ what: String) { say("  \(what)") }
}

extension StatePoint {
  /// Piecewise sticky spheres with r_c = 1.5 and 1.1.
  static let sticky15 = StatePoint(model: "pss:rc=1.5", temperature: 0.8)
  static let sticky11 = StatePoint(model: "pss:rc=1.1", temperature: 1.0)
  /// Kob-Andersen.
  static let kobAndersen = StatePoint(model: "kablj", temperature: 0.6)
}
