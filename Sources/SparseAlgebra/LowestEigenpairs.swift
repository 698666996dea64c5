/// The k lowest nonzero eigenpairs of a matrix of bonds, M x = λ x: the softest modes, ω² = λ for unit masses.
///
/// Large matrices: block Lanczos on a polynomial in M (`ChebyshevFilter`), or, if that is expected to take longer or does
/// not separate the modes, on P M⁺ P through the factorization. Small matrices, or almost all pairs: dense
/// diagonalization with the translations shifted above the spectrum. In all cases λ and the residuals are computed from
/// M itself.
///
/// | symbol | code | shape | unit |
/// |---|---|---|---|
/// | λ | `eigenvalues`, ascending | k | that of M |
/// | x | `eigenvectors`, column-major, unit norm, translation-free | 3n × k | 1 |
/// | ‖M x − λ x‖/λ | `residuals` | k | 1 |
public struct LowestEigenpairs: Sendable {
  /// The eigenvalues λ, ascending, without those of the translations.
  public package(set) var eigenvalues: [Double]
  /// The eigenvectors x, one after another; the component of largest magnitude is positive.
  public package(set) var eigenvectors: [Double]
  /// The residuals ‖M x − λ x‖/λ of the returned pairs. The error of λ is about their square over the relative gap.
  public package(set) var residuals: [Double]
  /// The number of applications of M⁺ or of the polynomial to a vector; zero for dense diagonalization.
  public internal(set) var operatorApplications: Int
  /// The wall times of the stages.
  public internal(set) var times: EigenpairTimes

  /// The number of unknowns up to which the whole matrix is diagonalized, which takes 0.02 s.
  public static let denseUnknowns = 384
  /// The fraction of all pairs above which they are computed densely too: a basis would span the whole space.
  public static let denseFraction = 0.25
  /// The residual ‖M x − λ x‖/λ at which a pair counts as converged; the relative error of λ is then 10⁻¹⁰ or less for
  /// relative gaps above 10⁻⁶.
  public static let defaultTolerance = 1e-8
  /// The relative distance up to which eigenvalues count as copies of one, when deciding whether a block may hide
  /// further copies. Larger separations are resolved by residuals at the tolerance.
  public static let copyTolerance = 1e-6

  /// Computes the pairs.
  ///
  /// - Parameters:
  ///   - count: k, 1 … 3n − 3.
  ///   - factorization: of M; its success has proved M positive definite except for translations.
  ///   - blockSize: the number of vectors to which M⁺ is applied at once. Eigenvalues of a higher multiplicity are found
  ///     too, at the cost of more vectors.
  ///   - tolerance: the largest ‖M x − λ x‖/λ.
  /// - Throws: `notConverged` if rounding keeps a residual above the tolerance.
  /// - Complexity: k = 40 of n = 3000 took 120 vectors of 3n, to each of which a polynomial of degree 20 to 40 was
  ///   applied, or 240 vectors and as many solves.
  public init(
    count k: Int, of factorization: borrowing Factorization, blockSize: Int = 8,
    tolerance: Double = defaultTolerance
  ) throws(SparseAlgebraError) {
    let dimension = factorization.matrix.unknowns - RigidTranslations.count
    precondition(k >= 1 && k <= dimension, "a matrix of n sites has 3n − 3 non-zero eigenvalues")
    precondition(blockSize >= 1, "a block has one vector at least")
    let dense =
      factorization.matrix.unknowns <= Self.denseUnknowns || Double(k) > Self.denseFraction * Double(dimension)
    if dense {
      try self.init(denselyDiagonalizing: factorization.matrix, count: k)
    } else if let filtered = try Self.filtered(factorization, count: k, tolerance: tolerance) {
      self = filtered
    } else {
      try self.init(byLanczos: factorization, count: k, blockSize: blockSize, tolerance: tolerance)
    }
    let converged = residuals.count { $0 <= tolerance }
    guard converged == k else {
      throw .notConverged(converged: converged, wanted: k, worstResidual: residuals.max() ?? .infinity)
    }
  }

  /// Diagonalizes M + (2‖M‖∞/n) Σ_a t_a t_aᵀ, which shifts the translations to the top of the spectrum.
  package init(denselyDiagonalizing matrix: SymmetricBlockMatrix, count k: Int) throws(SparseAlgebraError) {
    var (watch, times) = (Stopwatch(), EigenpairTimes())
    let (size, n) = (matrix.unknowns, matrix.siteCount)
    var lifted = matrix.denseArray()
    let lift = 2 * matrix.gershgorinBound / Double(n)
    for column in 0..<size {
      for row in stride(from: column % 3, to: size, by: 3) { lifted[column * size + row] += lift }
    }
    let pairs = try DenseEigenpairs(upperTriangle: lifted, order: size)
    times.diagonalization = watch.lap()
    self.init(vectors: Array(pairs.eigenvectors[..<(k * size)]), of: matrix, operatorApplications: 0, times: times)
  }

  /// Runs block Lanczos with M⁺ until k pairs have converged and none can be hidden behind a full block of copies.
  package init(
    byLanczos factorization: borrowing Factorization, count k: Int, blockSize: Int, tolerance: Double
  ) throws(SparseAlgebraError) {
    try self.init(
      byLanczos: factorization, toward: LanczosGoal(wanted: k, count: k, tolerance: tolerance), blockSize: blockSize)
  }

  /// Runs block Lanczos on an operator until the goal is reached.
  init<Operator: TranslationFreeOperator & ~Copyable>(
    byLanczos a: borrowing Operator, toward given: LanczosGoal, blockSize: Int
  ) throws(SparseAlgebraError) {
    var goal = given
    let matrix = a.matrix
    let dimension = matrix.unknowns - RigidTranslations.count
    var lanczos = BlockLanczos(
      siteCount: matrix.siteCount, blockSize: blockSize, expecting: goal.columns(blockSize: blockSize))
    var nextLook = min(2 * goal.count, dimension)
    var depth = 0
    var pace = LanczosPace()
    var looking = 0.0
    // The tolerance of ‖R s‖/θ.
    var demanded = goal.demandedFirst
    while true {
      if lanczos.pendingColumns > 0 {
        try lanczos.expand(by: a)
        depth += 1
      }
      let exhausted = lanczos.pendingColumns == 0
      guard lanczos.expanded >= nextLook || exhausted else { continue }
      var watch = Stopwatch()
      let look = try LanczosLook(at: lanczos, wanted: goal.count, tolerance: demanded)
      looking += watch.lap()
      nextLook = lanczos.expanded + max(blockSize, pace.columnsToGo(from: look, tolerance: demanded))
      try goal.check(look, blockSize: blockSize)
      if look.converged < goal.count, !exhausted { continue }
      if exhausted && lanczos.isComplete || look.converged == goal.count && look.mostCopies < lanczos.randomColumns {
        var x = lanczos.purified(look.vectors, count: goal.count, inverseEigenvalues: look.inverseEigenvalues)
        if goal.columnsPerPair != nil { x = try Self.rayleighRitz(x, matrix, count: goal.count) }
        var times = lanczos.times
        times.diagonalization = looking
        times.vectors = watch.lap()
        let pairs = Self(vectors: x, of: matrix, operatorApplications: lanczos.operatorApplications, times: times)
        if exhausted || !goal.continues(after: pairs, look, demanded: &demanded, dimension: dimension) {
          self = pairs
          return
        }
        nextLook = lanczos.expanded + blockSize
        continue
      }
      // Further copies require as large a Krylov space of the new columns as the first ones did.
      lanczos.addRandomColumns(blockSize)
      nextLook = lanczos.expanded + depth * lanczos.pendingColumns
      depth = 0
    }
  }

  /// Normalizes vectors, fixes their signs, and computes λ and the residuals from M itself.
  private init(
    vectors: [Double], of matrix: SymmetricBlockMatrix, operatorApplications: Int, times: EigenpairTimes
  ) {
    var watch = Stopwatch()
    let size = matrix.unknowns
    var x = vectors
    RigidTranslations.remove(from: &x, siteCount: matrix.siteCount)
    let count = x.count / size
    for column in 0..<count {
      let range = column * size..<(column + 1) * size
      var (largest, square) = (0.0, 0.0)
      for index in range {
        if abs(x[index]) > abs(largest) { largest = x[index] }
        square += x[index] * x[index]
      }
      let factor = (largest < 0 ? -1 : 1) / square.squareRoot()
      for index in range { x[index] *= factor }
    }
    let products = matrix.product(with: x)
    var found: [(value: Double, residual: Double, column: Int)] = []
    for column in 0..<count {
      let range = column * size..<(column + 1) * size
      var (value, square) = (0.0, 0.0)
      for index in range { value += x[index] * products[index] }
      for index in range {
        let defect = products[index] - value * x[index]
        square += defect * defect
      }
      found.append((value, square.squareRoot() / abs(value), column))
    }
    found.sort { ($0.value, $0.column) < ($1.value, $1.column) }
    eigenvalues = found.map(\.value)
    residuals = found.map(\.residual)
    if found.indices.allSatisfy({ found[$0].column == $0 }) {
      eigenvectors = x
    } else {
      eigenvectors = []
      eigenvectors.reserveCapacity(x.count)
      for pair in found { eigenvectors += x[pair.column * size..<(pair.column + 1) * size] }
    }
    self.operatorApplications = operatorApplications
    self.times = times
    self.times.vectors += watch.lap()
  }
}
