import Particles
import Statistics

/// What shows that a liquid was in equilibrium when its sample was taken: kept with every sample.
///
/// | evidence | code | what equilibrium demands |
/// |---|---|---|
/// | held time over relaxation time | `relaxationTimesHeld` | at least `EquilibrationProtocol.relaxationTimes` |
/// | configurational over set temperature | `configurationalTemperatureRatio` | 1 within 0.3% and its error |
/// | V⟨σ²⟩/T over ⟨U_γγ⟩/V | `sumRuleRatio` | 1 within its error: the free energy does not depend on shear |
/// | inherent-state energy, second minus first half | `inherentEnergyDrift` | 0 within its error |
public struct EquilibrationEvidence: Sendable, Codable, Equatable {
  /// T.
  public var temperature: Double
  /// Δt.
  public var timeStep: Double
  /// Time spent at T in all.
  public var heldTime: Double
  /// Length of the last window, over which everything here was averaged.
  public var windowTime: Double
  /// The stress-relaxation time τ: c(τ) = c(0)/10; nil if c(t) did not fall so far within the window.
  public var relaxationTime: Double?
  /// `heldTime`/τ; 0 where τ is unknown.
  public var relaxationTimesHeld: Double
  /// ⟨|∇U|²⟩/(T⟨∇²U⟩).
  public var configurationalTemperatureRatio: Double
  /// Its standard error from blocks of the window; nil in records of version 0.1.
  public var configurationalTemperatureError: Double?
  /// (V⟨σ²⟩/T)/(⟨U_γγ⟩/V), mean of three planes.
  public var sumRuleRatio: Double
  /// Its standard error from blocks of the window.
  public var sumRuleError: Double
  /// Inherent-state energies per particle in the first half of the window.
  public var firstInherentEnergies: [Double]
  /// The same in the second half.
  public var secondInherentEnergies: [Double]
  /// Difference of their means, second minus first.
  public var inherentEnergyDrift: Double
  /// Its standard error.
  public var inherentEnergyDriftError: Double
  /// ⟨U⟩/N.
  public var energyPerParticle: Double
  /// ⟨p⟩, with the kinetic part ρT.
  public var pressure: Double
  /// c(t) at the correlator's lags: mean of three planes.
  public var correlationTimes: [Double]
  /// c(t) = V⟨σ(0)σ(t)⟩/T, Eq. (E1) of arXiv:2009.08238.
  public var correlation: [Double]
  /// The time at T that a harvest discarded before its first window; nil without a harvest.
  public var burnInTime: Double?
  /// The relaxation time that a harvest counted its spacing in; nil without a harvest, or if it found none.
  public var clock: Double?
  /// What the moves say of themselves, by move and name; nil if they say nothing.
  public var moves: [String: [String: Double]]?
  /// The kernel that computed the forces: last bits depend on the width of its vectors.
  public var kernel: String
  /// One sentence for every demand that is not met; empty for an equilibrated sample.
  public var objections: [String]

  /// Whether all demands are met.
  public var isSufficient: Bool { objections.isEmpty }
}

extension EquilibrationEvidence {
  /// The most lags that a correlator has.
  private static let mostLags = 48 * MultipleTauCorrelator.lagsPerLevel

  /// Why this cannot be the evidence of a run; nil if it can.
  package var fault: String? {
    if correlationTimes.count != correlation.count { return "c(t) has not one value for every time" }
    if correlation.count > Self.mostLags { return "c(t) has more lags than a run takes" }
    if correlationTimes.first ?? 0 != 0 || !correlationTimes.allSatisfy(\.isFinite)
      || !zip(correlationTimes, correlationTimes.dropFirst()).allSatisfy(<)
    {
      return "the times of c(t) do not ascend from zero"
    }
    if let time = burnInTime, !(time >= 0 && time.isFinite) { return "the burn-in is no time" }
    if let clock, !(clock > 0 && clock.isFinite) { return "the clock is no positive time" }
    if max(firstInherentEnergies.count, secondInherentEnergies.count) > Equilibration.blocks {
      return "there are more inherent-state energies than a window has blocks"
    }
    return nil
  }
}

/// Running sums of one window, in blocks for error bars.
package struct WindowRecord: Sendable, Equatable {
  /// Sums over one block of frames.
  struct Block: Sendable, Equatable {
    var frames = 0.0
    /// Σ (V − V₀), V₀ the volume of the window's first frame: exactly zero where the volume does not change.
    var excessVolume = 0.0
    var virialPressure = 0.0
    var squaredForces = 0.0
    var squaredStress = 0.0
    /// Frames with the sums that are taken less often.
    var stiffFrames = 0.0
    var energy = 0.0
    var laplacian = 0.0
    var affineStiffness = 0.0
  }

  var blocks: [Block] = [Block()]
  var correlator = MultipleTauCorrelator(components: 3)
  var inherentEnergies: [Double] = []
  /// V₀; nil before the first frame.
  var firstVolume: Double?

  /// Nothing is measured yet.
  package init() {}

  /// Adds what one instant showed.
  mutating func append(_ frame: Frame) {
    let last = blocks.count - 1
    firstVolume = firstVolume ?? frame.volume
    blocks[last].excessVolume += frame.volume - firstVolume!
    blocks[last].frames += 1
    blocks[last].virialPressure += frame.virialPressure
    blocks[last].squaredForces += frame.squaredForces
    blocks[last].squaredStress += frame.stresses.squaredLength / 3
    if let stiffness = frame.stiffness {
      blocks[last].stiffFrames += 1
      blocks[last].energy += stiffness.energy
      blocks[last].laplacian += stiffness.laplacian
      blocks[last].affineStiffness += stiffness.affine
    }
    correlator.append([frame.stresses.x, frame.stresses.y, frame.stresses.z])
  }

  /// ⟨V⟩; nil before the first frame.
  var meanVolume: Double? { firstVolume.map { $0 + mean(\.excessVolume) } }

  /// Begins the next block.
  mutating func closeBlock() { blocks.append(Block()) }

  /// The mean of a quantity over all frames that have it.
  func mean(_ quantity: KeyPath<Block, Double>, over count: KeyPath<Block, Double> = \.frames) -> Double {
    let frames = blocks.reduce(0) { $0 + $1[keyPath: count] }
    return blocks.reduce(0) { $0 + $1[keyPath: quantity] } / frames
  }
}

/// What is kept of one instant.
struct Frame {
  var volume: Double
  var virialPressure: Double
  var squaredForces: Double
  /// σ_xy, σ_xz, σ_yz.
  var stresses: Vec3
  /// U, ∇²U and U_γγ/V, mean of three planes; taken less often than the rest.
  var stiffness: (energy: Double, laplacian: Double, affine: Double)?
}
