import Interactions
import Particles
import SparseAlgebra

/// The Hessian of a glass for other programs: M = ∂²U/∂x∂x with the rows x₁ y₁ z₁ x₂ …, both triangles by compressed rows.
///
/// | quantity | code | shape | unit |
/// |---|---|---|---|
/// | order 3N | `order` | | |
/// | the first entry of each row | `rowStarts` | 3N + 1 | |
/// | the column of each entry, ascending in its row | `columns` | | |
/// | M | `values` | | ε/λ², masses being 1 |
/// | the particles that carry rigidity | `backbone` | | from 0 |
///
/// All N particles have their rows, in the order of the configuration. Those of rattlers are empty, and so are their bonds
/// left out, as in every measurement: each adds three zeros to the spectrum.
public struct ExportedHessian: Sendable {
  /// 3N.
  public let order: Int
  /// The first entry of each row, and the number of entries.
  public let rowStarts: [Int]
  /// The column of each entry.
  public let columns: [Int]
  /// The entries.
  public let values: [Double]
  /// The particles that are no rattlers, ascending.
  public let backbone: [Int]

  /// The Hessian of `state`.
  ///
  /// Throws ``NothingToMeasure`` if no two particles interact.
  public init(_ state: InherentState) throws {
    let backbone = Backbone(state)
    guard backbone.particles.count >= 2 else { throw NothingToMeasure() }
    let matrix = hessian(of: backbone).compressedRows()
    var starts = [0]
    for site in backbone.sites {
      for axis in 0..<3 {
        let row = site.map { 3 * $0 + axis }
        starts.append(starts.last! + (row.map { matrix.starts[$0 + 1] - matrix.starts[$0] } ?? 0))
      }
    }
    order = 3 * backbone.sites.count
    rowStarts = starts
    columns = matrix.indices.map { 3 * backbone.particles[$0 / 3] + $0 % 3 }
    values = matrix.values
    self.backbone = backbone.particles
  }
}
