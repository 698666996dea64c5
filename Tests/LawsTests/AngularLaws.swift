import Fixtures
import Foundation
import Interactions
import Particles
import Tags
import Testing

/// Stillinger and Weber's energy in its plainest form: all triples of particles, angles by the arc cosine, functions of the
/// C library. No line of it is the program's.
private struct PlainStillingerWeber {
  let cell: Cell
  var lambda = 21.0
  /// x → x + γ(β) along α, applied to every separation.
  var shear: (alpha: Int, beta: Int, gamma: Double) = (0, 1, 0)

  func separation(_ a: Vec3, _ b: Vec3) -> Vec3 {
    var r = b - a
    for axis in 0..<3 { r[axis] -= cell.side * (r[axis] / cell.side).rounded() }
    r[shear.alpha] += shear.gamma * r[shear.beta]
    return r
  }

  func energy(_ positions: [Vec3]) -> Double {
    var energy = 0.0
    for i in positions.indices {
      var arms: [(r: Vec3, length: Double)] = []
      for j in positions.indices where j != i {
        let r = separation(positions[i], positions[j])
        let length = sqrt(r.x * r.x + r.y * r.y + r.z * r.z)
        guard length < 1.8 else { continue }
        arms.append((r, length))
        energy += 0.5 * 7.049556277 * (0.6022245584 / pow(length, 4) - 1) * exp(1 / (length - 1.8))
      }
      for (k, first) in arms.enumerated() {
        for second in arms.dropFirst(k + 1) {
          let dot = first.r.x * second.r.x + first.r.y * second.r.y + first.r.z * second.r.z
          let angle = acos(max(-1, min(1, dot / (first.length * second.length))))
          let bend = cos(angle) + 1.0 / 3
          energy += lambda * bend * bend * exp(1.2 / (first.length - 1.8) + 1.2 / (second.length - 1.8))
        }
      }
    }
    return energy
  }
}

@Suite(.tags(.law)) struct AngularLaws {
  static func sample(_ name: String = "sw", count: Int = 150) throws -> Configuration {
    jitteredLattice(of: try ModelCatalogue.model(name), count: count, jitter: 0.2, seed: 7)
  }

  @Test(arguments: [("sw", 21.0), ("sw:lambda=23.15,density=0.5", 23.15)])
  func theEnergyIsThatOfAllTriples(name: String, lambda: Double) throws {
    let sample = try Self.sample(name)
    let model = try ModelCatalogue.model(name)
    let field = try model.forceField(for: sample)
    var forces = sample.positions
    let energy = field.mechanics(at: sample.positions, into: &forces).energy
    let plain = PlainStillingerWeber(cell: sample.cell, lambda: lambda).energy(sample.positions)
    #expect(abs(energy - plain) < 1e-12 * abs(plain))
    let judge = try AllPairs(model: model, configuration: sample).energyAndForces(of: sample)
    #expect(abs(judge.energy - plain) < 1e-12 * abs(plain))
  }

  @Test func forcesVirialAndStiffnessAreDerivativesOfThatEnergy() throws {
    let sample = try Self.sample()
    let field = try ModelCatalogue.model("sw").forceField(for: sample)
    var forces = sample.positions
    let sums = field.energetics(at: sample.positions, into: &forces)
    var plain = PlainStillingerWeber(cell: sample.cell)
    let largest = forces.map(\.length).max()!
    // Fourth-order differences: rounding of some hundred ε over h, truncation h⁴.
    let h = 1e-3
    func derivatives(_ f: (Double) -> Double) -> (first: Double, second: Double) {
      let (a, b, c, d, e) = (f(-2 * h), f(-h), f(0), f(h), f(2 * h))
      return ((8 * (d - b) - (e - a)) / (12 * h), (16 * (b + d) - 30 * c - a - e) / (12 * h * h))
    }
    for i in [0, 31, 149] {
      for axis in 0..<3 {
        let slope = derivatives { step in
          var moved = sample.positions
          moved[i][axis] += step
          return plain.energy(moved)
        }.first
        #expect(abs(slope + forces[i][axis]) < 1e-6 * largest)
      }
    }
    for (k, plane) in [(0, 1), (0, 2), (1, 2)].enumerated() {
      let shear = derivatives { gamma in
        plain.shear = (plane.0, plane.1, gamma)
        return plain.energy(sample.positions)
      }
      #expect(abs(shear.first - sums.virial[[1, 2, 4][k]]) < 1e-6 * largest)
      #expect(abs(shear.second / sums.affineStiffness[k] - 1) < 1e-6)
    }
    plain.shear = (0, 1, 0)
    var laplacian = 0.0
    for i in sample.positions.indices {
      for axis in 0..<3 {
        var moved = sample.positions
        var difference = 0.0
        for sign in [1.0, -1] {
          moved[i][axis] = sample.positions[i][axis] + sign * 1e-5
          field.forces(at: moved, into: &forces)
          difference -= sign * forces[i][axis] / 2e-5
        }
        laplacian += difference
      }
    }
    #expect(abs(sums.laplacian / laplacian - 1) < 1e-7)
  }

  @Test func theTripletsDerivativesAreFiniteDifferences() throws {
    let sample = try Self.sample()
    let judge = try AllPairs(model: ModelCatalogue.model("sw"), configuration: sample)
    let triplets = judge.triplets(of: sample)
    #expect(triplets.count > 1000)
    // Along a homogeneous stretch of one axis every side's q changes by half its squared component.
    let h = 1e-4
    func stretched(_ axis: Int, _ e: Double) -> [Triplet] {
      judge.triplets(of: sample) { r in
        var s = r
        s[axis] *= (1 + e).squareRoot()
        return s
      }
    }
    for axis in 0..<3 {
      let (down, up) = (stretched(axis, -h), stretched(axis, h))
      // Arms near the cutoff come and go; their energies are below e^(−1/0.001).
      guard down.count == triplets.count, up.count == triplets.count else { continue }
      for (k, t) in triplets.enumerated() where k % 37 == 0 {
        let change = t.sides.map { 0.5 * $0[axis] * $0[axis] }
        let slope = (0..<3).reduce(0) { $0 + t.first[$1] * change[$1] }
        #expect(abs((up[k].energy - down[k].energy) / (2 * h) - slope) < 1e-5 * (1 + abs(slope)))
        for a in 0..<3 {
          let curvature = (0..<3).reduce(0) { $0 + t.second(a, $1) * change[$1] }
          #expect(abs((up[k].first[a] - down[k].first[a]) / (2 * h) - curvature) < 1e-4 * (1 + abs(curvature)))
        }
      }
    }
  }

  @Test func diamondHasTwoBondsAndNoBentAngle() throws {
    let r = try #require(try ModelCatalogue.model("sw").potential.minimum).x
    let crystal = diamond(cells: 3, bond: r)
    let field = try ModelCatalogue.model("sw").forceField(for: crystal)
    var forces = crystal.positions
    let sums = field.energetics(at: crystal.positions, into: &forces)
    // The printed A and B make the minimum −1 within their digits.
    #expect(abs(sums.energy / Double(crystal.count) + 2) < 1e-10)
    #expect(forces.allSatisfy { $0.length < 1e-12 })
    #expect(sums.pairs == 2 * crystal.count)
  }

  @Test func theExponentialIsThatOfTheLibrary() {
    for k in -7000...7000 {
      let x = 0.1 * Double(k) + 0.0123
      #expect(abs(x.exponential() / exp(x) - 1) < 1e-15)
    }
    #expect((-709.0).exponential() == 0 && (-Double.infinity).exponential() == 0)
    #expect(Double.infinity.exponential() == .infinity && Double.nan.exponential().isNaN && (0.0).exponential() == 1)
  }
}
