import SparseAlgebra
import Tags
import Testing

@Suite(.tags(.unit)) struct MemoryLimitTests {
  private let files = [
    "/sys/fs/cgroup/slurm/job_7/step_0/memory.max": "max\n",
    "/sys/fs/cgroup/slurm/job_7/memory.max": "2147483648\n",
    "/sys/fs/cgroup/slurm/memory.max": "8589934592\n",
    "/sys/fs/cgroup/memory/slurm/uid_1/memory.limit_in_bytes": "1073741824\n",
    // What version 1 has for no limit.
    "/sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
  ]

  /// The paths and words are those of the kernel's documentation of control groups, versions 1 and 2.
  @Test func theLimitOfAControlGroupIsTheSmallestAboveTheProcess() {
    func limit(_ listed: String) -> UInt64? { MemoryLimit.ofControlGroup(listed: listed) { files[$0] } }
    #expect(limit("0::/slurm/job_7/step_0\n") == 2_147_483_648)
    #expect(limit("0::/slurm\n") == 8_589_934_592)
    #expect(limit("0::/elsewhere\n") == nil && limit("") == nil && limit("nonsense\n") == nil)
    #expect(limit("12:cpu,cpuacct:/slurm/uid_1\n4:memory:/slurm/uid_1\n") == 1_073_741_824)
    // In a container the file names the path of the host, and only the root of the groups is there.
    let root = ["/sys/fs/cgroup/memory.max": "4096\n"]
    #expect(MemoryLimit.ofControlGroup(listed: "0::/docker/abc\n") { root[$0] } == 4096)
  }

  @Test func theMachineHasALimitThatHoldsThisTest() {
    #expect(MemoryLimit.current.bytes > 1 << 27 && MemoryLimit.current.bytes < 1 << 60)
  }

  /// A factor has at least the lower triangle of the matrix: 60 sites, one of them pinned, with 3 × 3 blocks.
  @Test func aFactorLargerThanTheMemoryIsNotBegun() throws {
    let matrix = ElasticNetwork.random(60, seed: 3).matrix
    let diagonal: UInt64 = 59 * 6 * 8
    let limit = MemoryLimit(bytes: diagonal, source: .controlGroup)
    let error = #expect(throws: SparseAlgebraError.self) { _ = try Factorization(matrix, within: limit).pivotRatio }
    guard case .memory(let needed, let found) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(needed > diagonal && found == limit && error?.isOfThisMachine == true)
    let factorization = try Factorization(matrix, within: MemoryLimit(bytes: needed, source: .machine))
    #expect(needed == 8 * UInt64(factorization.factorEntries))
  }
}
