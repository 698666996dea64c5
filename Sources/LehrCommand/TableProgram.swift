import ArgumentParser
import Formats
import Interactions

/// The programs for which tables of pair potentials are written.
enum TableProgram: String, ExpressibleByArgument, CaseIterable {
  case lammps, hoomd

  /// Returns the table of these curves, from `from` λ_ij on, with `rows` rows per pair.
  func text(_ curves: [PairCurve], model: String, from: Double, rows: Int) -> String {
    let pairs = curves.map { curve in
      TabulatedPair(
        name: curve.name, cutoff: curve.cutoff,
        rows: distances(from: from * curve.length, to: curve.cutoff, rows: rows).map { r in
          let (energy, force) = curve.energyAndForce(at: r)
          return (r, energy, force)
        })
    }
    return self == .lammps
      ? PairTableText.lammps(pairs, model: model) : PairTableText.hoomd(pairs, model: model)
  }

  /// LAMMPS interpolates in r², between the first and last row of a section; HOOMD-blue in r, without the last row.
  private func distances(from low: Double, to high: Double, rows: Int) -> [Double] {
    (0..<rows).map { k in
      switch self {
      case .lammps:
        return k == rows - 1
          ? high : (low * low + (high * high - low * low) * Double(k) / Double(rows - 1)).squareRoot()
      case .hoomd: return low + (high - low) * Double(k) / Double(rows)
      }
    }
  }
}
