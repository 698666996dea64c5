/// The sections that compare the achieved performance with the peak of the core.
extension Page {
  var roofline: String? {
    guard let peak = results.peak else { return nil }
    let unit = [
      ["fused multiply-add, float", perCycle(peak.floatFMA), digits(2e-9 * peak.floatFMA) + " Gflop/s"],
      ["fused multiply-add, double", perCycle(peak.doubleFMA), digits(2e-9 * peak.doubleFMA) + " Gflop/s"],
      ["loads from the first-level cache, bytes", perCycle(peak.cacheBytes), digits(1e-9 * peak.cacheBytes) + " GB/s"],
      ["gathered 32-bit elements", perCycle(peak.gatheredWords), digits(1e-9 * peak.gatheredWords) + " 10⁹/s"],
      [
        "gathered 64-bit elements", perCycle(peak.gatheredDoublewords),
        digits(1e-9 * peak.gatheredDoublewords) + " 10⁹/s",
      ],
    ]
    return """
      ## Roofline

      Peak rates of this core, measured by loops that do nothing else, at \(digits(1e-9 * peak.cycles)) GHz with vectors of \
      \(peak.floatLanes) floats:

      \(table(["unit", "per cycle", "per second"], unit))

      \(entries(peak))
      """
  }

  private func perCycle(_ rate: Double) -> String { digits(rate / results.peak!.cycles, 3) }

  /// Cycles per entry of the neighbour list, where lehr says how many entries it has.
  private func entries(_ peak: Peak) -> String {
    let rows = (results.equilibration ?? []).filter { $0.state.model.hasPrefix("pss") }.flatMap { result in
      result.listEntries.sorted { $0.key > $1.key }.compactMap { precision, entries -> [String]? in
        guard let rate = result.rates["lehr \(precision)"] else { return nil }
        let bound = EntryBound(peak, precision: precision)
        let achieved = 1e9 / rate.median / entries
        let cycles = 1e-9 * peak.cycles
        return [
          result.state.model, precision, digits(entries), digits(achieved * cycles), digits(bound.arithmetic * cycles),
          bound.fetch.map { digits($0 * cycles) } ?? "–", digits(100 * bound.least / achieved, 2) + "%",
        ]
      }
    }
    guard !rows.isEmpty else { return "This version of lehr does not report the number of list entries." }
    let titles = [
      "liquid", "precision", "entries per particle", "cycles per entry", "arithmetic bound", "fetch bound",
      "bound / achieved",
    ]
    return """
      The dynamics of sticky spheres compared with these peak rates. Cycles per entry are the cycles of a whole step divided \
      by the entries of the neighbor list, including padding; a step visits only the bins that displacements have brought \
      within range, about two thirds. The arithmetic bound is the operations of the kernel at the rate of fused \
      multiply-adds; the fetch bound is one gather of x and y and one of z (mixed) or three gathers (double). If gathers \
      are slow, the kernel loads and shuffles instead, which these loops do not measure. Both bounds are per listed entry, as if \
      all were visited, so that bound over achieved is too large by a factor of about 1.5.

      \(table(titles, rows))

      The remaining time is spent on arithmetic and fetch that compete for the same ports instead of overlapping, on \
      building neighbor lists, on the integrator and thermostat, and on the stress at every tenth step. Entries beyond \
      the cutoff and padding count as work here: a list without them would be shorter, not faster per entry.
      """
  }

  var factorization: String? {
    guard let peak = results.peak, let results = results.measurement else { return nil }
    let rows = results.compactMap { result -> [String]? in
      guard let flops = result.factorFlops,
        let seconds = (result.stages["lehr"] ?? [:]).first(where: { $0.key.lowercased().contains("factor") })?.value
      else { return nil }
      return [
        result.state.model, digits(1e-9 * flops), digits(seconds), digits(1e-9 * flops / seconds),
        digits(50 * flops / seconds / peak.doubleFMA, 2) + "%",
      ]
    }
    guard !rows.isEmpty else { return nil }
    return """
      The factorization compared with the same peak. The remaining time is spent on fronts too small to fill vectors and \
      caches, and on assembling them.

      \(table(["glass", "Gflop", "seconds", "Gflop/s", "of peak"], rows))
      """
  }
}
