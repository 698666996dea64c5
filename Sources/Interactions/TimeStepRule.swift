/// What bounds the time step of a model besides its temperature: the stiffest part of its potential.
///
/// Velocity Verlet shifts the configurational temperature of a vibration ω by the part (ωΔt)²/4. The rules of the built-in
/// models follow the core, which gets stiffer with the temperature; at low temperatures they allow ωΔt = 0.11 for the core of
/// Lennard-Jones, 0.005 (φ″ = 487)^½, a shift of 0.3%. The same is allowed for the attractive part, which no temperature
/// softens: that of sticky spheres has φ″ ~ 1/(r_c − 1)² and is the stiffer one below r_c = 1.1.
enum TimeStepRule {
  /// The largest ω Δt.
  static let largestPhase = 0.11

  /// Returns the largest time step for the attractive part of `potential`, beyond its minimum, with λ = ε = 1; infinite if it
  /// has none.
  static func longestStep(forAttractionOf potential: some PairPotential) -> Double {
    guard let minimum = potential.minimum?.x, minimum < potential.cutoff else { return .infinity }
    let steps = 1000
    let stiffest = (0...steps).reduce(0.0) { largest, k in
      let x = minimum + (potential.cutoff - minimum) * Double(k) / Double(steps)
      let second = potential.radialDerivatives(at: x).second
      return second.isFinite ? max(largest, abs(second)) : largest
    }
    return stiffest > 0 ? largestPhase / stiffest.squareRoot() : .infinity
  }
}
