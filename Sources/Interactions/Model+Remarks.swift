import Particles

/// The respects in which a sample from a file is not the model's: it can be computed with all the same.
extension Model {
  /// The largest relative deviation of the density that is not remarked: a box written with six digits is accurate to
  /// 10⁻⁵, so that a larger deviation is intentional, or another unit.
  package static let largestDensityMismatch = 1e-4
  /// The largest deviation of the fraction of a species, or of the sorted sizes, that is not remarked: the number of each
  /// species may be rounded up or down, by one particle in a hundred.
  package static let largestCompositionMismatch = 0.01

  /// Returns the sentence about a composition other than the model's; nil if it agrees.
  public func compositionRemark(on configuration: Configuration) -> String? {
    let count = configuration.count
    var stream = SeedTree(seed: 0).stream("kinds")
    let (species, radii) = composition.particles(count: count, stream: &stream)
    let kinds = 0..<max(1, composition.speciesCount)
    let wanted = kinds.map { kind in species.count { $0 == kind } }
    let found = kinds.map { kind in configuration.species.count { $0 == kind } }
    let largest = Self.largestCompositionMismatch
    if zip(wanted, found).contains(where: { Double(abs($0 - $1)) > largest * Double(count) }) {
      return "\(name.prefix(60)) has \(Self.listed(wanted)), the sample has \(Self.listed(found))"
    }
    guard let wanted = radii?.sorted(), let found = configuration.radii?.sorted(),
      zip(found, wanted).contains(where: { abs($0 / $1 - 1) > largest })
    else { return nil }
    return
      "the radii of \(name.prefix(60)) are from \(wanted[0]) to \(wanted[count - 1]), those of the sample from \(found[0]) to "
      + "\(found[count - 1]), in other numbers"
  }

  /// Returns the sentence about a density other than the model's; nil if it agrees.
  public func densityRemark(on configuration: Configuration) -> String? {
    guard abs(configuration.density / density - 1) > Self.largestDensityMismatch else { return nil }
    return "\(name.prefix(60)) has the number density \(density), the sample \(configuration.density)"
  }

  /// Returns the sentence about a file that was written with another model, by its property `model`; nil if it names this one, or
  /// none that is known.
  ///
  /// User-defined models are compared by their text: formulas of a file that is only read are not compiled.
  public func nameRemark(on written: String?) -> String? {
    guard let written, written != name else { return nil }
    var other = written
    if !written.hasPrefix("own:") {
      guard let known = try? ModelCatalogue.model(written), known.name != name else { return nil }
      other = known.name
    }
    return "it was written with the model \(other.excerpt), not with \(name.prefix(60))"
  }

  /// "800 A and 200 B".
  private static func listed(_ counts: [Int]) -> String {
    counts.enumerated().map { "\($1) \(speciesName($0))" }.joined(separator: " and ")
  }
}
