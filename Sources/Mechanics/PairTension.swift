import Interactions
import Particles

/// How the energy of a glass depends on the distance of two of its particles: ∂U/∂q, q = r²/2, at constant other distances.
///
/// For pairs it is Dφ of the bond. Where angles have an energy, every triplet adds its f_a to its three sides, of which the
/// third may join particles beyond the pairs' cutoff.
struct PairTension {
  /// r from one to the other.
  let separation: Vec3
  /// ∂U/∂q, in ε/λ²: positive where they attract.
  var first: Double
}

/// The tensions between the particles of `state`, one for every pair that any energy joins.
func pairTensions(of state: InherentState) -> [PairTension] {
  guard !state.triplets.isEmpty else {
    return state.bonds.map { PairTension(separation: $0.separation, first: $0.first) }
  }
  var tensions: [PairTension] = []
  let cell = state.configuration.cell
  let positions = state.configuration.positions
  var indices: [PairImage: Int] = [:]
  func add(_ first: Double, _ i: Int, _ j: Int, _ r: Vec3) {
    // Two particles may be joined across the box in more than one way.
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

/// A pair of particles and by how many edges of the cell the second is shifted.
private struct PairImage: Hashable {
  let i: Int
  let j: Int
  let image: Vec3
}
