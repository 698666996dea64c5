import ArgumentParser
import Foundation
import Messages
import Samples

/// `--quiet` and `--verbose`: how much a command says besides its results, all of it on standard error.
struct Verbosity: ParsableArguments {
  @Flag(name: [.customShort("q"), .customLong("quiet")], help: "Say nothing on standard error but errors.")
  var quiet = false
  @Flag(name: [.customShort("v"), .customLong("verbose")], help: "Say more about what is being done.")
  var verbose = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose contradict each other; give one of them") }
  }

  /// Says something that does not belong to the results, but should be known.
  func warning(_ sentence: String) { if !quiet { warn(sentence) } }

  /// Says something that only those want to know who asked for more.
  func remark(_ sentence: String) { if verbose { writeToStandardError(visible("\(sentence)\n")) } }
}

/// Writes text to standard error, as it stands. Where that is closed or full, there is nowhere to say so.
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

/// What standard error is.
enum Terminal {
  /// Whether lines may be redrawn by escape sequences: on a terminal that knows them, unless NO_COLOR asks for plain text
  /// (no-color.org; Lehr has no colours, but who sets it wants no escapes).
  static var takesEscapes: Bool {
    let environment = ProcessInfo.processInfo.environment
    let isPlain = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
    return isatty(STDERR_FILENO) == 1 && !isPlain
  }
}
