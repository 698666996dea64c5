import Particles

/// The energies of single particles at fixed positions, for Monte Carlo moves that exchange the labels of two
/// particles.
///
/// E_i = Σ_j φ(r_ij; a_i, a_j) over a list of all pairs within range for any two labels: an exchange leaves the list
/// unchanged. A trial move costs two sums over about fifty neighbors; building the list costs as much as a force
/// evaluation, about a hundred nanoseconds per pair.
public struct ParticleEnergies {
  private let law: PairLaw
  /// The label of each particle for the mixing rule: its species or diameter.
  private var labels: [Double]
  /// The neighbors of particle i have the indices `starts[i]` to `starts[i + 1]`.
  private var starts: [Int] = [0]
  private var neighbors: [(particle: Int, squaredDistance: Double)] = []

  /// Creates the energies of the particles of `configuration`.
  ///
  /// - Throws: ``ModelError`` if the configuration does not fit the model, or if angles have an energy.
  public init(_ model: Model, at configuration: Configuration) throws(ModelError) {
    try model.check(configuration)
    guard model.angles == nil else {
      throw ModelError("\(model.name) has three-body forces: energies of single pairs are not defined")
    }
    law = model.law
    labels = try model.labels(of: configuration)
    let range = law.range(labels)
    let grid = CellGrid(configuration, reach: range)
    for i in 0..<configuration.count {
      grid.visit(near: i) { j in
        let distance = configuration.cell.minimumImage(configuration.positions[j] - configuration.positions[i])
        let square = distance.squaredLength
        if j != i, square < range * range { neighbors.append((j, square)) }
      }
      starts.append(neighbors.count)
    }
  }

  /// Returns E_i.
  public func energy(of i: Int) -> Double { energy(of: i, as: labels[i]) }

  /// Returns the energy of particle i with the label `label`, without its pair with particle `other`.
  private func energy(of i: Int, as label: Double, besides other: Int = -1) -> Double {
    var sum = 0.0
    for (j, square) in neighbors[starts[i]..<starts[i + 1]] where j != other {
      sum += law.pair(label, labels[j], square)?.energy ?? 0
    }
    return sum
  }

  /// Returns the change of U if particles i and j exchange their labels; the energy of the pair ij itself is unchanged.
  public func change(exchanging i: Int, with j: Int) -> Double {
    let (a, b) = (labels[i], labels[j])
    return energy(of: i, as: b, besides: j) - energy(of: i, as: a, besides: j)
      + energy(of: j, as: a, besides: i) - energy(of: j, as: b, besides: i)
  }

  /// Exchanges the labels of particles i and j.
  public mutating func exchange(_ i: Int, with j: Int) { labels.swapAt(i, j) }
}

/// A cell list: the particles in each cell of a grid whose cells are at least as wide as the interaction range.
private struct CellGrid {
  /// The number of grid cells along each edge.
  private let counts: [Int]
  private let parts: [[Int]]
  private let cellIndices: [(Int, Int, Int)]

  init(_ configuration: Configuration, reach: Double) {
    let cell = configuration.cell.reduced
    // There are no more grid cells along an edge than particles, however wide the cell.
    var most = 1
    while (most + 1) * (most + 1) * (most + 1) <= configuration.count { most += 1 }
    let counts = (0..<3).map { k in
      let count = Int(min(cell.widths[k] / reach, Double(most)))
      // With fewer than three cells, a cell would be its neighbor's neighbor twice.
      return count < 3 ? 1 : count
    }
    var parts = [[Int]](repeating: [], count: counts[0] * counts[1] * counts[2])
    cellIndices = configuration.positions.enumerated().map { i, x in
      let fractions = cell.fractions(of: cell.wrapped(x))
      func index(_ k: Int) -> Int { min(counts[k] - 1, max(0, Int(fractions[k] * Double(counts[k])))) }
      let place = (index(0), index(1), index(2))
      parts[place.0 + counts[0] * (place.1 + counts[1] * place.2)].append(i)
      return place
    }
    (self.counts, self.parts) = (counts, parts)
  }

  /// Calls `body` for all particles in the grid cell of particle i and the adjacent cells, including i.
  func visit(near i: Int, _ body: (Int) -> Void) {
    let (x, y, z) = cellIndices[i]
    for c in around(z, 2) {
      for b in around(y, 1) {
        for a in around(x, 0) { parts[a + counts[0] * (b + counts[1] * c)].forEach(body) }
      }
    }
  }

  private func around(_ index: Int, _ k: Int) -> [Int] {
    let count = counts[k]
    return count == 1 ? [0] : [(index + count - 1) % count, index, (index + 1) % count]
  }
}
