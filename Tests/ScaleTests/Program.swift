import Foundation

/// What a run of the built program took.
struct Usage {
  /// Wall time.
  let seconds: Double
  /// Processor time, which other programs on the machine hardly change.
  let processorSeconds: Double
  /// The most memory that it held, in bytes.
  let resident: Int
  /// What it printed.
  let output: String
  /// Its exit status; nil if a signal ended it.
  let status: Int32?
}

/// Runs the built `lehr` with `arguments`, and reads time and peak memory of that process alone from the system.
func lehr(_ arguments: [String]) throws -> Usage {
  // The program lies beside the tests.
  let path = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "lehr").path
  let printed = NSTemporaryDirectory() + "lehr-scale-\(UUID().uuidString).txt"
  defer { unlink(printed) }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 1, printed, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  posix_spawn_file_actions_adddup2(&actions, 1, 2)
  var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
  var variables: [UnsafeMutablePointer<CChar>?] =
    ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { (words + variables).forEach { free($0) } }
  let clock = ContinuousClock()
  let begin = clock.now
  var process = pid_t()
  guard posix_spawn(&process, path, &actions, nil, &words, &variables) == 0 else {
    throw CocoaError(.executableLoad)
  }
  var status: Int32 = 0
  var usage = rusage()
  // The system's own maximum begins with that of the process that forks: the peak of the program itself is looked at as
  // it runs.
  var peak = 0
  while true {
    peak = max(peak, peakMemory(of: process))
    let ended = wait4(process, &status, WNOHANG, &usage)
    if ended == process || (ended < 0 && errno != EINTR) { break }
    usleep(5000)
  }
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + 1e-6 * Double(time.tv_usec) }
  return Usage(
    seconds: begin.duration(to: clock.now) / .seconds(1),
    processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), resident: peak,
    output: try String(contentsOfFile: printed, encoding: .utf8), status: status & 0x7f == 0 ? status >> 8 & 0xff : nil)
}

/// The most memory that a process has held so far, in bytes; 0 once it has ended.
private func peakMemory(of process: pid_t) -> Int {
  let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return line.flatMap { Int($0.filter(\.isNumber)) }.map { 1024 * $0 } ?? 0
}
