import Foundation

extension ChebyshevFilter {
  /// The number of vectors of which a trace is averaged, side by side.
  private static let probes = Lanes.scalarCount
  /// The number of Lanczos steps that bound the spectrum.
  private static let boundSteps = 12
  /// The number of moments at 3000 sites; the lowest frequencies decrease with the linear size.
  private static let moments = 80.0

  /// Chooses a filter for the k lowest modes of M; nil if solves with the factor are expected to take less time.
  ///
  /// The cutoff is the eigenvalue below which about 3k/2 + 8 modes are, counted by the kernel polynomial method: traces of
  /// Chebyshev polynomials in M from random vectors. Neither it nor the bound of the spectrum is certain, and both are
  /// checked afterwards (`LowestEigenpairs`).
  ///
  /// Source: A. Weiße, G. Wellein, A. Alvermann and H. Fehske, Rev. Mod. Phys. 78, 275 (2006), Secs. II B and II C 3.
  package static func choice(
    lowest k: Int, of factorization: borrowing Factorization, evenIfSlower: Bool = false
  ) throws(SparseAlgebraError) -> ChebyshevFilter? {
    let matrix = factorization.matrix
    let dimension = matrix.unknowns - RigidTranslations.count
    let wanted = k + k / 2 + 8
    guard wanted < dimension / 8 else { return nil }
    let gershgorin = matrix.gershgorinBound
    let largest = try matrix.largestEigenvalue(steps: Self.boundSteps)
    let bound = min(gershgorin, 1.02 * (largest.value + largest.residual))
    let count = Int((Self.moments * cbrt(Double(matrix.siteCount) / 3000)).rounded())
    for top in [bound, gershgorin] {
      let traces = Self.traces(of: matrix, top: top, count: count)
      // A polynomial beyond the interval exceeds 1; NaN is rejected too.
      guard traces.allSatisfy({ abs($0) <= 1.01 * traces[0] }) else { continue }
      let filter = ChebyshevFilter(cutoff: Self.cutoff(below: Double(wanted), traces, top: top), top: top)
      return evenIfSlower || filter.isFaster(thanSolvesOf: factorization, lowest: k) ? filter : nil
    }
    return nil
  }

  /// Whether the filter's floating-point operations are fewer. Blocks of four took 2.8 k vectors to converge, and the
  /// inverse in blocks of eight 5.8 k.
  private func isFaster(thanSolvesOf factorization: borrowing Factorization, lowest k: Int) -> Bool {
    let matrix = factorization.matrix
    let product = 18 * Double(2 * matrix.bondedPairs + matrix.siteCount)
    let solve = 4 * Double(factorization.factorEntries)
    func total(_ columns: Double, _ perColumn: Double) -> Double {
      columns * perColumn + 4 * Double(matrix.unknowns) * columns * columns
    }
    return total(2.8 * Double(k), product * Double(degree)) < total(5.8 * Double(k), solve)
  }

  /// Returns estimates of tr T_j(2M/b − 1) without the translations, j = 0 ..< count: T_2j and T_2j+1 from products of
  /// T_j and T_j+1 with the same vectors.
  private static func traces(of matrix: SymmetricBlockMatrix, top: Double, count: Int) -> [Double] {
    let size = matrix.unknowns
    var vectors: [Double] = []
    for probe in 0..<probes {
      // Vectors that no basis begins with.
      var numbers = StartVector(number: -1 - probe)
      vectors += (0..<size).map { _ in numbers.next() }
    }
    RigidTranslations.remove(from: &vectors, siteCount: matrix.siteCount)
    let memory = UnsafeMutablePointer<Lanes>.allocate(capacity: 2 * size)
    memory.initialize(repeating: .zero, count: 2 * size)
    defer { memory.deallocate() }
    var (last, next) = (memory, memory + size)
    gather(vectors, columns: probes, rows: size, into: last)
    let share = Double(size - RigidTranslations.count) / sum(last, last, size)
    matrix.advance(last, next, product: 2 / top, shift: -1, previous: 0)
    var traces = [Double(size - RigidTranslations.count), share * sum(last, next, size)]
    while traces.count < count {
      traces.append(2 * share * sum(next, next, size) - traces[0])
      matrix.advance(next, last, product: 4 / top, shift: -2, previous: -1)
      (last, next) = (next, last)
      traces.append(2 * share * sum(last, next, size) - traces[1])
    }
    return traces
  }

  private static func sum(_ u: UnsafePointer<Lanes>, _ v: UnsafePointer<Lanes>, _ count: Int) -> Double {
    var sum = Lanes.zero
    for row in 0..<count { sum.addProduct(u[row], v[row]) }
    return sum.sum()
  }

  /// Returns the eigenvalue below which `wanted` modes are, by bisection of the integrated density with Jackson's kernel.
  private static func cutoff(below wanted: Double, _ traces: [Double], top: Double) -> Double {
    let order = Double(traces.count + 1)
    let weights = traces.indices.map { j in
      let angle = Double.pi / order
      return ((order - Double(j)) * cos(Double(j) * angle) + sin(Double(j) * angle) / tan(angle)) / order
    }
    // λ = b (1 − cos φ)/2.
    func modes(_ φ: Double) -> Double {
      var sum = traces[0] * φ
      for j in 1..<traces.count {
        sum += 2 * weights[j] * traces[j] * sin(Double(j) * φ) * (j.isMultiple(of: 2) ? 1 : -1) / Double(j)
      }
      return sum / .pi
    }
    var (low, high) = (0.0, Double.pi)
    for _ in 0..<50 {
      let middle = 0.5 * (low + high)
      if modes(middle) < wanted { low = middle } else { high = middle }
    }
    return 0.5 * top * (1 - cos(high))
  }
}
