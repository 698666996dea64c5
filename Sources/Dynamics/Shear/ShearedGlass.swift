import Interactions
import Particles

/// A glass at rest in a cell under simple shear x → x + γ y.
///
/// | symbol | code | shape | unit |
/// |---|---|---|---|
/// | γ | `strain` | | |
/// | X, with x = X + γ Y e_x | `positions` | N | length; Y is the second component of X |
/// | V = dX/dγ on the elastic branch | `velocities` | N | length; empty before they are computed |
/// | U | `energy` | | ε |
/// | σ_xy = (1/V) Σ Dφ x y | `stress` | | ε/λ³ |
/// | dσ_xy/dγ = [U_γγ − Ξ·v]/V | `tangentModulus` | | ε/λ³ |
///
/// X are coordinates in the cell before the shear: an affine deformation leaves them unchanged, so that differences of two
/// states are non-affine displacements.
public struct ShearedGlass: Sendable, Equatable {
  /// The strain γ.
  public var strain: Double
  /// The positions X.
  public var positions: [Vec3]
  /// The non-affine velocities V.
  public var velocities: [Vec3]
  /// The energy U.
  public var energy: Double
  /// The shear stress σ_xy.
  public var stress: Double
  /// The slope dσ_xy/dγ of the elastic branch, with the stress terms of the deformed state.
  public var tangentModulus: Double
  /// (rms net force)/(rms pair force).
  public var forceRatio: Double
  /// (rms net force per particle)/λ_R, with the Rayleigh quotient λ_R = v·M v/v·v: what the net forces can displace.
  var rounding: Double
}

/// The cell and the particles of a glass before the shear, and the maps between X and x.
public struct ShearFrame: Sendable {
  /// The glass before the shear: its cell, species and sizes count.
  public let origin: Configuration

  /// Creates the frame of a glass.
  public init(origin: Configuration) { self.origin = origin }

  /// Returns the cell at strain γ, remapped such that no tilt exceeds half a side.
  public func cell(at strain: Double) -> Cell { origin.cell.sheared(.x, along: .y, by: strain).reduced }

  /// Returns x = X + γ Y e_x.
  public func positions(_ reference: [Vec3], at strain: Double) -> [Vec3] {
    reference.map { Vec3($0.x + strain * $0.y, $0.y, $0.z) }
  }

  /// Returns X = x − γ y e_x; velocities transform in the same way.
  public func reference(_ positions: [Vec3], at strain: Double) -> [Vec3] {
    self.positions(positions, at: -strain)
  }

  /// Returns dx/dγ on the branch of `glass` without the affine part and the mean, with unit length.
  func direction(of glass: ShearedGlass) -> [Vec3] {
    let count = Double(glass.velocities.count)
    let mean = (1 / count) * glass.velocities.reduce(Vec3.zero, +)
    let field = positions(glass.velocities.map { $0 - mean }, at: glass.strain)
    let length = field.reduce(0) { $0 + $1.squaredLength }.squareRoot()
    return length > 0 ? field.map { (1 / length) * $0 } : field
  }

  /// Returns the sheared configuration, with its particles inside the cell.
  public func configuration(_ glass: ShearedGlass) -> Configuration {
    var sheared = configuration(glass.positions, at: glass.strain)
    for i in sheared.positions.indices { sheared.positions[i] = sheared.cell.wrapped(sheared.positions[i]) }
    return sheared
  }

  /// Returns the sheared configuration, with particles where X places them.
  public func configuration(_ reference: [Vec3], at strain: Double) -> Configuration {
    var sheared = origin
    sheared.cell = cell(at: strain)
    sheared.positions = positions(reference, at: strain)
    return sheared
  }
}
