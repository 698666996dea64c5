/// The scales of one pair (or of one pair a lane): λ_ij, 1/λ_ij² and ε_ij.
public struct PairScales<S: FormulaArgument> {
  /// λ_ij.
  var length: S
  /// 1/λ_ij².
  var inverseSquareLength: S
  /// ε_ij.
  var energy: S

  /// All three as given.
  @inline(__always)
  init(length: S, inverseSquareLength: S, energy: S) {
    self.length = length
    self.inverseSquareLength = inverseSquareLength
    self.energy = energy
  }
}

/// How two particles' kinds make the scales of their pair: independent of the potential's form.
///
/// A particle's kind is one number, its *label*: the species where scales belong to species, the size where they follow
/// from sizes.
public protocol Mixing: Sendable {
  /// Whether the label is the particle's size rather than its species.
  var labelIsSize: Bool { get }
  /// n where λ = ½(a + b)(1 − n|a − b|) of the sizes and ε = 1; nil for every other rule.
  var sizeRule: Double? { get }
  /// λ, 1/λ² and ε of pairs with labels `a` and `b`; symmetric in them.
  func scales<S: FormulaArgument>(_ a: S, _ b: S) -> PairScales<S>
}

extension Mixing {
  /// Another rule.
  public var sizeRule: Double? { nil }
}

/// Two species with a table of lengths and energies (one species: the same entry thrice).
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

  /// λ and ε of the pairs AA, AB, BB.
  public init(
    lengths: (aa: Double, ab: Double, bb: Double), energies: (aa: Double, ab: Double, bb: Double) = (1, 1, 1)
  ) {
    aa = Entry(lengths.aa, energies.aa)
    ab = Entry(lengths.ab, energies.ab)
    bb = Entry(lengths.bb, energies.bb)
  }

  /// The label is the species.
  public var labelIsSize: Bool { false }

  /// Table look-up by two comparisons, so that it runs in vector lanes.
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

/// Sizes that nearly add: λ_ij = (λ_i + λ_j)/2 · (1 − n_a |λ_i − λ_j|), ε = 1. The label is the diameter λ_i.
///
/// Source: physics of the polydisperse inverse-power-law liquid, n_a = 0.1.
public struct NonAdditiveSizes: Mixing {
  /// n_a.
  public let nonAdditivity: Double

  /// n_a.
  public var sizeRule: Double? { nonAdditivity }

  /// The label is the size.
  public var labelIsSize: Bool { true }

  /// λ_ij of the diameters `a` and `b`.
  @inline(__always)
  public func scales<S: FormulaArgument>(_ a: S, _ b: S) -> PairScales<S> {
    let difference = a - b
    let distance = difference.below(0, S(0) - difference, difference)
    let length = 0.5 * (a + b) * (S(1) - nonAdditivity * distance)
    return PairScales(length: length, inverseSquareLength: S(1) / (length * length), energy: S(1))
  }
}

/// Sizes that add, with an energy that grows with them: λ_ij = (λ_i + λ_j)/2, ε_ij = λ_ij^(5/2): Hertz's law, where the
/// prefactor of (λ_ij − r)^(5/2) is the same for all pairs. The label is the diameter λ_i = 2R_i.
public struct HertzianSizes: Mixing {
  /// The label is the size.
  public var labelIsSize: Bool { true }

  /// λ_ij and λ_ij^(5/2) of the diameters `a` and `b`.
  @inline(__always)
  public func scales<S: FormulaArgument>(_ a: S, _ b: S) -> PairScales<S> {
    let length = 0.5 * (a + b)
    let square = length * length
    return PairScales(
      length: length, inverseSquareLength: S(1) / square, energy: square * length.squareRoot())
  }
}
