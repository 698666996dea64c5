import Durability
import Foundation
import Particles

/// The species of all particles of a file that does not contain them, or in place of those that it contains.
public enum SpeciesList: Sendable, Equatable {
  /// The first n_A particles are A, the next n_B are B, …
  case counts([Int])
  /// One word per particle, in the order of the file.
  case words([String])

  /// Reads a list as typed: numbers such as `800,200`, or a file of words or of a NumPy array of whole numbers.
  ///
  /// - Throws: ``FileError`` if the file cannot be read, ``FormatError`` if it is no list.
  public init(_ text: String) throws {
    if let counts = Self.counts(text) {
      self = .counts(counts)
      return
    }
    let bytes = try AtomicFile.read(text, limit: ConfigurationFile.largestFile)
    if NumpyReader.isArray(bytes) {
      self = .words(try NumpyReader(bytes, name: text, chunk: nil).words())
      return
    }
    guard let content = String(data: bytes, encoding: .utf8), !content.contains("\0") else {
      throw FormatError(text, "expected one word per particle, or a NumPy array of whole numbers")
    }
    self = .words(content.split { $0.isWhitespace || $0 == "," }.map(String.init))
  }

  /// Whether a list as typed is numbers of particles, and no file.
  public static func isCounts(_ text: String) -> Bool { counts(text) != nil }

  private static func counts(_ text: String) -> [Int]? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    let isList = numbers.count == parts.count && numbers.allSatisfy { $0 >= 0 } && numbers.count <= SpeciesWords.most
    return isList ? numbers : nil
  }

  /// Replaces the species of `configuration`, which was read from the file `name`.
  func apply(to configuration: inout Configuration, _ choice: FrameChoice, name: String) throws(FormatError) {
    let count = configuration.count
    let fail = { (sentence: String) in FormatError(name, sentence) }
    switch self {
    case .counts(let counts):
      let total = counts.reduce(0) { $0.addingReportingOverflow($1).partialValue }
      guard total == count else {
        throw fail("the file has \(count) particles; the given numbers of species add up to \(total)")
      }
      configuration.species = counts.enumerated().flatMap { [Int](repeating: $0, count: $1) }
    case .words(let words):
      guard words.count == count else {
        throw fail("the file has \(count) particles; the list of species has \(words.count)")
      }
      var kinds = SpeciesWords(FrameChoice(names: choice.names), numbering: .either)
      var indices: [Int] = []
      for word in words { indices.append(try kinds.index(word) { FormatError(name, "the list of species \($0)") }) }
      let species = try kinds.species { FormatError(name, $1, wanted: $2) }
      configuration.species = indices.map { species[$0] }
    }
  }
}
