import Particles

/// A model liquid: potential, mixing, composition, density and the time step it can bear.
///
/// Its ``name`` means the same in a plan, on the command line and in a file's provenance.
public struct Model: Sendable {
  /// The canonical string, such as `pss:rc=1.5`.
  public internal(set) var name = ""
  /// What the particles are.
  public let composition: Composition
  /// N/V.
  public let density: Double
  /// The pair law, dispatched once a sweep, never inside a pair loop.
  let law: PairLaw
  private let timeStepRule: @Sendable (Double) -> Double

  /// A model from its four independent choices and its rule for the time step.
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

  /// A model of one species whose energy is that of its pairs and of the angles between them.
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

  /// The potential of the angles between pairs; nil where pairs are all.
  public var angles: (any AngularPotential)? { law.angles?.potential }

  /// The largest error that a pair's force has or would have in the mixed-precision kernel, over its own and a typical
  /// force, and whether it is small enough: else the model moves in double precision. nil where angles have an energy.
  public var mixedPrecision: (error: Double, suffices: Bool)? {
    guard law.angles == nil else { return nil }
    let error = law.tables.table(for: KernelWidth.preferred.kernel).largestError
    return (error, error <= PairTable.largestAcceptableError)
  }

  /// The time step for molecular dynamics at `temperature`, in the model's unit of time.
  ///
  /// Chosen so that velocity Verlet's energy error stays small against k_B T at that temperature.
  public func timeStep(at temperature: Double) -> Double { timeStepRule(temperature) }

  /// The labels that mixing needs, one a particle: species or diameter.
  ///
  /// Throws ``ModelError`` when the configuration lacks sizes or has a species the model does not know.
  public func labels(of configuration: Configuration) throws(ModelError) -> [Double] {
    for (i, species) in configuration.species.enumerated() where !(0..<composition.speciesCount).contains(species) {
      throw ModelError(
        "particle \(i + 1) is of species \(speciesName(species)), but \(name) has only \(composition.speciesNames)")
    }
    guard law.labelIsSize else { return configuration.species.map(Double.init) }
    if let radii = configuration.radii {
      if let i = radii.firstIndex(where: { !($0 > 0) || !$0.isFinite }) {
        throw ModelError("particle \(i + 1) has the radius \(radii[i]); \(name) needs positive radii")
      }
      return radii.map { 2 * $0 }
    }
    if case .sizedBinary(_, let radii) = composition {
      return configuration.species.map { 2 * ($0 == 0 ? radii.0 : radii.1) }
    }
    throw ModelError("\(name) needs a radius for every particle; add a column radius:R:1")
  }

  /// Checks that `configuration` can be one of this model's: known species, sizes present, cell at least twice as
  /// wide as the range of the interaction, no overlap that leaves the energy infinite, coordinates that can be wrapped into
  /// the cell.
  public func check(_ configuration: Configuration) throws(ModelError) {
    guard configuration.count >= 2 else {
      throw ModelError("a sample has at least two particles, this one has \(configuration.count)")
    }
    let range = law.range(try labels(of: configuration))
    let cell = configuration.cell
    let width = cell.shortestWidth
    guard width >= 2 * range else {
      let narrow = cell.isCube ? "the box has side \(width)" : "the cell is only \(width) wide between two of its faces"
      throw ModelError(
        "\(narrow), below twice the range of \(name), \(2 * range); "
          + "use more particles, or check the units of the box")
    }
    let farthest = Self.farthest * width
    if let i = configuration.positions.firstIndex(where: { !(max(abs($0.x), abs($0.y), abs($0.z)) <= farthest) }) {
      throw ModelError("particle \(i + 1) is more than \(Self.farthest) box sides away; check the coordinates")
    }
  }

  /// Coordinates of so many widths have lost their digits, and of more cannot be wrapped into the cell; no trajectory
  /// comes near it.
  private static let farthest = 1e9

  /// The shortest range of the interaction between any two particles of `configuration`: that of the smallest pair.
  public func shortestRange(of configuration: Configuration) -> Double {
    guard let labels = try? labels(of: configuration), let smallest = labels.min(), let largest = labels.max() else {
      return 0
    }
    return [[smallest], [smallest, largest], [largest]].map(law.range).min()!
  }

  /// A field of forces for the particles of `configuration`, which ``check(_:)`` must have passed.
  ///
  /// - Parameters:
  ///   - skin: how far beyond the range of each pair its list reaches, in the unit of length.
  ///   - precision: the arithmetic of the pair loop; double for everything but motion, and wherever angles take part.
  ///   - width: the vectors of the mixed-precision kernel.
  ///   - threads: how many threads share a large sample.
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

  /// A typical length of the model: (V/N)^(1/3) relative to that at density 0.6.
  private var lengthScale: Double { Cell(count: 1, density: density / 0.6).side }
}

/// A model, or a configuration for it, that cannot be: one sentence that says why and what to do.
public struct ModelError: Error, Equatable, CustomStringConvertible {
  /// The sentence.
  public let description: String

  /// An error that says `description`.
  public init(_ description: String) { self.description = description }
}

/// The letter of a species index: A, B, …
func speciesName(_ index: Int) -> String {
  (0..<26).contains(index) ? String(UnicodeScalar(UInt8(65 + index))) : "number \(index + 1)"
}
