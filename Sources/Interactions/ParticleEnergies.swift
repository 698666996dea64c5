import CVector
import Particles

/// The energies of single particles, for Monte Carlo moves that exchange the labels (species or sizes) of two particles at
/// fixed positions.
///
/// E_i = Σ_j φ(r_ij; a_i, a_j) over a row of neighbors, ``ExchangeRows``, of which as much is visited as the label of particle i
/// can reach. An energy is summed when it is first asked for or, by ``sumAll()``, with all others, and kept until the particles
/// move: an exchange replaces the terms of its two particles in the energies of their neighbors, which adds the rounding of two
/// sums.
///
/// An exchange changes U by [E_g(b) − E_g(a)] + [E_s(a) − E_s(b)] for the particle g that grows from a to b and the particle s
/// that shrinks, each without its pair with the other, which does not change. E_g(a) and E_s(b) are known. E_g(b) and E_s(a) are at
/// least their sums over the near neighbors of both particles and, for each shell that follows, the number of its entries times
/// the lowest energy of a pair at that distance (``EnergyFloor``); this decides most trials.
public final class ParticleEnergies {
  private let law: PairLaw
  private let total: @Sendable (ExchangeRow) -> Double
  /// Whether each pair's energy is positive.
  private let isPositive: Bool
  /// The lowest energy of a pair of each particle in each shell; nothing where every energy is positive.
  private var lowest: Buffer<SIMD4<Double>>
  private let count: Int
  private var rows: ExchangeRows
  /// The cell: one element.
  private var cell: Buffer<LaneCell>
  /// Positions and labels (x, y, z, a) of the particles, and of one that does not exist, for fillings.
  private var sites: Buffer<SIMD4<Double>>
  /// How many shells each label reaches.
  private var shellsOf: Buffer<Int>
  /// The energies, not a number where they are not known; and one for fillings.
  private var energyOf: Buffer<Double>
  /// The terms of the sums of the last trial, for the particle that grows and the one that shrinks, and those that they replace.
  private var growth: Buffer<Double>
  private var shrinkage: Buffer<Double>
  private var former: Buffer<Double>
  /// Lower bounds of the sums over a shell and those that follow, for the particle that grows and the one that shrinks.
  private var rests: Buffer<Double>
  private var grownRest: UnsafeMutablePointer<Double> { rests.base }
  private var shrunkRest: UnsafeMutablePointer<Double> { rests.base + rows.shells + 1 }
  /// The entries of a row that follow its own particle in number.
  private var later: Buffer<Int32>
  /// The last trial, if its sums are complete.
  private var trial: Trial?

  /// The labels.
  public var labels: [Double] { (0..<count).map { sites[$0].w } }

  /// Two particles that differ in their labels, and their energies after an exchange.
  private struct Trial {
    let (grown, shrunk): (Int, Int)
    let (grownEnergy, shrunkEnergy): (Double, Double)
  }

  /// The energy of a particle with a label, summed over the first entries of its row.
  private struct PartialSum {
    let particle: Int
    let site: SIMD4<Double>
    let label: Double
    var energy = 0.0
    var end = 0
  }

  /// Creates the energies of the particles of `configuration`.
  ///
  /// - Throws: ``ModelError`` if the configuration does not fit the model, or if angles have an energy.
  public init(_ model: Model, at configuration: Configuration) throws(ModelError) {
    try model.check(configuration)
    guard let total = model.law.row else {
      throw ModelError("\(model.name) has three-body forces: energies of single pairs are not defined")
    }
    (law, self.total) = (model.law, total)
    let labels = try model.labels(of: configuration)
    count = configuration.count
    let reach = LabelReach(law: model.law, labels: labels)
    isPositive = model.law.fallsToItsCutoff
    rows = ExchangeRows(configuration.cell, range: reach.longest, count: count)
    cell = Buffer(capacity: 1)
    cell[0] = LaneCell(configuration.cell.reduced)
    sites = Buffer(capacity: count + 1)
    for i in 0..<count { sites[i].w = labels[i] }
    sites[count] = SIMD4(repeating: .nan)
    shellsOf = Buffer(capacity: count)
    for i in 0..<count { shellsOf[i] = rows.shells(reaching: reach.distance(of: labels[i])) }
    let (floor, cutoff) = (EnergyFloor(of: model.law), model.law.potential.cutoff)
    lowest = Buffer(capacity: isPositive ? 0 : count)
    for i in 0..<lowest.capacity { lowest[i] = Self.lowest(labels[i], reach, floor, cutoff: cutoff, rows) }
    energyOf = Buffer(capacity: count + 1)
    later = Buffer()
    rests = Buffer(capacity: 2 * (rows.shells + 1))
    for k in 0..<2 * (rows.shells + 1) { rests[k] = 0 }
    growth = Buffer()
    shrinkage = Buffer()
    former = Buffer()
    move(to: configuration)
  }

  /// Returns the lowest energy of a pair of a particle with a label in each shell: no length is longer than the label's longest,
  /// no energy larger than its largest.
  private static func lowest(
    _ label: Double, _ reach: LabelReach, _ floor: EnergyFloor, cutoff: Double, _ rows: borrowing ExchangeRows
  ) -> SIMD4<Double> {
    let length = reach.distance(of: label) / cutoff
    var energies = SIMD4<Double>.zero
    for shell in 0..<rows.shells {
      let r = rows.innerRadius(ofShell: shell)
      let least = floor.beyond((r / length) * (r / length))
      energies[shell] = least < 0 ? least * reach.largestEnergy(of: label) : 0
    }
    return energies
  }

  /// Takes new positions of the same particles in the same cell, with the same labels.
  public func move(to configuration: Configuration) {
    precondition(configuration.count == count, "the particles are the same")
    rows.place(configuration.positions)
    for (i, r) in configuration.positions.enumerated() { sites[i] = SIMD4(r.x, r.y, r.z, sites[i].w) }
    for i in 0...count { energyOf[i] = .nan }
    trial = nil
  }

  /// Returns whether the labels are these.
  public func has(labels: [Double]) -> Bool {
    labels.count == count && labels.indices.allSatisfy { sites[$0].w == labels[$0] }
  }

  /// Returns |a_i − a_j| of the labels: 0 if an exchange changes nothing.
  public func difference(of i: Int, and j: Int) -> Double { abs(sites[i].w - sites[j].w) }

  /// Sums the energies of all particles, one cell of the grid after the other.
  ///
  /// This takes less time than to sum them when they are first asked for, if most of them will be: the rows of a cell have just
  /// been made, and have neighbors in common.
  ///
  /// Every pair is computed once, from the row of the particle that comes first in number.
  public func sumAll() {
    for i in 0...count { energyOf[i] = 0 }
    for place in 0..<count {
      let i = rows.particle(at: place)
      let number = rows.laterNeighbors(of: i, shells: shellsOf[i], into: &later)
      former.reserve(number)
      let sum = total(
        ExchangeRow(
          position: sites[i], label: sites[i].w, cell: cell.base, sites: sites.base, entries: later.base,
          terms: former.base, range: 0..<number, sum: 0, limit: .infinity))
      energyOf[i] += sum
      for k in 0..<number { energyOf[Int(later[k])] += former[k] }
    }
  }

  /// Returns E_i.
  public func energy(of i: Int) -> Double {
    if energyOf[i].isNaN {
      var sum = PartialSum(particle: i, site: sites[i], label: sites[i].w)
      extend(&sum, over: shellsOf[i], terms: &former)
      energyOf[i] = sum.energy
    }
    return energyOf[i]
  }

  /// Returns the change of U if particles i and j exchange their labels, or nil if it is above `limit`.
  public func change(exchanging i: Int, with j: Int, upTo limit: Double = .infinity) -> Double? {
    trial = nil
    let (grown, shrunk) = sites[i].w < sites[j].w ? (i, j) : (j, i)
    let (small, large) = (sites[grown].w, sites[shrunk].w)
    guard small != large else { return limit >= 0 ? 0 : nil }
    let present = energy(of: grown) + energy(of: shrunk)
    var grownSum = PartialSum(particle: grown, site: sites[grown], label: large)
    var shrunkSum = PartialSum(particle: shrunk, site: sites[shrunk], label: small)
    // Particles without a position have no pair: the one of these two does not change.
    (sites[grown].x, sites[shrunk].x) = (.nan, .nan)
    defer { (sites[grown], sites[shrunk]) = (grownSum.site, shrunkSum.site) }
    let (farGrown, farShrunk) = (shellsOf[shrunk], shellsOf[grown])
    // The known energies have the pair of these two twice: where it attracts, the sums may be that much higher.
    var bound = limit + present
    if !isPositive {
      bound -= 2 * lowest[shrunk][0]
      rest(of: grown, shells: farGrown, lowest: lowest[shrunk], into: grownRest)
      rest(of: shrunk, shells: farShrunk, lowest: lowest[grown], into: shrunkRest)
    }
    for shell in 0..<max(farGrown, farShrunk) {
      let others = shrunkSum.energy + shrunkRest[shell]
      extend(&grownSum, over: min(shell + 1, farGrown), terms: &growth, limit: bound - others - grownRest[shell])
      guard grownSum.energy < .infinity else { return nil }
      let known = grownSum.energy + grownRest[shell + 1]
      extend(&shrunkSum, over: min(shell + 1, farShrunk), terms: &shrinkage, limit: bound - known - shrunkRest[shell])
      guard shrunkSum.energy < .infinity else { return nil }
    }
    let pair = law.pair(small, large, square(grownSum.site, shrunkSum.site))?.energy ?? 0
    let change = grownSum.energy + shrunkSum.energy - (present - 2 * pair)
    guard change <= limit else { return nil }
    trial = Trial(
      grown: grown, shrunk: shrunk, grownEnergy: grownSum.energy + pair, shrunkEnergy: shrunkSum.energy + pair)
    return change
  }

  /// Computes lower bounds of the energy of particle i with the neighbors of each of the first shells and those that follow.
  private func rest(
    of i: Int, shells: Int, lowest: SIMD4<Double>, into rest: UnsafeMutablePointer<Double>
  ) {
    for shell in shells...rows.shells { rest[shell] = 0 }
    for shell in stride(from: shells - 1, through: 0, by: -1) {
      // Of a shell without neighbors the bound is 0 even if that of a pair is not known, −∞.
      let size = rows.size(ofShell: shell, of: i)
      rest[shell] = rest[shell + 1] + (size == 0 ? 0 : Double(size) * lowest[shell])
    }
  }

  /// Exchanges the labels of particles i and j, whose change is the last one asked for.
  public func exchange(_ i: Int, with j: Int) {
    guard sites[i].w != sites[j].w else { return }
    guard let trial, (trial.grown, trial.shrunk) == (i, j) || (trial.grown, trial.shrunk) == (j, i) else {
      preconditionFailure("the change of an exchange is computed before it is made")
    }
    let (grown, shrunk) = (trial.grown, trial.shrunk)
    var (grownSite, shrunkSite) = (sites[grown], sites[shrunk])
    (sites[grown].x, sites[shrunk].x) = (.nan, .nan)
    replace(termsOf: grown, at: grownSite, shells: shellsOf[grown], by: growth.base, shells: shellsOf[shrunk])
    replace(termsOf: shrunk, at: shrunkSite, shells: shellsOf[shrunk], by: shrinkage.base, shells: shellsOf[grown])
    swap(&grownSite.w, &shrunkSite.w)
    (sites[grown], sites[shrunk]) = (grownSite, shrunkSite)
    (shellsOf[grown], shellsOf[shrunk]) = (shellsOf[shrunk], shellsOf[grown])
    if !isPositive { (lowest[grown], lowest[shrunk]) = (lowest[shrunk], lowest[grown]) }
    (energyOf[grown], energyOf[shrunk]) = (trial.grownEnergy, trial.shrunkEnergy)
    self.trial = nil
  }

  /// Replaces the terms of particle i in the energies of its neighbors.
  private func replace(
    termsOf i: Int, at site: SIMD4<Double>, shells: Int, by terms: UnsafeMutablePointer<Double>, shells newShells: Int
  ) {
    var sum = PartialSum(particle: i, site: site, label: site.w)
    extend(&sum, over: shells, terms: &former)
    let entries = rows.row(i, shells: shells).entries
    for k in 0..<sum.end { energyOf[Int(entries[k])] -= former[k] }
    for k in 0..<rows.row(i, shells: newShells).count { energyOf[Int(entries[k])] += terms[k] }
  }

  /// Continues a sum over the first shells, and stores the terms; its energy is infinite once it is above `limit`.
  @inline(__always)
  private func extend(
    _ sum: inout PartialSum, over shells: Int, terms: inout Buffer<Double>, limit: Double = .infinity
  ) {
    let row = rows.row(sum.particle, shells: shells)
    terms.reserve(rows.capacity, keeping: sum.end)
    sum.energy = total(
      ExchangeRow(
        position: sum.site, label: sum.label, cell: cell.base, sites: sites.base, entries: row.entries,
        terms: terms.base, range: sum.end..<row.count, sum: sum.energy, limit: limit))
    sum.end = row.count
  }

  /// Returns the squared distance of two particles.
  private func square(_ a: SIMD4<Double>, _ b: SIMD4<Double>) -> Double {
    let d = a - b
    return cell[0].squaredLength(DoubleLanes(d.x), DoubleLanes(d.y), DoubleLanes(d.z))[0]
  }
}

/// A part of the row of one particle, and the label with which its pairs are summed.
struct ExchangeRow {
  let position: SIMD4<Double>
  let label: Double
  let cell: UnsafeMutablePointer<LaneCell>
  let sites: UnsafeMutablePointer<SIMD4<Double>>
  let entries: UnsafeMutablePointer<Int32>
  /// Where the energies of the pairs are stored.
  let terms: UnsafeMutablePointer<Double>
  /// From one multiple of four to another.
  let range: Range<Int>
  /// The sum over the entries before.
  let sum: Double
  /// The sum ends once it is above this.
  let limit: Double

  /// Returns Σ φ, or infinity once that is above ``limit``.
  func energy<Potential: PairPotential, Rule: Mixing>(_ potential: Potential, _ mixing: Rule) -> Double {
    var total = sum
    var k = range.lowerBound
    // Two groups of four at a time: the divisions of one do not wait for those of the other.
    while k &+ 4 < range.upperBound {
      let (first, second) = (energies(of: k, potential, mixing), energies(of: k &+ 4, potential, mixing))
      total += (first + second).sum
      guard total <= limit else { return .infinity }
      k &+= 8
    }
    guard k < range.upperBound else { return total }
    total += energies(of: k, potential, mixing).sum
    return total <= limit ? total : .infinity
  }

  /// Returns φ of four entries, and stores the terms.
  @inline(__always)
  private func energies<Potential: PairPotential, Rule: Mixing>(
    of k: Int, _ potential: Potential, _ mixing: Rule
  ) -> DoubleLanes {
    let (x, y, z, labels) = DoubleLanes.transposed(
      sites[Int(entries[k])], sites[Int(entries[k &+ 1])], sites[Int(entries[k &+ 2])], sites[Int(entries[k &+ 3])])
    let r2 = cell.pointee.squaredLength(
      DoubleLanes(lanes: x) - DoubleLanes(position.x), DoubleLanes(lanes: y) - DoubleLanes(position.y),
      DoubleLanes(lanes: z) - DoubleLanes(position.z))
    let scales = mixing.scales(DoubleLanes(label), DoubleLanes(lanes: labels))
    let s = r2 * scales.inverseSquareLength
    // A distance that is not a number is below nothing.
    let energies = s.below(potential.cutoff * potential.cutoff, scales.energy * potential.energy(s), DoubleLanes(0))
    UnsafeMutableRawPointer(terms + k).storeBytes(of: energies.lanes, as: SIMD4<Double>.self)
    return energies
  }
}

/// The distance up to which a particle of a label interacts with any particle of a sample, and the energy scale of such a pair.
struct LabelReach {
  /// The distance for any label.
  let longest: Double
  private let few: [(label: Double, distance: Double, energy: Double)]
  private let toLargest: (@Sendable (Double) -> (distance: Double, energy: Double))?
  /// The largest energy scale where neither is known.
  private let otherwise: Double

  init(law: PairLaw, labels: [Double]) {
    longest = law.range(labels)
    var distinct: Set<Double> = []
    for label in labels where distinct.count <= Self.most { distinct.insert(label) }
    let cutoff = law.potential.cutoff
    // Of non-additive sizes only the lengths do not grow with both labels.
    otherwise = law.nonadditivity == nil ? .infinity : 1
    if distinct.count <= Self.most {
      few = distinct.map { a -> (label: Double, distance: Double, energy: Double) in
        let scales = distinct.map { law.scales(a, $0) }
        return (a, cutoff * scales.map(\.length).max()!, scales.map(\.energy).max()!)
      }
      toLargest = nil
    } else {
      few = []
      let largest = labels.max()!
      let scales = law.scales
      let toThatOne: @Sendable (Double) -> (distance: Double, energy: Double) = {
        (cutoff * scales($0, largest).length, scales($0, largest).energy)
      }
      toLargest = law.grows(largest) ? toThatOne : nil
    }
  }

  private static let most = 4

  func distance(of label: Double) -> Double {
    if let toLargest { return toLargest(label).distance }
    for entry in few where entry.label == label { return entry.distance }
    return longest
  }

  /// Returns the largest energy scale of a label; infinity if it is not known.
  func largestEnergy(of label: Double) -> Double {
    if let toLargest { return toLargest(label).energy }
    for entry in few where entry.label == label { return entry.energy }
    return otherwise
  }
}
