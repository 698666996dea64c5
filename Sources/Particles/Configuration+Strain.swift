/// A Cartesian axis.
public enum Axis: Int, Sendable, CaseIterable {
  /// The x axis.
  case x
  /// The y axis.
  case y
  /// The z axis.
  case z
}

/// Homogeneous strains of the cell and the particles in it.
extension Configuration {
  /// Returns the configuration after simple shear by γ: x_α → x_α + γ x_β, with α before β; the plane xy has α = x, β =
  /// y.
  public func sheared(_ alpha: Axis, along beta: Axis, by gamma: Double) -> Configuration {
    precondition(alpha.rawValue < beta.rawValue, "a cell is sheared along x with y or z, or along y with z")
    var strained = self
    strained.cell = cell.sheared(alpha, along: beta, by: gamma)
    for i in positions.indices { strained.positions[i][alpha.rawValue] += gamma * positions[i][beta.rawValue] }
    return strained
  }

  /// Returns the configuration stretched by `factors` along the axes; a cubic cell remains cubic if they are equal.
  public func stretched(by factors: Vec3) -> Configuration {
    var strained = self
    strained.cell = cell.stretched(by: factors)
    for i in positions.indices { strained.positions[i] = factors * positions[i] }
    return strained
  }
}

extension Cell {
  /// Returns the cell after simple shear by γ: x_α → x_α + γ x_β, with α before β.
  public func sheared(_ alpha: Axis, along beta: Axis, by gamma: Double) -> Cell {
    switch (alpha, beta) {
    case (.x, .y): Cell(sides: sides, tilts: tilts + gamma * Vec3(sides.y, tilts.z, 0))
    case (.x, .z): Cell(sides: sides, tilts: tilts + gamma * Vec3(0, sides.z, 0))
    case (.y, .z): Cell(sides: sides, tilts: tilts + gamma * Vec3(0, 0, sides.z))
    default: preconditionFailure("a cell is sheared along x with y or z, or along y with z")
    }
  }

  /// Returns the cell stretched by `factors` along the axes.
  public func stretched(by factors: Vec3) -> Cell {
    Cell(sides: factors * sides, tilts: Vec3(factors.x, factors.x, factors.y) * tilts)
  }
}
