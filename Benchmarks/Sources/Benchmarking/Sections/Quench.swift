/// How fast the same liquid is brought to rest.
public struct QuenchResult: Codable, Sendable, Equatable {
  /// The state of the liquid.
  public var state: StatePoint
  /// N.
  public var particles: Int
  /// Seconds by contestant: "lehr", "LAMMPS".
  public var seconds: [String: Series]
  /// u_IS by contestant.
  public var energies: [String: Double]
  /// Force evaluations of lehr.
  public var evaluations: Int
  /// (rms net force)/(rms pair force) that lehr reached.
  public var forceRatio: Double
  /// The largest force that LAMMPS reached.
  public var largestForce: Double?
}

extension Bench {
  /// The quench of one liquid of each of two models by lehr and by LAMMPS's conjugate gradients.
  public func quench() throws -> [QuenchResult] {
    try [StatePoint.sticky15, .sticky11].map { state in
      announce("quench of \(state.model)")
      let liquid = try liquid(state, particles: particles).path
      var result = QuenchResult(
        state: state, particles: particles, seconds: [:], energies: [:], evaluations: 0, forceRatio: 0)
      for _ in 0..<rounds {
        let ours = try lehr.quench(liquid, model: state.model, output: file("rest.extxyz")).value
        result.seconds["lehr", default: Series()].append(ours.seconds)
        result.energies["lehr"] = ours.energyPerParticle
        result.evaluations = ours.forceEvaluations
        result.forceRatio = ours.forceRatio
        if let peers {
          let theirs = try peers.quench(liquid, model: state.model)
          result.seconds["LAMMPS", default: Series()].append(theirs.seconds)
          result.energies["LAMMPS"] = theirs.energyPerParticle
          result.largestForce = theirs.largestForce
        }
      }
      return result
    }
  }
}
