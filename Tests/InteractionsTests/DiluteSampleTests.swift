import Interactions
import Particles
import Tags
import Testing

/// Neighbor lists of dilute samples have wider cells than the interaction needs.
@Suite(.tags(.unit)) struct DiluteSampleTests {
  /// Two particles that interact, and 98 far from each other and from them: forces as between the two alone.
  @Test func forcesInADiluteSampleAreThoseOfAllPairs() throws {
    let model = try ModelCatalogue.model("lj")
    let side = 1e5
    var positions = (0..<98).map { k in
      let (y, z) = (k * 37 % 98, k * 61 % 98)
      return Vec3(Double(1000 * k + 17), Double(1000 * y), Double(1000 * z))
    }
    positions += [Vec3(50.2, 99_999.9, 3), Vec3(50.2, 1.0, 3)]
    let configuration = Configuration(
      cell: Cell(side: side), positions: positions, species: [Int](repeating: 0, count: 100))
    let field = try model.forceField(for: configuration, precision: .double)
    var forces = [Vec3](repeating: .zero, count: 100)
    field.forces(at: positions, into: &forces)
    #expect(forces.prefix(98).allSatisfy { $0 == .zero })
    #expect(forces[98].y != 0 && abs(forces[98].y + forces[99].y) < 1e-12 * abs(forces[98].y))
  }
}
