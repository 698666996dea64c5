import Foundation
import Interactions
import Particles

/// How the volume of a quench at constant pressure was found.
public struct VolumeDescent: Sendable, Codable, Equatable {
  /// The pressure P that was asked for.
  public var pressure: Double
  /// |p − P|/K at the end.
  public var residual: Double
  /// K = −dp/dlnV of the inherent states, from the last change of the volume that resolves it.
  public var bulkModulus: Double
  /// Changes of the volume.
  public var changes: Int

  /// The largest |p − P|/K of a glass at pressure P.
  public static let tolerance = InherentState.pressureTolerance
}

/// The quench at constant pressure: a minimum of the enthalpy H = U + PV over the positions and ln V, in a cell that keeps its
/// shape.
///
/// Positions are minimized at fixed V, which leaves a function of ln V alone with dH/dlnV = V(P − p). Its zero is found by the
/// secant method, ln V += (p − P)/K with K = −Δp/Δln V of the last two inherent states: p converges superlinearly. Cell and
/// positions are scaled together, so that each minimization begins next to its end.
///
/// The first K is that of affine deformation, which is no smaller than the true one. A step of (p − P)/K then lowers H by at
/// least half of V(p − P)²/K, except for cubic terms, also where a plastic event makes p jump. Steps that raise H and do not
/// bring p closer are shortened; K is affine again where a jump of p spoils the secant. The descent therefore ends at a
/// minimum, unless H has none: at P ≤ 0 the sample may come apart.
///
/// Packings that come apart at their volume have p = 0 and U = 0; at P > 0 they are compressed until they jam.
struct EnthalpyDescent {
  private let quench: Quench
  private let model: Model
  private let pressure: Double

  /// The most that ln V changes in a step.
  private static let longestStep = 0.05
  /// The shortest step that tells K: p errs by less than 10⁻¹¹ K.
  private static let shortestSecant = 1e-6
  /// The length down to which steps that unjam a packing are shortened.
  private static let shortestUnjamming = 1e-9
  /// The part of the tolerance at which the search ends, since K is not known exactly.
  private static let margin = 0.5
  /// More changes of the volume than any sample takes whose enthalpy has a minimum: e⁵ times the volume.
  private static let mostChanges = 100
  /// Displacements and p err by as much as forces over stiffness: inherent states are sharper than the pressure is asked for.
  private static let sharpest = 0.1 * VolumeDescent.tolerance

  init(_ quench: Quench, model: Model, pressure: Double) {
    var inner = quench
    inner.pressure = nil
    inner.tolerance = min(quench.tolerance, Self.sharpest)
    (self.quench, self.model, self.pressure) = (inner, model, pressure)
  }

  /// A minimum at fixed volume; without an inherent state where nothing holds the packing together.
  private struct Rest {
    var configuration: Configuration
    var state: InherentState?
    var pressure: Double { state.map { $0.energetics.virialPressure(volume: configuration.cell.volume) } ?? 0 }
    func enthalpy(at pressure: Double) -> Double {
      (state?.energetics.energy ?? 0) + pressure * configuration.cell.volume
    }
  }

  /// The inherent state of the pressure below `configuration`, and how it was reached.
  func inherentState(below configuration: Configuration) throws -> (state: InherentState, descent: Descent) {
    var descent: Descent?
    var rest = try minimized(configuration, &descent)
    var modulus: Double?
    var changes = 0
    while changes < Self.mostChanges {
      guard let state = rest.state else {
        rest = try minimized(rest.configuration.expanded(by: -Self.longestStep), &descent)
        changes += 1
        continue
      }
      let affine = try affineModulus(at: rest.configuration)
      let stiffness = modulus.flatMap { $0 > 0 && $0 <= affine ? $0 : nil } ?? affine
      let excess = rest.pressure - pressure
      if abs(excess) <= Self.margin * VolumeDescent.tolerance * stiffness {
        descent!.volume = VolumeDescent(
          pressure: pressure, residual: abs(excess) / stiffness, bulkModulus: stiffness, changes: changes)
        return (state, descent!)
      }
      var step = min(Self.longestStep, max(-Self.longestStep, excess / stiffness))
      var next = try minimized(rest.configuration.expanded(by: step), &descent)
      changes += 1
      while !isProgress(from: rest, to: next, step), changes < Self.mostChanges {
        step /= 4
        next = try minimized(rest.configuration.expanded(by: step), &descent)
        changes += 1
      }
      if abs(step) >= Self.shortestSecant || modulus == nil {
        modulus = next.state == nil ? nil : (rest.pressure - next.pressure) / step
      }
      rest = next
    }
    throw QuenchError.pressureNotReached(wanted: pressure, found: rest.pressure, changes: changes)
  }

  /// Returns whether a step is taken as it is. A step that unjams the packing is shortened, since the pressure is reached before
  /// the packing comes apart.
  private func isProgress(from rest: Rest, to next: Rest, _ step: Double) -> Bool {
    if next.state == nil { return abs(step) < Self.shortestUnjamming }
    return next.enthalpy(at: pressure) < rest.enthalpy(at: pressure)
      || (next.state != nil && abs(next.pressure - pressure) <= 0.5 * abs(rest.pressure - pressure))
  }

  private func minimized(_ configuration: Configuration, _ descent: inout Descent?) throws -> Rest {
    do {
      let (state, further) = try quench.stateAtFixedVolume(below: configuration, model: model)
      descent = descent?.followed(by: further) ?? further
      return Rest(configuration: state.configuration, state: state)
    } catch QuenchError.unjammed where pressure > 0 {
      return Rest(configuration: configuration, state: nil)
    } catch QuenchError.noInteraction where pressure > 0 {
      return Rest(configuration: configuration, state: nil)
    }
  }

  /// −dp/dlnV at affine displacements, by a central difference: errs by 10⁻⁶ or so of itself.
  private func affineModulus(at configuration: Configuration) throws -> Double {
    let change = 1e-4
    var forces = [Vec3](repeating: .zero, count: configuration.count)
    let pressures = try [change, -change].map { change in
      let scaled = configuration.expanded(by: change)
      return try model.forceField(for: scaled).mechanics(at: scaled.positions, into: &forces)
        .virialPressure(volume: scaled.cell.volume)
    }
    return (pressures[1] - pressures[0]) / (2 * change)
  }
}

extension Configuration {
  /// The configuration with ln V larger by `change`: cell and positions are scaled.
  func expanded(by change: Double) -> Configuration { stretched(by: Vec3(repeating: exp(change / 3))) }
}
