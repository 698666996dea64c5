import Dynamics
import Interactions
import Observables
import Particles
import Plans
import Samples
import Storage

/// The event with the largest stress drop of an ensemble.
public struct LargestEvent: Sendable, Codable, Equatable {
  /// The index of the sample.
  public var sample: Int
  /// The strain γ_c of the event.
  public var strain: Double
  /// The stress drop Δσ, in ε/λ³.
  public var stressDrop: Double
  /// The largest stress of the same glass.
  public var largestStress: Double

  /// Creates an event.
  public init(sample: Int, strain: Double, stressDrop: Double, largestStress: Double) {
    (self.sample, self.strain) = (sample, strain)
    (self.stressDrop, self.largestStress) = (stressDrop, largestStress)
  }
}

/// A plastic event in space: D²_min of every particle.
public struct EventInSpace: Sendable, Codable, Equatable {
  /// The ensemble's identifier.
  public var ensemble: String
  /// The model's canonical string.
  public var model: String
  /// The event.
  public var event: LargestEvent
  /// The edges of the sheared cell, as rows; x = 0 is not its center.
  public var edges: [[Double]]
  /// The coordinates x, y, z of every particle before the event, in the sheared cell, from the particle with the largest
  /// D²_min.
  public var positions: [[Double]]
  /// The non-affine displacement of every particle in the event.
  public var displacements: [[Double]]
  /// D²_min of every particle, in λ².
  public var squares: [Double]
  /// The species of every particle: 0 = A, 1 = B.
  public var species: [Int]

  /// Creates an event in space.
  public init(
    ensemble: String, model: String, event: LargestEvent, edges: [[Double]], positions: [[Double]],
    displacements: [[Double]], squares: [Double], species: [Int]
  ) {
    (self.ensemble, self.model, self.event, self.edges) = (ensemble, model, event, edges)
    (self.positions, self.displacements) = (positions, displacements)
    (self.squares, self.species) = (squares, species)
  }
}

extension EnsembleReduction {
  /// The largest stress drop of all samples; nil if the stress never dropped.
  var largestEvent: LargestEvent? {
    let all = samples.indices.compactMap { k -> LargestEvent? in
      let values = ensemble.samples[k]
      let (drops, strains) = (values[.eventStressDrop], values[.eventStrain])
      guard let event = ShearCurve.largestDrop(in: drops), event < strains.count else { return nil }
      return LargestEvent(
        sample: samples[k].index, strain: strains[event], stressDrop: drops[event],
        largestStress: values[.shearStress].max() ?? 0)
    }
    return all.max { $0.stressDrop < $1.stressDrop }
  }
}

extension Reduction {
  /// Returns the event with the largest stress drop among the averaged glasses of a study, in space; nil without one.
  ///
  /// Its positions are those of the sample's file: a new shear would end in another event where rounding differs.
  public func largestEvent(of summary: StudySummary) async -> EventInSpace? {
    let known = summary.ensembles.filter { $0.largestEvent != nil }
    guard let ensemble = known.max(by: { $0.largestEvent!.stressDrop < $1.largestEvent!.stressDrop }) else {
      return nil
    }
    return try? await inSpace(ensemble.largestEvent!, of: ensemble)
  }

  private func inSpace(_ event: LargestEvent, of ensemble: EnsembleSummary) async throws -> EventInSpace? {
    guard let asked = plan.ensembles.first(where: { $0.id == ensemble.id }) else { return nil }
    let sample = try store.checkedSample(.finished, at: store.place(of: asked, in: plan).ofSample(event.sample)).sample
    guard let glass = sample.glass, let states = EventStates(sample.observables, count: glass.count) else { return nil }
    let frame = ShearFrame(origin: glass)
    let map = try frame.rearrangement(states, at: event.strain, model: ModelCatalogue.model(asked.model)).map
    guard let core = map.squares.indices.max(by: { map.squares[$0] < map.squares[$1] }) else { return nil }
    // Images around the core in the cell before the shear, which the shear then carries along.
    let around = states.before.map { glass.cell.minimumImage($0 - states.before[core]) }
    return EventInSpace(
      ensemble: ensemble.id, model: ensemble.model, event: event,
      edges: glass.cell.sheared(.x, along: .y, by: event.strain).edges.map { [$0.x, $0.y, $0.z] },
      positions: frame.positions(around, at: event.strain).map { [$0.x, $0.y, $0.z] },
      displacements: map.displacements.map { [$0.x, $0.y, $0.z] }, squares: map.squares, species: glass.species)
  }
}
