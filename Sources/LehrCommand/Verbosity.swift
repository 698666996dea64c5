import ArgumentParser
import Durability
import Foundation
import Samples

/// `--quiet` and `--verbose`: the amount of messages on standard error.
struct Verbosity: ParsableArguments {
  @Flag(name: [.customShort("q"), .customLong("quiet")], help: "Print only errors on standard error.")
  var quiet = false
  @Flag(name: [.customShort("v"), .customLong("verbose")], help: "Print more about the progress.")
  var verbose = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose contradict each other; give one of them") }
  }

  /// Prints a message that is not part of the results, unless --quiet is given.
  func warning(_ sentence: String) { if !quiet { warn(sentence) } }

  /// Prints a message only if --verbose is given.
  func remark(_ sentence: String) { if verbose { writeToStandardError(visible("\(sentence)\n")) } }
}

/// Writes text to standard error unchanged. Errors are ignored, since there is nowhere to report them.
func writeToStandardError(_ text: String) {
  var text = text
  text.withUTF8 { bytes in
    var written = 0
    while written < bytes.count {
      let count = write(STDERR_FILENO, bytes.baseAddress! + written, bytes.count - written)
      if count >= 0 { written += count } else if errno != EINTR { return }
    }
  }
}

/// The kind of standard error.
enum Terminal {
  /// Whether lines can be redrawn with escape sequences: on a terminal that supports them, unless NO_COLOR requests
  /// plain text (no-color.org; Lehr uses no colors, but a user who sets it expects no escape sequences).
  static var takesEscapes: Bool {
    let environment = ProcessInfo.processInfo.environment
    let isPlain = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
    return isatty(STDERR_FILENO) == 1 && !isPlain
  }
}
