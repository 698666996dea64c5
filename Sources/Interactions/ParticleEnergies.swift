import Particles

/// The energies of single particles at fixed positions, whatever labels they exchange: what trials of Monte Carlo compare.
///
/// E_i = Σ_j φ(r_ij; a_i, a_j) over a list of all pairs that are near enough for any two labels: exchanging them leaves the
/// list as it is. A trial costs two sums over some fifty neighbors; making the list costs what a force does, some hundred
/// nanoseconds per pair.
public struct ParticleEnergies {
  private let law: PairLaw
  /// What each particle is to the mixing rule: its species or diameter.
  private var labels: [Double]
  /// The neighbors of particle i are numbers `starts[i]` to `starts[i + 1]`.
  private var starts: [Int] = [0]
  private var neighbors: [(particle: Int, squaredDistance: Double)] = []

  /// The energies of the particles of `configuration`.
  ///
  /// Throws ``ModelError`` if it cannot be one of the model's, or if angles have an energy.
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

  /// E_i.
  public func energy(of i: Int) -> Double { energy(of: i, as: labels[i]) }

  /// The energy of particle i with the label `label`, without its pair with another.
  private func energy(of i: Int, as label: Double, besides other: Int = -1) -> Double {
    var sum = 0.0
    for (j, square) in neighbors[starts[i]..<starts[i + 1]] where j != other {
      sum += law.pair(label, labels[j], square)?.energy ?? 0
    }
    return sum
  }

  /// What U changes by if particles i and j exchange their labels; their own pair keeps its energy.
  public func change(exchanging i: Int, with j: Int) -> Double {
    let (a, b) = (labels[i], labels[j])
    return energy(of: i, as: b, besides: j) - energy(of: i, as: a, besides: j)
      + energy(of: j, as: a, besides: i) - energy(of: j, as: b, besides: i)
  }

  /// Exchanges the labels of particles i and j.
  public mutating func exchange(_ i: Int, with j: Int) { labels.swapAt(i, j) }
}

/// The particles by the parts of a periodic cell, each at least as wide as a reach.
private struct CellGrid {
  /// How many parts along each edge.
  private let counts: [Int]
  private let parts: [[Int]]
  private let cellIndices: [(Int, Int, Int)]

  init(_ configuration: Configuration, reach: Double) {
    let cell = configuration.cell.reduced
    // No more parts along an edge than particles there, however wide the cell.
    var most = 1
    while (most + 1) * (most + 1) * (most + 1) <= configuration.count { most += 1 }
    let counts = (0..<3).map { k in
      let count = Int(min(cell.widths[k] / reach, Double(most)))
      // With fewer than three, a part is its neighbor's neighbor twice.
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

  /// All particles in the part of particle i and in those around it, i included.
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
