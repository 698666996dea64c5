import Dynamics
import Statistics
import Storage

/// A measured quantity, declared once: what it is, how it is measured, how an ensemble averages it.
///
/// From this one declaration follow what samples store, digests and their cache, the audit's bounds, averages with errors,
/// tables and CSV, `lehr measure`, the C interface, Python's attributes, and the rows of FORMAT.md and NOTATION.md.
///
/// A new quantity is a file that defines one of these and a line in ``ObservableCatalogue``.
public struct Observable: Sendable {
  /// Its one name, in snake_case, everywhere.
  public let name: String
  /// The symbol of NOTATION.md: `G`.
  public let symbol: String
  /// Its unit in the model's reduced units: `ε/λ³`, or `1`.
  public let unit: String
  /// Its dimensions, none for a scalar: a number, or a letter that FORMAT.md explains.
  public let shape: [String]
  /// What it is, in a few words, without a full stop.
  public let meaning: String
  /// The equation of its source, or a dash.
  public let equation: String
  /// Where it belongs.
  public let section: Section
  /// Where its value for one sample comes from.
  public let origin: Origin
  /// Whether reduction keeps it of every sample; long lists that no average needs are left in the files.
  public let isRemembered: Bool
  /// How far a stored value may be from the one that the same coordinates give again.
  public let rounding: Rounding
  /// What an ensemble makes of it.
  public let average: Average
  /// How its numbers are distributed over all samples, where that is asked for.
  public let distribution: PooledDistribution?
  /// What a sample must fulfil to be averaged.
  public let demand: Demand?
  /// Whether a glass without its liquid has none.
  public let needsLiquid: Bool

  /// A quantity as given.
  public init(
    _ name: String, symbol: String, unit: String, shape: [String] = [], _ meaning: String,
    equation: String = "\u{2014}",
    section: Section, origin: Origin, isRemembered: Bool = true, rounding: Rounding = .exact, average: Average = .none,
    distribution: PooledDistribution? = nil, demand: Demand? = nil, needsLiquid: Bool = false
  ) {
    self.name = name
    self.symbol = symbol
    self.unit = unit
    self.shape = shape
    self.meaning = meaning
    self.equation = equation
    self.section = section
    self.origin = origin
    self.isRemembered = isRemembered
    self.rounding = rounding
    self.average = average
    self.distribution = distribution
    self.demand = demand
    self.needsLiquid = needsLiquid
  }

  /// Where a quantity belongs: sections of the documentation, groups of Python's attributes.
  public enum Section: String, Sendable, CaseIterable {
    /// Energy, moduli, pressures, contacts: what needs the glass and its factorization only.
    case elasticity
    /// Order and voids: what needs positions only.
    case structure
    /// The lowest vibrational modes.
    case modes
    /// Responses to force dipoles.
    case dipoles
    /// How far responses to dipoles reach, in large samples.
    case decay
    /// The liquid and its equilibrium.
    case liquid
    /// What vouches for a measurement.
    case certificate
  }

  /// Where a sample's value comes from.
  public enum Origin: Sendable {
    /// Measured from the glass, and stored with the sample; nil where the plan does not ask for it.
    case measured(@Sendable (inout MeasuredGlass) throws -> StoredArray?)
    /// Of the liquid's evidence, and stored with the sample.
    case liquid(@Sendable (EquilibrationEvidence) -> StoredArray)
    /// A number of the liquid's evidence, which the record keeps.
    case evidence(@Sendable (EvidenceNumbers) -> Double)
    /// A number of the certificate, which the record keeps.
    case certificate(@Sendable (CertificateNumbers) -> Double?)
    /// A function of other quantities of the sample; nil where one of them is missing.
    case derived(@Sendable (SampleValues) -> Double?)
    /// No sample has it, only an ensemble.
    case ensemble
  }

  /// What an ensemble makes of its samples' values.
  public enum Average: Sendable {
    /// Nothing.
    case none
    /// The mean over samples, with its bootstrap error.
    case mean
    /// The largest or the smallest of all samples, without an error.
    case worst(Extreme)
    /// A function of all samples and of every resample: a ratio of means, a pooled mean, a width.
    case statistic(@Sendable (EnsembleSamples) -> Resampled?)
    /// An estimate with an error of its own.
    case estimate(@Sendable (EnsembleSamples) -> Estimate?)

    /// Which extreme is the worst.
    public enum Extreme: Sendable {
      /// The largest.
      case largest
      /// The smallest.
      case smallest
    }
  }

  /// The distribution of a list's numbers over all samples, on bins that are the same for all ensembles.
  public struct PooledDistribution: Sendable {
    /// Their unit, of the ensemble.
    public let unit: @Sendable (EnsembleSamples) -> Double
    /// Where the bins lie, in that unit.
    public let range: ClosedRange<Double>
    /// How many there are.
    public let bins: Int

    /// A distribution as given.
    public init(in range: ClosedRange<Double>, bins: Int, unit: @escaping @Sendable (EnsembleSamples) -> Double) {
      self.unit = unit
      self.range = range
      self.bins = bins
    }
  }

  /// What a sample's value must fulfil.
  public struct Demand: Sendable {
    /// What speaks against a value, as a sentence without a full stop; nil if nothing does.
    public let objection: @Sendable (Double) -> String?

    /// A demand as given.
    public init(_ objection: @escaping @Sendable (Double) -> String?) { self.objection = objection }
  }
}

extension Observable: Hashable {
  /// Two quantities of one name are one.
  public static func == (a: Observable, b: Observable) -> Bool { a.name == b.name }
  /// By name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Observable {
  /// Whether its values stand among the observables of a sample's file.
  public var isStored: Bool {
    switch origin {
    case .measured, .liquid: true
    case .evidence, .certificate, .derived, .ensemble: false
    }
  }
  /// Whether it is one number.
  public var isScalar: Bool { shape.isEmpty }
  /// Whether ensembles have an estimate of it.
  public var isAveraged: Bool {
    switch average {
    case .mean, .statistic, .estimate: true
    case .none, .worst: false
    }
  }
}

extension Observable.Average {
  /// ⟨a⟩/⟨b⟩ of two quantities of one number a sample.
  public static func ratioOfMeans(_ a: Observable, _ b: Observable) -> Observable.Average {
    .statistic { ensemble in
      let sums = ensemble.resamples.sum([ensemble.scalars(a), ensemble.scalars(b)])
      return sums[0] / sums[1]
    }
  }

  /// The mean over all numbers of a list of all samples.
  public static func pooledMean(of list: Observable) -> Observable.Average {
    .statistic { ensemble in ensemble.pooled(list).map { $0.total / $0.count } }
  }
}

extension StoredArray {
  /// One number.
  public static func scalar(_ value: Double) -> StoredArray { StoredArray(shape: [], values: [value]) }
}
