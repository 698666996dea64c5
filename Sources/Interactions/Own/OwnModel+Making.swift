import Formulas

extension OwnModel {
  /// The entry in the catalogue.
  static let entry = ModelEntry(
    name: "own", summary: "your own pair potential, a formula or a table; see Documentation/OwnPotentials.md",
    usage: usage, keys: keys
  ) { text throws(ModelError) in
    try OwnModelMemory.model(text) { text throws(ModelError) in
      do throws(FormulaError) {
        return try OwnModel(text).model()
      } catch {
        throw ModelError("own: \(error.description)")
      }
    }
  }

  /// The largest cost of a curve. Making a model takes a tenth of a second per 5000 if the curve is smooth, and at most five
  /// seconds if it is not, which needs all layouts of pieces.
  private static let mostCost = 20_000

  /// The accepted values of x_c.
  private static let cutoffs = 0.1...20.0

  private func model() throws(FormulaError) -> Model {
    let (curve, shape) = try curve()
    guard curve.cost <= Self.mostCost else {
      throw FormulaError(
        "potential: the formula is too long: its cost is \(curve.cost), and at most \(Self.mostCost) are allowed (16 for "
          + "a product, 100 for exp, 220 for sin, 450 for log, other functions in between; what is repeated counts once); "
          + "simplify it, or give a table")
    }
    let table = curve as? TabulatedCurve
    guard let cutoff = try number("cutoff", in: Self.cutoffs) ?? table?.points.last?.x else {
      throw FormulaError("cutoff is missing: the distance beyond which phi is zero, in units of lambda")
    }
    if let last = table?.points.last?.x, cutoff > last {
      throw FormulaError("the cutoff \(cutoff) is beyond the table's last x = \(last)")
    }
    let smooth = try word("smooth", ["2", "3", "0", "1", "4", "5", "none"])
    let core = try word("core", ["repels", "any"])
    guard let density = try number("density", in: 0.001...20) else {
      throw FormulaError("density is missing: N/V in units of lambda^-3")
    }
    if let table { try Self.checkDigits(of: table, cutoff: cutoff, smoothing: Int(smooth)) }
    let potential: OwnPotential
    do throws(FormulaError) {
      potential = try OwnPotential(curve, cutoff: cutoff, smoothing: Int(smooth), allowsAnyCore: core == "any")
    } catch {
      throw FormulaError("\(table == nil ? "potential" : "table"): \(error.description)")
    }
    let mixture = try Mixture(self)
    let step = try number("step", in: 1e-6...1)
    var model = Model(
      potential: potential, mixing: SpeciesTable(lengths: mixture.lengths, energies: mixture.energies),
      composition: .binary(fractionOfB: mixture.fractionOfB), density: density,
      timeStep: Self.timeStep(step, potential, mixture))
    model.cost = curve.cost
    // Keys in a fixed order, whatever the user's; defaults are left out.
    var parts = try name().map { ["name=\($0)"] } ?? []
    parts += [shape, "cutoff=\(shortest(cutoff))"]
    if smooth != "2" { parts.append("smooth=\(smooth)") }
    parts += ["density=\(shortest(density))"] + mixture.parts
    if let step { parts.append("step=\(shortest(step))") }
    if core != "repels" { parts.append("core=\(core)") }
    parts += constants.sorted { $0.key < $1.key }.map { "\($0.key)=\(shortest($0.value))" }
    model.name = "own:" + parts.joined(separator: ",")
    return model
  }

  /// Checks that a table's digits determine the polynomial that smooths it: it takes φ′ and φ″ at the cutoff, and changes φ at
  /// all distances.
  private static func checkDigits(of table: TabulatedCurve, cutoff: Double, smoothing: Int?) throws(FormulaError) {
    guard let smoothing else { return }
    guard smoothing <= 3 else {
      throw FormulaError(
        "table: smooth=\(smoothing) needs a formula: a table determines three derivatives; write smooth=3")
    }
    // The well, or for a table that only repels the distances of neighbors.
    let well = table.deepest
    let (x, scale) = well.energy < 0 ? (well.x, -well.energy) : (0.6 * cutoff, 1)
    let (error, decimals) = table.shift(at: x, cutoff: cutoff, derivatives: smoothing)
    guard error > largestShift * scale else { return }
    let hint = table.points[0].force == nil ? ", forces too" : ""
    var needed = decimals
    var left = error
    while left > largestShift * scale, needed < 17 {
      needed += 1
      left /= 10
    }
    throw FormulaError(
      "table: the numbers have \(decimals) decimals, which determine phi'' at the cutoff too poorly for smoothing: phi at "
        + "x = \(shortest(x)) would be off by up to \(Double(Int(1e6 * error)) / 1e6); give \(needed) decimals\(hint), or "
        + "smooth=0, which only shifts phi")
  }

  /// The part of the well's depth by which rounding may shift φ: averages are computed to 10⁻³.
  private static let largestShift = 1e-3

  /// Returns the curve of the potential, and its representation in the model's name.
  private func curve() throws(FormulaError) -> (any OwnCurve, String) {
    switch (texts["potential"], texts["table"]) {
    case (let text?, nil):
      let formula: Formula
      do throws(FormulaError) {
        formula = try FormulaParser.formula(text, constants: constants)
      } catch {
        throw FormulaError("potential: \(error.description)")
      }
      if let spare = constants.keys.sorted().first(where: { !formula.constants.contains($0) }) {
        throw FormulaError("\(spare) is neither a key nor in the formula; \(Self.hint(spare))")
      }
      return (formula, "potential=\(formula.text)")
    case (nil, let text?):
      if let constant = constants.keys.sorted().first {
        throw FormulaError("\(constant) is not a key; \(Self.hint(constant))")
      }
      do throws(FormulaError) {
        let curve = try TabulatedCurve(Self.points(text))
        let points = curve.points.map { point in
          ([point.x, point.energy] + (point.force.map { [$0] } ?? [])).map(shortest).joined(separator: ":")
        }
        return (curve, "table=\(points.joined(separator: "/"))")
      } catch {
        throw FormulaError("table: \(error.description)")
      }
    case (nil, nil): throw FormulaError("potential is missing; write \(Self.usage)")
    default: throw FormulaError("potential and table exclude each other; give one of them")
    }
  }

  /// Parses x:φ/x:φ/…, or x:φ:f/…
  private static func points(_ text: String) throws(FormulaError) -> [TabulatedCurve.Point] {
    var points: [TabulatedCurve.Point] = []
    for part in text.split(separator: "/") {
      let numbers = part.split(separator: ":").map { Double($0) }
      guard (2...3).contains(numbers.count), !numbers.contains(nil) else {
        throw FormulaError("\"\(part.prefix(60))\", point \(points.count + 1), must be x:phi or x:phi:force")
      }
      points.append(.init(x: numbers[0]!, energy: numbers[1]!, force: numbers.count == 3 ? numbers[2] : nil))
    }
    return points
  }

  /// Returns the time step Δt at a temperature: as given, decreasing as T^(−1/2) above T = 1; or a tenth of 1/ω of the
  /// stiffest pair with an energy up to k_B T: Verlet's error of the temperature is of order (ωΔt)²/4, here 0.25%.
  private static func timeStep(
    _ step: Double?, _ potential: OwnPotential, _ mixture: Mixture
  ) -> @Sendable (Double) -> Double {
    if let step { return { step * min(1, (1 / $0).squareRoot()) } }
    let pairs = [
      (mixture.lengths.aa, mixture.energies.aa), (mixture.lengths.ab, mixture.energies.ab),
      (mixture.lengths.bb, mixture.energies.bb),
    ]
    return { temperature in
      let stiffness = pairs.map { length, energy in
        energy / (length * length) * potential.stiffness(upTo: temperature / energy)
      }.max()!
      return min(largestStep, 0.1 / stiffness.squareRoot())
    }
  }

  /// The largest time step, however soft the potential is.
  private static let largestStep = 0.05
}

extension OwnPotential {
  /// Returns the largest ∣φ″∣ from the cutoff inward to the distance where φ reaches `limit`.
  func stiffness(upTo limit: Double) -> Double {
    var largest = 1e-6
    var x = cutoff * (1 - 1e-3)
    while x > closest {
      let d = radialDerivatives(at: x)
      largest = max(largest, d.second.magnitude)
      guard d.energy < limit else { break }
      x -= 1e-3 * cutoff
    }
    return largest
  }
}

/// The composition of a user-defined model.
private struct Mixture {
  var fractionOfB = 0.0
  var lengths = (aa: 1.0, ab: 1.0, bb: 1.0)
  var energies = (aa: 1.0, ab: 1.0, bb: 1.0)
  /// The parts of the model's name.
  var parts: [String] = []

  init(_ own: OwnModel) throws(FormulaError) {
    guard own.texts["fractions"] != nil else {
      for key in ["sizes", "lambdas", "epsilons"] where own.texts[key] != nil {
        throw FormulaError("\(key) needs two species; give their fractions too, such as fractions=0.5/0.5")
      }
      return
    }
    if let text = own.texts["fractions"], text.split(separator: "/").count > 2 {
      throw FormulaError("fractions=\(text.prefix(60)): at most two species are supported")
    }
    let fractions = try own.numbers("fractions", 2, in: 0.001...0.999)!
    guard (fractions[0] + fractions[1] - 1).magnitude < 1e-9 else {
      throw FormulaError("the fractions \(fractions[0]) and \(fractions[1]) must add up to 1")
    }
    fractionOfB = fractions[1]
    parts = ["fractions=" + fractions.map(shortest).joined(separator: "/")]
    let range = 0.05...20.0
    let sizes = try own.numbers("sizes", 2, in: range), lambdas = try own.numbers("lambdas", 3, in: range)
    guard sizes == nil || lambdas == nil else { throw FormulaError("sizes and lambdas exclude each other") }
    if let sizes {
      lengths = (sizes[0], 0.5 * (sizes[0] + sizes[1]), sizes[1])
      parts.append("sizes=" + sizes.map(shortest).joined(separator: "/"))
    }
    if let lambdas {
      lengths = (lambdas[0], lambdas[1], lambdas[2])
      parts.append("lambdas=" + lambdas.map(shortest).joined(separator: "/"))
    }
    if let epsilons = try own.numbers("epsilons", 3, in: 0.001...1000) {
      energies = (epsilons[0], epsilons[1], epsilons[2])
      parts.append("epsilons=" + epsilons.map(shortest).joined(separator: "/"))
    }
  }
}
