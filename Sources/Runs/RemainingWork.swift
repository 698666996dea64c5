import Dynamics
import Foundation
import Interactions
import Plans
import Samples
import Storage

/// The steps that liquids of an ensemble take.
struct LiquidWork {
  /// Steps of melting and settling.
  let before: Double
  /// Steps at T_p until the last glass: if the first window suffices, and at the longest.
  let least: Double
  let most: Double
  /// Of these, the steps after the burn-in, as a part.
  let partAfterBurnIn: Double

  init(_ plan: EquilibrationProtocol, model: Model, temperature: Double) {
    let step = plan.timeStep ?? model.timeStep(at: temperature)
    let hotStep = plan.timeStep ?? model.timeStep(at: plan.meltRatio * temperature)
    let melt = plan.meltTime.map { $0 / hotStep } ?? 2000
    let window = plan.window.map { $0 / step } ?? 4000
    let longest = max(window, plan.maximumTime.map { $0 / step } ?? 1e6)
    // A harvest holds one liquid for its burn-in and all spacings; without a clock the burn-in is one window to the longest.
    let harvest = plan.harvest
    let stretch = harvest.map { 1 + Double($0.glasses) * $0.spacing / $0.burnIn } ?? 1
    let known = harvest.flatMap { harvest in harvest.clock.map { stretch * harvest.burnIn * $0 / step } }
    (least, most) = (known ?? stretch * window, known ?? stretch * longest)
    // It settles for ten time constants of the thermostat.
    before = melt + Double(10 * plan.thermostatSteps)
    // Without a burn-in the spacings of a harvest are left, or a window.
    partAfterBurnIn = harvest == nil ? 1 : (stretch - 1) / stretch
  }
}

/// What a study still has to do, in core-hours, by the rates of what it has done.
public struct RemainingWork: Sendable, Equatable {
  /// Samples that are missing.
  public var samples = 0
  /// Core-seconds; nil if nothing is known of the rates.
  public var coreSeconds: Double?
  /// Whether some liquids may take longer: those that measure their own relaxation time.
  public var isLeast = false
  /// The workers that are active now; nil if none is.
  public var activeWorkers: Int?
  /// The workers of the last run; nil if there was none.
  public var lastWorkers: Int?

  /// At most so many checkpoints are read; the others are taken to be as far.
  private static let mostCheckpoints = 200

  /// The work that the study in `folder` has left at a time, in seconds since 1970. Nothing is changed.
  public init(plan: Plan, folder: String, times: WorkTimes, at now: Double) throws {
    let store = StudyStore(folder: folder)
    let rates = Rates(times, plan: plan)
    var seconds: Double? = 0
    for ensemble in plan.ensembles {
      let open = try Open(ensemble, plan: plan, store: store, most: Self.mostCheckpoints)
      samples += open.samples
      guard open.samples > 0 else { continue }
      isLeast = isLeast || (open.isLeast && open.liquids > 0)
      guard let rate = rates.rate(of: ensemble) else {
        seconds = nil
        continue
      }
      seconds = seconds.map { $0 + open.steps * rate.step + Double(open.samples) * rate.glass }
    }
    coreSeconds = seconds
    activeWorkers = times.activeWorkers(at: now)
    lastWorkers = times.lines.last?.workers
  }
}

/// What an ensemble lacks.
private struct Open {
  var samples = 0
  /// Trajectories whose liquids have to be held.
  var liquids = 0
  var steps = 0.0
  var isLeast = false

  init(_ ensemble: Ensemble, plan: Plan, store: StudyStore, most: Int) throws {
    let recipe = plan.recipe(of: ensemble)
    let model = try ModelCatalogue.model(ensemble.model)
    let work = LiquidWork(recipe.equilibration, model: model, temperature: ensemble.temperature)
    let found = store.indices(of: ensemble.id)
    let finished = found[.finished] ?? []
    let arrived = finished.union(found[.liquid] ?? [])
    isLeast = work.least < work.most
    var begun: [Int] = []
    for trajectory in 0..<plan.trajectories(of: ensemble) {
      let indices = recipe.samples(of: trajectory)
      samples += indices.count { !finished.contains($0) }
      guard !indices.allSatisfy(arrived.contains) else { continue }
      liquids += 1
      if found[.checkpoint]?.contains(indices.upperBound - 1) == true {
        begun.append(indices.upperBound - 1)
      } else {
        steps += work.before + work.least
      }
    }
    let left = begun.prefix(most).map { index -> Double in
      let limit = SampleFile.largest(particles: ensemble.particles)
      guard let bytes = try? store.checkpointBytes(ensemble.id, index, limit: limit),
        let stored = try? StoredCheckpoint(bytes), let run = try? Equilibration(checkpoint: stored.state)
      else { return work.before + work.least }
      return Double(max(0, run.progress.expected - run.progress.done))
    }
    guard !left.isEmpty else { return }
    steps += left.reduce(0, +) * Double(begun.count) / Double(left.count)
  }
}

/// Seconds per step and per glass, by what was done.
private struct Rates {
  private struct Kind: Hashable {
    var model: String
    var particles: Int
  }

  private var moving: [Kind: (steps: Double, seconds: Double)] = [:]
  private var measuring: [Kind: (glasses: Double, seconds: Double)] = [:]

  init(_ times: WorkTimes, plan: Plan) {
    let ensembles = Dictionary(plan.ensembles.map { ($0.id, $0) }) { first, _ in first }
    for line in times.lines {
      guard let ensemble = ensembles[line.ensemble] else { continue }
      let kind = Kind(model: ensemble.model, particles: ensemble.particles)
      let (steps, moved) = moving[kind] ?? (0, 0)
      moving[kind] = (steps + Double(line.steps), moved + line.moving)
      let (glasses, measured) = measuring[kind] ?? (0, 0)
      measuring[kind] = (glasses + Double(line.glasses), measured + line.measuring)
    }
  }

  /// The rates of the same model and size, or those of others scaled by the number of particles; nil if there are none.
  func rate(of ensemble: Ensemble) -> (step: Double, glass: Double)? {
    let kind = Kind(model: ensemble.model, particles: ensemble.particles)
    func rate<Count>(_ all: [Kind: Count], _ ratio: (Count) -> Double?) -> Double? {
      if let own = all[kind].flatMap(ratio) { return own }
      let scaled = all.compactMap { other, count in
        ratio(count).map { $0 * Double(kind.particles) / Double(other.particles) }
      }
      return scaled.isEmpty ? nil : scaled.reduce(0, +) / Double(scaled.count)
    }
    let step = rate(moving) { $0.steps > 0 ? $0.seconds / $0.steps : nil }
    let glass = rate(measuring) { $0.glasses > 0 ? $0.seconds / $0.glasses : nil }
    guard let step else { return nil }
    return (step, glass ?? 0)
  }
}
