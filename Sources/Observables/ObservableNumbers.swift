import Storage

/// The observables of one glass by name, encoded as JSON: a number for a scalar, a list otherwise.
public struct ObservableNumbers: Encodable, Sendable {
  /// The values, in the order of the catalogue, without those that the glass does not have.
  public let values: [(observable: Observable, numbers: [Double])]

  /// Creates the values of a measurement: the stored ones, and those derived from them and from the certificate.
  ///
  /// - Parameters:
  ///   - sections: the sections of the catalogue to include.
  ///   - isIncluded: which of their observables to include.
  public init(
    _ measurement: GlassMeasurement, sections: Set<Observable.Section> = Set(Observable.Section.allCases),
    where isIncluded: (Observable) -> Bool = { _ in true }
  ) {
    let known = measurement.values
    let chosen = ObservableCatalogue.all.filter { sections.contains($0.section) && isIncluded($0) }
    values = chosen.compactMap { observable in
      let numbers = measurement.arrays[observable.name]?.values ?? known[observable]
      return numbers.isEmpty ? nil : (observable, numbers)
    }
  }

  /// A coding key of any name.
  private struct Name: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Encodes one key per observable.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    for (observable, numbers) in values {
      let name = Name(stringValue: observable.name)
      if observable.isScalar {
        try container.encode(numbers[0], forKey: name)
      } else {
        try container.encode(numbers, forKey: name)
      }
    }
  }
}
