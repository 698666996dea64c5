/// The results of a shear run, as commands and interfaces show them.
public struct ShearReport: Sendable, Encodable {
  /// The canonical name of the model.
  public let model: String
  /// The number of particles.
  public let n: Int
  /// The strain γ of each step, from 0.
  public let strain: [Double]
  /// The shear stress σ_xy.
  public let shearStress: [Double]
  /// The energy per particle.
  public let energyPerParticle: [Double]
  /// The slope dσ_xy/dγ of the elastic branch.
  public let tangentModulus: [Double]
  /// The plastic events.
  public let events: [Event]
  /// The numbers of the curve.
  public let yield: ShearYield
  /// The force ratio at the end.
  public let forceRatio: Double
  /// The wall time, if known.
  public var seconds: Double?

  /// A plastic event: see ``PlasticEvent``.
  public struct Event: Sendable, Encodable {
    /// The strain.
    public let strain: Double
    /// The stress before the event.
    public let stressBefore: Double
    /// The stress after it.
    public let stressAfter: Double
    /// Their difference.
    public let stressDrop: Double
    /// The energy that the event dissipates.
    public let energyDrop: Double
    /// The number of particles that take part.
    public let participants: Double
    /// The largest displacement of a particle.
    public let largestDisplacement: Double
  }

  /// The results of `run` so far.
  public init(_ run: ShearRun) {
    model = run.model.name
    n = run.frame.origin.count
    let curve = run.curve
    (strain, shearStress) = (curve.strain, curve.shearStress)
    (energyPerParticle, tangentModulus) = (curve.energyPerParticle, curve.tangentModulus)
    events = curve.events.map {
      Event(
        strain: $0.strain, stressBefore: $0.stressBefore, stressAfter: $0.stressAfter, stressDrop: $0.stressDrop,
        energyDrop: $0.dissipation, participants: $0.participants, largestDisplacement: $0.largestDisplacement)
    }
    yield = ShearYield(curve)
    forceRatio = run.glass.forceRatio
  }
}
