/// How legends and tables call the models of a family.
public struct ModelLegend: Sendable {
  /// The family in words: `sticky spheres`.
  public let family: String
  /// The same in a few letters, for narrow axes.
  public let short: String
  /// The parameter that tells the models of the family apart and orders them, and its symbol: `rc`, `r_c`; nil where
  /// the family's name stands for each of them.
  public let ordering: (parameter: String, symbol: String)?

  /// A legend as described.
  init(_ family: String, short: String, orderedBy ordering: (parameter: String, symbol: String)? = nil) {
    self.family = family
    self.short = short
    self.ordering = ordering
  }
}

/// What one model is called, and its place among the models of its family.
public struct ModelLabel: Sendable, Equatable {
  /// The family's name in the catalogue: `pss`.
  public let family: String
  /// The family in words: `sticky spheres`.
  public let familyTitle: String
  /// What a legend says: `r_c = 1.5`, `KABLJ`, or the model's string where the catalogue has no word for it.
  public let text: String
  /// The same in a few letters: `1.5`, `KA`.
  public let short: String
  /// The ordering parameter's symbol, value and digits; nil for families without one.
  public let ordering: Ordering?

  /// A model's place in its family: `r_c`, 1.5, "1.5".
  public struct Ordering: Sendable, Equatable {
    /// The parameter's symbol: `r_c`.
    public let symbol: String
    /// Its value.
    public let value: Double
    /// Its value as the model's string has it.
    public let digits: String
  }
}

extension ModelCatalogue {
  /// What the model of a canonical string is called. Every string has a label, those of no known model their own text.
  public static func label(of model: String) -> ModelLabel {
    let parts = model.split(separator: ":", maxSplits: 1).map(String.init)
    let name = parts.first ?? model
    guard let legend = entries.first(where: { $0.name == name })?.legend else {
      return ModelLabel(family: name, familyTitle: name, text: model, short: String(model.prefix(3)), ordering: nil)
    }
    let ordering = legend.ordering.flatMap { wanted in
      parts.dropFirst().first?.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        .first { $0.count == 2 && $0[0] == wanted.parameter }
        .flatMap { pair in
          Double(pair[1]).map { ModelLabel.Ordering(symbol: wanted.symbol, value: $0, digits: pair[1]) }
        }
    }
    return ModelLabel(
      family: name, familyTitle: legend.family,
      text: ordering.map { "\($0.symbol) = \($0.digits)" } ?? (legend.ordering == nil ? legend.family : model),
      short: ordering?.digits ?? legend.short, ordering: ordering)
  }
}
