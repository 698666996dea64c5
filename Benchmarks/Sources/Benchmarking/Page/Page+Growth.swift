import Foundation

/// The sections on the growth of cost.
extension Page {
  var samples: String? {
    guard let results = results.samples, let first = results.first else { return nil }
    let workers = first.seconds.keys.sorted()
    let rows = results.map { result in
      let one = result.seconds[1] ?? Series()
      return ["\(result.samples)"] + workers.map { (result.seconds[$0] ?? Series()).described() }
        + [digits(one.median / Double(result.samples), 3)]
        + workers.dropFirst().map { one.ratios(over: result.seconds[$0] ?? Series()).described() }
    }
    let titles =
      ["samples"] + workers.map { "\($0) worker\($0 == 1 ? "" : "s"), s" } + ["s per sample, 1 worker"]
      + workers.dropFirst().map { "1 worker / \($0) workers" }
    return """
      ## Cost against the number of samples

      `lehr run` from plan to report, \(first.particles) particles per sample. Samples are independent: the time is \
      proportional to their number, plus the report. Two workers are not twice as fast because of the report, the last \
      sample, which one of them makes alone, and the memory bandwidth and clock that two cores share.

      \(table(titles, rows))
      """
  }

  var sizes: String? {
    guard let results = results.sizes, let first = results.first else { return nil }
    let rows = results.enumerated().map { k, result in
      let before = k > 0 ? results[k - 1] : nil
      return [
        "\(result.particles)", Series(result.rate.values.map { 1e9 / $0 }).described(),
        k == 0 ? "–" : digits((result.memory - first.memory) / Double(result.particles - first.particles), 3),
        result.quenchSeconds?.described() ?? "–",
        Self.exponent(before?.quenchSeconds, result.quenchSeconds, before?.particles, result.particles),
        result.measureSeconds?.described() ?? "–",
        Self.exponent(before?.measureSeconds, result.measureSeconds, before?.particles, result.particles),
        result.measureMemory.map { digits($0 / Double(result.particles) / 1024, 3) } ?? "–",
      ]
    }
    return """
      ## Cost against N

      Sticky spheres, r_c = 1.5. Equilibration in nanoseconds per particle and step, from the lattice, half of it at twice \
      the temperature. The work per particle does not depend on N; apart from noise, only the fraction of the system that \
      fits into the caches changes. Memory is relative to the smallest system. The cost of a quench is proportional to N \
      times the number of iterations. In a measurement, Hessian and solves are nearly proportional to N; the factor of a \
      three-dimensional network approaches N^(4/3) elements and N² operations, and dominates for large N. Each exponent is \
      computed from a size and the previous one.

      \(table(["N", "ns per particle-step", "bytes per particle", "quench, s", "exponent", "measurement, s", "exponent",
        "KiB per particle"], rows))
      """
  }

  var cutoffs: String? {
    guard let results = results.cutoffs, let first = results.first else { return nil }
    let precisions = first.rates.keys.sorted(by: >)
    let listed = results.contains { !$0.listEntries.isEmpty }
    let rows = results.map { result in
      [digits(result.stickiness, 3)]
        + precisions.map { Series((result.rates[$0] ?? Series()).values.map { 1e9 / $0 }).described() }
        + (listed ? precisions.map { digits(result.listEntries[$0] ?? .nan, 3) } : [])
        + [result.quenchSeconds.described(), result.measureSeconds.described()]
    }
    let titles =
      ["r_c"] + precisions.map { "ns per particle-step, \($0)" }
      + (listed ? precisions.map { "list entries per particle, \($0)" } : []) + ["quench, s", "measurement, s"]
    return """
      ## Cost against r_c

      Sticky spheres of \(first.particles) particles at T = 1. The number of neighbors, and therefore the cost of forces \
      and the rows of the Hessian, grows with the volume within the cutoff and the list's skin.

      \(table(titles, rows))
      """
  }

  private static func exponent(_ before: Series?, _ now: Series?, _ smaller: Int?, _ larger: Int) -> String {
    guard let before, let now, let smaller else { return "–" }
    return digits(log(now.median / before.median) / log(Double(larger) / Double(smaller)), 2)
  }
}
