/// The energy and force of one pair of species at some distances.
public struct TabulatedPair: Sendable {
  /// The pair's name, such as AB.
  public let name: String
  /// The cutoff of the interaction, in λ.
  public let cutoff: Double
  /// r, U, F = −dU/dr, by ascending r, in λ, ε, ε/λ.
  public let rows: [(distance: Double, energy: Double, force: Double)]

  /// A pair's table.
  public init(name: String, cutoff: Double, rows: [(distance: Double, energy: Double, force: Double)]) {
    (self.name, self.cutoff, self.rows) = (name, cutoff, rows)
  }
}

/// Tables of pair potentials in the formats of other programs.
public enum PairTableText {
  /// Returns a table for LAMMPS's `pair_style table`: one section per pair, distances evenly spaced in r², so that with
  /// `table linear N` of the same N the rows are used as they are.
  public static func lammps(_ pairs: [TabulatedPair], model: String) -> String {
    let count = pairs[0].rows.count
    var text = "# \(model), written by lehr. UNITS: lj\n# In LAMMPS, with this file's name for FILE:\n"
    text += "#   pair_style table linear \(count)\n"
    for pair in pairs {
      let types = pair.name.unicodeScalars.map { "\(Int($0.value) - 64)" }.joined(separator: " ")
      text += "#   pair_coeff \(types) FILE \(pair.name) \(pair.cutoff)\n"
    }
    for pair in pairs {
      // The number of rows, and the first and last distance.
      text += "\n\(pair.name)\nN \(count) RSQ \(pair.rows[0].distance) \(pair.cutoff)\n\n"
      for (k, row) in pair.rows.enumerated() { text += "\(k + 1) \(row.distance) \(row.energy) \(row.force)\n" }
    }
    return text
  }

  /// Returns a table for HOOMD-blue's `hoomd.md.pair.Table`: columns r, U, F for every pair, distances evenly spaced
  /// from the first one up to the cutoff, which HOOMD-blue requires to be left out.
  public static func hoomd(_ pairs: [TabulatedPair], model: String) -> String {
    var text = "# \(model), written by lehr. In HOOMD-blue, with this file's name for FILE:\n"
    text += "#   columns = numpy.loadtxt(FILE).T\n#   table = hoomd.md.pair.Table(nlist)\n"
    for (k, pair) in pairs.enumerated() {
      let key = pair.name.map { "'\($0)'" }.joined(separator: ", ")
      text += "#   table.params[(\(key))] = dict(r_min=\(pair.rows[0].distance), "
      text += "U=columns[\(3 * k + 1)], F=columns[\(3 * k + 2)])\n"
      text += "#   table.r_cut[(\(key))] = \(pair.cutoff)\n"
    }
    text += "#" + pairs.map { " r_\($0.name) U_\($0.name) F_\($0.name)" }.joined() + "\n"
    for k in pairs[0].rows.indices {
      text +=
        pairs.map { "\($0.rows[k].distance) \($0.rows[k].energy) \($0.rows[k].force)" }.joined(separator: " ") + "\n"
    }
    return text
  }
}
