import Observables
import Plans
import Samples

/// A finished sample as a row of a table: its place, how it was classified, and its scalar observables.
public struct SampleRow: Sendable {
  /// The identifier of its ensemble.
  public let ensemble: String
  /// Its index in the ensemble, from 0.
  public let index: Int
  /// The number of its liquid in the ensemble; glasses of one liquid are correlated.
  public let trajectory: Int
  /// Whether it was measured with a clean certificate.
  public let isCertified: Bool
  /// Whether the averages include it.
  public let isAveraged: Bool
  /// The objections to it, one sentence each.
  public let reasons: [String]
  /// The values of ``Reduction/sampleColumns``; NaN if the sample has none.
  public let values: [Double]
}

/// The samples of a study as a table.
public struct SampleTable: Sendable {
  /// The rows, in the order of the plan.
  public var rows: [SampleRow] = []
  /// One sentence per damaged or foreign file, which has no row.
  public var notes: [String] = []
}

extension Reduction {
  /// The scalar observables of a sample, stored, taken from its record or derived, in the order of the catalogue.
  public static let sampleColumns = ObservableCatalogue.all.filter { observable in
    if case .ensemble = observable.origin { false } else { observable.isScalar }
  }

  /// Returns the finished samples of all ensembles, or of one.
  public func sampleTable(of ensemble: String? = nil) async throws -> SampleTable {
    var slice = plan
    if let ensemble { slice.ensembles.removeAll { $0.id != ensemble } }
    let reduction = Reduction(plan: slice, store: store)
    let parts = try await reduction.ofEveryEnsemble { ensemble in try await reduction.table(of: ensemble) }
    return parts.reduce(into: SampleTable()) { whole, part in
      whole.rows += part.rows
      whole.notes += part.notes
    }
  }

  private func table(of ensemble: Ensemble) async throws -> SampleTable {
    let digests = try await store.digests(of: ensemble, in: plan)
    let rows = JudgedSamples(digests.samples, plan: plan.reduction).all.map { sample, reasons, isAveraged in
      SampleRow(
        ensemble: ensemble.id, index: sample.index, trajectory: sample.liquid, isCertified: sample.isCertified,
        isAveraged: isAveraged, reasons: reasons, values: Self.sampleColumns.map(sample.values.scalar))
    }
    return SampleTable(rows: rows, notes: digests.damaged.map { "\(ensemble.id): sample \($0.index): \($0.sentence)" })
  }
}
