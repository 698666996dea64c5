import Durability
import Interactions
import Particles

/// Swap Monte Carlo: exchanges of the sizes (or species) of two particles, at fixed positions.
///
/// A trial picks two particles uniformly and exchanges their labels with probability min(1, e^(−ΔU/T)). The proposal is
/// symmetric, so that e^(−U/T) over the permutations of sizes is stationary; masses are all 1, so that velocities are kept.
/// With `window`, pairs whose sizes differ by more are left alone, which is symmetric too.
///
/// Source: physics as in L. Berthier, E. Flenner, C. J. Fullerton, C. Scalliet, M. Singh, J. Stat. Mech. 064004 (2019).
struct SwapMove: Move {
  static let entry = MoveEntry(
    name: "swap", summary: "swap Monte Carlo: exchanges of the sizes or species of two particles",
    parameters: [
      ModelParameter("trials", "trials per particle of one application", in: 0.001...1000, otherwise: 1),
      ModelParameter("window", "largest difference of the sizes", in: 0...100, otherwise: 0, meaning: "any"),
    ], changes: [.sizes],
    objection: { model in
      if !model.hasSeveralKinds {
        return "has particles of one kind, which exchanges do not change; leave out this move"
      }
      return model.angles == nil ? nil : "has three-body forces, for which exchanges are not implemented"
    }
  ) { values, seeds throws(ModelError) in
    SwapMove(
      trialsPerParticle: values["trials"]!, window: values["window"]! == 0 ? .infinity : values["window"]!,
      trials: Trials(stream: seeds.stream("swap")))
  }

  let trialsPerParticle: Double
  let window: Double
  private var trials: Trials
  private var balance = SwapBalance()

  init(trialsPerParticle: Double, window: Double, trials: Trials) {
    (self.trialsPerParticle, self.window, self.trials) = (trialsPerParticle, window, trials)
  }

  var steps: Int? { 0 }
  var evidence: [String: Double] { trials.evidence.merging(trials.made > 0 ? balance.evidence : [:]) { a, _ in a } }

  mutating func apply(to leg: inout Leg) throws {
    let energies = try leg.particleEnergies()
    let count = leg.liquid.configuration.count
    // Two particles a trial: from here on most energies are asked for.
    if trialsPerParticle >= Self.trialsForAll { energies.sumAll() }
    for _ in 0..<max(1, Int((trialsPerParticle * Double(count)).rounded())) {
      let i = Int.random(in: 0..<count, using: &trials.stream)
      let j = Int.random(in: 0..<count, using: &trials.stream)
      let difference = energies.difference(of: i, and: j)
      guard difference > 0, difference <= window else { continue }
      // Most trials end above the bound, and take no logarithm.
      let u = trials.draw()
      var change = energies.change(exchanging: i, with: j, upTo: Trials.bound(of: u) * leg.temperature)
      if let found = change, !(found <= Trials.threshold(of: u) * leg.temperature) { change = nil }
      if leg.isMeasuring { trials.count(accepted: change != nil) }
      guard let change else { continue }
      let checked = leg.isMeasuring && leg.isFirst("swap") ? try leg.energy(of: leg.liquid.configuration) : nil
      energies.exchange(i, with: j)
      leg.liquid.configuration.species.swapAt(i, j)
      leg.liquid.configuration.radii?.swapAt(i, j)
      if leg.isMeasuring { balance.add(change / leg.temperature) }
      if let checked {
        balance.compare(change, with: try leg.energy(of: leg.liquid.configuration) - checked, scale: abs(checked))
      }
    }
  }

  /// Trials per particle from which on the energies of all particles are summed before the first trial.
  private static let trialsForAll = 0.5

  func put(into writer: inout ByteWriter) {
    trials.put(into: &writer)
    balance.put(into: &writer)
  }

  mutating func restore(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    trials = try Trials(from: &reader)
    balance = try SwapBalance(from: &reader)
  }
}

/// Evidence of detailed balance: in equilibrium, as many accepted exchanges raise the energy by x as lower it by x.
///
/// The accepted exchanges are counted by |ΔU|/T and sign. `imbalance` is the largest difference of the two counts of a bin in
/// units of its standard deviation, √(up + down). Exchanges that are soon reversed make the true deviation smaller, never
/// larger, so that values up to 4 are expected; a wrong rule of acceptance, or a liquid that ages, may give more. A rule that refuses
/// some exchanges for reasons other than their ΔU can escape: it changes averages, which runs without swaps tell.
/// `energy_error` is the largest deviation of ΔU from the difference of two full energies, relative to |U|; one exchange of
/// every leg is compared.
struct SwapBalance: Sendable {
  private static let bins = 20
  /// Width of a bin of |ΔU|/T.
  private static let width = 0.5
  private(set) var up = [Int](repeating: 0, count: bins)
  private(set) var down = [Int](repeating: 0, count: bins)
  private(set) var error = 0.0

  init() {}

  mutating func add(_ x: Double) {
    let bin = min(Self.bins - 1, Int(abs(x) / Self.width))
    if x > 0 { up[bin] += 1 } else if x < 0 { down[bin] += 1 }
  }

  mutating func compare(_ change: Double, with difference: Double, scale: Double) {
    error = max(error, abs(change - difference) / max(scale, .leastNormalMagnitude))
  }

  /// The largest |up − down|/√(up + down) over all bins with both.
  var imbalance: Double {
    zip(up, down).reduce(0) { most, bin in
      let sum = bin.0 + bin.1
      return sum == 0 ? most : max(most, Double(abs(bin.0 - bin.1)) / Double(sum).squareRoot())
    }
  }

  var evidence: [String: Double] { ["imbalance": imbalance, "energy_error": error] }

  func put(into writer: inout ByteWriter) {
    writer.put(up + down)
    writer.put(error)
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    let counts = try reader.integers()
    error = try reader.double()
    guard counts.count == 2 * Self.bins, counts.allSatisfy({ (0..<Trials.most).contains($0) }), error >= 0 else {
      throw ByteReader.Malformed()
    }
    (up, down) = (Array(counts[..<Self.bins]), Array(counts[Self.bins...]))
  }
}
