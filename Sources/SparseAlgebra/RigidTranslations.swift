/// The three uniform translations of n sites: null vectors of every matrix here. The one place that handles them.
public enum RigidTranslations {
  /// How many there are.
  public static let count = 3

  /// Takes the translations out of `count` vectors: each component's mean over the sites becomes zero.
  public static func remove(from x: inout [Double], count: Int = 1) {
    let sites = x.count / (3 * count)
    x.withUnsafeMutableBufferPointer { x in
      for k in 0..<count {
        let offset = 3 * sites * k
        var mean = (0.0, 0.0, 0.0)
        for i in 0..<sites {
          mean.0 += x[offset + 3 * i]
          mean.1 += x[offset + 3 * i + 1]
          mean.2 += x[offset + 3 * i + 2]
        }
        mean = (mean.0 / Double(sites), mean.1 / Double(sites), mean.2 / Double(sites))
        for i in 0..<sites {
          x[offset + 3 * i] -= mean.0
          x[offset + 3 * i + 1] -= mean.1
          x[offset + 3 * i + 2] -= mean.2
        }
      }
    }
  }

  /// The largest ‖M·t‖/‖M‖ over the three normalised translations t: zero but for rounding.
  public static func residual(of matrix: SymmetricBlockMatrix) -> Double {
    let n = matrix.siteCount
    let length = 1 / Double(n).squareRoot()
    return (0..<3).map { axis in
      let t = (0..<matrix.size).map { $0 % 3 == axis ? length : 0 }
      return norm(matrix.times(t)) / matrix.gershgorinBound
    }.max()!
  }
}

/// √(x·x).
func norm(_ x: some Collection<Double>) -> Double { x.reduce(0) { $0 + $1 * $1 }.squareRoot() }
