import Interactions
import Particles

/// The evaluation of a response per shell: medians over the interacting pairs of each shell.
///
/// Medians are used instead of means because the response of a few soft spots nearby is a hundred times that of their
/// surroundings.
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

  /// Returns y(r) of the displacements `u`, one per site, around bond `center`.
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

/// Returns the median, for an even count the mean of the middle two values, or NaN if `values` is empty. Sorts
/// `values`.
func median(_ values: inout [Double]) -> Double {
  guard !values.isEmpty else { return .nan }
  values.sort()
  let middle = values.count / 2
  return values.count.isMultiple(of: 2) ? 0.5 * (values[middle - 1] + values[middle]) : values[middle]
}
