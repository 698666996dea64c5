/// How long quasistatic shear takes.
public struct ShearResult: Codable, Sendable, Equatable {
  /// The state of the liquid below which the glass lies.
  public var state: StatePoint
  /// N.
  public var particles: Int
  /// The number of steps of 10⁻³.
  public var steps: Int
  /// Processor seconds of a step by contestant: "lehr", with events located; "lehr, events not located"; "LAMMPS".
  public var seconds: [String: Series]
  /// Plastic events that lehr located.
  public var events: Int
  /// The largest difference of LAMMPS's stress from lehr's before the first step at which they differ by more than 1%, over
  /// the stress; nil without LAMMPS.
  public var stressDifference: Double?
}

extension Bench {
  /// Quasistatic shear of sticky spheres.
  public func shear() throws -> [ShearResult] {
    try [StatePoint.sticky15, .sticky11].map { state in
      announce("shear of \(state.model)")
      return try shear(state)
    }
  }

  private func shear(_ state: StatePoint) throws -> ShearResult {
    let glass = try glass(state, particles: particles)
    let (steps, few, strain) = (quick ? 10 : 50, quick ? 1 : 4, 1e-3)
    var result = ShearResult(state: state, particles: particles, steps: steps, seconds: [:], events: 0)
    for _ in 0..<rounds {
      var stress: [Double] = []
      for (name, resolution) in [("lehr", 1e-5), ("lehr, events not located", 1.0)] {
        let run = try lehr.shear(
          glass, model: state.model, to: Double(steps) * strain, step: strain, resolution: resolution)
        result.seconds[name, default: Series()].append(run.process.processorSeconds / Double(steps))
        if name == "lehr" { (result.events, stress) = (run.value.events.count, run.value.shearStress) }
      }
      guard let peers else { continue }
      let run = try peers.shear(glass, model: state.model, to: Double(few) * strain, step: strain)
      result.seconds["LAMMPS", default: Series()].append(run.processorSeconds / Double(few))
      let differences = zip(run.shearStress, stress).map { abs($0 - $1) / max(abs($1), 1e-300) }
      result.stressDifference = differences.prefix { $0 < 0.01 }.max()
    }
    return result
  }
}
