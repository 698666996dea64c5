import Foundation
import Particles

/// Stochastic velocity rescaling: a thermostat that samples the canonical ensemble exactly, for any time constant, and
/// hardly disturbs the dynamics.
///
/// All velocities are multiplied by one factor, chosen so that the kinetic energy K follows
/// dK = (K̄ − K) dt/τ + 2√(K K̄/N_f) dW/√τ, whose stationary law is that of a canonical ensemble with N_f degrees of
/// freedom at K̄ = N_f T/2. Over a finite time t, with c = e^(−t/τ) and normal R₁…R_Nf:
///
/// K′ = cK + (1 − c) K̄/N_f Σ R_i² + 2R₁ √(c (1 − c) K K̄/N_f)
///
/// Source: G. Bussi, D. Donadio, M. Parrinello, J. Chem. Phys. 126, 014101 (2007), Eq. (A7).
public struct VelocityRescaling: Sendable, Equatable {
  /// T.
  public var temperature: Double
  /// τ.
  public var timeConstant: Double
  /// Its random stream; the thermostat's only state.
  public private(set) var stream: RandomStream

  /// A thermostat at `temperature` with time constant `timeConstant`.
  public init(temperature: Double, timeConstant: Double, stream: RandomStream) {
    precondition(temperature > 0 && timeConstant > 0, "a thermostat has a positive temperature and time constant")
    self.temperature = temperature
    self.timeConstant = timeConstant
    self.stream = stream
  }

  /// Rescales velocities whose centre of mass rests, for a time `time` in contact with the bath.
  public mutating func apply(to velocities: inout [Vec3], time: Double) {
    let now = 0.5 * velocities.reduce(0) { $0 + $1.squaredLength }
    let factor = factor(kineticEnergy: now, freedoms: 3 * velocities.count - 3, time: time)
    for i in velocities.indices { velocities[i] *= factor }
  }

  /// Rescales the velocities of a sample in motion.
  public mutating func apply(to dynamics: inout MolecularDynamics, time: Double) {
    dynamics.rescaleVelocities(
      by: factor(kineticEnergy: dynamics.kineticEnergy, freedoms: dynamics.freedoms, time: time))
  }

  /// What velocities of the kinetic energy `now` are multiplied by after the time `time`.
  private mutating func factor(kineticEnergy now: Double, freedoms: Int, time: Double) -> Double {
    guard now > 0 else { return 1 }
    let decay = exp(-time / timeConstant)
    let share = 0.5 * temperature * (1 - decay)  // (1 − c) K̄/N_f
    let first = stream.normal()
    let others = 2 * stream.gamma(shape: Double(freedoms - 1) / 2)  // Σ of N_f − 1 squared normals
    let new = decay * now + share * (first * first + others) + 2 * first * (decay * share * now).squareRoot()
    // The sign keeps the factor's continuity in the rare case that R₁ is strongly negative (Bussi et al., Eq. (A8)).
    return (new / now).squareRoot()
  }
}
