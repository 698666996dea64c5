import CKernel
import Foundation
import Particles

/// The constants of a model's mixed-precision kernel as text.
///
/// The kernel is tested with them on processors on which Swift does not run (`Tests/NEON`): a line per quantity, its name
/// first, numbers in decimals that read back to the same bits.
package struct KernelCase {
  /// The lines.
  package let text: String

  /// Creates the case of a model; nil if its mixing rule or its angles exclude the mixed-precision kernel.
  package init?(model: Model) {
    let law = model.law
    guard law.angles == nil else { return nil }
    // One drawing of the composition, enough for the shares of kinds and the spread of sizes.
    var stream = SeedTree(seed: 1).stream("kinds")
    let count = 200
    let (species, radii) = model.composition.particles(count: count, stream: &stream)
    let positions = [Vec3](repeating: .zero, count: count)
    let cell = Cell(count: count, density: model.density)
    let drawn = Configuration(cell: cell, positions: positions, species: species, radii: radii)
    guard let labels = try? model.labels(of: drawn) else { return nil }
    let distinct = HalfListScratch.distinctLabels(labels)
    guard !distinct.isEmpty || law.nonadditivity != nil else { return nil }
    var lines = ["model \(model.name)"]
    func add(_ name: String, _ values: [Double]) {
      lines.append(([name] + values.map { "\($0)" }).joined(separator: " "))
    }
    add("spacing", [pow(model.density, -1 / 3)])
    add("skin", [0.45 * model.lengthScale])
    add("cutoff", [law.potential.cutoff])
    add("nonadditivity", [law.nonadditivity ?? 0])
    add("sized", [distinct.isEmpty ? 1 : 0])
    add("kinds", [Double(max(1, distinct.count))])
    add("labels", [Double(count)] + labels.map { distinct.isEmpty ? $0 : $0 == distinct[0] ? 0 : 1 })
    let kinds = distinct.isEmpty ? [1, 1] : [distinct[0], distinct[distinct.count - 1]]
    let scales = kinds.flatMap { a in kinds.map { law.scales(a, $0) } }
    add("lengths", scales.map { 1 / $0.inverseSquareLength.squareRoot() })
    add("energies", scales.map(\.energy))
    for kernel in [8, 32].compactMap(Self.kernel(pieces:)) {
      let table = law.tables.table(for: kernel)
      if kernel.pieces == 8 { add("typical", [table.typicalForce]) }
      add("table", [Double(kernel.pieces), table.pairSlope, table.largestError] + table.numbers(of: kernel))
    }
    add("samples", Self.samples(of: law, from: law.tables.table(for: KernelWidth.preferred.kernel).closest))
    text = lines.joined(separator: "\n") + "\n"
  }

  /// A kernel whose tables have so many pieces.
  private static func kernel(pieces: Int32) -> lehr_kernel? {
    KernelWidth.all.map(\.kernel).first { $0.pieces == pieces }
  }

  /// s, Dφ, φ, D²φ at distances from the core to the cutoff, after their number.
  private static func samples(of law: PairLaw, from closest: Double) -> [Double] {
    let count = 200
    let end = law.potential.cutoff * law.potential.cutoff
    return [Double(count)]
      + (0..<count).flatMap { k -> [Double] in
        let s = closest + (Double(k) + 0.5) / Double(count) * (end - closest)
        let d = law.potential.derivatives(at: s)
        return [s, 2 * d.first, d.energy, 4 * d.second]
      }
  }
}

extension PairTable {
  /// Offset, lowest, highest, numerator, softening, cutoff, shift, falling, powers; coefficients of Dφ, φ, D²φ.
  fileprivate func numbers(of kernel: lehr_kernel) -> [Double] {
    var table = kernelTable
    let size = Int(kernel.pieces * (kernel.degree + 1))
    let head = [
      table.offset, table.lowest, table.highest, table.numerator, table.softening, table.cutoff,
    ].map(Double.init)
    func curve<Storage>(_ storage: inout Storage) -> [Double] {
      withUnsafeBytes(of: &storage) { $0.bindMemory(to: Float.self).prefix(size).map(Double.init) }
    }
    return head + [Double(table.shift), Double(table.falling), Double(table.powers)]
      + curve(&table.force) + curve(&table.energy) + curve(&table.stiffness)
  }
}
