/// Observables whose names have changed, brought to the present ones as a file is read.
///
/// | until | what the file has | what is read |
/// |---|---|---|
/// | 0.1 | `shear_modulus`, that of the plane xy; `shear_modulus_planes`, of xy, xz, yz | `shear_modulus`, their mean; \
/// `shear_modulus_xy`, `_xz`, `_yz` |
///
/// No later version writes `shear_modulus_planes`, so that its presence says which meaning `shear_modulus` has.
enum RenamedObservables {
  /// Names that are read of a file besides those asked for.
  static let former: Set<String> = [planes]

  private static let planes = "shear_modulus_planes"

  /// `observables` by their present names, of `only` those asked for.
  static func current(_ observables: [String: StoredArray], only: Set<String>? = nil) -> [String: StoredArray] {
    var current = observables
    if let moduli = current.removeValue(forKey: planes)?.values, moduli.count == 3 {
      current["shear_modulus"] = StoredArray(shape: [], values: [moduli.reduce(0, +) / 3])
      for (axes, modulus) in zip(["xy", "xz", "yz"], moduli) {
        current["shear_modulus_\(axes)"] = StoredArray(shape: [], values: [modulus])
      }
    }
    return current.filter { only?.contains($0.key) != false }
  }
}
