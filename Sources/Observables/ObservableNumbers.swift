import Storage

/// The observables of one glass by name, as JSON shows them: a number for a scalar, a list for the others.
public struct ObservableNumbers: Encodable, Sendable {
  /// The values, in the order of the catalogue; those that the glass has none of are left out.
  public let values: [(observable: Observable, numbers: [Double])]

  /// The values of a measurement: those that samples store, and what follows from them and from the certificate.
  ///
  /// - Parameter sections: the parts of the catalogue that are asked for.
  public init(_ measurement: GlassMeasurement, sections: Set<Observable.Section> = Set(Observable.Section.allCases)) {
    let known = measurement.values
    values = ObservableCatalogue.all.filter { sections.contains($0.section) }.compactMap { observable in
      let numbers = measurement.arrays[observable.name]?.values ?? known[observable]
      return numbers.isEmpty ? nil : (observable, numbers)
    }
  }

  /// A key of any name.
  private struct Name: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// One key an observable.
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
