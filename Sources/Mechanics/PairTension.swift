import Interactions
import Particles

/// The derivative of the energy with respect to a distance of two particles, ∂U/∂q, q = r²/2, at constant other
/// distances.
///
/// For pair potentials it is Dφ of the bond. If angles have an energy, every triplet adds its f_a to its three sides,
/// the third of which may connect particles beyond the cutoff of the pairs.
struct PairTension {
  /// The separation r of the two particles.
  let separation: Vec3
  /// The derivative ∂U/∂q, in ε/λ²: positive if the particles attract.
  var first: Double
}

/// Returns the tensions between the particles of `state`, one for every pair that is connected by any energy.
func pairTensions(of state: InherentState) -> [PairTension] {
  guard !state.triplets.isEmpty else {
    return state.bonds.map { PairTension(separation: $0.separation, first: $0.first) }
  }
  var tensions: [PairTension] = []
  let cell = state.configuration.cell
  let positions = state.configuration.positions
  var indices: [PairImage: Int] = [:]
  func add(_ first: Double, _ i: Int, _ j: Int, _ r: Vec3) {
    // Two particles may be connected across the box in more than one way.
    let image = cell.fractions(of: r - (positions[j] - positions[i])).rounded(.toNearestOrEven)
    let key = i < j ? PairImage(i: i, j: j, image: image) : PairImage(i: j, j: i, image: -image)
    if let place = indices[key] {
      tensions[place].first += first
    } else {
      indices[key] = tensions.count
      tensions.append(PairTension(separation: r, first: first))
    }
  }
  for bond in state.bonds { add(bond.first, bond.i, bond.j, bond.separation) }
  for triplet in state.triplets {
    let sides = triplet.sides
    for (a, (i, j)) in triplet.ends.enumerated() { add(triplet.first[a], i, j, sides[a]) }
  }
  return tensions
}

/// A pair of particles and the periodic image of the second.
private struct PairImage: Hashable {
  let i: Int
  let j: Int
  let image: Vec3
}
