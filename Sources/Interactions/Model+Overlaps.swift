import Particles

extension Model {
  /// The fraction of the interaction range below which two particles overlap completely; no liquid has such a pair.
  private static let overlap = 0.05

  /// Throws if particles of `configuration` overlap completely, as happens with wrong units.
  ///
  /// - Throws: ``ModelError`` that names two of the particles, or an error of ``check(_:)``.
  public func checkOverlaps(of configuration: Configuration) throws(ModelError) {
    let field = try forceField(for: configuration)
    guard let bond = field.bonds(at: configuration.positions).min(by: { $0.length < $1.length }) else { return }
    guard bond.length < Self.overlap * shortestRange(of: configuration) else { return }
    throw ModelError(
      "particles \(bond.i + 1) and \(bond.j + 1) overlap: their distance is \(bond.length); "
        + "check the units of the coordinates, or remove one of them")
  }
}
