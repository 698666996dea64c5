import Particles
import Tags
import Testing

@Suite(.tags(.unit)) struct SeedTreeTests {
  @Test func philoxGivesTheKnownAnswers() {
    // The published known-answer vectors of Philox4x32-10.
    let zero = RandomStream.philox(counter: (0, 0, 0, 0), key: 0)
    #expect(zero == (0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8))
    let ones = RandomStream.philox(counter: (~0, ~0, ~0, ~0), key: ~0)
    #expect(ones == (0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd))
  }

  @Test func aStreamIsAFunctionOfItsPathAlone() {
    let tree = SeedTree(seed: 4)
    var a = tree.branch("x").branch(3).stream("v")
    var b = SeedTree(seed: 4).branch("x").branch(3).stream("v")
    #expect((0..<100).allSatisfy { _ in a.next() == b.next() })
    var others =
      [tree.branch("x").branch(4), tree.branch("y").branch(3), SeedTree(seed: 5).branch("x").branch(3)]
      .map { $0.stream("v") } + [tree.branch("x").branch(3).stream("w")]
    var first = tree.branch("x").branch(3).stream("v")
    let number = first.next()
    for i in others.indices { #expect(others[i].next() != number) }
  }

  @Test func aStreamRestoredFromItsStateGoesOn() throws {
    var stream = SeedTree(seed: 9).stream("s")
    for _ in 0..<7 { _ = stream.normal() }
    var copy = stream
    #expect((0..<50).allSatisfy { _ in stream.normal() == copy.normal() })
  }

  @Test func normalsHaveTheMomentsOfTheNormalDistribution() {
    var stream = SeedTree(seed: 2).stream("n")
    let x = (0..<200_000).map { _ in stream.normal() }
    let n = Double(x.count)
    // Standard errors: 1/√n, √(2/n), √(15/n), √(96/n); five of them.
    #expect(abs(x.reduce(0, +) / n) < 5 / n.squareRoot())
    #expect(abs(x.reduce(0) { $0 + $1 * $1 } / n - 1) < 5 * (2 / n).squareRoot())
    #expect(abs(x.reduce(0) { $0 + $1 * $1 * $1 } / n) < 5 * (15 / n).squareRoot())
    #expect(abs(x.reduce(0) { $0 + $1 * $1 * $1 * $1 } / n - 3) < 5 * (96 / n).squareRoot())
  }

  @Test func gammaHasItsMeanAndVariance() {
    var stream = SeedTree(seed: 3).stream("g")
    for shape in [1.0, 2.5, 700] {
      let x = (0..<100_000).map { _ in stream.gamma(shape: shape) }
      let n = Double(x.count)
      let mean = x.reduce(0, +) / n
      let variance = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
      #expect(abs(mean - shape) < 5 * (shape / n).squareRoot())
      // Fourth cumulant of a gamma distribution: variance of the sample variance = shape²(2 + 6/shape)/n.
      #expect(abs(variance - shape) < 5 * shape * ((2 + 6 / shape) / n).squareRoot())
    }
  }

  @Test func theLogarithmIsRightToTheLastDigits() {
    for x in [1e-300, 1e-9, 0.3, 0.7071, 0.99999, 1, 1.0001, 1.4142, 2, 10, 1e200] {
      let expected = [
        1e-300: -690.7755278982137, 1e-9: -20.72326583694641, 0.3: -1.2039728043259361, 0.7071: -0.346583180371942,
        0.99999: -1.0000050000287824e-05, 1: 0, 1.0001: 9.999500033329732e-05, 1.4142: 0.3465640001880033,
        2: 0.6931471805599453, 10: 2.302585092994046, 1e200: 460.51701859880916,
      ][x]!
      #expect(abs(logarithm(x) - expected) <= 4e-16 * abs(expected))
    }
  }
}

@Suite(.tags(.unit)) struct CubeTests {
  @Test func theMinimumImageIsTheShortestImage() {
    let cell = Cell(side: 7.3)
    var stream = SeedTree(seed: 1).stream("r")
    for _ in 0..<200 {
      let r = 30 * Vec3(stream.uniform() - 0.5, stream.uniform() - 0.5, stream.uniform() - 0.5)
      let image = cell.minimumImage(r)
      for x in -1...1 {
        for y in -1...1 {
          for z in -1...1 {
            let other = image + 7.3 * Vec3(Double(x), Double(y), Double(z))
            #expect(image.length <= other.length + 1e-12)
          }
        }
      }
      let home = cell.wrapped(r)
      #expect(all(home .>= 0) && all(home .< 7.3))
      #expect(cell.minimumImage(home - r).length < 1e-12)
    }
  }

  @Test func aWrappedCoordinateIsNeverTheSideItself() {
    #expect(Cell(side: 10).wrapped(Vec3(-1e-17, -0.0, 10)) == .zero)
  }

  @Test func theSideIsTheCubeRootOfTheVolume() {
    #expect(abs(Cell(count: 3000, density: 0.6).side - 17.099759466766969) < 4e-15)
    #expect(Cell(count: 27, density: 1).side == 3)
  }
}
