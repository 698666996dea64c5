import Storage

extension Observable {
  /// The energy per particle u = U/N.
  public static let energyPerParticle = Observable(
    "energy_per_particle", symbol: "u", unit: "ε", "U/N of the inherent state", equation: "Sect. III",
    section: .elasticity,
    origin: .measured { glass in .scalar(glass.state.energetics.energy / Double(glass.state.configuration.count)) },
    rounding: Rounding(decayFraction: RoundingScale.least) { found, u in
      u.map { found.part * max(abs($0), found.pressureScale) }
    },
    average: .mean)

  /// The contact number z.
  public static let contactNumber = Observable(
    "contact_number", symbol: "z", unit: "1", "mean number of interacting neighbors of a particle",
    section: .elasticity,
    origin: .measured { glass in glass.decay == nil ? .scalar(glass.state.contactNumber) : nil },
    // Pairs at their cutoff have no force, but none is at the cutoff within rounding errors.
    rounding: .relative(1e-12), average: .mean)
}

extension Optional where Wrapped: ~Copyable {
  /// Applies a function to the wrapped value without copying it.
  fileprivate func map<Result>(_ function: (borrowing Wrapped) -> Result) -> Result? {
    switch self {
    case .some(let wrapped): function(wrapped)
    case .none: nil
    }
  }
}
