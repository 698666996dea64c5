import CLanes
import Tags
import Testing

/// The inner loops in C: every width of this processor against plain sums, and bit by bit against each other.
@Suite(.tags(.unit)) struct LaneLoopsTests {
  static let widths = (0..<lehr_lanes_count()).filter { lehr_lanes_run_here($0) != 0 }.map { lehr_lanes_at($0).pointee }
  /// A sum of up to 48 terms of order 1, each rounded.
  static let tolerance = 100 * Double.ulpOfOne

  /// Runs a loop at every width, and returns what the first one leaves in `target`.
  private func result(_ target: [Double], _ run: (lehr_lanes, UnsafeMutablePointer<Double>) -> Void) throws -> [Double]
  {
    var results = Self.widths.map { width in
      var copy = target
      copy.withUnsafeMutableBufferPointer { run(width, $0.baseAddress!) }
      return copy
    }
    let first = results.removeFirst()
    for other in results { #expect(first.map(\.bitPattern) == other.map(\.bitPattern)) }
    return first
  }

  @Test(arguments: [(3, 3), (14, 3), (31, 6), (50, 48)]) func frontsLoseTheProduct(rows: Int, width: Int) throws {
    var numbers = TestNumbers(3)
    let (first, together) = (6, Int(LEHR_ROWS))
    let size = first + rows
    let l = (0..<rows).map { _ in numbers.vector(width) }
    var groups = [Double](repeating: 0, count: (rows + together) / together * together * width)
    var blocks = [Double](repeating: 0, count: (rows + 8) / 8 * 8 * width)
    for (row, values) in l.enumerated() {
      for (k, value) in values.enumerated() {
        groups[row / together * together * width + together * k + row % together] = -value
        blocks[row / 8 * 8 * width + 8 * k + row % 8] = value
      }
    }
    let front = numbers.vector(lehr_front_row(size + together))
    let found = try result(front) { $0.subtract_product($1, size, first, width, groups, blocks) }
    for row in 0..<rows {
      for column in 0...row {
        let place = lehr_front_row(first + row) + first + column
        let product = zip(l[row], l[column]).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(abs(found[place] - (front[place] - product)) < Self.tolerance)
      }
    }
    #expect(Array(found[..<lehr_front_row(first)]) == Array(front[..<lehr_front_row(first)]))
  }

  /// Panels of 1 to 4 blocks of right-hand sides, some of which are not reached.
  @Test(arguments: [(1, 0b1), (2, 0b11), (3, 0b101), (4, 0b1111), (4, 0b0110)])
  func sweepsSubtractTheRowsOfAPanel(blocks: Int, reached: Int) throws {
    var numbers = TestNumbers(4)
    let (width, count, unknowns) = (9, 12, 30)
    let rows = (0..<count).map { Int32(2 * $0 + 3) }
    let l = numbers.vector(width * count)
    let (own, x) = (numbers.vector(8 * blocks * width), numbers.vector(8 * blocks * unknowns))
    func entry(_ row: Int, _ k: Int) -> Double { l[row / 6 * 6 * width + 6 * k + row % 6] }
    let forward = try result(x) { $0.forward(l, width, rows, count, $1, own, blocks, Int32(reached)) }
    var expected = x
    for (row, target) in rows.enumerated() {
      for lane in 0..<8 * blocks where reached >> (lane / 8) & 1 == 1 {
        for k in 0..<width { expected[Int(target) * 8 * blocks + lane] += entry(row, k) * own[k * 8 * blocks + lane] }
      }
    }
    #expect(relativeDistance(forward, expected) < Self.tolerance)
    let backward = try result(own) { $0.backward(l, width, rows, count, x, $1, blocks) }
    expected = own
    for k in 0..<width {
      for lane in 0..<8 * blocks {
        for (row, source) in rows.enumerated() {
          expected[k * 8 * blocks + lane] += entry(row, k) * x[Int(source) * 8 * blocks + lane]
        }
      }
    }
    #expect(relativeDistance(backward, expected) < Self.tolerance)
  }

  /// Rows of 1 to 5 blocks, symmetric ones and others.
  @Test(arguments: [6, 9]) func productsAreThoseOfTheBlocks(stride: Int) throws {
    var numbers = TestNumbers(5)
    let sites = 5
    let starts = [0, 1, 3, 6, 7, 10]
    let partners = (0..<20).map { Int32($0 * 3 % sites) }
    let pairs = numbers.vector(2 * stride * 10)
    let (u, v) = (numbers.vector(12 * sites), numbers.vector(12 * sites))
    let found = try result(v) { $0.multiply(pairs, stride, starts, partners, sites, u, $1, 0.7, -0.3, 1.1) }
    let upper = [0, 1, 2, 1, 3, 4, 2, 4, 5]
    var expected = v.indices.map { 1.1 * v[$0] - 0.3 * u[$0] }
    for site in 0..<sites {
      for place in 2 * starts[site]..<2 * starts[site + 1] {
        for element in 0..<9 {
          let value = pairs[2 * stride * (place / 2) + 2 * (stride == 6 ? upper[element] : element) + place % 2]
          for lane in 0..<4 {
            let component = u[12 * Int(partners[place]) + 4 * (element % 3) + lane]
            expected[12 * site + 4 * (element / 3) + lane] += 0.7 * value * component
          }
        }
      }
    }
    #expect(relativeDistance(found, expected) < Self.tolerance)
  }
}
