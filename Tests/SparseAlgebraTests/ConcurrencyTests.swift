import Foundation
import SparseAlgebra
import Tags
import Testing

@Suite(.tags(.validation), .serialized) struct ConcurrencyTests {
  private func bytes(seed: UInt64) throws -> [UInt64] {
    let matrix = ElasticNetwork.random(180 + Int(seed % 5), seed: seed).matrix
    let factorization = try Factorization(matrix)
    var numbers = TestNumbers(seed)
    let response = try factorization.response(to: numbers.vector(3 * matrix.unknowns))
    let modes = try LowestEigenpairs(count: 12, of: factorization)
    return (response.displacements + modes.eigenvalues + modes.eigenvectors).map(\.bitPattern)
  }

  @Test func resultsHaveTheSameBytesOnAnyNumberOfThreads() async throws {
    let seeds = (1...24).map { UInt64($0) }
    let serial = try seeds.map { try bytes(seed: $0) }
    for _ in 0..<2 {
      let threaded = try await withThrowingTaskGroup(of: (Int, [UInt64]).self) { group in
        for (index, seed) in seeds.enumerated() { group.addTask { (index, try bytes(seed: seed)) } }
        var results = [[UInt64]](repeating: [], count: seeds.count)
        for try await (index, result) in group { results[index] = result }
        return results
      }
      #expect(threaded == serial)
    }
  }

  /// A benchmark: it needs two idle cores, so it runs only where LEHR_TIMING is set.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["LEHR_TIMING"] != nil))
  func twoWorkersDoTwiceTheWork() async throws {
    let matrix = ElasticNetwork.random(3000, seed: 1).matrix
    @Sendable func measure() throws {
      let factorization = try Factorization(matrix)
      _ = try LowestEigenpairs(count: 40, of: factorization)
    }
    func seconds(_ workers: Int) async throws -> Double {
      try await ContinuousClock().measure {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for _ in 0..<workers { group.addTask { for _ in 0..<4 { try measure() } } }
          try await group.waitForAll()
        }
      } / .seconds(1)
    }
    try measure()
    let gains = [try await 2 * seconds(1) / seconds(2), try await 2 * seconds(1) / seconds(2)]
    print("two workers do \(gains.map { String(format: "%.2f", $0) }) times the work of one")
    #expect(gains.max()! > 1.8)
  }

  @Test func linearAlgebraStaysOnItsThread() throws {
    #expect(pinLinearAlgebraToOneThread())
    _ = try Factorization(ElasticNetwork.random(60, seed: 7).matrix)
    // Asked of the libraries themselves; clocks would also count what other tests do at the same time.
    typealias Question = @convention(c) () -> Int32
    let threads = try #require(dlsym(nil, "openblas_get_num_threads"))
    #expect(unsafeBitCast(threads, to: Question.self)() == 1)
    if let levels = dlsym(nil, "omp_get_max_active_levels") {
      #expect(unsafeBitCast(levels, to: Question.self)() == 0)
    }
  }
}
