/// The levels of plane waves in a periodic cube: all waves of one length of the wave vector and one polarization.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | ω = ω₁ √n, ω₁/ω₀ = 2πN^(−1/3) | `frequency` of shear waves | ω₀ |
/// | ω₁ √n c_l/c_s, (c_l/c_s)² = (K + 4G/3)/G | of longitudinal waves | ω₀ |
/// | r₃(n) = number of integer vectors of square n | 2 r₃ shear modes, r₃ longitudinal ones | 1 |
///
/// The squares n = 1, 2, 3, 4, 5, 6 have 12, 24, 16, 12, 48, 48 shear modes: 12, 36, 52, 64, 112, 160 up to each. This is
/// the continuum's dispersion; that of a glass is lower at short wavelengths.
public struct PhononLevel: Sendable, Equatable, Codable {
  /// The frequency ω/ω₀.
  public let frequency: Double
  /// The number of modes.
  public let modes: Int
  /// Whether the waves are longitudinal.
  public let isLongitudinal: Bool

  /// Creates a level.
  public init(frequency: Double, modes: Int, isLongitudinal: Bool) {
    (self.frequency, self.modes, self.isLongitudinal) = (frequency, modes, isLongitudinal)
  }

  /// Returns the levels up to the square `last` of the shear waves, ascending.
  ///
  /// - Parameters:
  ///   - first: the frequency ω₁/ω₀ of the first shear level.
  ///   - speedRatio: c_l/c_s; nil without longitudinal waves.
  public static func all(first: Double, speedRatio: Double?, upToSquare last: Int) -> [PhononLevel] {
    precondition(first > 0 && last >= 1, "levels begin above zero")
    let squares = (1...last).map { ($0, vectors(ofSquare: $0)) }.filter { $0.1 > 0 }
    var levels = squares.map {
      PhononLevel(frequency: first * Double($0.0).squareRoot(), modes: 2 * $0.1, isLongitudinal: false)
    }
    if let speedRatio, speedRatio.isFinite {
      let top = levels[levels.count - 1].frequency
      levels += squares.map {
        PhononLevel(
          frequency: first * speedRatio * Double($0.0).squareRoot(), modes: $0.1, isLongitudinal: true)
      }.filter { $0.frequency <= top }
    }
    return levels.sorted { $0.frequency < $1.frequency }
  }

  /// Returns r₃(n), the number of integer vectors (i, j, k) with i² + j² + k² = n.
  static func vectors(ofSquare n: Int) -> Int {
    let side = Int(Double(n).squareRoot())
    var count = 0
    for i in -side...side {
      for j in -side...side {
        for k in -side...side where i * i + j * j + k * k == n { count += 1 }
      }
    }
    return count
  }
}
