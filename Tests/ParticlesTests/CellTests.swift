import Foundation
import Particles
import Tags
import Testing

/// Cells against the plainest arithmetic of their edges.
@Suite(.tags(.unit)) struct CellTests {
  /// Cubes, bricks and sheared cells, with tilts up to half a side and beyond.
  static let shapes: [Cell] = [
    Cell(side: 7.3), Cell(sides: Vec3(3, 5, 4)), Cell(sides: Vec3(40, 3, 4)), Cell(sides: Vec3(2, 3, 50)),
    Cell(sides: Vec3(5, 5, 5), tilts: Vec3(2.5, 0, 0)), Cell(sides: Vec3(5, 5, 5), tilts: Vec3(0, -2.5, 0)),
    Cell(sides: Vec3(5, 5, 5), tilts: Vec3(0, 0, 2.5)), Cell(sides: Vec3(5, 5, 5), tilts: Vec3(2.5, 2.5, 2.5)),
    Cell(sides: Vec3(6, 5, 4), tilts: Vec3(-2.9, 1.3, -2.4)), Cell(sides: Vec3(12, 4, 5), tilts: Vec3(6, -5.5, 1)),
    Cell(sides: Vec3(3, 4, 9), tilts: Vec3(1, -1.5, 2)), Cell(sides: Vec3(5, 4, 6), tilts: Vec3(17, -23, 9.5)),
  ]

  private func points(_ cell: Cell, _ count: Int, spread: Double) -> [Vec3] {
    var stream = SeedTree(seed: 4).stream("points")
    return (0..<count).map { _ in
      cell.translation(spread * Vec3(stream.uniform() - 0.5, stream.uniform() - 0.5, stream.uniform() - 0.5))
    }
  }

  private func cross(_ a: Vec3, _ b: Vec3) -> Vec3 {
    Vec3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
  }

  @Test(arguments: shapes) func theMinimumImageIsTheShortestOfAll(_ cell: Cell) {
    let (a, b, c) = (cell.reduced.edges[0], cell.reduced.edges[1], cell.reduced.edges[2])
    for r in points(cell, 300, spread: 3) {
      let image = cell.minimumImage(r)
      // A vector of the lattice lies between the two.
      let n = cell.fractions(of: r - image)
      #expect((n - n.rounded(.toNearestOrEven)).length < 1e-12)
      // All images near the shortest: of the longest cell there are 21 along each of the others.
      var shortest = Double.infinity
      for i in -3...3 {
        for j in -12...12 {
          for k in -12...12 {
            shortest = min(shortest, (image + Double(i) * a + Double(j) * b + Double(k) * c).length)
          }
        }
      }
      #expect(abs(image.length - shortest) < 1e-12 * (1 + shortest))
    }
  }

  @Test(arguments: shapes) func theImageInsideHasFractionsFromZeroToOne(_ cell: Cell) {
    for x in points(cell, 300, spread: 7) + [.zero, cell.edges[0], -1e-17 * cell.edges[2], cell.edges[1]] {
      let home = cell.wrapped(x)
      let f = cell.fractions(of: home)
      #expect(Swift.all(f .>= -1e-14) && Swift.all(f .< 1 + 1e-14))
      let n = cell.fractions(of: home - x)
      #expect((n - n.rounded(.toNearestOrEven)).length < 1e-12)
    }
  }

  @Test(arguments: shapes) func fractionsAndTranslationsUndoEachOther(_ cell: Cell) {
    for f in points(Cell(side: 1), 100, spread: 9) {
      #expect((cell.fractions(of: cell.translation(f)) - f).length < 1e-13 * (1 + 9 * 9))
      let edges = cell.edges
      #expect((cell.translation(f) - (f.x * edges[0] + f.y * edges[1] + f.z * edges[2])).length < 1e-12)
    }
  }

  @Test(arguments: shapes) func volumeAndWidthsAreThoseOfTheEdges(_ cell: Cell) {
    let (a, b, c) = (cell.edges[0], cell.edges[1], cell.edges[2])
    let volume = cross(a, b) • c
    #expect(abs(cell.volume / volume - 1) < 1e-14 && abs(cell.side * cell.side * cell.side / volume - 1) < 1e-14)
    let widths = Vec3(volume / cross(b, c).length, volume / cross(c, a).length, volume / cross(a, b).length)
    #expect((cell.widths - widths).length < 1e-13 * widths.length)
    #expect(abs(cell.shortestWidth - cell.reduced.widths.min()) == 0)
  }

  @Test(arguments: shapes) func theReducedCellIsTheSameLatticeWithSmallTilts(_ cell: Cell) {
    let small = cell.reduced
    let (half, t) = (0.5 * cell.sides, small.tilts)
    #expect(abs(t.x) <= half.x && abs(t.y) <= half.x && abs(t.z) <= half.y && small.sides == cell.sides)
    for edge in small.edges {
      let n = cell.fractions(of: edge)
      #expect((n - n.rounded(.toNearestOrEven)).length < 1e-12)
    }
    #expect(cell.shortestWidth >= cell.widths.min() * (1 - 1e-15))
  }

  @Test(arguments: [Vec3(1, 0, 0), Vec3(0, 1, 0), Vec3(0, 0, 1), Vec3(-1, 2, 1), Vec3(3, -2, -1)])
  func aCubeTiltedByWholeSidesIsTheCube(_ n: Vec3) {
    let cell = Cell(sides: Vec3(repeating: 7.3), tilts: 7.3 * n)
    #expect(!cell.isCube && cell.reduced == Cell(side: 7.3) && cell.shortestWidth == 7.3)
  }

  @Test func aStrainedCellHasStrainedEdgesAndFractions() {
    let cell = Cell(sides: Vec3(6, 5, 4), tilts: Vec3(-2.9, 1.3, -2.4))
    let sample = Configuration(
      cell: cell, positions: points(cell, 20, spread: 2), species: [Int](repeating: 0, count: 20))
    for (alpha, beta) in [(Axis.x, Axis.y), (.x, .z), (.y, .z)] {
      let sheared = sample.sheared(alpha, along: beta, by: 0.13)
      #expect(sheared.cell.volume == cell.volume)
      for (edge, old) in zip(sheared.cell.edges, cell.edges) {
        var expected = old
        expected[alpha.rawValue] += 0.13 * old[beta.rawValue]
        #expect((edge - expected).length < 1e-15 * 10)
      }
      for (x, old) in zip(sheared.positions, sample.positions) {
        #expect((sheared.cell.fractions(of: x) - cell.fractions(of: old)).length < 1e-14)
      }
    }
    let stretched = sample.stretched(by: Vec3(1.1, 0.9, 1.3))
    #expect(abs(stretched.cell.volume / cell.volume - 1.1 * 0.9 * 1.3) < 1e-14)
    for (x, old) in zip(stretched.positions, sample.positions) {
      #expect((stretched.cell.fractions(of: x) - cell.fractions(of: old)).length < 1e-14)
    }
  }

  @Test(arguments: shapes) func codingGivesBackEveryBitAndACubeIsItsSide(_ cell: Cell) throws {
    let data = try JSONEncoder().encode(["cell": cell])
    #expect(try JSONDecoder().decode([String: Cell].self, from: data) == ["cell": cell])
    #expect((try? JSONDecoder().decode([String: Double].self, from: data)) == (cell.isCube ? ["cell": 7.3] : nil))
  }

  @Test(arguments: ["-8", "0", "[1, 2, 3]", "[1, 1, 0, 0, 0, 0]", "[1, 1, -1, 0, 0, 0]", "\"8\"", "1e300"])
  func whatIsNoCellIsNotDecoded(_ text: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Cell].self, from: Data("[\(text)]".utf8)) }
  }
}

@Suite(.tags(.unit)) struct LatticeTests {
  /// A rotation about the axis (1, 2, 2)/3 by the angle that a 3-4-5 triangle has.
  static func rotated(_ v: Vec3) -> Vec3 {
    let n = Vec3(1, 2, 2) / 3, (cosine, sine) = (0.6, 0.8)
    let across = Vec3(n.y * v.z - n.z * v.y, n.z * v.x - n.x * v.z, n.x * v.y - n.y * v.x)
    return cosine * v + sine * across + (1 - cosine) * (n • v) * n
  }

  @Test(arguments: CellTests.shapes) func aRotatedCellIsTurnedBack(_ cell: Cell) throws {
    let lattice = try Lattice(edges: cell.edges.map(Self.rotated))
    #expect(lattice.isTurned)
    let scale = cell.extent.max()
    #expect((lattice.cell.sides - cell.sides).length < 1e-14 * scale)
    #expect((lattice.cell.tilts - cell.tilts).length < 4e-15 * scale)
    #expect(lattice.cell.isCube == cell.isCube && lattice.cell.isRectangular == cell.isRectangular)
    for f in [Vec3(0.3, -0.7, 2.1), Vec3(-5, 0.2, 0.9)] {
      let x = cell.translation(f)
      #expect((lattice.turned(Self.rotated(x)) - x).length < 1e-14 * 10 * scale)
      #expect((lattice.translation(f) - Self.rotated(x)).length < 1e-14 * 10 * scale)
    }
  }

  @Test(arguments: CellTests.shapes) func edgesThatAreUprightAreTakenAsTheyAre(_ cell: Cell) throws {
    let lattice = try Lattice(edges: cell.edges)
    #expect(!lattice.isTurned && lattice.cell == cell && lattice.turned(Vec3(1, 2, 3)) == Vec3(1, 2, 3))
    // What a computed cell leaves above its diagonal, such as ASE's of lengths and angles.
    var edges = cell.edges
    edges[0].y += 3e-16
    edges[1].z -= 3e-16
    #expect(try Lattice(edges: edges).cell == cell)
  }

  @Test func roundingMakesNoBrickOfACube() throws {
    let edges = [Vec3(5, 0, 0), Vec3(2e-16, 5.000000000000001, 0), Vec3(0, -1e-13, 4.999999999999999)]
    #expect(try Lattice(edges: edges).cell == Cell(side: 5))
    let brick = [Vec3(5, 0, 0), Vec3(0, 5.0001, 0), Vec3(0, 0, 5)]
    #expect(try Lattice(edges: brick).cell == Cell(sides: Vec3(5, 5.0001, 5)))
  }

  @Test func whatIsNoLatticeIsRefused() {
    let (a, b, c) = (Vec3(5, 0, 0), Vec3(1, 4, 0), Vec3(0, 1, 6))
    for (edges, fault) in [
      ([b, a, c], LatticeFault.leftHanded), ([-a, -b, -c], .leftHanded), ([a, b, a + b], .flat), ([a, a, c], .flat),
      ([.zero, b, c], .notPositive), ([a, b, Vec3(0, 0, .nan)], .notPositive),
      ([a, b, Vec3(0, 0, .infinity)], .notPositive),
    ] {
      #expect(throws: fault) { try Lattice(edges: edges) }
    }
  }
}
