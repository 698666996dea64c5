import Particles

/// A diamond crystal of `cells`³ cubic cells of eight particles, nearest neighbours at the distance `bond`.
public func diamond(cells: Int, bond: Double) -> Configuration {
  let side = 4 * bond / 3.0.squareRoot()
  let basis = [Vec3(0, 0, 0), Vec3(0, 2, 2), Vec3(2, 0, 2), Vec3(2, 2, 0)].flatMap { [$0, $0 + Vec3(1, 1, 1)] }
  var positions: [Vec3] = []
  for k in 0..<(cells * cells * cells) {
    let cell = Vec3(Double(k % cells), Double(k / cells % cells), Double(k / cells / cells))
    positions += basis.map { side * (cell + 0.25 * $0) }
  }
  return Configuration(
    cell: Cell(side: side * Double(cells)), positions: positions,
    species: [Int](repeating: 0, count: positions.count), radii: nil)
}
