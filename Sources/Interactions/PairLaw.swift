import Particles

/// A type-erased potential and mixing rule, or pair and angular potential, as stored in a ``Model``.
///
/// Types are erased by closures rather than a protocol: a closure created where both types are known is specialized for
/// them, whereas the witness table of a generic type would call unspecialized code, which made the tests twenty times
/// as slow. For that reason the initializer is inlined into the lines of the catalogue. One closure call per sweep is
/// negligible.
struct PairLaw: Sendable {
  /// The potential in reduced form.
  let potential: any PairPotential
  /// Whether the label of a particle is its size.
  let labelIsSize: Bool
  /// Returns the largest interaction range between any two particles with these labels.
  let range: @Sendable (_ labels: [Double]) -> Double
  /// Returns φ, Dφ, D²φ, D³φ of two labels at a squared distance; nil beyond the cutoff.
  let pair: @Sendable (Double, Double, _ squaredDistance: Double) -> PairDerivatives?
  /// The pair loops: forces only; with the virial; with energy and pair forces; with stiffness sums.
  let forces: @Sendable (HalfListKernel) -> Void
  let stress: @Sendable (HalfListKernel) -> Energetics
  let mechanics: @Sendable (HalfListKernel) -> Energetics
  let energetics: @Sendable (HalfListKernel) -> Energetics
  /// The energy of one particle with its neighbors; nil for models with angular energies.
  let row: (@Sendable (ExchangeRow) -> Double)?
  /// The pair loop that also builds the rows of a Hessian; nil for models with angular energies.
  let hessian: (@Sendable (HalfListKernel, HessianProduct) -> Energetics)?
  /// The energy of angles, if the model has one.
  let angles: AngularLaw?
  /// The potential in single precision, for the mixed-precision kernel.
  let tables: PairTables
  /// Returns φ and Dφ at s with λ = ε = 1.
  let reducedSlope: @Sendable (Double) -> (energy: Double, first: Double)
  /// Returns φ(s) with λ = ε = 1.
  let reducedEnergy: @Sendable (Double) -> Double
  /// Returns λ, 1/λ² and ε of two labels.
  let scales: @Sendable (Double, Double) -> PairScales<Double>
  /// The nonadditivity n if λ = ½(a + b)(1 − n|a − b|) is the mixing rule of sizes and ε = 1; nil otherwise.
  let nonadditivity: Double?
  /// Whether λ and ε of a pair grow with both labels up to a largest one.
  let grows: @Sendable (_ largest: Double) -> Bool

  /// Creates the law of a pair potential.
  @inline(__always)
  init<Potential: PairPotential, Rule: Mixing>(_ potential: Potential, _ mixing: Rule) {
    self.init(
      potential, mixing, angles: nil, forces: { $0.sweep(potential, mixing) },
      stress: { $0.sweep(potential, mixing, StressTally.self) },
      mechanics: { $0.sweep(potential, mixing, MechanicalTally.self) },
      energetics: { $0.sweep(potential, mixing, StiffnessTally.self) },
      row: { $0.energy(potential, mixing) },
      hessian: { $0.sweep(potential, mixing, HessianTally.self, hessian: $1) })
  }

  /// Creates the law of pairs and of the angles between them, for one species.
  @inline(__always)
  init<Potential: PairPotential, Angles: AngularPotential>(_ potential: Potential, _ angles: Angles) {
    precondition(angles.cutoff <= potential.cutoff, "the arms of an angle are interacting pairs")
    self.init(
      potential, SpeciesTable(lengths: (1, 1, 1)), angles: AngularLaw(angles),
      forces: { $0.sweep(potential, angles) }, stress: { $0.sweep(potential, angles, StressTally.self) },
      mechanics: { $0.sweep(potential, angles, MechanicalTally.self) },
      energetics: { $0.sweep(potential, angles, StiffnessTally.self) }, row: nil, hessian: nil)
  }

  @inline(__always)
  private init<Potential: PairPotential, Rule: Mixing>(
    _ potential: Potential, _ mixing: Rule, angles: AngularLaw?, forces: @escaping @Sendable (HalfListKernel) -> Void,
    stress: @escaping @Sendable (HalfListKernel) -> Energetics,
    mechanics: @escaping @Sendable (HalfListKernel) -> Energetics,
    energetics: @escaping @Sendable (HalfListKernel) -> Energetics, row: (@Sendable (ExchangeRow) -> Double)?,
    hessian: (@Sendable (HalfListKernel, HessianProduct) -> Energetics)?
  ) {
    self.potential = potential
    self.angles = angles
    self.forces = forces
    self.stress = stress
    self.mechanics = mechanics
    self.energetics = energetics
    self.row = row
    self.hessian = hessian
    labelIsSize = mixing.labelIsSize
    nonadditivity = mixing.sizeRule
    scales = { mixing.scales($0, $1) }
    grows = { mixing.grows(upTo: $0) }
    reducedEnergy = { potential.energy($0) }
    reducedSlope = { s in
      let d = potential.derivatives(at: s)
      return (d.energy, d.first)
    }
    tables = PairTables(isSized: mixing.sizeRule != nil) { request in
      let table = { (joint: Double?) in
        PairTable(
          formula: { s in
            let d = potential.derivatives(at: s)
            return (2 * d.first, d.energy, 4 * d.second)
          }, cutoff: potential.cutoff * potential.cutoff, joint: joint,
          minimum: potential.minimum.map { $0.x * $0.x }, for: request)
      }
      // Requiring a joint on a boundary leaves fewer layouts; if all of them are inaccurate, the joint may matter less.
      let joint = potential.joints.first.map { $0 * $0 }
      let best = table(joint)
      guard joint != nil, best.largestError > PairTable.largestAcceptableError else { return best }
      let free = table(nil)
      return free.largestError < best.largestError ? free : best
    }
    range = { labels in
      guard let smallest = labels.min(), let largest = labels.max() else { return 0 }
      let lengths = [(smallest, smallest), (smallest, largest), (largest, largest)].map { pair -> Double in
        mixing.scales(pair.0, pair.1).length
      }
      return lengths.max()! * potential.cutoff
    }
    pair = { a, b, squaredDistance in
      let scales = mixing.scales(a, b)
      let s = squaredDistance * scales.inverseSquareLength
      guard s < potential.cutoff * potential.cutoff else { return nil }
      return PairDerivatives(potential.derivatives(at: s), scales: scales)
    }
  }
}

extension PairLaw {
  /// Whether the potential falls all the way to its cutoff, as far as a thousand values show: every energy is then positive.
  var fallsToItsCutoff: Bool {
    let energies = (1...Self.points).map { k in
      reducedEnergy(potential.cutoff * potential.cutoff * Double(k) / Double(Self.points))
    }
    return zip(energies, energies.dropFirst()).allSatisfy { $0 >= $1 }
  }

  private static let points = 1000
}

/// The energy of one pair and its derivatives, D = (1/r) d/dr.
struct PairDerivatives {
  let energy: Double
  let first: Double
  let second: Double
  let third: Double

  /// Creates them from derivatives with respect to s = r²/λ²: D = (2/λ²) d/ds.
  init(
    _ reduced: (energy: Double, first: Double, second: Double, third: Double), scales: PairScales<Double>
  ) {
    let w = 2 * scales.inverseSquareLength
    energy = scales.energy * reduced.energy
    first = scales.energy * w * reduced.first
    second = scales.energy * w * w * reduced.second
    third = scales.energy * w * w * w * reduced.third
  }
}
