import Particles

extension Model {
  /// Two particles closer than this part of their range sit on top of each other; no liquid has such a pair.
  private static let overlap = 0.05

  /// Refuses a configuration in which particles sit on top of each other, as wrong units make them.
  ///
  /// Throws ``ModelError``, which names two of them, or as ``check(_:)`` does.
  public func checkOverlaps(of configuration: Configuration) throws(ModelError) {
    let field = try forceField(for: configuration)
    guard let bond = field.bonds(at: configuration.positions).min(by: { $0.length < $1.length }) else { return }
    guard bond.length < Self.overlap * shortestRange(of: configuration) else { return }
    throw ModelError(
      "particles \(bond.i + 1) and \(bond.j + 1) overlap: their distance is \(bond.length); "
        + "check the units of the coordinates, or remove one of them")
  }
}
