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
    guard model.angles == nil else { throw ModelError("\(model.name) has no energies of single pairs") }
    law = model.law
    labels = try model.labels(of: configuration)
    let range = law.range(labels)
    let grid = CellGrid(configuration, reach: range)
    for i in 0..<configuration.count {
      grid.visit(near: i) { j in
        let distance = configuration.box.minimumImage(configuration.positions[j] - configuration.positions[i])
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

/// The particles by cells of a periodic box that are at least as wide as a reach.
private struct CellGrid {
  private let perSide: Int
  private let cells: [[Int]]
  private let places: [Int]

  init(_ configuration: Configuration, reach: Double) {
    let side = configuration.box.side
    // No more cells than particles, however wide the box.
    var most = 1
    while (most + 1) * (most + 1) * (most + 1) <= configuration.count { most += 1 }
    let count = Int(min(side / reach, Double(most)))
    // With fewer than three a side, a cell is its neighbor's neighbor twice.
    let perSide = count < 3 ? 1 : count
    var cells = [[Int]](repeating: [], count: perSide * perSide * perSide)
    places = configuration.positions.enumerated().map { i, x in
      let part = configuration.box.wrapped(x) / side * Double(perSide)
      func index(_ f: Double) -> Int { min(perSide - 1, max(0, Int(f))) }
      let cell = index(part.x) + perSide * (index(part.y) + perSide * index(part.z))
      cells[cell].append(i)
      return cell
    }
    self.cells = cells
    self.perSide = perSide
  }

  /// All particles in the cell of particle i and in those around it, i included.
  func visit(near i: Int, _ body: (Int) -> Void) {
    guard perSide > 1 else { return cells[0].forEach(body) }
    let (x, y, z) = (places[i] % perSide, places[i] / perSide % perSide, places[i] / perSide / perSide)
    for dz in -1...1 {
      for dy in -1...1 {
        for dx in -1...1 {
          let row = perSide * ((y + dy + perSide) % perSide + perSide * ((z + dz + perSide) % perSide))
          cells[(x + dx + perSide) % perSide + row].forEach(body)
        }
      }
    }
  }
}
