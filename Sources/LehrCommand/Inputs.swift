import ArgumentParser
import Durability
import Formats
import Foundation
import Interactions
import Messages
import Particles
import Runs
import Samples

/// A command could not do what it was asked: one sentence that names the file or option and the remedy.
struct CommandError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// `--model`, on every command that needs one.
struct ModelOption: ParsableArguments {
  @Option(name: .customLong("model"), help: "The model, such as pss:rc=1.5; lehr models lists them.")
  var name: String

  /// The model that was named.
  var model: Model {
    get throws {
      try readModel(name)
    }
  }
}

/// The model of a string as typed, in which `table=@<file>` stands for the columns of a file.
func readModel(_ name: String) throws -> Model {
  var string = name
  if let at = name.range(of: "table=@") {
    let path = tableFile(of: name)!
    let bytes: Data?
    do { bytes = try AtomicFile.read(path, limit: largestTable) } catch {
      guard case .tooLarge = error.cause else { throw CommandError(sentence(for: error)) }
      bytes = nil
    }
    guard let bytes, let text = String(data: bytes, encoding: .utf8) else {
      throw CommandError(
        "\(path): a table is a text file of less than a mebibyte, with columns x, phi and perhaps the force")
    }
    let after = name.index(at.upperBound, offsetBy: path.count)
    let columns = ModelCatalogue.table(columns: text)
    string = "\(name[..<at.lowerBound])table=\(columns)\(name[after...])"
  }
  do { return try ModelCatalogue.model(string) } catch { throw CommandError(error.description) }
}

/// The largest file that is read as a table, in bytes.
private let largestTable = 1 << 20

/// Reads the configuration in `path`, of any format, and checks that it can be one of `model`'s.
func readFrame(_ path: String, _ choice: FrameOption, for model: Model) throws -> Frame {
  let frame = try ConfigurationFile.read(path, choice.choice)
  do {
    try model.check(frame.configuration)
    try model.checkOverlaps(of: frame.configuration)
  } catch {
    throw CommandError("\(path): \(error.description)")
  }
  return frame
}

/// The file that a model's `table=@<file>` names, if it names one.
func tableFile(of model: String) -> String? {
  model.range(of: "table=@").map { String(model[$0.upperBound...].prefix { $0 != "," }) }
}

/// Refuses at once to write where that is impossible, before any work is done.
func checkWritable(_ path: String) throws { try OutputFile.check(path) }

/// Refuses to write two outputs to one file, or one over what is read, by whatever names and links; nil stands for an option
/// that was not given.
func checkDistinct(outputs: [String?], inputs: [String?]) throws {
  var taken: [String: String] = [:]
  for input in inputs.compactMap({ $0 }) {
    if let file = OutputFile.identity(of: input) { taken[file] = input }
  }
  for output in outputs.compactMap({ $0 }) {
    guard let file = OutputFile.identity(of: output) else { continue }
    if let other = taken[file] {
      let isInput = inputs.contains(other) && !(outputs.contains(other) && other != output)
      throw CommandError(
        other == output
          ? "\(output): this file is named twice, for \(isInput ? "reading and writing" : "two outputs"); name another"
          : "\(output) is the same file as \(other); name another for the output")
    }
    taken[file] = output
  }
}

/// Prints a value as one JSON object.
func printJSON(_ value: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
  encoder.keyEncodingStrategy = .convertToSnakeCase
  encoder.nonConformingFloatEncodingStrategy = .convertToString(
    positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
  print(String(decoding: try encoder.encode(value), as: UTF8.self))
}

/// Does a command's work and turns what went wrong into its sentence, `path` before it where it lacks one.
func explaining<T>(_ path: String, _ work: () throws -> T) throws -> T {
  do {
    return try work()
  } catch let error as CommandError {
    throw error
  } catch  where error is FormatError || error is FileError {
    throw CommandError(sentence(for: error))
  } catch {
    throw CommandError("\(path): \(sentence(for: error))")
  }
}

/// Says something on the side that does not belong to the results.
func warn(_ sentence: String) { writeToStandardError(visible("Warning: \(sentence)\n")) }

/// As ``explaining(_:_:)``, for work that needs a glass at rest: if that fails on positions of 32 bits, these are the cause.
func explaining<T>(_ path: String, atRest frame: Frame, _ work: () throws -> T) throws -> T {
  do {
    return try explaining(path, work)
  } catch let error as CommandError where frame.hasSinglePrecision {
    throw CommandError("\(error.description); its positions have 32 bits, too few for an inherent state")
  }
}

/// `digits` significant digits, for reading.
func brief(_ value: Double, _ digits: Int = 6) -> String { String(format: "%.\(digits)g", value) }

/// "key   value" lines, aligned.
func printTable(_ rows: [(String, String)]) {
  let width = rows.map(\.0.count).max() ?? 0
  for (key, value) in rows { print(key.padding(toLength: width + 2, withPad: " ", startingAt: 0) + value) }
}
