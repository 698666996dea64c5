import CVector
import Particles

/// The energies of single particles, for Monte Carlo moves that exchange the labels (species or sizes) of two particles at
/// fixed positions.
///
/// E_i = Σ_j φ(r_ij; a_i, a_j) over a row of neighbors, ``ExchangeRows``, of which as much is visited as the label of particle i
/// can reach.
///
/// An exchange changes U by [E_g(b) − E_g(a)] + [E_s(a) − E_s(b)] for the particle g that grows from a to b and the particle s
/// that shrinks, each without its pair with the other, which does not change. Where every pair's energy is positive and grows
/// with size, the first bracket exceeds what the second can give back after a few near neighbors, which decides most trials.
public final class ParticleEnergies {
  /// The labels.
  public private(set) var labels: [Double]
  private let sum: @Sendable (ExchangeRow) -> Double
  private let reach: LabelReach
  /// Whether each pair's energy is positive and grows with the labels.
  private let grows: Bool
  private let count: Int
  private var rows: ExchangeRows
  /// The labels, and one for fillings.
  private var labelOf: Buffer<Double>

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
    reach = LabelReach(law: model.law, labels: labels)
    grows = model.law.fallsToItsCutoff && model.law.grows(labels.max()!)
    rows = ExchangeRows(configuration.cell, range: reach.longest, count: count)
    labelOf = Buffer(capacity: count + 1)
    for i in 0..<count { labelOf[i] = labels[i] }
    labelOf[count] = labels[0]
    move(to: configuration)
  }

  /// Takes new positions of the same particles in the same cell, with the same labels.
  public func move(to configuration: Configuration) {
    precondition(configuration.count == count, "the particles are the same")
    rows.place(configuration.positions)
  }

  /// Returns |a_i − a_j| of the labels: 0 if an exchange changes nothing.
  public func difference(of i: Int, and j: Int) -> Double { abs(labelOf[i] - labelOf[j]) }

  /// Returns E_i.
  public func energy(of i: Int) -> Double { sum(of: i, labelOf[i]) }

  /// Returns the change of U if particles i and j exchange their labels, or nil if it is above `limit`.
  public func change(exchanging i: Int, with j: Int, upTo limit: Double = .infinity) -> Double? {
    let (grown, shrunk) = labelOf[i] < labelOf[j] ? (i, j) : (j, i)
    let (small, large) = (labelOf[grown], labelOf[shrunk])
    guard small != large else { return limit >= 0 ? 0 : nil }
    // Particles without a label have no pair: the one of these two does not change.
    (labelOf[grown], labelOf[shrunk]) = (.nan, .nan)
    defer { (labelOf[grown], labelOf[shrunk]) = (small, large) }
    let before = sum(of: shrunk, large)
    let growth = sum(of: grown, large, instead: small, limit: grows ? limit + before : .infinity)
    guard growth < .infinity else { return nil }
    let change = growth + (sum(of: shrunk, small) - before)
    return change <= limit ? change : nil
  }

  /// Exchanges the labels of particles i and j.
  public func exchange(_ i: Int, with j: Int) {
    labels.swapAt(i, j)
    labelOf[i] = labels[i]
    labelOf[j] = labels[j]
  }

  /// Returns Σ_j φ of particle i with a label, less the same with the label `instead`; infinity once that is above `limit`.
  @inline(__always)
  private func sum(of i: Int, _ label: Double, instead: Double? = nil, limit: Double = .infinity) -> Double {
    let range = max(reach.distance(of: label), instead.map(reach.distance) ?? 0)
    let row = rows.row(i, upTo: range)
    return sum(
      ExchangeRow(
        label: label, instead: instead, labels: labelOf.base, entries: row.entries, squares: row.squares,
        count: row.count, limit: limit))
  }
}

/// One particle, the labels with which its pairs are summed, and its neighbors.
struct ExchangeRow {
  let label: Double
  /// The label whose energies are subtracted.
  let instead: Double?
  let labels: UnsafeMutablePointer<Double>
  let entries: UnsafeMutablePointer<Int32>
  let squares: UnsafeMutablePointer<Double>
  /// A multiple of four.
  let count: Int
  /// The sum ends once it is above this.
  let limit: Double

  /// Returns Σ φ over the row, or infinity once that is above ``limit``.
  func energy<Potential: PairPotential, Rule: Mixing>(_ potential: Potential, _ mixing: Rule) -> Double {
    let cutoff = potential.cutoff * potential.cutoff
    let nothing = DoubleLanes(0), own = DoubleLanes(label)
    @inline(__always) func pairs(_ own: DoubleLanes, _ other: DoubleLanes, _ r2: DoubleLanes) -> DoubleLanes {
      let scales = mixing.scales(own, other)
      let s = r2 * scales.inverseSquareLength
      // A label that is not a number is below nothing.
      return s.below(cutoff, other.below(.infinity, scales.energy * potential.energy(s), nothing), nothing)
    }
    @inline(__always) func neighbors(_ k: Int) -> (r2: DoubleLanes, labels: DoubleLanes) {
      (
        DoubleLanes(lanes: UnsafeRawPointer(squares + k).loadUnaligned(as: SIMD4<Double>.self)),
        DoubleLanes(
          lanes: SIMD4(
            labels[Int(entries[k])], labels[Int(entries[k + 1])], labels[Int(entries[k + 2])],
            labels[Int(entries[k + 3])]))
      )
    }
    guard let instead else {
      var sum = nothing
      for k in stride(from: 0, to: count, by: 4) {
        let (r2, labels) = neighbors(k)
        sum = sum + pairs(own, labels, r2)
      }
      return sum.sum
    }
    let former = DoubleLanes(instead)
    var total = 0.0
    for k in stride(from: 0, to: count, by: 4) {
      let (r2, labels) = neighbors(k)
      total += (pairs(own, labels, r2) - pairs(former, labels, r2)).sum
      guard total <= limit else { return .infinity }
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
      let largest = labels.max()!
      let scales = law.scales
      let toThatOne: @Sendable (Double) -> Double = { cutoff * scales($0, largest).length }
      toLargest = law.grows(largest) ? toThatOne : nil
    }
  }

  private static let most = 4

  func distance(of label: Double) -> Double {
    if let toLargest { return toLargest(label) }
    for entry in few where entry.label == label { return entry.distance }
    return longest
  }
}
