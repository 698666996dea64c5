import CVector
import Particles
import Tags
import Testing

@Suite(.tags(.unit)) struct ExchangeRowsTests {
  private static let count = 700
  private static let cells: Int32 = 3
  private static let side: Float = 9
  private static let bounds: [Float] = [1.5, 2.1, 2.55, 3].map { $0 * $0 }
  private static let length: Int32 = 192

  /// Particles at random places, sorted into the cells of a grid.
  private struct Sample {
    var coordinates = [[Float]](repeating: [], count: 3)
    var particles: [Int32] = []
    var begins: [Int32] = [0]

    init() {
      var stream = SeedTree(seed: 4).stream("places")
      let places = (0..<count).map { _ in
        (0..<3).map { _ in Float(stream.uniform()) * side }
      }
      let cell = { (place: [Float]) -> Int in
        let index = place.map { min(Int(cells) - 1, Int($0 / side * Float(cells))) }
        return index[0] + Int(cells) * (index[1] + Int(cells) * index[2])
      }
      for c in 0..<Int(cells * cells * cells) {
        for (i, place) in places.enumerated() where cell(place) == c {
          for axis in 0..<3 { coordinates[axis].append(place[axis]) }
          particles.append(Int32(i))
        }
        begins.append(Int32(particles.count))
      }
      for _ in 0..<LEHR_FILLING {
        for axis in 0..<3 { coordinates[axis].append(.nan) }
        particles.append(-1)
      }
    }
  }

  /// The rows of all particles, the ends of their shells, and the neighbors that follow in number.
  private func rows(eight: Int32) -> (entries: [[Int32]], ends: [[Int32]], later: [[Int32]]) {
    let sample = Sample()
    let number = Int(LEHR_SHELLS)
    var entries = [Int32](repeating: 0, count: Self.count * Int(Self.length))
    var ends = [Int32](repeating: 0, count: Self.count * number)
    let size = 2048
    let memory = UnsafeMutablePointer<Float>.allocate(capacity: 5 * size)
    let numbers = UnsafeMutablePointer<Int32>.allocate(capacity: 3 * size)
    defer {
      memory.deallocate()
      numbers.deallocate()
    }
    let found = (0..<2).map {
      lehr_exchange_found(squares: memory + (3 + $0) * size, particles: numbers + (1 + $0) * size)
    }
    var room = lehr_exchange_room(
      x: memory, y: memory + size, z: memory + 2 * size, particles: numbers, found: (found[0], found[1]),
      capacity: Int32(size), eight: eight)
    let side = Double(Self.side)
    for c in 0..<Self.cells * Self.cells * Self.cells {
      let cell = [c % Self.cells, c / Self.cells % Self.cells, c / (Self.cells * Self.cells)]
      sample.coordinates[0].withUnsafeBufferPointer { x in
        sample.coordinates[1].withUnsafeBufferPointer { y in
          sample.coordinates[2].withUnsafeBufferPointer { z in
            sample.particles.withUnsafeBufferPointer { particles in
              sample.begins.withUnsafeBufferPointer { begins in
                var grid = lehr_exchange_grid(
                  x: x.baseAddress, y: y.baseAddress, z: z.baseAddress, particles: particles.baseAddress,
                  begins: begins.baseAddress, count: (Self.cells, Self.cells, Self.cells),
                  edges: (side, 0, side, 0, 0, side))
                #expect(
                  lehr_exchange_rows(
                    &grid, cell, Self.bounds, &room, &entries, Self.length, &ends, Int32(Self.count)) == 0)
              }
            }
          }
        }
      }
    }
    let rows = (0..<Self.count).map { i in
      Array(entries[i * Int(Self.length)..<i * Int(Self.length) + Int(ends[i * number + number - 1])])
    }
    let later = (0..<Self.count).map { i in
      var later = [Int32](repeating: 0, count: Int(Self.length))
      let row = Array(entries[i * Int(Self.length)..<(i + 1) * Int(Self.length)])
      let found = lehr_exchange_later(row, ends[i * number + 1], Int32(i), Int32(Self.count), &later, eight)
      return Array(later[..<Int(found)])
    }
    return (rows, (0..<Self.count).map { Array(ends[$0 * number..<($0 + 1) * number]) }, later)
  }

  @Test func rowsAreTheSameWithVectorsOfAnyLength() {
    let (long, short) = (rows(eight: 0), rows(eight: 1))
    #expect(long.entries == short.entries)
    #expect(long.ends == short.ends)
    #expect(long.later == short.later)
  }

  @Test func shellsHaveAllNeighborsByDistance() {
    let sample = Sample()
    var places = [[Float]](repeating: [], count: Self.count)
    for k in 0..<Self.count { places[Int(sample.particles[k])] = sample.coordinates.map { $0[k] } }
    let rows = rows(eight: 0)
    for i in 0..<Self.count {
      let squares = (0..<Self.count).map { j -> Float in
        let d = zip(places[i], places[j]).map { a, b in
          (b - a) - Self.side * ((b - a) / Self.side).rounded()
        }
        return d[0] * d[0] + d[1] * d[1] + d[2] * d[2]
      }
      var begin = 0
      for shell in 0..<Int(LEHR_SHELLS) {
        let end = Int(rows.ends[i][shell])
        let low = shell == 0 ? -1 : Self.bounds[shell - 1]
        // Distances at a bound to their rounding belong to either shell.
        let wanted = (0..<Self.count).filter { $0 != i && squares[$0] >= low && squares[$0] < Self.bounds[shell] }
        let different = Set(wanted.map(Int32.init)).symmetricDifference(rows.entries[i][begin..<end])
        #expect(
          different.allSatisfy { j in
            [low, Self.bounds[shell]].contains { abs(squares[Int(j)] - $0) < 1e-5 * $0 }
          }, "\(i), shell \(shell)")
        begin = end
      }
      let near = rows.entries[i][..<Int(rows.ends[i][1])].filter { Int($0) > i }
      #expect(rows.later[i].starts(with: near))
      #expect(rows.later[i].count == (near.count + 3) / 4 * 4)
      #expect(rows.later[i][near.count...].allSatisfy { Int($0) == Self.count })
    }
  }
}
