import Particles

/// A model liquid: potential, mixing rule, composition, density and time step.
///
/// Its ``name`` identifies it in plans, on the command line and in the provenance of files.
public struct Model: Sendable {
  /// The canonical name, such as `pss:rc=1.5`.
  public internal(set) var name = ""
  /// What it costs to make a user-defined model: operations of one evaluation; 0 for others.
  package internal(set) var cost = 0
  /// The composition.
  public let composition: Composition
  /// The number density N/V.
  public let density: Double
  /// The pair law, dispatched once per sweep, never inside a pair loop.
  let law: PairLaw
  private let timeStepRule: @Sendable (Double) -> Double

  /// Creates a model from its four independent components and the rule for its time step.
  @inline(__always)
  init(
    potential: some PairPotential, mixing: some Mixing, composition: Composition, density: Double,
    timeStep: @escaping @Sendable (Double) -> Double
  ) {
    self.composition = composition
    self.density = density
    law = PairLaw(potential, mixing)
    timeStepRule = timeStep
  }

  /// Creates a one-component model with an energy of pairs and of the angles between them.
  @inline(__always)
  init(
    potential: some PairPotential, angles: some AngularPotential, density: Double,
    timeStep: @escaping @Sendable (Double) -> Double
  ) {
    composition = .binary(fractionOfB: 0)
    self.density = density
    law = PairLaw(potential, angles)
    timeStepRule = timeStep
  }

  /// The pair potential in reduced form.
  public var potential: any PairPotential { law.potential }

  /// The potential of the angles between pairs; nil for a pair potential.
  public var angles: (any AngularPotential)? { law.angles?.potential }

  /// The largest relative error of a pair force in the mixed-precision kernel, with respect to the sum of the force and
  /// a typical force, and whether it is small enough; if not, the dynamics use double precision. Nil if angles have an
  /// energy.
  public var mixedPrecision: (error: Double, suffices: Bool)? {
    guard law.angles == nil else { return nil }
    let error = law.tables.table(for: KernelWidth.preferred.kernel).largestError
    return (error, error <= PairTable.largestAcceptableError)
  }

  /// The highest temperature that the tables of the mixed-precision kernel serve: they end at the pair energy φ_e, at which
  /// forces are no longer resolved, and pairs come closer with a probability of about e^(−φ_e/T). Above T = φ_e/25 the
  /// dynamics use double precision. Nil if angles have an energy.
  ///
  /// At φ_e = 25 T that is 10⁻¹¹; a dense liquid multiplies it by its cavity function at contact, e^5 to e^10 at most.
  public var hottestMixed: Double? {
    guard law.angles == nil else { return nil }
    let weakest = labelsOfComposition.flatMap { a in labelsOfComposition.map { law.scales(a, $0).energy } }.min() ?? 1
    let end = law.potential.derivatives(at: law.tables.table(for: KernelWidth.preferred.kernel).closest).energy
    return max(0, weakest * end / Self.coreEnergies)
  }

  /// The energy down to whose distance a pair is resolved, in units of k_B T.
  private static let coreEnergies = 25.0

  /// The labels of the smallest and the largest particles, or of all species.
  private var labelsOfComposition: [Double] {
    switch composition {
    case .binary: (0..<composition.speciesCount).map(Double.init)
    case .sizedBinary(_, let radii): [2 * radii.0, 2 * radii.1]
    case .inverseCubeSizes(let smallest, let largest): [smallest, largest]
    }
  }

  /// Whether its particles are of several species or sizes.
  public var hasSeveralKinds: Bool { labelsOfComposition.count > 1 }

  /// Returns the precision of the pair loop at `temperature`: double instead of mixed where the tables of the kernel end
  /// below the energies that pairs reach.
  public func precision(_ wanted: Precision, at temperature: Double) -> Precision {
    guard wanted == .mixed, let hottestMixed else { return wanted }
    return temperature <= hottestMixed ? .mixed : .double
  }

  /// Returns the time step for molecular dynamics at `temperature`, in the model's unit of time.
  ///
  /// It is chosen so that the energy error of velocity Verlet is small compared with k_B T at that temperature.
  public func timeStep(at temperature: Double) -> Double { timeStepRule(temperature) }

  /// Returns the labels used by the mixing rule, one per particle: species or diameter.
  ///
  /// - Throws: ``ModelError`` if the configuration lacks sizes or contains an unknown species.
  public func labels(of configuration: Configuration) throws(ModelError) -> [Double] {
    for (i, species) in configuration.species.enumerated() where !(0..<composition.speciesCount).contains(species) {
      throw ModelError(
        "particle \(i + 1) is of species \(speciesName(species)), but \(name) has only \(composition.speciesNames)")
    }
    guard law.labelIsSize else { return configuration.species.map(Double.init) }
    if let radii = configuration.radii {
      if let i = radii.firstIndex(where: { !($0 > 0) || !$0.isFinite }) {
        throw ModelError("the radius of particle \(i + 1) must be positive for \(name) (got \(radii[i]))")
      }
      return radii.map { 2 * $0 }
    }
    if case .sizedBinary(_, let radii) = composition {
      return configuration.species.map { 2 * ($0 == 0 ? radii.0 : radii.1) }
    }
    throw ModelError("\(name) needs a radius for every particle; add a column radius:R:1")
  }

  /// Checks that `configuration` fits this model: known species, sizes if required, a cell at least twice as wide as
  /// the range of the interaction, no overlap with infinite energy, and coordinates that can be wrapped into the cell.
  ///
  /// - Throws: ``ModelError`` if it does not.
  public func check(_ configuration: Configuration) throws(ModelError) {
    guard configuration.count >= 2 else {
      throw ModelError("a sample must have at least two particles (got \(configuration.count))")
    }
    let range = law.range(try labels(of: configuration))
    let cell = configuration.cell
    let width = cell.shortestWidth
    guard width >= 2 * range else {
      let side = shortest((1e6 * width).rounded() / 1e6)
      let narrow = cell.isCube ? "the box has side \(side)" : "the cell is only \(side) wide between two of its faces"
      throw ModelError(
        "\(narrow), below twice the range of \(name), \(shortest((2e6 * range).rounded() / 1e6)); "
          + "use more particles, or check the units of the box")
    }
    let farthest = Self.farthest * width
    if let i = configuration.positions.firstIndex(where: { !(max(abs($0.x), abs($0.y), abs($0.z)) <= farthest) }) {
      throw ModelError("particle \(i + 1) is more than \(Self.farthest) box sides away; check the coordinates")
    }
  }

  /// The largest coordinate, in cell widths. At larger values coordinates have lost their digits and cannot be wrapped
  /// into the cell; no trajectory comes near it.
  private static let farthest = 1e9

  /// Returns the shortest interaction range between any two particles of `configuration`: that of the smallest pair.
  public func shortestRange(of configuration: Configuration) -> Double {
    guard let labels = try? labels(of: configuration), let smallest = labels.min(), let largest = labels.max() else {
      return 0
    }
    return [[smallest], [smallest, largest], [largest]].map(law.range).min()!
  }

  /// Returns a force field for the particles of `configuration`, which must have passed ``check(_:)``.
  ///
  /// - Parameters:
  ///   - skin: the distance by which the neighbor list extends beyond the range of each pair, in units of length.
  ///   - precision: the precision of the pair loop; use double for everything except dynamics, and if angles have an
  ///     energy.
  ///   - width: the vector width of the mixed-precision kernel.
  ///   - threads: the number of threads for a large sample.
  public func forceField(
    for configuration: Configuration, skin: Double? = nil, precision: Precision = .double,
    width: KernelWidth = .preferred, threads: Int = 1
  ) throws(ModelError) -> any ForceField {
    try check(configuration)
    let labels = try labels(of: configuration)
    if precision == .mixed,
      let kernel = MixedKernel(
        law: law, labels: labels, cell: configuration.cell, skin: skin ?? 0.45 * lengthScale, width: width,
        threads: threads)
    {
      return kernel
    }
    return HalfListKernel(law: law, labels: labels, cell: configuration.cell, skin: skin ?? 0.45 * lengthScale)
  }

  /// A typical length of the model: (V/N)^(1/3) relative to its value at density 0.6.
  var lengthScale: Double { Cell(count: 1, density: density / 0.6).side }
}

/// An invalid model or configuration; the description is a sentence with the reason and a remedy.
public struct ModelError: Error, Equatable, CustomStringConvertible {
  /// The description of the error.
  public let description: String

  /// Creates an error with a description.
  public init(_ description: String) { self.description = description }
}

/// Returns the letter of a species index: A, B, …
func speciesName(_ index: Int) -> String {
  (0..<26).contains(index) ? String(UnicodeScalar(UInt8(65 + index))) : "number \(index) (A is 0)"
}
