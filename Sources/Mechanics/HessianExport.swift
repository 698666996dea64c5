import Interactions
import Particles
import SparseAlgebra

/// The Hessian of a glass for other programs: M = ∂²U/∂x∂x with rows x₁ y₁ z₁ x₂ …, both triangles, in compressed row
/// storage.
///
/// | quantity | code | shape | unit |
/// |---|---|---|---|
/// | order 3N | `order` | | |
/// | the first entry of each row | `rowStarts` | 3N + 1 | |
/// | the column of each entry, ascending in its row | `columns` | | |
/// | M | `values` | | ε/λ², masses being 1 |
/// | the particles that carry rigidity | `backbone` | | from 0 |
///
/// All N particles have rows, in the order of the configuration. The rows of rattlers are empty and their bonds are
/// left out, as in every measurement: each rattler adds three zeros to the spectrum.
public struct ExportedHessian: Sendable {
  /// The order 3N.
  public let order: Int
  /// The index of the first entry of each row, followed by the number of entries.
  public let rowStarts: [Int]
  /// The column of each entry.
  public let columns: [Int]
  /// The values of the entries.
  public let values: [Double]
  /// The particles that are not rattlers, ascending.
  public let backbone: [Int]

  /// Computes the Hessian of `state`.
  ///
  /// - Throws: ``NothingToMeasure`` if no two particles interact or all are rattlers.
  public init(_ state: InherentState) throws {
    let backbone = Backbone(state)
    guard backbone.particles.count >= 2 else { throw NothingToMeasure(state) }
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
