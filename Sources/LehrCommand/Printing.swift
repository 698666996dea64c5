import Foundation
import Messages
import Synchronization

/// Prints text on standard output, as all of this module does: control characters in it are made visible, and what cannot be
/// written ends the program with an error.
func print(_ text: String, terminator: String = "\n") { StandardOutput.write(visible(text) + terminator) }

/// Standard output, which may be a full disk or a closed pipe.
enum StandardOutput {
  /// Why it could not be written to, if it could not: the first `errno`.
  private static let failure = Mutex<Int32?>(nil)

  /// Writes text as it stands, at once.
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

  /// Throws if anything was lost.
  static func finish() throws {
    guard let code = failure.withLock({ $0 }) else { return }
    throw CommandError(
      "standard output: writing failed: \(String(cString: strerror(code))); what was printed is incomplete")
  }

  private static func note(_ code: Int32) { failure.withLock { $0 = $0 ?? code } }

  /// Takes the numbers of standard streams that are closed, so that no file of a study gets one and is printed into. Reading
  /// from them and writing to them fails, as it does to what is closed.
  static func keepStandardNumbers() {
    for (number, flags) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)] {
      if fcntl(number, F_GETFD) < 0 { _ = open("/dev/null", flags) }
    }
  }
}
