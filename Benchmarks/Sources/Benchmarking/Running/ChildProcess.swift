import Foundation

/// A benchmark could not be run: one sentence.
public struct BenchmarkError: Error, CustomStringConvertible, Equatable {
  /// The sentence.
  public let description: String
  /// An error of this sentence.
  public init(_ description: String) { self.description = description }
}

/// Prints a line at once, also where standard output is a file.
public func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

/// A program run to its end, with what the system says it used.
///
/// It is spawned and waited for by hand because wait4(2) tells the peak memory of exactly this child.
public struct ChildProcess: Sendable {
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let errors: String
  /// Whether it ended by itself with status 0.
  public let succeeded: Bool
  /// Seconds from start to end.
  public let seconds: Double
  /// Seconds of its own on the processor.
  public let processorSeconds: Double
  /// The most memory it held, in bytes.
  public let peakMemory: Double

  /// Variables that set the number of threads to one, and nil for those that would choose other kernels of OpenBLAS.
  public static let cleanEnvironment: [String: String?] = [
    "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "OPENBLAS_CORETYPE": nil, "OPENBLAS_L2_SIZE": nil,
  ]

  /// Runs `command`, on `core` alone if given, with `environment` on top of the clean one.
  ///
  /// Throws ``BenchmarkError`` if it cannot be started.
  public static func run(
    _ command: [String], core: Int? = nil, environment: [String: String?] = [:]
  ) throws -> ChildProcess {
    let pinned = core.map { ["taskset", "-c", "\($0)"] + command } ?? command
    var variables = ProcessInfo.processInfo.environment
    for (name, value) in cleanEnvironment.merging(environment, uniquingKeysWith: { $1 }) { variables[name] = value }

    let scratch = FileManager.default.temporaryDirectory.appending(path: "lehr-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let outputPath = scratch.appending(path: "output").path
    let errorPath = scratch.appending(path: "errors").path

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errorPath, O_WRONLY | O_CREAT | O_TRUNC, 0o600)

    var arguments: [UnsafeMutablePointer<CChar>?] = pinned.map { strdup($0) } + [nil]
    var pairs: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + pairs).forEach { free($0) } }
    var identifier = pid_t()
    let clock = ContinuousClock()
    let begin = clock.now
    guard posix_spawnp(&identifier, pinned[0], &actions, nil, &arguments, &pairs) == 0 else {
      throw BenchmarkError("\(pinned[0]) cannot be started; is it installed?")
    }
    var status: CInt = 0
    var usage = rusage()
    while wait4(identifier, &status, 0, &usage) < 0 && errno == EINTR {}
    let seconds = begin.duration(to: clock.now) / .seconds(1)
    return ChildProcess(
      output: (try? String(contentsOfFile: outputPath, encoding: .utf8)) ?? "",
      errors: (try? String(contentsOfFile: errorPath, encoding: .utf8)) ?? "",
      succeeded: status == 0, seconds: seconds,
      processorSeconds: Double(usage.ru_utime.tv_sec) + 1e-6 * Double(usage.ru_utime.tv_usec),
      peakMemory: Double(usage.ru_maxrss) * 1024)
  }

  /// Runs `command` and reads the JSON object it prints.
  ///
  /// Throws ``BenchmarkError`` with the end of its standard error if it fails or prints something else.
  public static func decode<T: Decodable>(
    _ type: T.Type, from command: [String], core: Int? = nil, environment: [String: String?] = [:]
  ) throws -> (value: T, process: ChildProcess) {
    let process = try run(command, core: core, environment: environment)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard process.succeeded, let value = try? decoder.decode(type, from: Data(process.output.utf8)) else {
      let said = process.errors.split(separator: "\n").suffix(3).joined(separator: " ")
      throw BenchmarkError("\(command.joined(separator: " ")) failed: \(said.isEmpty ? process.output : said)")
    }
    return (value, process)
  }
}
