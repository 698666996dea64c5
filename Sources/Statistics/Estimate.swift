/// A number with its error: what every table and figure shows.
///
/// | symbol | code | |
/// |---|---|---|
/// | ⟨x⟩ | `mean` | in the unit of the quantity |
/// | SE | `standardError` | the same unit; nil where fewer than two samples leave it unknown |
/// | n | `samples` | independent samples (glasses, never bonds or modes of one glass) |
public struct Estimate: Sendable, Equatable, Codable {
  /// The estimated value.
  public var mean: Double
  /// Its standard error, or nil where it cannot be known.
  public var standardError: Double?
  /// How many independent samples it comes from.
  public var samples: Int

  /// An estimate as given.
  public init(mean: Double, standardError: Double?, samples: Int) {
    self.mean = mean
    self.standardError = standardError
    self.samples = samples
  }
}
