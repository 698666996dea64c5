import Foundation

/// RESULTS.md: the tables of one run with the sentences that explain them. No number stands in the text by hand.
public struct Page: Sendable {
  let results: Results
  /// Results of other processors.
  let others: [Results]

  /// The page of these results, which compares them with those of other processors: the last of each among `others`.
  public init(_ results: Results, others: [Results] = []) {
    self.results = results
    let foreign = Dictionary(
      grouping: others.filter { $0.machine.label != results.machine.label && !$0.quick }, by: \.machine.label)
    self.others = foreign.values.compactMap { $0.max { $0.date < $1.date } }.sorted { $0.date > $1.date }
  }

  /// The page in Markdown.
  public var markdown: String {
    let sections = [
      heading, processors, equilibration, published, quench, measurement, swaps, shear, samples, sizes, cutoffs,
      roofline,
      factorization, method,
    ]
    return sections.compactMap { $0 }.joined(separator: "\n\n") + "\n"
  }

  private var heading: String {
    let machine = results.machine
    let caches = machine.caches.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    var text = """
      # Results

      Written by `make bench` from `results/\(results.fileName)`; do not edit. \(results.version), commit \
      \(results.commit), \(results.date), on \(machine.label), \(machine.cores) cores (\(caches))\(machine.blasKernel.map { ", OpenBLAS kernels for \($0)" } ?? "").

      All programs ran on the same core, in alternation (A B A B). A value is the median, with its range in brackets; a \
      ratio is the median of the ratios of consecutive runs.
      """
    if results.quick { text += "\n\n**This was the quick run: few rounds, small sizes.**" }
    if machine.load > 0.5 {
      text += "\n\n**The machine was not idle (load \(digits(machine.load, 2))): only ratios are meaningful.**"
    }
    return text
  }

  private var method: String {
    """
    ## How it is measured

    - Start-up and reading of files are excluded: each program reports the time of its own work.
    - All programs run with one thread and without variables that select OpenBLAS kernels.
    - Before every measurement of a glass the same program measures it once without being timed: after a pause a virtual \
    machine provides memory so slowly that it takes longer than the factorization. In a study only the first sample of a \
    worker waits for memory. Results before December 2026 were measured without it.
    - lehr's rate of equilibration includes the measurement of the stress at every tenth step of the last window, which \
    its evidence of equilibrium needs and LAMMPS does not do. It excludes the inherent states of that evidence.
    - LAMMPS starts from lehr's liquid (positions and velocities) with the same time step, and first runs 1000 steps. \
    Sticky spheres are a table in r²; Kob-Andersen is `lj/cut/opt`, cut and shifted, whereas lehr's is smoothed.
    - lehr's kernel for 64-bit Arm (NEON) has not been measured on hardware; Documentation/Program.md has the numbers of \
    its instructions on an emulator.
    """
  }
}

// MARK: - Tables and numbers

/// `value` with `count` significant digits.
package func digits(_ value: Double, _ count: Int = 3) -> String {
  guard value.isFinite else { return "–" }
  guard value != 0 else { return "0" }
  let decimals = max(0, count - 1 - Int(log10(abs(value)).rounded(.down)))
  return String(format: "%.\(decimals)f", value)
}

extension Series {
  /// The median and, if there are several values, the range in brackets.
  func described(_ count: Int = 3) -> String {
    guard !values.isEmpty else { return "–" }
    let middle = digits(median, count)
    guard values.count > 1 else { return middle }
    return "\(middle) [\(digits(range.low, count)), \(digits(range.high, count))]"
  }
}

/// A table in Markdown.
func table(_ titles: [String], _ rows: [[String]]) -> String {
  ([titles, titles.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    .joined(separator: "\n")
}
