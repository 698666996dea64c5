import Interactions
import Particles

/// How a minimization ended.
public enum Ending: String, Sendable {
  /// At rest: see ``RestCriterion``.
  case atRest
  /// The packing has come apart: its energy goes to zero, and no contact can stop that. See ``RestMonitor``.
  case unjammed
  /// No two particles interacted from the beginning.
  case noInteraction
  /// The evaluations were spent, or no step led further.
  case stopped
}

/// Says when a minimization may end: at rest, or unjammed.
///
/// **At rest** is the criterion of ``InherentState``. Its force floor takes another evaluation, with the stiffness, which is
/// spent once the forces are within four decades of what that floor can be.
///
/// **Unjammed.** Particles that only repel within a finite range, at a density below jamming, lose their energy: overlaps δ
/// and forces vanish together, f ~ δ^α, so that no force ratio does. Forces on n particles can be balanced only by at least
/// 3n − 2 contacts (Maxwell's 3n − 3 and one state of self-stress), counted without rattlers, which have fewer than four. A
/// packing with fewer contacts is unjammed if it can gain no more of them: relieving the overlaps takes displacements of
/// order δ, which close the gaps shorter than that; of these there are of order Nδ/a₀, so that Nδ < 10⁻³ a₀ leaves none. Soft
/// contacts come so far slowly, δ ~ t^(−1/2) for φ ~ δ⁴: too few contacts over three decades of the energy, with Nδ < a₀, tell
/// as much. δ is estimated as U/(pairs·f), which is between a half and a quarter of the overlap for the usual powers of it.
struct RestMonitor {
  let criterion: RestCriterion
  private let field: any ForceField
  /// a₀: the mean spacing of particles, or the reach of their forces.
  private let unit: Double
  /// The net force of the first state.
  private var first: Double?
  /// Whether there were pairs at any time.
  private(set) var hadPairs: Bool
  /// F₀, once it was needed, and the energy at which contacts were last counted.
  private var floor: Double?
  private var counted = Double.infinity
  private var countedBelow = false
  private var countsTooFew = 0
  /// Evaluations of the field that this took.
  private(set) var evaluations = 0
  /// How the last state examined ends the minimization; `stopped` if it does not.
  private(set) var ending = Ending.stopped

  /// A monitor of the way down in `field`, of particles that interacted before or not.
  init(_ field: any ForceField, tolerance: Double, hadPairs: Bool = false) {
    self.hadPairs = hadPairs
    criterion = RestCriterion(tolerance: tolerance)
    self.field = field
    unit = field.stepUnit
  }

  /// Returns whether the minimization ends at `positions`, where the field has these `sums` over pairs.
  mutating func ends(_ sums: Energetics, at positions: [Vec3]) -> Bool {
    if first == nil { first = RestCriterion.netForce(sums, count: field.count) }
    hadPairs = hadPairs || sums.pairs > 0
    ending = examined(sums, positions)
    return ending != .stopped
  }

  /// Ends as a part of the way did that another monitor watched.
  mutating func follow(_ other: RestMonitor) { ending = other.ending }

  private mutating func examined(_ sums: Energetics, _ positions: [Vec3]) -> Ending {
    guard sums.energy.isFinite else { return .stopped }
    if sums.pairs == 0 { return hadPairs ? .unjammed : .noInteraction }
    if criterion.isMet(by: sums, count: field.count, floor: forceFloor(sums, positions)) { return .atRest }
    return isUnjammed(sums, positions) ? .unjammed : .stopped
  }

  /// F₀ at `positions`; zero as long as the forces are far above it.
  private mutating func forceFloor(_ sums: Energetics, _ positions: [Vec3]) -> Double {
    let net = RestCriterion.netForce(sums, count: field.count)
    // Estimates of ∇²U/N: from the first forces; from the energy, as in a crystal; from the mean overlap δ = U/(pairs·f).
    let stiffness = max(
      first! / unit, abs(sums.energy) / (Double(field.count) * unit * unit),
      sums.energy == 0 ? 0 : sums.squaredPairForces / abs(sums.energy))
    guard sums.forceRatio(count: field.count) > criterion.tolerance,
      net <= Self.decades * field.resolution(at: []) * stiffness
    else { return 0 }
    if let floor, net > 10 * floor { return 0 }
    var forces = [Vec3](repeating: .zero, count: field.count)
    let before = field.evaluations
    let stiff = field.energetics(at: positions, into: &forces)
    evaluations += field.evaluations - before
    let found = RestCriterion.forceFloor(stiff, count: field.count, resolution: field.resolution(at: positions))
    floor = found
    return found
  }

  /// How far above their rounding forces may be for their floor to be computed.
  private static let decades = 1e4
  /// Nδ/a₀ below which gaps are few, and below which no gap closes any more.
  private static let (fewGaps, noGap) = (1.0, 1e-3)
  /// Counts of too few contacts in a row, each at a tenth of the energy before, that tell where overlaps vanish slowly.
  private static let enoughCounts = 4

  private mutating func isUnjammed(_ sums: Energetics, _ positions: [Vec3]) -> Bool {
    let pairForces = (sums.squaredPairForces * Double(sums.pairs)).squareRoot()
    let gaps = sums.energy * Double(field.count) / (unit * pairForces)
    guard field.hasHessianProduct, sums.energy > 0, gaps < Self.fewGaps,
      sums.energy < 0.1 * counted || (gaps < Self.noGap && !countedBelow)
    else {
      return false
    }
    (counted, countedBelow) = (sums.energy, gaps < Self.noGap)
    let before = field.evaluations
    let contacts = field.bonds(at: positions)
    evaluations += field.evaluations - before
    countsTooFew = Self.isHypostatic(contacts, count: field.count) ? countsTooFew + 1 : 0
    return countsTooFew > 0 && (gaps < Self.noGap || countsTooFew >= Self.enoughCounts)
  }

  /// Returns whether repulsive contacts are too few to balance any forces.
  static func isHypostatic(_ contacts: [Bond], count: Int) -> Bool {
    guard contacts.allSatisfy({ $0.first <= 0 }) else { return false }
    var contacts = contacts
    var neighbors: [Int]
    repeat {
      neighbors = [Int](repeating: 0, count: count)
      for contact in contacts {
        neighbors[contact.i] += 1
        neighbors[contact.j] += 1
      }
      let before = contacts.count
      contacts.removeAll { neighbors[$0.i] < 4 || neighbors[$0.j] < 4 }
      if contacts.count == before { break }
    } while true
    return contacts.count < max(1, 3 * neighbors.count { $0 > 0 } - 2)
  }
}
