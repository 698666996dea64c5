import Dynamics
import Statistics
import Storage

/// A measured quantity, declared once: its definition, its measurement, and its average over an ensemble.
///
/// The stored arrays of samples, digests and their cache, the bounds of the audit, averages with errors, tables and
/// CSV, `lehr measure`, the C interface, the attributes of the Python package, and the rows of FORMAT.md and
/// NOTATION.md are all generated from this declaration.
///
/// To add a quantity, write a file that defines an `Observable` and add a line to ``ObservableCatalogue``.
public struct Observable: Sendable {
  /// The name in snake_case, the same everywhere.
  public let name: String
  /// The symbol in NOTATION.md: `G`.
  public let symbol: String
  /// The unit in terms of the model's reduced units: `ε/λ³`, or `1`.
  public let unit: String
  /// The dimensions, empty for a scalar: each is a number, or a letter explained in FORMAT.md.
  public let shape: [String]
  /// A short description, without a full stop.
  public let meaning: String
  /// The equation in the source, or a dash.
  public let equation: String
  /// The section of the documentation.
  public let section: Section
  /// The origin of the value of a sample.
  public let origin: Origin
  /// Whether the reduction keeps the values of every sample; long lists that no average needs remain in the files.
  public let isRemembered: Bool
  /// The allowed difference between a stored value and one recomputed from the same coordinates.
  public let rounding: Rounding
  /// The average over an ensemble.
  public let average: Average
  /// The distribution of its numbers over all samples, if requested.
  public let distribution: PooledDistribution?
  /// The requirement that a sample must satisfy to be averaged.
  public let demand: Demand?
  /// Whether the quantity requires the liquid of the glass.
  public let needsLiquid: Bool

  /// Creates an observable.
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

  /// The sections of the documentation, which are also the groups of attributes in Python.
  public enum Section: String, Sendable, CaseIterable {
    /// Energy, moduli, pressures and contacts: quantities of the glass and its factorization.
    case elasticity
    /// Order and voids: quantities of the positions only.
    case structure
    /// The lowest vibrational modes.
    case modes
    /// Responses to force dipoles.
    case dipoles
    /// The spatial decay of responses to dipoles, in large samples.
    case decay
    /// Quasistatic shear.
    case shear
    /// The liquid and its equilibrium.
    case liquid
    /// The accuracy checks of a measurement.
    case certificate
  }

  /// The origin of the value of a sample.
  public enum Origin: Sendable {
    /// Measured on the glass, and stored with the sample; nil if the plan does not request it.
    case measured(@Sendable (inout MeasuredGlass) throws -> StoredArray?)
    /// Taken from the equilibration evidence of the liquid, and stored with the sample; nil if the evidence has none.
    case liquid(@Sendable (EquilibrationEvidence) -> StoredArray?)
    /// A number of the equilibration evidence, stored in the record.
    case evidence(@Sendable (EvidenceNumbers) -> Double)
    /// A number of the certificate, stored in the record.
    case certificate(@Sendable (CertificateNumbers) -> Double?)
    /// A function of other quantities of the sample; nil if one of them is missing.
    case derived(@Sendable (SampleValues) -> Double?)
    /// Defined for an ensemble only.
    case ensemble
  }

  /// The average over the samples of an ensemble.
  public enum Average: Sendable {
    /// No average.
    case none
    /// The mean over samples, with its bootstrap error.
    case mean
    /// The largest or smallest value of all samples, without an error.
    case worst(Extreme)
    /// A function of all samples and of every resample: a ratio of means, a pooled mean, a width.
    case statistic(@Sendable (EnsembleSamples) -> Resampled?)
    /// An estimate with an error of its own.
    case estimate(@Sendable (EnsembleSamples) -> Estimate?)

    /// The extreme that is the worst value.
    public enum Extreme: Sendable {
      /// The largest.
      case largest
      /// The smallest.
      case smallest
    }
  }

  /// The distribution of the numbers of a list over all samples, with the same bins for all ensembles.
  public struct PooledDistribution: Sendable {
    /// The unit of the numbers for an ensemble.
    public let unit: @Sendable (EnsembleSamples) -> Double
    /// The range of the bins, in that unit.
    public let range: ClosedRange<Double>
    /// The number of bins.
    public let bins: Int

    /// Creates a distribution.
    public init(in range: ClosedRange<Double>, bins: Int, unit: @escaping @Sendable (EnsembleSamples) -> Double) {
      self.unit = unit
      self.range = range
      self.bins = bins
    }
  }

  /// A requirement for the value of a sample.
  public struct Demand: Sendable {
    /// Returns the objection to a value, as a sentence without a full stop; nil if there is none.
    public let objection: @Sendable (Double) -> String?

    /// Creates a requirement.
    public init(_ objection: @escaping @Sendable (Double) -> String?) { self.objection = objection }
  }
}

extension Observable: Hashable {
  /// Returns whether two quantities have the same name.
  public static func == (a: Observable, b: Observable) -> Bool { a.name == b.name }
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Observable {
  /// Whether its values are stored in the file of a sample.
  public var isStored: Bool {
    switch origin {
    case .measured, .liquid: true
    case .evidence, .certificate, .derived, .ensemble: false
    }
  }
  /// Whether it is a single number.
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
  /// Returns the average ⟨a⟩/⟨b⟩ of two scalar quantities.
  public static func ratioOfMeans(_ a: Observable, _ b: Observable) -> Observable.Average {
    .statistic { ensemble in
      let sums = ensemble.resamples.sum([ensemble.scalars(a), ensemble.scalars(b)])
      return sums[0] / sums[1]
    }
  }

  /// Returns the average over all numbers of a list of all samples.
  public static func pooledMean(of list: Observable) -> Observable.Average {
    .statistic { ensemble in ensemble.pooled(list).map { $0.total / $0.count } }
  }
}

extension StoredArray {
  /// Returns an array of a single number.
  public static func scalar(_ value: Double) -> StoredArray { StoredArray(shape: [], values: [value]) }
}
