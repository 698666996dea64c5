/// The energy of one pair of species as a function of distance, for tables in the formats of other programs.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | λ_ij | `length` | λ |
/// | r_c = x_c λ_ij | `cutoff` | λ |
/// | U(r), F = −dU/dr | `energyAndForce(at:)` | ε, ε/λ |
public struct PairCurve: Sendable {
  /// The species of the pair.
  public let species: (Int, Int)
  /// The length λ_ij.
  public let length: Double
  /// The cutoff r_c of the interaction.
  public let cutoff: Double
  private let energyScale: Double
  private let potential: any PairPotential

  init(species: (Int, Int), scales: PairScales<Double>, potential: any PairPotential) {
    self.species = species
    energyScale = scales.energy
    self.potential = potential
    length = scales.length
    cutoff = potential.cutoff * scales.length
  }

  /// The names of both species, such as AB.
  public var name: String { speciesName(species.0) + speciesName(species.1) }

  /// Returns U and F at the distance `r`; zero at and beyond the cutoff.
  public func energyAndForce(at r: Double) -> (energy: Double, force: Double) {
    guard r < cutoff else { return (0, 0) }
    let d = potential.radialDerivatives(at: r / length)
    return (energyScale * d.energy, -energyScale * d.first / length)
  }
}

extension Model {
  /// Returns the curves of all pairs of species, AA, AB, BB.
  ///
  /// - Throws: ``ModelError`` if species do not determine the energy: for sizes per particle, or energies of angles.
  public func pairCurves() throws(ModelError) -> [PairCurve] {
    guard law.angles == nil else {
      throw ModelError("\(name) has three-body forces, which a pair table cannot represent; LAMMPS has pair_style sw")
    }
    let labels: [Double]
    switch composition {
    case .binary: labels = (0..<composition.speciesCount).map(Double.init)
    case .sizedBinary(_, let radii): labels = [2 * radii.0, 2 * radii.1]
    case .inverseCubeSizes:
      throw ModelError("\(name) is polydisperse: every particle has its own size, which a pair table cannot represent")
    }
    return labels.indices.flatMap { a in
      (a..<labels.count).map { b in
        PairCurve(species: (a, b), scales: law.scales(labels[a], labels[b]), potential: potential)
      }
    }
  }
}
