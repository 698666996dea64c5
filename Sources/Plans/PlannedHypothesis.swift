/// A hypothesis of the author of a plan: an inequality between averages, which the report decides.
public struct PlannedHypothesis: Sendable, Equatable {
  /// The hypothesis, in one sentence.
  public var claim = ""
  /// The day on which it was fixed, as the plan states it; nil if it does not.
  public var fixed: String?
  /// Whether it shares the level of the plan's primary hypotheses.
  public var isPrimary = true
  /// The quantity that is tested.
  public var quantity = AveragedQuantity()
  /// What is said of it.
  public var inequality = Inequality.above(.number(0))

  /// The quantity and what it is compared with, if that is one.
  public var quantities: [AveragedQuantity] {
    switch inequality {
    case .above(.quantity(let other, _)), .below(.quantity(let other, _)): [quantity, other]
    default: [quantity]
    }
  }

  /// An inequality for a quantity.
  public enum Inequality: Sendable, Equatable {
    /// It is larger.
    case above(Border)
    /// It is smaller.
    case below(Border)
    /// It differs from a number by less than a tolerance.
    case near(Double, within: Double)
  }

  /// What a quantity is compared with.
  public enum Border: Sendable, Equatable {
    /// A number.
    case number(Double)
    /// Another quantity, times a number.
    case quantity(AveragedQuantity, times: Double)
  }
}

/// The average of an observable in one ensemble, or its ratio to that in another one.
public struct AveragedQuantity: Sendable, Equatable {
  /// The name of the observable.
  public var observable = ""
  /// The ensemble.
  public var of = EnsembleChoice()
  /// The ensemble in the denominator; nil for none.
  public var over: EnsembleChoice?
}

/// An ensemble of a plan, by its properties.
public struct EnsembleChoice: Sendable, Equatable {
  /// The canonical name of the model.
  public var model = ""
  /// The number of particles N; nil if the model has one size only.
  public var particles: Int?
  /// The pressure P; nil at constant volume.
  public var pressure: Double?
  /// The parent temperature.
  public var temperature = Temperature.coldest

  /// The parent temperature of a choice.
  public enum Temperature: Sendable, Equatable {
    /// The lowest one in equilibrium.
    case coldest
    /// The highest one in equilibrium.
    case hottest
    /// A number.
    case at(Double)
  }

  /// The ensembles of a plan from which is chosen: one, or all temperatures of a model.
  public func candidates(in ensembles: [Ensemble]) -> [Ensemble] {
    ensembles.filter { ensemble in
      guard ensemble.model == model, ensemble.pressure == pressure, !ensemble.isDecay,
        particles == nil || ensemble.particles == particles
      else { return false }
      if case .at(let temperature) = temperature { return ensemble.temperature == temperature }
      return true
    }
  }
}
