import Dynamics
import Storage

// Observables of quasistatic shear: see Documentation/Theory.md. They are absent in plans without shear.
extension Observable {
  /// The strains of the steps.
  public static let shearStrain = Observable(
    "shear_strain", symbol: "γ", unit: "1", shape: ["g"], "strain of each of the g steps of quasistatic shear, from 0",
    section: .shear, origin: .measured { glass in curve(glass.shear?.strain) })
  /// The shear stress of every step.
  public static let shearStress = Observable(
    "shear_stress", symbol: "σ_xy", unit: "ε/λ³", shape: ["g"], "shear stress (1/V) Σ Dφ x y at each strain",
    section: .shear, origin: .measured { glass in curve(glass.shear?.shearStress) }, rounding: .elastic { $0.stiffest })
  /// The energy per particle of every step.
  public static let shearEnergy = Observable(
    "shear_energy", symbol: "u(γ)", unit: "ε", shape: ["g"], "energy per particle at each strain", section: .shear,
    origin: .measured { glass in curve(glass.shear?.energyPerParticle) }, isRemembered: false,
    rounding: .elastic { _ in 1 })
  /// The strains of the plastic events.
  public static let eventStrain = Observable(
    "event_strain", symbol: "γ_c", unit: "1", shape: ["v"], "strain of each of the v plastic events", section: .shear,
    origin: .measured { glass in events(glass.shear, \.strain) }, rounding: .elastic { _ in eventAccuracy })
  /// The stress drops of the plastic events.
  public static let eventStressDrop = Observable(
    "event_stress_drop", symbol: "Δσ", unit: "ε/λ³", shape: ["v"],
    "stress before minus stress after each event; negative where the stress rises", section: .shear,
    origin: .measured { glass in events(glass.shear, \.stressDrop) }, rounding: .elastic { $0.stiffest * dropAccuracy })
  /// The energies that the plastic events dissipate.
  public static let eventDissipation = Observable(
    "event_dissipation", symbol: "ΔU", unit: "ε", shape: ["v"], "energy that each event dissipates", section: .shear,
    origin: .measured { glass in events(glass.shear, \.dissipation) }, isRemembered: false,
    rounding: .elastic { _ in 1 })
  /// The numbers of particles in the plastic events.
  public static let eventParticipants = Observable(
    "event_participants", symbol: "(Σd²)²/Σd⁴", unit: "1", shape: ["v"],
    "number of particles that take part in each event, from their displacements d", section: .shear,
    origin: .measured { glass in events(glass.shear, \.participants) },
    rounding: Rounding { _, values in values.map { dropAccuracy * abs($0) } })

  /// The largest stress of the curve.
  public static let yieldStress = Observable(
    "yield_stress", symbol: "σ_max", unit: "ε/λ³", "largest shear stress of a step", section: .shear,
    origin: .derived { yield(of: $0)?.largestStress }, average: .mean)
  /// The strain of the largest stress.
  public static let yieldStrain = Observable(
    "yield_strain", symbol: "γ_max", unit: "1", "strain of the largest shear stress", section: .shear,
    origin: .derived { yield(of: $0)?.strainOfLargestStress }, average: .mean)
  /// The stress of steady flow.
  public static let flowStress = Observable(
    "flow_stress", symbol: "σ_f", unit: "ε/λ³", "mean shear stress beyond strain 0.15; absent if the shear ends before",
    section: .shear, origin: .derived { yield(of: $0)?.flowStress }, average: .mean)
  /// The overshoot of the stress.
  public static let stressOvershoot = Observable(
    "stress_overshoot", symbol: "σ_max/σ_f", unit: "1", "ratio of the means of yield and flow stress", section: .shear,
    origin: .ensemble, average: .ratioOfMeans(.yieldStress, .flowStress))
  /// The largest stress drop.
  public static let largestStressDrop = Observable(
    "largest_stress_drop", symbol: "Δσ_max", unit: "ε/λ³", "largest stress drop of an event", section: .shear,
    origin: .derived { sample in
      sample[.shearStrain].isEmpty ? nil : max(0, sample[.eventStressDrop].max() ?? 0)
    }, average: .mean)
  /// The largest stress drop over the yield stress.
  public static let largestStressDropOverYield = Observable(
    "largest_stress_drop_over_yield", symbol: "Δσ_max/σ_max", unit: "1",
    "largest stress drop of an event over the largest stress: near 1 if the glass breaks at once", section: .shear,
    origin: .derived { sample in
      yield(of: sample).map { max(0, sample[.eventStressDrop].max() ?? 0) / $0.largestStress }
    }, average: .mean)
  /// The strain of the first event.
  public static let firstEventStrain = Observable(
    "first_event_strain", symbol: "γ₁", unit: "1",
    "strain of the first plastic event; averaged over the glasses that have one", section: .shear,
    origin: .derived { $0[.eventStrain].first }, average: .mean)
  /// The number of events before the largest stress.
  public static let eventsBeforeYield = Observable(
    "events_before_yield", symbol: "n_y", unit: "1", "number of plastic events before the largest stress",
    section: .shear, origin: .derived { yield(of: $0).map { Double($0.eventsBeforeLargestStress) } }, average: .mean)

  /// The strain of an event to a part of the step of a coarse protocol, 10⁻² · 10⁻⁵, with a factor of 100.
  private static let eventAccuracy = 1e-3
  /// An event has a displacement of the order of 0.1 to 1, which follows from where it begins.
  private static let dropAccuracy = 1e-2

  private static func curve(_ values: [Double]?) -> StoredArray? {
    values.map { StoredArray(shape: [$0.count], values: $0) }
  }

  private static func events(_ shear: ShearCurve?, _ number: (PlasticEvent) -> Double) -> StoredArray? {
    curve(shear?.events.map(number))
  }

  /// The numbers of the stored curve; nil without one.
  private static func yield(of sample: SampleValues) -> ShearYield? {
    let (strains, stresses) = (sample[.shearStrain], sample[.shearStress])
    guard !strains.isEmpty, stresses.count == strains.count else { return nil }
    return ShearYield(
      strain: strains, stress: stresses, events: sample[.eventStrain], drops: sample[.eventStressDrop])
  }
}

extension Rounding {
  /// The bound of numbers along a stress-strain curve: the error of minimizations, relative to a scale.
  fileprivate static func elastic(_ scale: @escaping @Sendable (RoundingScale) -> Double) -> Rounding {
    Rounding { found, values in values.map { _ in 1e-6 * scale(found) } }
  }
}
