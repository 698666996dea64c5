import Observables
import Storage

/// Compares the stored numbers of a sample with those measured again on its coordinates, each within the
/// ``Observable/rounding`` that its declaration allows.
package struct NumberBounds {
  let scale: RoundingScale

  /// The bounds for a sample measured anew.
  package init(_ found: GlassMeasurement, stored: [String: StoredArray]) {
    scale = RoundingScale(found, storedResiduals: stored[Observable.modeResiduals.name]?.values ?? [])
  }

  /// One sentence for every stored number that is not the one found, the worst element of each.
  package func findings(stored: [String: StoredArray], found: [String: StoredArray]) -> [String] {
    var findings: [String] = []
    for (name, value) in found.sorted(by: { $0.key < $1.key }) {
      guard let other = stored[name] else {
        findings.append("\(name) is missing")
        continue
      }
      guard other.shape == value.shape else {
        findings.append("\(name) has \(other.values.count) numbers instead of \(value.values.count)")
        continue
      }
      let bounds = ObservableCatalogue.observable(named: name)!.rounding.bounds(scale, value.values)
      let wrong = value.values.indices.filter { k in
        let (a, b) = (other.values[k], value.values[k])
        return !(abs(a - b) <= bounds[k]) && !(a.isNaN && b.isNaN) && a != b
      }
      guard let worst = wrong.max(by: { distance($0, other, value) < distance($1, other, value) }) else { continue }
      let place = value.values.count > 1 ? " (number \(worst + 1))" : ""
      let more = wrong.count > 1 ? ", and \(wrong.count - 1) more differ" : ""
      findings.append(
        "\(name)\(place) is stored as \(other.values[worst]), and the coordinates give \(value.values[worst])\(more)")
    }
    // Names that this version averages must be among those that it can measure again.
    for name in stored.keys.sorted() where ObservableCatalogue.isMeasured(name) && found[name] == nil {
      findings.append("\(name) is stored, and its recipe does not measure it")
    }
    return findings
  }

  private func distance(_ k: Int, _ a: StoredArray, _ b: StoredArray) -> Double {
    let d = abs(a.values[k] - b.values[k])
    return d.isNaN ? .infinity : d
  }

}

extension StoredArray {
  /// Its numbers bit by bit: numbers that are none are then equal too.
  var bits: [UInt64] { values.map(\.bitPattern) }
}
