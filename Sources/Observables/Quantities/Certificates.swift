extension Observable {
  /// The largest force ratio, (rms net force)/(rms pair force).
  public static let forceRatio = check(
    "force_ratio", "rms F/rms f", "rms net force over rms pair force"
  ) { $0.forceRatio }
  /// The largest |p − P|/K.
  public static let pressureResidual = check(
    "pressure_residual", "|p − P|/K",
    "deviation from the pressure of the quench over the bulk modulus, at constant pressure"
  ) { $0.pressureResidual }
  /// The largest ‖M·t‖/‖M‖.
  public static let translationResidual = check(
    "translation_residual", "‖M·t‖/‖M‖", "residual of the three translations t"
  ) { $0.translationResidual }
  /// The smallest λ₄/λ_max.
  public static let smallestEigenvalueRatio = check(
    "smallest_eigenvalue_ratio", "λ₄/λ_max", "lowest eigenvalue above the translations over a bound on the largest",
    worst: .smallest
  ) { $0.smallestEigenvalueRatio }
  /// The largest ‖Mψ − λψ‖/λ.
  public static let eigenpairResidual = check(
    "eigenpair_residual", "‖Mψ − λψ‖/λ", "largest residual of a mode"
  ) { $0.eigenpairResidual }
  /// The largest ‖M·u − f‖/‖f‖.
  public static let solveResidual = check(
    "solve_residual", "‖M·u − f‖/‖f‖", "largest residual of a solve"
  ) { $0.solveResidual }
  /// The largest number of rattlers.
  public static let rattlers = check("rattlers", "N_r", "number of rattlers (too few neighbors to be rigid)") {
    Double($0.rattlers)
  }

  private static func check(
    _ name: String, _ symbol: String, _ meaning: String, worst: Average.Extreme = .largest,
    _ value: @escaping @Sendable (CertificateNumbers) -> Double?
  ) -> Observable {
    Observable(
      name, symbol: symbol, unit: "1", meaning, section: .certificate, origin: .certificate(value),
      average: .worst(worst))
  }
}
