/// The names of a family of models in legends and tables.
public struct ModelLegend: Sendable {
  /// The family in words: `sticky spheres`.
  public let family: String
  /// A short name, for narrow axes.
  public let short: String
  /// The parameter that distinguishes and orders the models of the family, and its symbol: `rc`, `r_c`; nil if the
  /// family's name is used for all of them.
  public let ordering: (parameter: String, symbol: String)?

  /// Creates a legend.
  init(_ family: String, short: String, orderedBy ordering: (parameter: String, symbol: String)? = nil) {
    self.family = family
    self.short = short
    self.ordering = ordering
  }
}

/// The label of one model, and its position among the models of its family.
public struct ModelLabel: Sendable, Equatable {
  /// The name of the family in the catalogue: `pss`.
  public let family: String
  /// The family in words: `sticky spheres`.
  public let familyTitle: String
  /// The legend text: `r_c = 1.5`, `Kob-Andersen`, or the model's name if the catalogue has no label.
  public let text: String
  /// The short label: `1.5`, `KA`.
  public let short: String
  /// The symbol, value and digits of the ordering parameter; nil for families without one.
  public let ordering: Ordering?

  /// Returns the label of the same model in a family of its own, whose names end with some words.
  public func followed(by words: String) -> ModelLabel {
    ModelLabel(
      family: "\(family) \(words)", familyTitle: "\(familyTitle) \(words)", text: "\(text) \(words)", short: short,
      ordering: ordering)
  }

  /// The position of a model in its family: `r_c`, 1.5, "1.5".
  public struct Ordering: Sendable, Equatable {
    /// The symbol of the parameter: `r_c`.
    public let symbol: String
    /// The value of the parameter.
    public let value: Double
    /// The value as written in the model's name.
    public let digits: String
  }
}

extension ModelCatalogue {
  /// Returns the label of a model by its canonical name; the label of an unknown model is its name.
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
