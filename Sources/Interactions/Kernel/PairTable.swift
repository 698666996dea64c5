import CKernel
import Synchronization

/// A pair potential in single precision, in the form in which the mixed-precision kernel evaluates it instead of its formula:
/// ``PairPowers`` where they fit, else ``PairPieces``.
///
/// The table is computed from the potential's own formula; no property of a potential is defined twice.
struct PairTable: Sendable {
  /// The root mean square of Dφ where pairs usually are.
  let typicalForce: Double
  /// The smallest s at which the core is resolved; closer pairs have the Dφ of this s.
  let closest: Double
  private let form: Form

  private enum Form {
    case powers(PairPowers)
    case pieces(PairPieces)
  }

  /// Returns Dφ, φ, D²φ at s for λ = ε = 1.
  typealias Formula = (Double) -> (force: Double, energy: Double, stiffness: Double)

  /// The energy up to which a core is resolved, in ε: forty times the largest temperature of any study.
  static let highestEnergy = 500.0
  /// The largest acceptable error at any distance, since averages are computed to 10⁻³; above it, double precision is
  /// used.
  static let largestAcceptableError = 1e-4
  /// The error up to which powers are taken for their speed: pieces err by about as much. Others are taken if pieces err more.
  static let largestErrorOfPowers = 1e-6
  /// The fraction of the cutoff down to which a finite core is resolved.
  static let closestFraction = 0.35

  /// What a width of the kernel, and the model, require of a table.
  struct Request: Hashable {
    /// The number of pieces and the degree of their polynomials.
    let pieces: Int
    let degree: Int
    /// Whether pieces are in a reciprocal of s.
    let reciprocal: Bool
    /// Whether lengths follow from the sizes of particles: the kernel then has pieces only.
    let isSized: Bool
  }

  /// Creates the table of a potential with cutoff and joint in s.
  init(formula: Formula, cutoff: Double, joint: Double?, minimum: Double?, for request: Request) {
    closest = Self.closest(formula, cutoff: cutoff)
    typicalForce = Self.typicalForce(formula, from: minimum.map { 0.8 * $0 } ?? 0.6 * cutoff, to: cutoff)
    let powers = PairPowers(formula: formula, closest: closest, cutoff: cutoff, typical: typicalForce)
    guard request.isSized || powers.largestError > Self.largestErrorOfPowers else {
      form = .powers(powers)
      return
    }
    let pieces = PairPieces(
      formula: formula, closest: closest, cutoff: cutoff, joint: joint, typical: typicalForce, for: request)
    form = request.isSized || pieces.largestError <= powers.largestError ? .pieces(pieces) : .powers(powers)
  }

  /// The largest error of Dφ as evaluated by the kernel, relative to |Dφ| plus its typical size.
  var largestError: Double {
    switch form {
    case .powers(let powers): powers.largestError
    case .pieces(let pieces): pieces.largestError
    }
  }

  /// The factor of r²/λ² for the kernel.
  var pairSlope: Double {
    switch form {
    case .powers: 1
    case .pieces(let pieces): pieces.pairSlope
    }
  }

  /// The table in the format of the kernel.
  var kernelTable: lehr_table {
    switch form {
    case .powers(let powers): powers.kernelTable
    case .pieces(let pieces): pieces.kernelTable
    }
  }

  /// Returns the largest s at which φ reaches ``highestEnergy``, or ``closestFraction`` of the cutoff for a softer
  /// core.
  private static func closest(_ formula: Formula, cutoff: Double) -> Double {
    var s = 0.01 * cutoff
    guard formula(s).energy > highestEnergy else { return closestFraction * closestFraction * cutoff }
    while formula(1.01 * s).energy > highestEnergy { s *= 1.01 }
    return s
  }

  /// Returns the root mean square of Dφ over an interval of s.
  private static func typicalForce(_ formula: Formula, from low: Double, to high: Double) -> Double {
    let samples = (0..<200).map { formula(low + (Double($0) + 0.5) / 200 * (high - low)).force }
    return (samples.reduce(0) { $0 + $1 * $1 } / 200).squareRoot()
  }
}

extension lehr_table {
  /// Sets the coefficients of the three functions.
  mutating func set(force: [Float], energy: [Float], stiffness: [Float]) {
    func copy<Storage>(_ values: [Float], to storage: inout Storage) {
      withUnsafeMutableBytes(of: &storage) { bytes in
        values.withUnsafeBytes { bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0.prefix(bytes.count))) }
      }
    }
    copy(force, to: &self.force)
    copy(energy, to: &self.energy)
    copy(stiffness, to: &self.stiffness)
  }
}

/// The tables of one pair law, created on first use.
final class PairTables: Sendable {
  private let tables = Mutex<[PairTable.Request: PairTable]>([:])
  private let isSized: Bool
  private let make: @Sendable (PairTable.Request) -> PairTable

  /// Creates tables on request; `isSized`: whether lengths follow from the sizes of particles.
  init(isSized: Bool, _ make: @escaping @Sendable (PairTable.Request) -> PairTable) {
    self.isSized = isSized
    self.make = make
  }

  /// The table for a width of the kernel.
  func table(for kernel: lehr_kernel) -> PairTable {
    let request = PairTable.Request(
      pieces: Int(kernel.pieces), degree: Int(kernel.degree), reciprocal: kernel.reciprocal != 0, isSized: isSized)
    return tables.withLock { tables in
      if let known = tables[request] { return known }
      let table = make(request)
      tables[request] = table
      return table
    }
  }
}
