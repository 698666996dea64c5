import Statistics

/// The collapse of (u(T_p) − u(T_co))/T_co over all models (Sect. III, Fig. 3).
public struct CollapseSummary: Sendable, Codable, Equatable {
  /// The model whose T_co is given.
  public var anchor: String
  /// The T_co of the anchor.
  public var anchorTemperature: Double
  /// The source of this number, from the plan.
  public var anchorSource = ""
  /// The lowest T_p/T_co included.
  public var from: Double
  /// The rms spread of the curves about their mean, relative to the curve.
  public var spread: Double
  /// The spread with all T_co multiplied by a common factor, which shows how weakly the data determine it.
  public var scaleSensitivity: [FactorPoint]
  /// The T_co of each model for other parameters: the change, and the results.
  public var alternatives: [Alternative]
  /// The models, those that do not take part included.
  public var members: [Member] = []
  /// The results with each anchor of the plan.
  public var anchored: [Anchored] = []
  /// The models with a T_co, in the order of `correlations`.
  public var correlated: [String] = []
  /// The correlation coefficients of the errors of their T_co; 0 for the anchor, which has no error.
  public var correlations: [[Double]] = []

  /// One model in the collapse.
  public struct Member: Sendable, Codable, Equatable {
    /// The canonical name of the model.
    public var model: String
    /// Whether it takes part.
    public var takesPart: Bool
    /// The spread √R_m of its curve about the mean, relative to the curve.
    public var spread: Double?
    /// The number of its ensembles below T_co in the window.
    public var coldPoints: Int
    /// The reasons that it does not take part, or that its T_co is unreliable.
    public var notes: [String]

    /// Creates a model.
    public init(model: String, takesPart: Bool, spread: Double?, coldPoints: Int, notes: [String]) {
      (self.model, self.takesPart, self.spread) = (model, takesPart, spread)
      (self.coldPoints, self.notes) = (coldPoints, notes)
    }
  }

  /// The collapse with one of the anchors.
  public struct Anchored: Sendable, Codable, Equatable {
    /// The model of the anchor.
    public var anchor: String
    /// Its T_co.
    public var temperature: Double
    /// The source of this number.
    public var source: String
    /// The rms spread of the curves; nil if the anchor cannot be used.
    public var spread: Double?
    /// The T_co of the models that take part, by name.
    public var crossovers: [String: Estimate]
    /// The reason that the anchor cannot be used.
    public var problem: String?

    /// Creates the results with an anchor.
    public init(
      anchor: String, temperature: Double, source: String, spread: Double?, crossovers: [String: Estimate],
      problem: String? = nil
    ) {
      (self.anchor, self.temperature, self.source) = (anchor, temperature, source)
      (self.spread, self.crossovers, self.problem) = (spread, crossovers, problem)
    }
  }

  /// Returns the correlation coefficient of the errors of T_co of two models; 0 if one is unknown or fixed.
  public func correlation(_ a: String, _ b: String) -> Double {
    guard let i = correlated.firstIndex(of: a), let j = correlated.firstIndex(of: b) else { return 0 }
    return correlations[i][j]
  }

  /// The spread for a common factor of all T_co.
  public struct FactorPoint: Sendable, Codable, Equatable {
    /// The common factor of all T_co.
    public var factor: Double
    /// The spread for this factor.
    public var spread: Double

    /// Creates the spread for a factor.
    public init(factor: Double, spread: Double) {
      self.factor = factor
      self.spread = spread
    }
  }

  /// T_co for other parameters.
  public struct Alternative: Sendable, Codable, Equatable {
    /// The changed parameter.
    public var choice: String
    /// The canonical name of the model.
    public var model: String
    /// The resulting T_co.
    public var crossover: Double

    /// Creates a T_co for other parameters.
    public init(choice: String, model: String, crossover: Double) {
      self.choice = choice
      self.model = model
      self.crossover = crossover
    }
  }

  /// Creates a summary of a collapse.
  public init(
    anchor: String, anchorTemperature: Double, from: Double, spread: Double, scaleSensitivity: [FactorPoint],
    alternatives: [Alternative]
  ) {
    self.anchor = anchor
    self.anchorTemperature = anchorTemperature
    self.from = from
    self.spread = spread
    self.scaleSensitivity = scaleSensitivity
    self.alternatives = alternatives
  }
}

extension StudySummary {
  /// Returns T_co of one model less that of another, with the correlation of their errors if both are those of the
  /// collapse; nil if one is unknown or has no error.
  public func crossoverDifference(_ a: String, _ b: String) -> Estimate? {
    guard let first = modelSummaries.first(where: { $0.model == a }),
      let second = modelSummaries.first(where: { $0.model == b }), let x = first.crossover, let y = second.crossover,
      let dx = x.standardError, let dy = y.standardError
    else { return nil }
    let areCollapsed = first.collapseCrossover != nil && second.collapseCrossover != nil
    let correlation = areCollapsed ? collapse?.correlation(a, b) ?? 0 : 0
    let variance = dx * dx + dy * dy - 2 * correlation * dx * dy
    return Estimate(
      mean: x.mean - y.mean, standardError: rootOfVariance(variance), samples: min(x.samples, y.samples))
  }
}
