/// The three uniform translations of n sites, t_a = (e_a, e_a, …); all code that handles them is here.
///
/// They are null vectors of a matrix of bonds. P = I − (1/n) Σ_a t_a t_aᵀ projects them out of a vector: it subtracts
/// the mean over sites from each site.
public enum RigidTranslations {
  /// The number of translations.
  public static let count = 3

  /// Replaces vectors by their translation-free parts P u.
  ///
  /// - Parameters:
  ///   - u: vectors of 3n components, one after another.
  ///   - siteCount: n.
  public static func remove(from u: inout [Double], siteCount n: Int) {
    precondition(u.count.isMultiple(of: 3 * n), "a vector has three components a site")
    let columns = u.count / (3 * n)
    u.withUnsafeMutableBufferPointer { u in
      guard let u = u.baseAddress else { return }
      remove(from: u, siteCount: n, columns: columns)
    }
  }

  /// Returns ‖M t_a‖∞ / ‖M‖∞, maximized over the three axes: zero up to rounding for a matrix assembled from bonds.
  public static func residual(of matrix: SymmetricBlockMatrix) -> Double {
    let n = matrix.siteCount
    let norm = matrix.gershgorinBound
    guard norm > 0 else { return 0 }
    var largest = 0.0
    for axis in 0..<count {
      var translation = [Double](repeating: 0, count: 3 * n)
      for site in 0..<n { translation[3 * site + axis] = 1 }
      for component in matrix.product(with: translation) { largest = max(largest, abs(component)) }
    }
    return largest / norm
  }

  /// Computes P u in place, for `columns` vectors of 3n components one after another.
  static func remove(from u: UnsafeMutablePointer<Double>, siteCount n: Int, columns: Int) {
    for column in 0..<columns {
      let v = u + 3 * n * column
      var sum = SIMD3<Double>.zero
      for site in 0..<n { sum += SIMD3(v[3 * site], v[3 * site + 1], v[3 * site + 2]) }
      let mean = sum / Double(n)
      for site in 0..<n {
        v[3 * site] -= mean.x
        v[3 * site + 1] -= mean.y
        v[3 * site + 2] -= mean.z
      }
    }
  }
}
