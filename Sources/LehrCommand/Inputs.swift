import ArgumentParser
import Durability
import Formats
import Foundation
import Interactions
import Messages
import Particles
import Runs
import Samples

/// The error of a command; the description is a sentence that names the file or option and the remedy.
struct CommandError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// `--model`, for every command that requires one.
struct ModelOption: ParsableArguments {
  @Option(name: .customLong("model"), help: "The model, such as pss:rc=1.5; lehr models lists all models.")
  var name: String

  /// The model with the given name.
  var model: Model {
    get throws {
      try readModel(name)
    }
  }
}

/// Refuses what needs more memory than this process may have: the kernel would end it without a word.
func checkMemory(_ bytes: Double, for what: String) throws {
  let limit = Machine.memoryLimit
  guard bytes > Double(limit.bytes) else { return }
  throw CommandError(
    "\(what) need about \(DoctorCommand.size(UInt64(bytes))) of memory, and this process may use "
      + "\(DoctorCommand.size(limit.bytes)) (\(limit.source)); use fewer, or a machine or a job with more")
}

/// Returns the model of a string as typed, in which `table=@<file>` is replaced by the columns of a file.
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
        "\(path): not a table: expected a text file below 1 MiB with the columns x, phi and optionally the force")
    }
    let after = name.index(at.upperBound, offsetBy: path.count)
    let columns = ModelCatalogue.table(columns: text)
    string = "\(name[..<at.lowerBound])table=\(columns)\(name[after...])"
  }
  do { return try ModelCatalogue.model(string) } catch { throw CommandError(error.description) }
}

/// The largest file that is read as a table, in bytes.
private let largestTable = 1 << 20

/// Reads the configuration in `path`, of any format, and checks that it fits `model`. Prints what the reader assumed, and
/// in which respects the sample is not the model's.
func readFrame(_ path: String, _ choice: FrameOption, for model: Model, _ verbosity: Verbosity) throws -> Frame {
  let frame = try ConfigurationFile.read(path, try choice.choice)
  for note in frame.notes { verbosity.warning("\(shown(path)): \(note).") }
  do {
    try model.check(frame.configuration)
    try model.checkOverlaps(of: frame.configuration)
  } catch {
    throw CommandError("\(shown(path)): \(error.description)")
  }
  if let remark = model.nameRemark(on: frame.properties.first { $0.key == "model" }?.value) {
    verbosity.warning("\(shown(path)): \(remark).")
  }
  if let remark = model.compositionRemark(on: frame.configuration) {
    // With sizes of their own, the names of particles do not matter.
    let remedy = frame.configuration.radii == nil ? "; if its species are in another order, give it with --names" : ""
    verbosity.warning("\(shown(path)): \(remark)\(remedy).")
  }
  if let remark = model.densityRemark(on: frame.configuration) { verbosity.warning("\(shown(path)): \(remark).") }
  return frame
}

/// The name of an input for messages.
func shown(_ path: String) -> String { path == ConfigurationFile.standardInput ? "standard input" : path }

/// Returns the file of a model's `table=@<file>`, if there is one.
func tableFile(of model: String) -> String? {
  model.range(of: "table=@").map { String(model[$0.upperBound...].prefix { $0 != "," }) }
}

/// Throws before any work is done if the output cannot be written.
func checkWritable(_ path: String) throws { try OutputFile.check(path) }

/// Throws as ``checkWritable(_:)`` if no configuration can be written to `path`, also because of its extension.
func checkConfigurationFile(_ path: String) throws {
  _ = try FileFormat(writing: path)
  try checkWritable(path)
}

/// Throws if two outputs are the same file, or an output is an input, under any names and links; nil represents an
/// option that was not given.
func checkDistinct(outputs: [String?], inputs: [String?]) throws {
  var taken: [String: String] = [:]
  for input in inputs.compactMap({ $0 }) where input != ConfigurationFile.standardInput {
    if let file = OutputFile.identity(of: input) { taken[file] = input }
  }
  for output in outputs.compactMap({ $0 }) {
    guard let file = OutputFile.identity(of: output) else { continue }
    if let other = taken[file] {
      let isInput = inputs.contains(other) && !(outputs.contains(other) && other != output)
      throw CommandError(
        other == output
          ? "\(output): this file is given twice, for \(isInput ? "reading and writing" : "two outputs"); choose another"
          : "\(output) is the same file as \(other); choose another output")
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

/// Runs a command's work and converts errors to messages, preceded by `path` if they do not name a file.
func explaining<T>(_ path: String?, _ work: () throws -> T) throws -> T {
  do {
    return try work()
  } catch let error as CommandError {
    throw error
  } catch  where error is FormatError || error is FileError {
    throw CommandError(sentence(for: error))
  } catch {
    throw CommandError((path.map { "\($0): " } ?? "") + sentence(for: error))
  }
}

/// Prints a message that is not part of the results.
func warn(_ sentence: String, as kind: String = "Warning") { writeToStandardError(visible("\(kind): \(sentence)\n")) }

/// As ``explaining(_:_:)``, for work that requires an inherent state: if it fails on 32-bit positions, they are the
/// cause.
func explaining<T>(_ path: String, atRest frame: Frame, _ work: () throws -> T) throws -> T {
  do {
    return try explaining(path, work)
  } catch let error as CommandError where frame.hasSinglePrecision {
    throw CommandError(
      "\(error.description); its positions have 32 bits, too few for an inherent state: quench it again")
  }
}

/// Returns `digits` significant digits, for display.
func brief(_ value: Double, _ digits: Int = 6) -> String {
  value.isNaN ? "unknown" : String(format: "%.\(digits)g", value)
}

/// Returns aligned lines of "key   value".
func printTable(_ rows: [(String, String)]) {
  let width = rows.map(\.0.count).max() ?? 0
  for (key, value) in rows { print(key.padding(toLength: width + 2, withPad: " ", startingAt: 0) + value) }
}
