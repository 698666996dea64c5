/// The parts of documents and of the Python package that are generated from the catalogue. A test compares them with
/// the files; `make observables` writes them.
extension ObservableCatalogue {
  /// The rows of FORMAT.md: the stored observables.
  public static var formatTable: String {
    table(
      ["path", "type", "shape", "unit", "meaning"],
      stored.map { observable in
        [
          "`observables/\(observable.name)`", "real",
          observable.isScalar ? "scalar" : observable.shape.joined(separator: ", "), observable.unit,
          "\(observable.symbol): \(observable.meaning)",
        ]
      })
  }

  /// The rows of NOTATION.md: every observable with its name.
  public static var notationTable: String {
    table(
      ["symbol", "meaning", "unit", "name", "equation", "ensemble"],
      all.map { observable in
        [
          observable.symbol, observable.meaning, observable.unit, "`\(observable.name)`", observable.equation,
          observable.averageName,
        ]
      })
  }

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    // A vertical bar within a cell would start the next cell.
    func line(_ cells: [String]) -> String {
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
    return line(head) + "|" + String(repeating: "---|", count: head.count) + "\n" + rows.map(line).joined()
  }

  /// The classes of Python's `lehr._observables`.
  public static var pythonModule: String {
    let sections: [(Observable.Section, name: String, summary: String)] = [
      (.elasticity, "Moduli", "Energy, elastic moduli, pressures and contacts of a glass."),
      (.structure, "Structure", "Order and voids of a glass, and its deviations from its model."),
    ]
    var text = """
      \"""Observables of a glass: generated from the catalogue of observables by ``make observables``, not by hand.

      Units are reduced (NOTATION.md); equations are those of arXiv:2009.08238 unless said otherwise.
      \"""

      # ruff: noqa: E501

      from __future__ import annotations

      from dataclasses import dataclass

      import numpy as np
      from numpy.typing import NDArray

      from ._former import FormerNames

      Reals = NDArray[np.float64]

      SHAPES: dict[str, tuple[int, ...]] = {

      """
    let known = sections.flatMap { section in all.filter { $0.section == section.0 && $0.isOfGlass } }
    for observable in known where !observable.isScalar {
      let shape = observable.shape.joined(separator: ", ") + (observable.shape.count == 1 ? "," : "")
      text += "    \"\(observable.name)\": (\(shape)),\n"
    }
    text += "}\n"
    for (section, name, summary) in sections {
      text +=
        "\n\n@dataclass(frozen=True, eq=False, kw_only=True)\nclass \(name)(FormerNames):\n    \"\"\"\(summary)\"\"\"\n\n"
      for observable in all where observable.section == section && observable.isOfGlass {
        text += "    \(observable.name): \(observable.pythonType)\n"
        text += "    \"\"\"\(observable.symbol): \(observable.meaning)\(observable.pythonUnit)\"\"\"\n"
      }
    }
    return text
  }
}

extension Observable {
  /// Whether a glass has a value without its liquid.
  fileprivate var isOfGlass: Bool {
    switch origin {
    case .measured, .derived: !needsLiquid
    case .liquid, .evidence, .certificate, .ensemble: false
    }
  }

  /// The kind of average, in a word.
  fileprivate var averageName: String {
    switch average {
    case .none: "\u{2014}"
    case .mean: "mean"
    case .worst(.largest): "largest"
    case .worst(.smallest): "smallest"
    case .statistic, .estimate: "of all samples"
    }
  }

  /// Python's type. What a glass may lack says so in its meaning.
  fileprivate var pythonType: String {
    let type = isScalar ? "float" : "Reals"
    return meaning.contains("; absent if") ? "\(type) | None = None" : type
  }

  fileprivate var pythonUnit: String {
    (unit == "1" ? "" : ", \(unit)") + (shape.isEmpty ? "" : ", shape (\(shape.joined(separator: ", ")))")
      + (equation == "\u{2014}" ? "." : "; \(equation).")
  }
}
