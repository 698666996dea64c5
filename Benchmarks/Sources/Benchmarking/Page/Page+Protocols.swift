/// The sections on swaps and shear.
extension Page {
  var swaps: String? {
    guard let results = results.swaps else { return nil }
    let rows = results.flatMap { result in
      result.secondsPerTrial.keys.sorted { Self.rank($0) < Self.rank($1) }.map { name in
        let trial = result.secondsPerTrial[name]!
        let step = result.secondsPerStep[name] ?? Series()
        let theirs = result.secondsPerTrial["LAMMPS"]
        return [
          "\(result.state.model), T = \(digits(result.state.temperature, 2))", name, step.scaled(by: 1e9).described(),
          trial.scaled(by: 1e6).described(),
          name == "lehr" ? result.secondsPerFurtherTrial.scaled(by: 1e6).described() : "–",
          name == "lehr" ? theirs?.ratios(over: trial).described(2) ?? "–" : "1",
        ]
      }
    }
    return """
      ## Swap Monte Carlo

      Exchanges of the sizes (poly-IPL) or species (Kob-Andersen) of two particles, \(results.first?.particles ?? 0) particles, \
      one trial per particle every 25 steps of dynamics; processor time. Further trials are those from one to three per \
      particle in the same application, which share its list of neighbors. LAMMPS's `fix atom/swap` computes the energy of the \
      whole system for every trial, and knows species only; it draws particles of different species, lehr any two.

      \(table(["state", "program", "ns per particle-step", "μs per trial", "μs per further trial", "LAMMPS / program, per trial"], rows))
      """
  }

  var shear: String? {
    guard let results = results.shear else { return nil }
    let rows = results.flatMap { result in
      result.seconds.keys.sorted { Self.rank($0) < Self.rank($1) }.map { name in
        let ratio = result.seconds["LAMMPS"].map { $0.ratios(over: result.seconds[name]!).described(2) }
        return [
          result.state.model, name, result.seconds[name]!.described(), name == "LAMMPS" ? "1" : ratio ?? "–",
          name == "lehr" ? "\(result.events) in \(result.steps) steps" : "–",
          name == "lehr" ? result.stressDifference.map { digits($0, 2) } ?? "–" : "–",
        ]
      }
    }
    return """
      ## Quasistatic shear

      Steps of 10⁻³ in the strain of a glass of \(results.first?.particles ?? 0) particles, each minimized to a force ratio of \
      10⁻¹⁰ (LAMMPS: to the same norm of the forces, by its Hessian-free Newton method, the fastest of its minimizers here, or conjugate gradients where that fails, in \
      the first steps); processor time. The last column is the largest relative difference of the two stresses in the steps \
      that both make.

      \(table(["glass", "program", "seconds per step", "LAMMPS / program", "events", "difference of stress"], rows))
      """
  }
}
