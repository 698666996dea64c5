import Interactions
import Particles

/// What looks at a response shell by shell: medians over the interacting pairs of each.
///
/// Medians and not means, for a few soft spots near by answer a hundred times as strongly as their surroundings.
struct DecayProfile {
  private let backbone: Backbone
  private let positions: [Vec3]
  private let cell: Cell
  private let shells: DecayShells

  init(_ backbone: Backbone, _ state: InherentState, _ shells: DecayShells) {
    self.backbone = backbone
    self.shells = shells
    positions = state.configuration.positions
    cell = state.configuration.cell
  }

  /// y(r) of the displacements `u`, one a site, about bond `center`.
  func profile(of u: [Vec3], about center: Int) -> [Double] {
    let spacing = shells.spacing * shells.spacing
    let origin = midpoint(backbone.bonds[center])
    var values = [[Double]](repeating: [], count: shells.count)
    for (k, bond) in backbone.bonds.enumerated() where k != center {
      let distance = cell.minimumImage(midpoint(bond) - origin).squaredLength
      guard let shell = shells.index(ofSquared: distance) else { continue }
      let du = u[backbone.sites[bond.j]!] - u[backbone.sites[bond.i]!]
      let along = bond.separation • du
      let weight = distance / spacing
      values[shell].append(weight * weight * weight * along * along / bond.separation.squaredLength)
    }
    return values.indices.map { median(&values[$0]) }
  }

  private func midpoint(_ bond: Bond) -> Vec3 { positions[bond.i] + 0.5 * bond.separation }
}

/// The median, the mean of the middle two of an even number; not a number where there are none. Sorts `values`.
func median(_ values: inout [Double]) -> Double {
  guard !values.isEmpty else { return .nan }
  values.sort()
  let middle = values.count / 2
  return values.count.isMultiple(of: 2) ? 0.5 * (values[middle - 1] + values[middle]) : values[middle]
}
