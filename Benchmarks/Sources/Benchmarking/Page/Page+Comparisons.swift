/// The sections that compare lehr with its peers.
extension Page {
  var equilibration: String? {
    guard let results = results.equilibration else { return nil }
    let rows = results.flatMap { result in
      result.rates.keys.sorted { Self.rank($0) < Self.rank($1) }.map { name in
        let rate = result.rates[name]!
        let ratio = result.rates["LAMMPS"].map { rate.ratios(over: $0).described(2) }
        return [
          "\(result.state.model), T = \(digits(result.state.temperature, 2))",
          // Beyond the tables of mixed precision.
          name == "lehr mixed" && result.kernels["mixed"] == "double" ? "\(name) (made in double)" : name,
          rate.scaled(by: 1e-6).described(), name == "LAMMPS" ? "1" : ratio ?? "–",
          digits(result.energies[name] ?? .nan, 4), Self.entryCost(name, result),
        ]
      }
    }
    let kernels = Set(results.flatMap(\.kernels.values)).sorted()
    return """
      ## Equilibration

      Molecular dynamics of \(results.first?.particles ?? 0) particles at constant temperature, including neighbor lists.\
      \(kernels.isEmpty ? "" : " lehr's kernels: \(kernels.joined(separator: ", ")).") The energies of sticky \
      spheres show that all programs simulate the same liquid; they are an average for lehr and an instantaneous value for \
      LAMMPS. For Kob-Andersen they differ because the potentials differ: LAMMPS cuts and shifts, whereas lehr's φ, φ′ and \
      φ″ vanish at the same cutoff, which makes its wells shallower. LAMMPS uses double precision; "LAMMPS, INTEL" is a program built from source, with its \
      INTEL package in mixed precision (`LEHR_LAMMPS`), whose sticky spheres would not use that package.

      \(table(["state", "program", "10⁶ particle-steps/s", "over LAMMPS", "U/N", "ns per list entry"], rows))
      """
  }

  var quench: String? {
    guard let results = results.quench else { return nil }
    let rows = results.map { result in
      let ours = result.seconds["lehr"] ?? Series()
      let theirs = result.seconds["LAMMPS"]
      return [
        result.state.model, ours.described(), theirs?.described() ?? "–",
        theirs?.ratios(over: ours).described(2) ?? "–",
        digits(result.energies["lehr"] ?? .nan, 9), result.energies["LAMMPS"].map { digits($0, 9) } ?? "–",
        digits(Double(result.evaluations), 4),
      ]
    }
    return """
      ## Quench

      Minimization of the same liquid of \(results.first?.particles ?? 0) particles: lehr to a force ratio of 10⁻¹⁰ (Newton's \
      method), LAMMPS to a largest force of 10⁻¹⁰ (conjugate gradients). Different minimizers may end in different minima of \
      the same landscape, so that energies agree to a few digits only; LAMMPS also interpolates its table.

      \(table(["liquid", "lehr, s", "LAMMPS, s", "LAMMPS / lehr", "u_IS, lehr", "u_IS, LAMMPS", "evaluations, lehr"], rows))
      """
  }

  var measurement: String? {
    guard let results = results.measurement else { return nil }
    let rows = results.flatMap { result in
      result.seconds.keys.sorted { Self.rank($0) < Self.rank($1) }.map { name in
        let ratio = result.seconds["lehr"].map { result.seconds[name]!.ratios(over: $0).described(2) }
        let stages = (result.stages[name] ?? [:]).sorted { $0.value > $1.value }
        return [
          result.state.model, name, result.seconds[name]!.described(), name == "lehr" ? "1" : ratio ?? "–",
          stages.prefix(4).map { "\($0.key) \(digits($0.value, 2))" }.joined(separator: ", "),
          digits(result.shearModuli[name] ?? .nan, 7), digits(result.lowestFrequencies[name] ?? .nan, 7),
        ]
      }
    }
    return """
      ## Measurement

      One glass of \(results.first?.particles ?? 0) particles: Hessian, factorization, moduli, 40 modes and 100 dipole \
      responses. The Python pipeline uses NumPy, CHOLMOD with METIS, and ARPACK with that factor; it has no certificate \
      and one shear plane instead of three, whose G is compared. `scipy.sparse.linalg.eigsh` with its own SuperLU computes the modes only.

      \(table(["glass", "program", "seconds", "over lehr", "longest stages, s", "G", "lowest ω"], rows))
      """
  }

  /// Nanoseconds of the whole step over the entries of the neighbour list, which makes models comparable.
  private static func entryCost(_ name: String, _ result: EquilibrationResult) -> String {
    guard let entries = result.listEntries[String(name.dropFirst("lehr ".count))], let rate = result.rates[name] else {
      return "–"
    }
    return digits(1e9 / rate.median / entries)
  }

  /// lehr first, then the peers.
  static func rank(_ name: String) -> String {
    name.hasPrefix("lehr") ? (name.hasPrefix("lehr mixed") ? "0" : "1") + name : "2" + name
  }
}
