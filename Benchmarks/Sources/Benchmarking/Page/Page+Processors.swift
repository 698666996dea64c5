/// The ratios of all processors that were measured.
extension Page {
  /// The processors beside each other, this one first; nil if there is only one.
  var processors: String? {
    guard !others.isEmpty else { return nil }
    let all = [results] + others
    let rows = Self.comparisons.compactMap { name, ratio -> [String]? in
      let ratios = all.map(ratio)
      guard ratios.contains(where: { $0 != nil }) else { return nil }
      return [name] + ratios.map { $0?.described(2) ?? "–" }
    }
    let titles = all.map { "\($0.machine.label), \($0.date)" }
    let pages = others.map { "`results/\($0.fileName)`" }.joined(separator: ", ")
    return """
      ## Processors

      How many times as fast as its peer lehr was on each processor measured so far, by the same benchmark, N = 3000. The \
      other sections are of the first column; the numbers of the others are in \(pages). The AVX2 kernel was chosen by \
      `LEHR_KERNEL=AVX2` where the processor has AVX-512 as well.

      \(table(["over its peer"] + titles, rows))
      """
  }

  /// What is compared, and how it is found in results.
  private static var comparisons: [(String, @Sendable (Results) -> Series?)] {
    let states = [StatePoint.sticky15, .sticky11, .kobAndersen]
    let dynamics = states.flatMap { state in
      ["lehr mixed", "lehr mixed, AVX2 kernel", "lehr double"].map {
        program -> (String, @Sendable (Results) -> Series?) in
        ("dynamics, \(state.model), \(program.dropFirst("lehr ".count))", { $0.rate(of: program, in: state.model) })
      }
    }
    let glasses = ["pss:rc=1.5", "pss:rc=1.1"]
    let quenches = glasses.map { model -> (String, @Sendable (Results) -> Series?) in
      (
        "quench, \(model)",
        { $0.quench?.first { $0.state.model == model }.flatMap { $0.seconds.ratio("LAMMPS", "lehr") } }
      )
    }
    let measurements = glasses.map { model -> (String, @Sendable (Results) -> Series?) in
      (
        "measurement, \(model), over Python with CHOLMOD",
        { $0.measurement?.first { $0.state.model == model }.flatMap { $0.seconds.ratio("Python, CHOLMOD", "lehr") } }
      )
    }
    let shears = glasses.map { model -> (String, @Sendable (Results) -> Series?) in
      (
        "quasistatic shear, \(model)",
        { $0.shear?.first { $0.state.model == model }.flatMap { $0.seconds.ratio("LAMMPS", "lehr") } }
      )
    }
    return dynamics + quenches + measurements + shears
  }
}

extension Results {
  fileprivate func rate(of program: String, in model: String) -> Series? {
    guard let result = equilibration?.first(where: { $0.state.model == model }),
      let ours = result.rates[program], let theirs = result.rates["LAMMPS"]
    else { return nil }
    return ours.ratios(over: theirs)
  }
}

extension [String: Series] {
  fileprivate func ratio(_ a: String, _ b: String) -> Series? {
    guard let a = self[a], let b = self[b] else { return nil }
    return a.ratios(over: b)
  }
}
