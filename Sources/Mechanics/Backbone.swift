import Interactions

/// The particles that carry the rigidity of a glass: all but its rattlers.
///
/// A rattler has too few interacting neighbours to be held in place and would add zero modes. It is left out, which may
/// make rattlers of others, until none is left. Purely repulsive particles need d + 1 = 4 neighbours; with attraction
/// three can hold; where angles have an energy one does, in its place among that neighbour's others.
package struct Backbone: Sendable {
  /// The particle that each site is.
  package let particles: [Int]
  /// The site of each particle, or nil for a rattler.
  package let sites: [Int?]
  /// The interacting pairs between particles of the backbone.
  package let bonds: [Bond]
  /// The triplets of particles of the backbone.
  package let triplets: [Triplet]

  /// The fewest neighbours that hold a particle of `model` in place.
  static func fewestNeighbors(_ model: Model) -> Int {
    if model.angles != nil { return 1 }
    return model.potential.minimum == nil ? 4 : 3
  }

  init(_ state: InherentState) {
    let count = state.configuration.count
    let fewest = Self.fewestNeighbors(state.model)
    var alive = [Bool](repeating: true, count: count)
    var bonds = state.bonds
    while true {
      var neighbors = [Int](repeating: 0, count: count)
      for bond in bonds {
        neighbors[bond.i] += 1
        neighbors[bond.j] += 1
      }
      let rattlers = (0..<count).filter { alive[$0] && neighbors[$0] < fewest }
      guard !rattlers.isEmpty else { break }
      for i in rattlers { alive[i] = false }
      bonds.removeAll { !alive[$0.i] || !alive[$0.j] }
    }
    particles = (0..<count).filter { alive[$0] }
    var sites = [Int?](repeating: nil, count: count)
    for (site, particle) in particles.enumerated() { sites[particle] = site }
    self.sites = sites
    self.bonds = bonds
    triplets = state.triplets.filter { alive[$0.i] && alive[$0.j] && alive[$0.k] }
  }

  /// How many particles are rattlers.
  package var rattlers: Int { sites.count - particles.count }
}
