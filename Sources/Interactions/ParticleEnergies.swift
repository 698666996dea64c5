import CVector
import Particles

/// The energies of single particles, for Monte Carlo moves that exchange the labels (species or sizes) of two particles at
/// fixed positions.
///
/// E_i = Σ_j φ(r_ij; a_i, a_j) over a row of neighbors with their distances, which is made when the energy of a particle is
/// first asked for and holds until positions change: first the neighbors in range of the label that the particle has, then
/// those in range of any other label.
///
/// A trial is decided with as few pairs as possible: energies are kept until a neighbor's label changes, and a sum with
/// exchanged labels ends when it exceeds the limit even if all remaining pairs had the lowest energy that the potential has.
public final class ParticleEnergies {
  /// The labels.
  public private(set) var labels: [Double]
  private let sum: @Sendable (ExchangeRow) -> Double
  private let reach: LabelReach
  /// A bound below the energy of one pair.
  private let floor: Double
  private let count: Int
  private var grid: ExchangeGrid
  /// The labels, and one for fillings.
  private var labelOf: Buffer<Double>
  /// E_i, NaN where it is not known.
  private var known: Buffer<Double>
  /// Rows of equal capacity: particles and squared distances; the number within `reaches`, the range of the label that the
  /// particle had when its row was made, and within that of any label; −1 if not made.
  private var entries: Buffer<Int32>
  private var squares: Buffer<Double>
  private var near: Buffer<Int32>
  private var all: Buffer<Int32>
  private var reaches: Buffer<Double>
  private var capacity: Int

  /// Creates the energies of the particles of `configuration`.
  ///
  /// - Throws: ``ModelError`` if the configuration does not fit the model, or if angles have an energy.
  public init(_ model: Model, at configuration: Configuration) throws(ModelError) {
    try model.check(configuration)
    guard let sum = model.law.row else {
      throw ModelError("\(model.name) has three-body forces: energies of single pairs are not defined")
    }
    self.sum = sum
    labels = try model.labels(of: configuration)
    count = configuration.count
    floor = model.law.floor(labels)
    reach = LabelReach(law: model.law, labels: labels)
    grid = ExchangeGrid(configuration.cell, range: reach.longest, count: count)
    // Four more than neighbors that a dense packing has; a row that needs more makes all longer.
    capacity = 128
    entries = Buffer(capacity: count * capacity)
    squares = Buffer(capacity: count * capacity)
    near = Buffer(capacity: count)
    all = Buffer(capacity: count)
    reaches = Buffer(capacity: count)
    known = Buffer(capacity: count)
    labelOf = Buffer(capacity: count + 1)
    for i in 0..<count { labelOf[i] = labels[i] }
    labelOf[count] = labels[0]
    move(to: configuration)
  }

  /// Takes new positions of the same particles in the same cell, with the same labels.
  public func move(to configuration: Configuration) {
    precondition(configuration.count == count, "the particles are the same")
    grid.place(configuration.positions)
    forgetRows()
  }

  private func forgetRows() {
    for i in 0..<count {
      known[i] = .nan
      all[i] = -1
    }
  }

  /// Returns |a_i − a_j| of the labels: 0 if an exchange changes nothing.
  public func difference(of i: Int, and j: Int) -> Double { abs(labelOf[i] - labelOf[j]) }

  /// Returns E_i.
  public func energy(of i: Int) -> Double {
    if known[i].isNaN {
      makeRow(i)
      known[i] = sum(of: i, limit: .infinity)
    }
    return known[i]
  }

  /// Returns the change of U if particles i and j exchange their labels, or nil if it is above `limit`.
  public func change(exchanging i: Int, with j: Int, upTo limit: Double = .infinity) -> Double? {
    let (a, b) = (labelOf[i], labelOf[j])
    guard a != b else { return limit >= 0 ? 0 : nil }
    // The energy of the pair ij is the same before and after, and in both sums.
    let before = energy(of: i) + energy(of: j)
    let (grows, shrinks) = a < b ? (i, j) : (j, i)
    makeRow(grows)
    makeRow(shrinks)
    labelOf[i] = b
    labelOf[j] = a
    defer {
      labelOf[i] = a
      labelOf[j] = b
    }
    // First the particle that grows, whose energy decides most trials.
    let least = floor == 0 ? 0 : floor * Double(all[shrinks])
    let grown = sum(of: grows, limit: before + limit - least)
    guard grown < .infinity else { return nil }
    let shrunk = sum(of: shrinks, limit: before + limit - grown)
    let change = grown + shrunk - before
    return change <= limit ? change : nil
  }

  /// Exchanges the labels of particles i and j.
  public func exchange(_ i: Int, with j: Int) {
    makeRow(i)
    makeRow(j)
    labels.swapAt(i, j)
    for k in [i, j] {
      labelOf[k] = labels[k]
      known[k] = .nan
      for entry in 0..<Int(all[k]) where Int(entries[k * capacity + entry]) < count {
        known[Int(entries[k * capacity + entry])] = .nan
      }
    }
  }

  /// Returns Σ_j φ of particle i with its label of the moment, or infinity if it is above `limit`.
  private func sum(of i: Int, limit: Double) -> Double {
    let count = reach.distance(of: labelOf[i]) <= reaches[i] ? near[i] : all[i]
    return sum(
      ExchangeRow(
        label: labelOf[i], labels: labelOf.base, entries: entries.base + i * capacity,
        squares: squares.base + i * capacity, count: Int(count), limit: limit, floor: floor))
  }

  /// Makes the row of particle i unless it is there.
  private func makeRow(_ i: Int) {
    guard all[i] < 0 else { return }
    let own = reach.distance(of: labels[i])
    while true {
      let row = grid.row(
        of: i, near: own, filling: Int32(count), into: entries.base + i * capacity, squares.base + i * capacity,
        capacity: capacity)
      if let row {
        (near[i], all[i]) = row
        reaches[i] = own
        return
      }
      capacity *= 2
      entries = Buffer(capacity: count * capacity)
      squares = Buffer(capacity: count * capacity)
      for k in 0..<count { all[k] = -1 }
    }
  }
}

/// One particle with a label, and the neighbors whose pairs with it are summed.
struct ExchangeRow {
  let label: Double
  let labels: UnsafeMutablePointer<Double>
  let entries: UnsafeMutablePointer<Int32>
  let squares: UnsafeMutablePointer<Double>
  /// A multiple of four.
  let count: Int
  /// The sum ends when it is sure to be above this.
  let limit: Double
  /// A bound below the energy of one pair.
  let floor: Double

  /// Returns Σ φ over the row, or infinity once that is sure to be above ``limit``.
  func energy<Potential: PairPotential, Rule: Mixing>(_ potential: Potential, _ mixing: Rule) -> Double {
    let cutoff = potential.cutoff * potential.cutoff
    let nothing = DoubleLanes(0), own = DoubleLanes(label)
    var total = 0.0
    var k = 0
    while k < count {
      let others = DoubleLanes(
        lanes: SIMD4(
          labels[Int(entries[k])], labels[Int(entries[k + 1])], labels[Int(entries[k + 2])],
          labels[Int(entries[k + 3])]))
      let r2 = DoubleLanes(lanes: UnsafeRawPointer(squares + k).loadUnaligned(as: SIMD4<Double>.self))
      k += 4
      let scales = mixing.scales(own, others)
      let s = r2 * scales.inverseSquareLength
      total += s.below(cutoff, scales.energy * potential.energy(s), nothing).sum
      guard total + floor * Double(count - k) <= limit else { return .infinity }
    }
    return total
  }
}

/// The distance up to which a particle of a label interacts with any particle of a sample.
struct LabelReach {
  /// The distance for any label.
  let longest: Double
  private let few: [(label: Double, distance: Double)]
  private let toLargest: (@Sendable (Double) -> Double)?

  init(law: PairLaw, labels: [Double]) {
    longest = law.range(labels)
    var distinct: Set<Double> = []
    for label in labels where distinct.count <= Self.most { distinct.insert(label) }
    let cutoff = law.potential.cutoff
    if distinct.count <= Self.most {
      few = distinct.map { a -> (label: Double, distance: Double) in
        let lengths = distinct.map { law.scales(a, $0).length }
        return (a, cutoff * lengths.max()!)
      }
      toLargest = nil
    } else {
      few = []
      // λ = ½(a + b)(1 − n|a − b|) grows with b < a in any case, and with b > a if 2nb < 1.
      let largest = labels.max()!
      let grows = law.nonadditivity.map { 2 * $0 * largest < 1 } ?? false
      let scales = law.scales
      let toThatOne: @Sendable (Double) -> Double = { cutoff * scales($0, largest).length }
      toLargest = grows ? toThatOne : nil
    }
  }

  private static let most = 4

  func distance(of label: Double) -> Double {
    if let toLargest { return toLargest(label) }
    for entry in few where entry.label == label { return entry.distance }
    return longest
  }
}
