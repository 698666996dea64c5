/// What engines for GPUs publish, beside the rate of one core.
extension Page {
  /// Rates of dynamics as published by their authors: 10⁶ particle-steps per second, N, and the device.
  private static let engines: [(name: String, rates: ClosedRange<Double>, sizes: String, device: String)] = [
    ("RUMD", 264...360, "4096 to 8192", "RTX 4090"), ("RUMD", 879...879, "10⁶", "RTX 4090"),
    ("gamdpy", 117...152, "2048 to 4096", "RTX 4090"), ("HOOMD-blue", 280...280, "64,000", "A100"),
  ]

  var published: String? {
    guard let state = results.equilibration?.first(where: { $0.state.model == StatePoint.kobAndersen.model }),
      let rate = state.rates["lehr mixed"]
    else { return nil }
    let core = 1e-6 * rate.median
    let rows = Self.engines.map { engine in
      let (low, high) = (engine.rates.lowerBound, engine.rates.upperBound)
      func range(_ a: Double, _ b: Double, _ count: Int) -> String {
        a == b ? digits(a, count) : "\(digits(a, count)) to \(digits(b, count))"
      }
      return [engine.name, engine.device, engine.sizes, range(low, high, 3), range(low / core, high / core, 2)]
    }
    return """
      ### Engines for GPUs

      Published by their authors, not measured here; potentials, cutoffs and densities differ. The last column is the number of \
      cores of this machine on which lehr moves as many particles, one sample per core, at its rate for Kob-Andersen. A GPU moves \
      one sample fast; an ensemble of glasses of a few thousand particles needs many.

      \(table(["engine", "device", "N", "10⁶ particle-steps/s", "cores of lehr"], rows))
      """
  }
}
