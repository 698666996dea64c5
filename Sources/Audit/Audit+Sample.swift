import Analysis
import Durability
import Dynamics
import Foundation
import Interactions
import Mechanics
import Particles
import Plans
import Runs
import Samples
import Statistics
import Storage

extension Audit {
  /// Returns what is wrong with the file of a finished sample, as far as reading tells: checksum, contents and place; nil if nothing
  /// is.
  func readingFault(_ ensemble: Ensemble, _ index: Int, recipe: Recipe?) -> String? {
    do {
      return placeFindings(try decoded(ensemble, index).record, ensemble, index, recipe: recipe).first
    } catch let error as FileError { return error.reason } catch { return "\(error)" }
  }

  private func decoded(_ ensemble: Ensemble, _ index: Int) throws -> (sample: StoredSample, record: SampleRecord) {
    let limit = SampleFile.largest(particles: ensemble.particles)
    let sample = try SampleFile.decode(try store.bytes(ensemble.id, index, .finished, limit: limit))
    return (sample, try SampleRecord(json: sample.record))
  }

  /// Looks at one finished sample; what cannot be read or computed is a finding like any other.
  func examination(_ ensemble: Ensemble, _ index: Int, recipe: Recipe?, countingModes: Bool) -> Examination {
    var found = Examination()
    let sample: StoredSample
    let record: SampleRecord
    let model: Model
    do {
      (sample, record) = try decoded(ensemble, index)
      model = try ModelCatalogue.model(ensemble.model)
    } catch let error as FileError {
      found.findings.append(error.reason)
      return found
    } catch {
      found.findings.append("\(error)")
      return found
    }
    found.fingerprint = fingerprint(sample)
    found.findings += placeFindings(record, ensemble, index, recipe: recipe)
    if let fault = record.fault(of: sample) {
      found.findings.append(fault)
      return found
    }
    // A liquid whose integration diverged shows nothing, and says so.
    if record.failure != nil, sample.glass == nil, record.evidence.windowTime == 0 { return found }
    found.findings += record.evidenceFindings(sample.observables)
    let made = recipe ?? record.recipe
    let seeds = made.glassSeeds(of: ensemble.state, index)
    let trajectory = made.trajectory(of: index)
    let order = orderOfKinds(of: ensemble, trajectory, record, &found)
    found.findings += model.kindFindings(
      sample, ensemble, seeds: made.liquidSeeds(of: ensemble.state, trajectory: trajectory), order: order,
      changes: made.equilibration.changes)
    found.findings += liquidFindings(sample.liquid, record, model)
    // A quench or measurement that failed says so, and is averaged by nobody.
    guard record.failure == nil else { return found }
    guard let glass = sample.glass else {
      found.findings.append("there is no glass, and the record does not say why")
      return found
    }
    found.findings += glassFindings(
      glass, below: sample.liquid.configuration, model, atPressure: made.quench.pressure != nil)
    do {
      let tolerance = (recipe ?? record.recipe).quench.tolerance
      let state = try InherentState(checking: glass, model: model, tolerance: tolerance)
      found.forceRatio = state.forceRatio
      let measure = (recipe ?? record.recipe).measure
      if let dipoles = measure.decay {
        try examine(
          decay: state, dipoles: dipoles, tolerance: tolerance, sample, record, seeds: seeds,
          volume: made.volumeOrigin, &found)
      } else {
        try examine(
          glass: state, measure, tolerance: tolerance, sample, record, seeds: seeds, volume: made.volumeOrigin, &found)
        // A glass too large to factorize has no inertia count.
        if countingModes, measure.isFactorized {
          try count(modesOf: state, sample.observables["frequencies"]?.values ?? [], &found)
        }
      }
    } catch let error as ModelError {
      found.findings.append(error.description)
    } catch {
      found.findings.append(sampleFailure(error))
    }
    return found
  }

  /// Whether the sample belongs to the file's place, and its recipe is the folder's: by the function that all commands use.
  private func placeFindings(
    _ record: SampleRecord, _ ensemble: Ensemble, _ index: Int, recipe: Recipe?
  ) -> [String] {
    let place = Provenance(
      study: plan.study, ensemble: ensemble.state, index: index, recipe: recipe ?? record.recipe)
    return record.mismatch(at: place).map { [$0] } ?? []
  }

  /// The widest that the kinetic temperature of one instant may be off, in standard deviations: a chance of 10⁻⁹ at 100
  /// particles, less for more. The configurational one, whose spread depends on the model, is allowed twice as much.
  private static let deviations = 7.0
  /// The energy of one instant lies within this many times T(3/N)^½ of the recorded mean; the standard deviation is
  /// T(c/N)^½ with c the configurational heat capacity a particle, 1.5 to 3.
  private static let energyDeviations = 12.0
  /// The centre of mass rests to this part of the thermal velocity: it is stopped before a liquid is stored.
  private static let largestDrift = 1e-10

  private func liquidFindings(_ liquid: PhasePoint, _ record: SampleRecord, _ model: Model) -> [String] {
    let configuration = liquid.configuration
    let wanted = record.ensemble.temperature
    let count = Double(liquid.velocities.count)
    var findings: [String] = []
    let squares = liquid.velocities.reduce(0) { $0 + $1.squaredLength }
    let temperature = squares / (3 * count - 3)
    let spread = (2 / (3 * count - 3)).squareRoot()
    if !(abs(temperature / wanted - 1) <= Self.deviations * spread) {
      findings.append("the liquid's velocities have the temperature \(temperature), not \(wanted)")
    }
    let drift = (liquid.velocities.reduce(Vec3.zero, +) / count).length
    if !(drift <= Self.largestDrift * wanted.squareRoot()) {
      findings.append("the liquid's centre of mass moves with the velocity \(drift)")
    }
    do {
      let field = try model.forceField(for: configuration)
      var forces = [Vec3](repeating: .zero, count: configuration.count)
      let sums = field.energetics(at: configuration.positions, into: &forces)
      let warmth = sums.squaredForces / sums.laplacian / wanted
      if !(abs(warmth - 1) <= 2 * Self.deviations * spread) {
        findings.append("the liquid's configurational temperature is \(warmth) of the recorded one")
      }
      let energy = sums.energy / count
      if !(abs(energy - record.evidence.energyPerParticle) <= Self.energyDeviations * wanted * (3 / count).squareRoot())
      {
        findings.append(
          "the liquid's energy is \(energy) a particle, far from its recorded mean, "
            + "\(record.evidence.energyPerParticle)")
      }
    } catch {
      findings.append("the liquid: \(error.description)")
    }
    return findings
  }

  /// A quench moves particles by a third of a spacing or so; unrelated configurations differ by half a box's side, 2.3
  /// spacings of 100 particles and more of more. At constant pressure a hot liquid contracts by up to an eighth of its side, and
  /// particles move by more than a spacing even in units of the cell: half of what unrelated ones do is allowed.
  private static func largestDescent(of count: Int, atPressure: Bool) -> Double {
    atPressure ? max(1, cbrt(Double(count)) / 4) : 1
  }

  private func glassFindings(
    _ glass: Configuration, below liquid: Configuration, _ model: Model, atPressure: Bool
  ) -> [String] {
    // A quench at constant pressure scales the cell.
    let scale = atPressure ? cbrt(glass.cell.volume / liquid.cell.volume) : 1
    let isSameCell = atPressure ? glass.cell.isScaled(liquid.cell, by: scale) : glass.cell == liquid.cell
    guard isSameCell, glass.species == liquid.species, glass.radii == liquid.radii else {
      return ["box, species or radii of glass and liquid differ"]
    }
    // What no configuration of the model can be is said when its forces are asked for.
    guard (try? model.check(glass)) != nil else { return [] }
    let squares = zip(glass.positions, liquid.positions).reduce(0) {
      $0 + glass.cell.minimumImage($1.0 - scale * $1.1).squaredLength
    }
    let spacing = Cell(count: 1, density: glass.density).side
    let distance = (squares / Double(glass.count)).squareRoot() / spacing
    guard distance <= Self.largestDescent(of: glass.count, atPressure: atPressure) else {
      return ["the glass is not the one below the liquid: they differ by \(distance) spacings a particle"]
    }
    return []
  }

  /// FNV-1a over the bits of the coordinates.
  private func fingerprint(_ sample: StoredSample) -> UInt64 {
    var hash = FNV1a()
    for x in (sample.glass ?? sample.liquid.configuration).positions {
      for component in [x.x, x.y, x.z] { hash.add(component.bitPattern) }
    }
    return hash.value
  }
}

extension Model {
  /// Whether the particles of a sample are the model's: how many of each kind, in the `order` that the seed gives or the
  /// given liquid has, in a box of the right density; order and density only where no move changes them.
  fileprivate func kindFindings(
    _ sample: StoredSample, _ ensemble: Ensemble, seeds: SeedTree, order: OrderOfKinds, changes: Set<LiquidChange>
  ) -> [String] {
    let stored = sample.liquid.configuration
    guard stored.count == ensemble.particles else {
      return ["there are \(stored.count) particles instead of \(ensemble.particles)"]
    }
    var findings: [String] = []
    if !changes.contains(.box), abs(stored.density / density - 1) > 1e-12 {
      findings.append("the density is \(stored.density) instead of \(density)")
    }
    var stream = seeds.stream("kinds")
    let (species, radii) = composition.particles(count: ensemble.particles, stream: &stream)
    if stored.species.sorted() != species.sorted() || stored.radii?.sorted() != radii?.sorted() {
      findings.append("the composition is not that of \(name)")
    } else if !changes.contains(.sizes) {
      switch order {
      case .seed where stored.species != species || stored.radii != radii:
        findings.append("its particles are not in the order that the seed gives this sample")
      case .given(let given) where stored.species != given.species || stored.radii != given.radii:
        findings.append("its particles are not in the order of the liquid that it began from")
      case .seed, .given, .unknown: break
      }
    }
    return findings
  }
}

extension SampleRecord {
  /// Whether the evidence agrees with itself and with the stored c(t): whatever follows from other numbers is computed
  /// again, by the same operations on the same numbers, so that equality is to the last bit.
  fileprivate func evidenceFindings(_ observables: [String: StoredArray]) -> [String] {
    var findings: [String] = []
    func same(_ a: Double, _ b: Double) -> Bool { a == b || (a.isNaN && b.isNaN) }
    if evidence.temperature != ensemble.temperature {
      findings.append("the evidence is of the temperature \(evidence.temperature)")
    }
    if !(evidence.timeStep > 0 && evidence.windowTime > 0 && evidence.heldTime >= evidence.windowTime) {
      findings.append("the evidence's times are none: a window of \(evidence.windowTime) within \(evidence.heldTime)")
    }
    let (times, curve) = (evidence.correlationTimes, evidence.correlation)
    let fraction = EquilibrationProtocol.relaxedFraction
    // The second is that of samples made before vibrations were averaged out.
    let allowed = [
      RelaxationTime.time(times: times, correlation: curve, fraction: fraction),
      Statistics.relaxationTime(times: times, correlation: curve, fraction: fraction),
    ]
    let time = evidence.relaxationTime
    if !allowed.contains(time) || !same(time.map { evidence.heldTime / $0 } ?? 0, evidence.relaxationTimesHeld) {
      findings.append("the recorded relaxation time is not that of the recorded c(t)")
    }
    let first = Moments(evidence.firstInherentEnergies)
    let second = Moments(evidence.secondInherentEnergies)
    let squaredError = first.standardError * first.standardError + second.standardError * second.standardError
    if !same(second.mean - first.mean, evidence.inherentEnergyDrift)
      || !same(squaredError.squareRoot(), evidence.inherentEnergyDriftError)
    {
      findings.append("the recorded drift is not that of the recorded inherent-state energies")
    }
    let stored = [observables["stress_correlation_time"], observables["stress_correlation"]]
    if stored != [StoredArray(evidence.correlationTimes), StoredArray(evidence.correlation)] {
      findings.append("the stored c(t) is not that of the record")
    }
    return findings
  }
}

extension Cell {
  /// Whether the cell is another one with all edges multiplied by `scale`, but for rounding.
  fileprivate func isScaled(_ other: Cell, by scale: Double) -> Bool {
    let (sides, tilts) = (sides - scale * other.sides, tilts - scale * other.tilts)
    // Every change of the volume rounds all edges: an ulp each.
    return max(sides.length, tilts.length) <= 1e-12 * self.sides.length
  }
}
