import Benchmarking
import Testing

@Suite struct ChildProcessTests {
  @Test func outputErrorsAndStatusComeBack() throws {
    let child = try ChildProcess.run(["sh", "-c", "echo out; echo err >&2; exit 3"])
    #expect(child.output == "out\n" && child.errors == "err\n" && !child.succeeded)
  }

  @Test func variablesThatChooseKernelsAreGone() throws {
    let command = ["sh", "-c", "echo ${OPENBLAS_CORETYPE-none} $OMP_NUM_THREADS"]
    #expect(try ChildProcess.run(command).output == "none 1\n")
    #expect(try ChildProcess.run(command, environment: ["OPENBLAS_CORETYPE": "Haswell"]).output == "Haswell 1\n")
  }

  /// 64 MiB of zeroes held by the shell, against a shell that holds none.
  @Test func peakMemoryIsTheChilds() throws {
    let lean = try ChildProcess.run(["sh", "-c", "true"])
    let fat = try ChildProcess.run(["sh", "-c", "x=$(head -c 67108864 /dev/zero | tr '\\0' a); true"])
    #expect(fat.peakMemory - lean.peakMemory > 60e6)
  }

  @Test func aProgramThatIsNotThereIsASentence() {
    #expect(throws: BenchmarkError.self) { try ChildProcess.run(["no-such-program-anywhere"]) }
  }
}
