import Benchmarking
import Foundation
import Testing

@Suite struct PageTests {
  private func fixture() throws -> Results {
    try Results(contentsOf: Bundle.module.path(forResource: "Fixtures/results", ofType: "json")!)
  }

  @Test func resultsSurviveTheirFile() throws {
    let results = try fixture()
    #expect(try JSONDecoder().decode(Results.self, from: results.encoded()) == results)
    #expect(try results.encoded() == results.encoded())
  }

  @Test func everySectionThatWasMeasuredIsOnThePage() throws {
    let page = Page(try fixture()).markdown
    for title in [
      "## Equilibration", "## Quench", "## Measurement", "## Cost against the number of samples", "## Cost against N",
      "## Cost against r_c", "## Roofline", "## Swap Monte Carlo", "## Quasistatic shear",
      "### Engines for GPUs", "## How it is measured",
    ] { #expect(page.contains(title), "\(title)") }
  }

  /// The fixture's rates are 30, 10 and 2.5 million in both of its rounds.
  @Test func ratiosStandBesideTheirRates() throws {
    let page = Page(try fixture()).markdown
    let row = page.split(separator: "\n").first { $0.contains("lehr mixed") }
    #expect(row?.contains("| 30.0 [30.0, 30.0] | 12 [12, 12] |") == true, "\(row ?? "")")
  }

  /// 264 to 360 and 879 million over the fixture's 10 million.
  @Test func publishedRatesAreCountedInCores() throws {
    let page = Page(try fixture()).markdown
    #expect(page.contains("| RUMD | RTX 4090 | 4096 to 8192 | 264 to 360 | 26 to 36 |"))
    #expect(page.contains("| RUMD | RTX 4090 | 10⁶ | 879 | 88 |"))
    #expect(page.contains("| lehr mixed, AVX2 kernel | 8.00 [8.00, 8.00] | 4.0 [4.0, 4.0] |"))
  }

  /// The fixture: 5 ms against 1 µs for a trial, 1.2 s against 0.1 s and 0.05 s for a step of shear.
  @Test func swapsAndShearAreComparedPerTrialAndPerStep() throws {
    let page = Page(try fixture()).markdown
    #expect(page.contains("| 1.00 [1.00, 1.00] | 0.400 [0.400, 0.400] | 5000 [5000, 5000] |"))
    #expect(page.contains("| 0.100 [0.100, 0.100] | 12 [12, 12] | 7 in 50 steps | 0.000000030 |"))
    #expect(page.contains("| lehr, events not located | 0.0500 [0.0500, 0.0500] | 24 [24, 24] | – | – |"))
  }

  @Test func sectionsThatWereNotMeasuredLeaveNoTrace() throws {
    var results = try fixture()
    results.sizes = nil
    results.peak = nil
    let page = Page(results).markdown
    #expect(!page.contains("## Cost against N") && !page.contains("## Roofline"))
  }

  @Test func everyTableIsRectangular() throws {
    var columns: Int?
    for line in Page(try fixture()).markdown.components(separatedBy: "\n") {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let count = line.filter { $0 == "|" }.count
      #expect(count == columns ?? count, "\(line)")
      columns = count
    }
  }

  /// The latest of each other processor, and none of a quick run; the fixture's mixed rate is 12 times LAMMPS's.
  @Test func processorsStandBesideEachOther() throws {
    var here = try fixture()
    here.quick = false
    #expect(!Page(here).markdown.contains("## Processors"))
    func other(_ architecture: String, date: String, factor: Double) -> Results {
      var copy = here
      copy.machine.architecture = architecture
      copy.date = date
      for k in copy.equilibration!.indices {
        for (name, rate) in copy.equilibration![k].rates where name.hasPrefix("lehr") {
          copy.equilibration![k].rates[name] = rate.scaled(by: factor)
        }
      }
      return copy
    }
    var quick = other("Zen 9", date: "2027-01-01", factor: 1)
    quick.quick = true
    let others = [
      other("Zen 4", date: "2026-01-01", factor: 5), other("Zen 4", date: "2026-02-01", factor: 0.5), quick, here,
    ]
    let page = Page(here, others: others).markdown
    let name = here.machine.processor
    #expect(page.contains("| over its peer | \(here.machine.label), \(here.date) | \(name) (Zen 4), 2026-02-01 |\n"))
    #expect(page.contains("| dynamics, pss:rc=1.5, mixed | 12 [12, 12] | 6.0 [6.0, 6.0] |"))
    #expect(page.contains("`results/2026-02-01-zen-4.json`") && !page.contains("Zen 9"))
  }

  @Test func numbersHaveTheDigitsAskedFor() {
    #expect(digits(28.4567) == "28.5")
    #expect(digits(0.0012345, 2) == "0.0012")
    #expect(digits(123_456) == "123456")
    #expect(digits(-5.16709491, 9) == "-5.16709491")
    #expect(digits(.nan) == "–")
  }

  /// 34 operations at 10¹¹ a second take 0.34 ns; a gather of each kind at 4 and 2·10⁹ a second takes 0.75 ns.
  @Test func theBoundIsTheSlowerOfArithmeticAndFetch() throws {
    let peak = Peak(
      floatLanes: 16, cycles: 3e9, floatFMA: 1e11, doubleFMA: 5e10, cacheBytes: 2e11, gatheredWords: 4e9,
      gatheredDoublewords: 2e9)
    let bound = EntryBound(peak, precision: "mixed")
    #expect(abs(bound.arithmetic - 0.34) < 1e-12)
    #expect(abs(try #require(bound.fetch) - 0.75) < 1e-12)
    #expect(bound.least == bound.fetch)
  }
}
