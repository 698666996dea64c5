import Foundation
import Interactions
import Tags
import Testing

/// Tables printed with few digits: within their rounding the function they were taken from, or refused.
@Suite(.tags(.unit)) struct TableRoundingTests {
  /// Lennard-Jones every `spacing`, with so many decimals, with or without forces.
  private func table(_ decimals: Int, forces: Bool, spacing: Double = 0.01, format: String = "f") -> String {
    func printed(_ x: Double) -> String { String(format: "%.\(decimals)\(format)", x) }
    return stride(from: 0, through: Int((1.85 / spacing).rounded()), by: 1).map { k in
      let x = 0.75 + spacing * Double(k)
      let (y6, y12) = (pow(x, -6), pow(x, -12))
      let energy = printed(4 * (y12 - y6)), force = printed(24 * (2 * y12 - y6) / x)
      return String(format: "%.2f", x) + ":" + energy + (forces ? ":" + force : "")
    }.joined(separator: "/")
  }

  private func model(_ table: String, _ rest: String = "") throws(ModelError) -> Model {
    try ModelCatalogue.model("own:table=\(table),cutoff=2.5,density=0.85\(rest)")
  }

  /// Five decimals gave a well of −1.025 instead of −0.883, six −0.895.
  @Test(arguments: [3, 4, 5, 6, 7, 8, 10], [true, false])
  func aRoundedTableIsItsFunctionOrIsRefused(decimals: Int, forces: Bool) throws {
    let exact = try ModelCatalogue.model("lj").potential
    let rounded: Model
    do throws(ModelError) { rounded = try model(table(decimals, forces: forces)) } catch {
      // It is refused where the digits are too few, and what it asks for is accepted.
      #expect(decimals <= 4, "\(error.description)")
      let digits = try #require(
        error.description.firstMatch(of: #/give (\d+) decimals/#).flatMap { Int($0.1) }, "\(error.description)")
      #expect(digits > decimals && error.description.contains("smooth=0"))
      #expect(throws: Never.self) { try model(table(digits, forces: forces)) }
      return
    }
    let minimum = try #require(rounded.potential.minimum), expected = try #require(exact.minimum)
    // 10⁻³ of the well is what a table must determine, and the numbers of three decimals are off by half of that.
    #expect(abs(minimum.energy - expected.energy) < 1e-3, "\(minimum.energy)")
    for k in 0..<150 {
      let x = 0.95 + 0.01 * Double(k)
      let (a, b) = (rounded.potential.radialDerivatives(at: x), exact.radialDerivatives(at: x))
      #expect(abs(a.energy - b.energy) < 1e-3 * (1 + abs(b.energy)))
      #expect(abs(a.first - b.first) < 2e-2 * (1 + abs(b.first)))
    }
    #expect(decimals >= 5 || forces)
  }

  @Test func significantDigitsCountToo() throws {
    let exact = try #require(try ModelCatalogue.model("lj").potential.minimum)
    let found = try #require(try model(table(6, forces: true, format: "e")).potential.minimum)
    #expect(abs(found.energy - exact.energy) < 1e-4)
  }

  @Test func fewDigitsThatAreExactAreEnough() throws {
    // 10(1.5 − x)⁴ and its force at tenths, which three decimals hold exactly.
    let points =
      "0.7:4.096:20.48/0.8:2.401:13.72/0.9:1.296:8.64/1.0:0.625:5/1.1:0.256:2.56/1.2:0.081:1.08/1.3:0.016:0.32/"
      + "1.4:0.001:0.04/1.5:0:0"
    let model = try ModelCatalogue.model("own:table=\(points),density=0.6")
    for x in [0.85, 1.05, 1.33] {
      #expect(abs(model.potential.radialDerivatives(at: x).energy - 10 * pow(1.5 - x, 4)) < 1e-9)
    }
  }

  /// The shift alone needs φ at the cutoff only: −1 − φ(2.5).
  @Test func aTableOfThreeDecimalsCanBeShifted() throws {
    let shifted = try model(table(3, forces: false), ",smooth=0")
    let minimum = try #require(shifted.potential.minimum)
    #expect(abs(minimum.energy - (-1 + 4 * (pow(2.5, -6) - pow(2.5, -12)))) < 1e-3)
    #expect(abs(shifted.potential.radialDerivatives(at: 2.5 - 1e-7).energy) < 1e-6)
    #expect(shifted.name.contains("smooth=0"))
  }

  @Test func aFormulaCanBeShiftedToo() throws {
    let shifted = try ModelCatalogue.model("own:potential=4*(x^-12-x^-6),cutoff=2.5,smooth=0,density=0.85").potential
    for x in [0.9, 1.12, 2, 2.49] {
      let raw = 4 * (pow(x, -12) - pow(x, -6)) - 4 * (pow(2.5, -12) - pow(2.5, -6))
      #expect(abs(shifted.radialDerivatives(at: x).energy - raw) < 1e-12 * (1 + abs(raw)))
    }
  }
}
