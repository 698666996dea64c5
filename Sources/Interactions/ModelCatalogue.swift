/// The catalogue of all models, by name. Adding a potential requires a file of its own and one line here; the law
/// tests, the command line and the plans read this list.
public enum ModelCatalogue {
  /// The entries, in the order in which `lehr models` lists them.
  public static let entries: [ModelEntry] = [
    PiecewiseStickySpheres.entry,
    PolydisperseStickySpheres.entry,
    KobAndersen.entry,
    Hertzian.entry,
    InversePowerLaw.entry,
    LennardJones.entry,
    StillingerWeber.entry,
    OwnModel.entry,
  ]

  /// Returns the model with the given name: `name` or `name:parameter=value,…`.
  ///
  /// - Throws: ``ModelError`` for an unknown name, an unknown, missing, repeated or unreadable parameter, or a value
  ///   out of range; its description lists the valid choices.
  public static func model(_ string: String) throws(ModelError) -> Model {
    let parts = string.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let entry = entries.first(where: { $0.name == name }) else {
      let hint = nearest(name.excerpt, among: entries.map(\.name)).map { "did you mean \($0)? " } ?? ""
      throw ModelError(
        "there is no model \"\(name.excerpt)\"; \(hint)the models are \(entries.map(\.usage).joined(separator: ", "))")
    }
    return try entry.model(parameters: parts.count > 1 ? String(parts[1]) : "")
  }

  /// The largest sum of the costs of a plan's different models, of which making takes ten seconds at most.
  package static let mostCostOfPlan = 50_000

  /// Returns columns of text, one point per line, as the value of the key `table` of a user-defined model. Columns are
  /// separated by blanks or commas; # starts a comment.
  public static func table(columns text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { line in
      line.prefix { $0 != "#" }.split { $0.isWhitespace || $0 == "," }.joined(separator: ":")
    }.filter { !$0.isEmpty }.joined(separator: "/")
  }
}

/// A parameter of a model.
public struct ModelParameter: Sendable {
  /// The name, as in `rc=1.5`.
  public let name: String
  /// The meaning, in words.
  public let meaning: String
  /// The accepted values.
  public let range: ClosedRange<Double>
  /// The default value; nil if the parameter is required.
  public let defaultValue: Double?
  /// What the default value stands for, where it is no number of its kind, such as `any`.
  public let defaultMeaning: String?

  /// Creates a parameter.
  public init(
    _ name: String, _ meaning: String, in range: ClosedRange<Double>, otherwise defaultValue: Double? = nil,
    meaning defaultMeaning: String? = nil
  ) {
    self.name = name
    self.meaning = meaning
    self.range = range
    (self.defaultValue, self.defaultMeaning) = (defaultValue, defaultMeaning)
  }

  /// The default in words, such as `1.4` or `0 (any)`; nil if the parameter is required.
  public var defaultText: String? {
    defaultValue.map { shortest($0) + (defaultMeaning.map { " (\($0))" } ?? "") }
  }
}

/// An entry of the catalogue: a family of models and its parameters.
public struct ModelEntry: Sendable {
  /// The name of the family.
  public let name: String
  /// A one-line description.
  public let summary: String
  /// The parameters.
  public let parameters: [ModelParameter]
  /// The keys, meanings and defaults of a model that is defined by more than numbers.
  public let keys: [(name: String, meaning: String, defaultValue: String)]
  /// The usage: `pss:rc=…`, `ipl[:xc=1.4,…]`.
  public let usage: String
  /// The names of its models in legends; nil if the canonical names are used.
  public let legend: ModelLegend?
  private let read: @Sendable (String) throws(ModelError) -> Model

  /// Creates an entry whose models are made from the values of all parameters.
  init(
    name: String, summary: String, legend: ModelLegend? = nil, parameters: [ModelParameter],
    make: @escaping @Sendable ([String: Double]) throws(ModelError) -> Model
  ) {
    self.name = name
    self.summary = summary
    self.legend = legend
    self.parameters = parameters
    keys = []
    let usage = Self.usage(name, parameters)
    self.usage = usage
    read = { text throws(ModelError) in try Self.model(text, name, parameters, usage, make) }
  }

  /// Creates an entry that parses the text after its name itself and sets the canonical name of the model.
  init(
    name: String, summary: String, usage: String, keys: [(name: String, meaning: String, defaultValue: String)],
    read: @escaping @Sendable (String) throws(ModelError) -> Model
  ) {
    self.name = name
    self.summary = summary
    self.usage = usage
    legend = nil
    self.keys = keys
    self.read = read
    parameters = []
  }

  /// Returns the usage of a name with its parameters: `pss:rc=<…>`, `ipl[:xc=1.4]`,
  /// `psspoly:rc=<…>[,na=0.1]`.
  package static func usage(_ name: String, _ parameters: [ModelParameter]) -> String {
    guard !parameters.isEmpty else { return name }
    let needed = parameters.filter { $0.defaultValue == nil }.map { "\($0.name)=<\(interval($0.range))>" }
    let other = parameters.compactMap { parameter in parameter.defaultValue.map { "\(parameter.name)=\(shortest($0))" }
    }
    let optional = other.isEmpty ? "" : "[\(needed.isEmpty ? ":" : ",")\(other.joined(separator: ","))]"
    return name + (needed.isEmpty ? "" : ":") + needed.joined(separator: ",") + optional
  }

  /// Returns the model with the parameters in `text`, such as `a=1,b=2`.
  func model(parameters text: String) throws(ModelError) -> Model { try read(text) }

  private static func model(
    _ text: String, _ name: String, _ parameters: [ModelParameter], _ usage: String,
    _ make: ([String: Double]) throws(ModelError) -> Model
  ) throws(ModelError) -> Model {
    let values = try values(of: parameters, in: text, name: name, usage: usage)
    var model = try make(values)
    model.name = canonical(name, parameters, values)
    return model
  }

  /// Returns the canonical string of a name with the values of its parameters; default values are left out.
  package static func canonical(_ name: String, _ parameters: [ModelParameter], _ values: [String: Double]) -> String {
    let named = parameters.filter { values[$0.name] != $0.defaultValue }.map {
      "\($0.name)=\(shortest(values[$0.name]!))"
    }
    return named.isEmpty ? name : "\(name):\(named.joined(separator: ","))"
  }

  /// Returns the values of all parameters of `name` as given in `text`, such as `a=1,b=2`.
  ///
  /// - Throws: ``ModelError`` for an unknown, missing, repeated or unreadable parameter, or a value out of range.
  package static func values(
    of parameters: [ModelParameter], in text: String, name: String, usage: String
  ) throws(ModelError) -> [String: Double] {
    var given: [String: Double] = [:]
    for part in text.split(separator: ",", omittingEmptySubsequences: true) {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let parameter = parameters.first(where: { $0.name == pair[0] }) else {
        throw ModelError("\(name) has no parameter \"\(pair[0].excerpt)\"; write \(usage)")
      }
      guard pair.count == 2, let value = Double(pair[1]), value.isFinite else {
        throw ModelError("\"\(part.excerpt)\" is not a number for \(parameter.name) of \(name); write \(usage)")
      }
      guard given.updateValue(value, forKey: parameter.name) == nil else {
        throw ModelError("\(name): \(parameter.name) is given twice")
      }
      guard parameter.range.contains(value) else {
        throw ModelError(
          "\(name): \(parameter.name)=\(shortest(value)) is out of range; it must be in \(interval(parameter.range))")
      }
    }
    var values = given
    for parameter in parameters where values[parameter.name] == nil {
      guard let defaultValue = parameter.defaultValue else {
        throw ModelError("\(name) needs \(parameter.name), \(parameter.meaning); write \(usage)")
      }
      values[parameter.name] = defaultValue
    }
    return values
  }
}

/// Returns the text of an interval: "[0, 1]", or "(1, 3]" if the lower bound is the next number above an integer.
private func interval(_ range: ClosedRange<Double>) -> String {
  let below = range.lowerBound.nextDown
  return below == below.rounded() && range.lowerBound != below.nextDown
    && range.lowerBound != range.lowerBound.rounded()
    ? "(\(shortest(below)), \(shortest(range.upperBound))]"
    : "[\(shortest(range.lowerBound)), \(shortest(range.upperBound))]"
}

/// Returns the shortest text that parses as `value`, without ".0".
func shortest(_ value: Double) -> String {
  let text = "\(value)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

extension StringProtocol {
  /// The first sixty characters, on one line, for quoting arbitrary text in messages.
  package var excerpt: String {
    let letters = prefix(60).unicodeScalars.prefix(240).filter {
      $0.value >= 32 && !$0.properties.isWhitespace || $0 == " "
    }
    return String(String.UnicodeScalarView(letters))
  }
}
