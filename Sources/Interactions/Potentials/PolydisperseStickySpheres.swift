/// Polydisperse sticky spheres: φ of ``PiecewiseStickySpheres`` with sizes from p(λ) ~ λ⁻³ and λ_ij = ½(λ_i + λ_j)(1 − n_a |λ_i − λ_j|).
///
/// The sizes and their mixing are those of the polydisperse inverse power law, which swap Monte Carlo equilibrates far below
/// the temperatures that molecular dynamics reaches. The density is given by (N/V)⟨λ³⟩; its standard value is that of the
/// binary mixture, 0.60 (1 + 1.4³)/2 = 1.1232.
///
/// Not a published model: the paper's question how polydispersity affects inannealability needs one.
enum PolydisperseStickySpheres {
  /// The entry `psspoly:rc=1.5`.
  static let entry = ModelEntry(
    name: "psspoly",
    summary: "polydisperse sticky spheres, sizes from p(lambda) ~ lambda^-3, non-additive, (N/V)<lambda^3> = 1.1232",
    legend: ModelLegend("polydisperse sticky spheres", short: "psspoly", orderedBy: ("rc", "r_c")),
    parameters: [
      ModelParameter("rc", "cutoff over the position of the minimum, 2^(1/6)", in: 1.0.nextUp...3),
      ModelParameter("na", "non-additivity", in: 0...0.3, otherwise: 0.1),
      ModelParameter("min", "smallest size", in: 0.1...10, otherwise: 1),
      ModelParameter("max", "largest size", in: 0.1...10, otherwise: 2.22),
      ModelParameter("packing", "(N/V)<lambda^3>", in: 0.01...3, otherwise: 1.1232),
    ]
  ) { values throws(ModelError) in
    let (smallest, largest) = (values["min"]!, values["max"]!)
    guard smallest < largest else {
      throw ModelError("psspoly: the smallest size, min=\(smallest), must be below the largest, max=\(largest)")
    }
    let potential = PiecewiseStickySpheres(stickiness: values["rc"]!)
    let longest = TimeStepRule.longestStep(forAttractionOf: potential)
    // ⟨λ³⟩ = (b − a)/(½(a⁻² − b⁻²))
    let meanCube = 2 * (largest - smallest) / (1 / (smallest * smallest) - 1 / (largest * largest))
    // A pair of smaller particles is stiffer at the same energy, φ″ ~ 1/λ²; the masses are all 1.
    let scale = min(1, smallest)
    return Model(
      potential: potential, mixing: NonAdditiveSizes(nonAdditivity: values["na"]!),
      composition: .inverseCubeSizes(smallest: smallest, largest: largest), density: values["packing"]! / meanCube,
      timeStep: { scale * min(0.005, 0.0025 * (2.5 / $0).squareRoot(), longest) })
  }
}
