// Names are those of lehr.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLehr
import Dynamics
import Formats
import Foundation
import Interactions
import Particles
import Plans

/// See lehr.h.
@c @implementation
public func lehr_sample_mechanics(
  _ sample: OpaquePointer, _ answer: TextSlot, _ forces: UnsafeMutablePointer<lehr_numbers>, _ why: TextSlot
) -> Int32 {
  struct Mechanics: Encodable {
    let energy: Double
    let pressure: Double
    let forceRatio: Double
  }
  let sample = Sample.of(sample)
  return reported(why, about: sample.origin) {
    let configuration = sample.frame.configuration
    let field = try sample.model.forceField(for: configuration)
    var net = [Vec3](repeating: .zero, count: configuration.count)
    let sums = field.energetics(at: configuration.positions, into: &net)
    answer.pointee = try json(
      Mechanics(
        energy: sums.energy, pressure: sums.virialPressure(volume: configuration.cell.volume),
        forceRatio: sums.forceRatio(count: configuration.count)))
    forces.pointee = NumberBlock([net]).lend()
  }
}

/// See lehr.h.
@c @implementation
public func lehr_sample_quench(
  _ sample: OpaquePointer, _ minimizer: UnsafePointer<CChar>, _ tolerance: Double, _ pressure: Double,
  _ precision: UnsafePointer<CChar>, _ threads: Int64, _ glass: UnsafeMutablePointer<OpaquePointer?>,
  _ answer: TextSlot, _ why: TextSlot
) -> Int32 {
  struct Report: Encodable {
    let minimizer: String
    let forceRatio: Double
    let forceEvaluations: Int
    let newtonSteps: Int
    let hessianProducts: Int
    let volume: VolumeDescent?
  }
  let sample = Sample.of(sample)
  return reported(why, about: sample.origin) {
    var quench = Quench()
    guard let way = MinimizerCatalogue.minimizer(named: String(cString: minimizer)) else {
      throw BadArgument("minimizer must be one of \(MinimizerCatalogue.names.joined(separator: ", "))")
    }
    guard tolerance > 0, tolerance < 1 else {
      throw BadArgument("tolerance must be between 0 and 1 (got \(tolerance))")
    }
    quench.minimizer = way
    quench.tolerance = tolerance
    quench.pressure = try checked(pressure: pressure)
    quench.precision = try Precision(named: String(cString: precision))
    quench.threads = try checked(threads: threads)
    let (state, descent) = try quench.inherentState(below: sample.frame.configuration, model: sample.model)
    answer.pointee = try json(
      Report(
        minimizer: descent.minimizer, forceRatio: state.forceRatio, forceEvaluations: descent.evaluations,
        newtonSteps: descent.newtonSteps, hessianProducts: descent.products, volume: descent.volume))
    glass.pointee =
      Sample(made: Frame(configuration: state.configuration), model: sample.model, origin: sample.origin).handle
  }
}

/// See lehr.h.
@c @implementation
public func lehr_simulate(
  _ model: UnsafePointer<CChar>, _ particles: Int64, _ start: OpaquePointer?, _ temperature: Double, _ pressure: Double,
  _ time: Double,
  _ protocolText: UnsafePointer<CChar>?, _ seed: UInt64, _ threads: Int64, _ stop: UnsafePointer<Int32>?,
  _ progress: UnsafeMutablePointer<Int64>?, _ liquid: UnsafeMutablePointer<OpaquePointer?>, _ answer: TextSlot,
  _ why: TextSlot
) -> Int32 {
  reported(why) {
    let model = try ModelCatalogue.model(String(cString: model))
    guard temperature > 0, temperature.isFinite else {
      throw BadArgument("the temperature must be positive and finite (got \(temperature))")
    }
    guard time >= 0, time.isFinite else { throw BadArgument("time must be positive and finite (got \(time))") }
    let threads = try checked(threads: threads)
    var plan = EquilibrationProtocol()
    if time > 0 { (plan.window, plan.maximumTime) = (time, time) }
    if let protocolText { plan = try EquilibrationProtocol(yaml: String(cString: protocolText), instead: plan) }
    if let pressure = try checked(pressure: pressure) {
      if let other = plan.pressure, other != pressure {
        throw BadArgument("pressure is \(pressure), and that of the move volume \(other): give one of them")
      }
      plan = plan.held(at: pressure)
    }
    let seeds = SeedTree(seed: seed)
    var run: Equilibration
    if let start {
      // It may have been created for another model.
      let configuration = Sample.of(start).frame.configuration
      try model.checkOverlaps(of: configuration)
      run = try Equilibration(
        model: model, start: configuration, temperature: temperature, plan: plan, seeds: seeds, melting: false)
    } else {
      guard Plan.particleCounts.contains(Int(clamping: particles)) else {
        throw BadArgument(
          "particles must be from \(Plan.particleCounts.lowerBound) to \(Plan.particleCounts.upperBound) (got \(particles))"
        )
      }
      run = try Equilibration(
        model: model, count: Int(particles), temperature: temperature, plan: plan, seeds: seeds)
    }
    while !run.isFinished {
      if let stop, stop.pointee != 0 { throw Stopped(description: "the run was stopped, as requested") }
      try run.advance(model, threads: threads)
      let (done, expected) = run.progress
      progress?[0] = Int64(done)
      progress?[1] = Int64(expected)
    }
    let (point, evidence) = run.result!
    answer.pointee = try json(evidence)
    let frame = Frame(
      configuration: point.configuration, velocities: point.velocities,
      properties: [("model", model.name), ("temperature", "\(temperature)"), ("seed", "\(seed)")])
    liquid.pointee = Sample(made: frame, model: model, origin: nil).handle
  }
}

extension Precision {
  /// Returns the precision of a name.
  fileprivate init(named name: String) throws {
    guard let precision = Precision(rawValue: name) else {
      throw BadArgument("precision must be one of \(Precision.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    self = precision
  }
}

/// NaN stands for constant volume.
private func checked(pressure: Double) throws -> Double? {
  if pressure.isNaN { return nil }
  guard pressure.isFinite else { throw BadArgument("the pressure must be finite (got \(pressure))") }
  return pressure
}

private func checked(threads: Int64) throws -> Int {
  guard (1...1024).contains(threads) else { throw BadArgument("threads must be from 1 to 1024 (got \(threads))") }
  return Int(threads)
}
