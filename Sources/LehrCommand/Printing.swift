import Durability
import Foundation
import Synchronization

/// Prints text on standard output, as the whole module does: control characters are made visible, and a write error
/// ends the program.
func print(_ text: String, terminator: String = "\n") { StandardOutput.write(visible(text) + terminator) }

/// Standard output, which may be a full disk or a closed pipe.
enum StandardOutput {
  /// The first `errno` of a failed write, if any.
  private static let failure = Mutex<Int32?>(nil)

  /// Writes text unchanged and unbuffered.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let count = Foundation.write(STDOUT_FILENO, bytes.baseAddress! + written, bytes.count - written)
        if count >= 0 { written += count } else if errno != EINTR { return note(errno) }
      }
    }
  }

  /// Throws if a write failed.
  static func finish() throws {
    guard let code = failure.withLock({ $0 }) else { return }
    throw CommandError(
      "standard output: writing failed: \(String(cString: strerror(code))); the output is incomplete")
  }

  private static func note(_ code: Int32) { failure.withLock { $0 = $0 ?? code } }

  /// Occupies the file descriptors of closed standard streams, so that no file of a study gets one and is printed to.
  /// Reading and writing fail, as for closed streams.
  static func keepStandardNumbers() {
    for (number, flags) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)] {
      if fcntl(number, F_GETFD) < 0 { _ = open("/dev/null", flags) }
    }
  }
}
