import CVector

/// The pairs within range, which are the arms of angles, and their sums at each particle.
///
/// | symbol | code |
/// |---|---|
/// | (n, 1/r), n = r/∣r∣; initially (r, 0) | `arms` |
/// | (w, w′, φ′, 0) | `weights` |
/// | the row i and the site j of a pair | `rows`, `sites` |
struct AngularPairs: ~Copyable {
  private(set) var count = 0
  var arms = Buffer<SIMD4<Double>>()
  var weights = Buffer<SIMD4<Double>>()
  var rows = Buffer<Int32>()
  var sites = Buffer<Int32>()
  var sums = Buffer<AngularSums>()

  /// Removes all pairs and sums; reserves memory for `pairs` with padding, and for the sums of `particles`.
  mutating func clear(pairs: Int, particles: Int) {
    count = 0
    arms.reserve(pairs + 8)
    weights.reserve(pairs + 8)
    rows.reserve(pairs + 8)
    sites.reserve(pairs + 8)
    sums.reserve(particles)
    for i in 0..<particles { sums[i] = AngularSums() }
  }

  /// Adds a pair if `exists` is 1. Branch-free: otherwise the next pair overwrites it.
  @inline(__always)
  mutating func append(_ r: SIMD4<Double>, row: Int, site: Int, exists: Int32) {
    arms[count] = r
    rows[count] = Int32(truncatingIfNeeded: row)
    sites[count] = Int32(truncatingIfNeeded: site)
    count += Int(exists & 1)
  }

  /// Pads the last four with pairs too long to interact.
  func fill(beyond cutoff: Double) {
    for k in count..<count + 4 { arms[k] = SIMD4(2 * cutoff, 0, 0, 0) }
  }
}

/// The sums over the arms of one particle: a scalar, a vector and a tensor.
///
/// | symbol | code |
/// |---|---|
/// | T_xx, T_yy, T_zz of T = Σ w n nᵀ, and S = Σ w | `diagonal` |
/// | T_yz, T_xz, T_xy, and Q = Σ w² | `mixed` |
/// | D = Σ w n | `vector` |
struct AngularSums: BitwiseCopyable {
  var diagonal = SIMD4<Double>.zero
  var mixed = SIMD4<Double>.zero
  var vector = SIMD4<Double>.zero

  /// Returns Σ_{j<k} (cos θ_jk − c)² w_j w_k = ½ [T:T − 2c D·D + c² S² − (1 − c)² Q].
  @inline(__always)
  func energy(_ c: Double) -> Double {
    let tt = diagonal * diagonal + 2 * mixed * mixed
    let s = diagonal.w
    return 0.5
      * (tt.x + tt.y + tt.z - 2 * c * lehr_sum(vector * vector) + c * c * s * s - (1 - c) * (1 - c) * mixed.w)
  }
}
