/// The scales λ_ij, 1/λ_ij² and ε_ij of one pair, or of one pair per lane.
public struct PairScales<S: FormulaArgument> {
  /// The length λ_ij.
  var length: S
  /// The inverse squared length 1/λ_ij².
  var inverseSquareLength: S
  /// The energy ε_ij.
  var energy: S

  /// Creates the scales from their values.
  @inline(__always)
  init(length: S, inverseSquareLength: S, energy: S) {
    self.length = length
    self.inverseSquareLength = inverseSquareLength
    self.energy = energy
  }
}

/// A mixing rule: the scales of a pair as functions of its particles, independent of the form of the potential.
///
/// Each particle is characterized by a single number, its *label*: its species if the scales depend on species, its
/// size if they depend on sizes.
public protocol Mixing: Sendable {
  /// Whether the label is the size of a particle rather than its species.
  var labelIsSize: Bool { get }
  /// The nonadditivity n if λ = ½(a + b)(1 − n|a − b|) for sizes a, b and ε = 1; nil for every other rule.
  var sizeRule: Double? { get }
  /// Whether λ and ε grow with both labels, where these are at most `largest`.
  func grows(upTo largest: Double) -> Bool
  /// Returns λ, 1/λ² and ε of a pair with labels `a` and `b`; symmetric in `a` and `b`.
  func scales<S: FormulaArgument>(_ a: S, _ b: S) -> PairScales<S>
}

extension Mixing {
  /// Nil, as for every rule except one of this form.
  public var sizeRule: Double? { nil }
  /// False, as for every rule that does not say so.
  public func grows(upTo largest: Double) -> Bool { false }
}

/// A table of lengths and energies for two species (for one species, three equal entries).
public struct SpeciesTable: Mixing {
  struct Entry: Sendable {
    var length: Double
    var inverseSquareLength: Double
    var energy: Double

    init(_ length: Double, _ energy: Double) {
      self.length = length
      self.inverseSquareLength = 1 / (length * length)
      self.energy = energy
    }
  }

  let aa: Entry
  let ab: Entry
  let bb: Entry

  /// Creates the table from λ and ε of the pairs AA, AB, BB.
  public init(
    lengths: (aa: Double, ab: Double, bb: Double), energies: (aa: Double, ab: Double, bb: Double) = (1, 1, 1)
  ) {
    aa = Entry(lengths.aa, energies.aa)
    ab = Entry(lengths.ab, energies.ab)
    bb = Entry(lengths.bb, energies.bb)
  }

  /// False: the label is the species.
  public var labelIsSize: Bool { false }

  /// Returns the scales by two comparisons, which also work in vector lanes.
  @inline(__always)
  public func scales<S: FormulaArgument>(_ a: S, _ b: S) -> PairScales<S> {
    PairScales(
      length: entry(a, b, aa.length, ab.length, bb.length),
      inverseSquareLength: entry(a, b, aa.inverseSquareLength, ab.inverseSquareLength, bb.inverseSquareLength),
      energy: entry(a, b, aa.energy, ab.energy, bb.energy))
  }

  @inline(__always)
  private func entry<S: FormulaArgument>(_ a: S, _ b: S, _ aa: Double, _ ab: Double, _ bb: Double) -> S {
    let ifOtherIsA = a.below(0.5, S(aa), S(ab))
    let ifOtherIsB = a.below(0.5, S(ab), S(bb))
    return b.below(0.5, ifOtherIsA, ifOtherIsB)
  }
}

/// Nonadditive sizes: λ_ij = (λ_i + λ_j)/2 · (1 − n_a |λ_i − λ_j|), ε = 1. The label is the diameter λ_i.
///
/// Source: physics of the polydisperse inverse-power-law liquid, n_a = 0.1.
public struct NonAdditiveSizes: Mixing {
  /// The nonadditivity n_a.
  public let nonAdditivity: Double

  /// The nonadditivity n_a.
  public var sizeRule: Double? { nonAdditivity }

  /// True: the label is the diameter.
  public var labelIsSize: Bool { true }

  /// For b < a, λ grows with b, and with a if 2 n_a a < 1.
  public func grows(upTo largest: Double) -> Bool { 2 * nonAdditivity * largest < 1 }

  /// Returns λ_ij of the diameters `a` and `b`.
  @inline(__always)
  public func scales<S: FormulaArgument>(_ a: S, _ b: S) -> PairScales<S> {
    let difference = a - b
    let distance = difference.below(0, S(0) - difference, difference)
    let length = 0.5 * (a + b) * (S(1) - nonAdditivity * distance)
    return PairScales(length: length, inverseSquareLength: S(1) / (length * length), energy: S(1))
  }
}

/// Additive sizes with an energy that grows with size: λ_ij = (λ_i + λ_j)/2, ε_ij = λ_ij^(5/2), Hertz's law, in which
/// the prefactor of (λ_ij − r)^(5/2) is the same for all pairs. The label is the diameter λ_i = 2R_i.
public struct HertzianSizes: Mixing {
  /// True: the label is the diameter.
  public var labelIsSize: Bool { true }

  /// True.
  public func grows(upTo largest: Double) -> Bool { true }

  /// Returns λ_ij and λ_ij^(5/2) of the diameters `a` and `b`.
  @inline(__always)
  public func scales<S: FormulaArgument>(_ a: S, _ b: S) -> PairScales<S> {
    let length = 0.5 * (a + b)
    let square = length * length
    return PairScales(
      length: length, inverseSquareLength: S(1) / square, energy: square * length.squareRoot())
  }
}
