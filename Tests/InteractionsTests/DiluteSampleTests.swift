import Particles
import Tags
import Testing

@testable import Interactions

/// The memory of neighbor lists grows with particles, not with the volume.
@Suite(.tags(.unit)) struct DiluteSampleTests {
  @Test(arguments: [Cell(side: 1e6), Cell(sides: Vec3(1e3, 1e5, 1e7))])
  func theGridOfADiluteSampleHasFewCells(_ cell: Cell) {
    let grid = SiteGrid(cell: cell, reach: 1.5, wanted: 0.4, particles: 300)
    #expect(grid.counts.x * grid.counts.y * grid.counts.z <= 8 * 300)
    // Cells may be wider than the list reaches, never narrower.
    for axis in 0..<3 { #expect(cell.sides[axis] / Double(grid.counts[axis]) >= 1.5 + grid.skin) }
  }

  @Test func aDenseSampleHasTheCellsOfItsRange() {
    let side = cbrt3(3000 / 0.9)
    let (_, bounded) = MixedKernel.skinAndCells(0.4, reach: 1.5, side: side, particles: 3000)
    let (_, free) = MixedKernel.skinAndCells(0.4, reach: 1.5, side: side, particles: 1 << 40)
    #expect(bounded == free && bounded > 5)
  }

  private func cbrt3(_ x: Double) -> Double {
    var root = 10.0
    for _ in 0..<60 { root -= (root * root * root - x) / (3 * root * root) }
    return root
  }

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
