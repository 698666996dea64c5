import CLehr
import Durability
import Dynamics
import Formats
import Foundation
import Interactions
import Mechanics
import Messages
import Plans
import Reports
import Samples
import SparseAlgebra
import Storage

/// The address at which a text is stored for a C caller.
public typealias TextSlot = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

/// The error of an invalid request of a C caller.
struct BadArgument: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// The error of a run that was stopped before it was complete.
struct Stopped: Error, CustomStringConvertible {
  let description: String
}

/// Runs the body of a function and returns its outcome; stores the error message of the command line in `why`.
///
/// - Parameters:
///   - origin: the file or folder concerned, which begins the message, unless the message names one itself.
///   - addition: the text to append to the message of a failure that is about the sample.
func reported(
  _ why: TextSlot, about origin: String? = nil, adding addition: String = "", _ work: () throws -> Void
) -> Int32 {
  why.pointee = nil
  do {
    try KernelWidth.checkChoice()
    try work()
    return Int32(LEHR_DONE)
  } catch {
    let (place, addition) = isAboutAnotherPlace(error) ? (nil, "") : (origin, addition)
    why.pointee = text((place.map { "\($0): " } ?? "") + sentence(for: error) + addition)
    return Int32(outcome(of: error))
  }
}

/// Whether the message must not begin with the sample's file: it names its own file, or is about arguments.
private func isAboutAnotherPlace(_ error: any Error) -> Bool {
  error is FormatError || error is FileError || error is Stopped || error is PlanError || error is BadArgument
}

private func outcome(of error: any Error) -> Int {
  switch error {
  case is BadArgument, is UnknownKernel: LEHR_BAD_ARGUMENT
  case is FormatError: LEHR_BAD_FORMAT
  case is FileError, is ContentError: LEHR_BAD_FILE
  case is PlanError, is UnknownClaims: LEHR_BAD_PLAN
  case is ModelError: LEHR_BAD_MODEL
  case is NotAtRest: LEHR_NOT_AT_REST
  case QuenchError.unjammed, QuenchError.noInteraction: LEHR_NO_SOLID
  case is QuenchError, SparseAlgebraError.notConverged: LEHR_NOT_CONVERGED
  case SparseAlgebraError.notPositiveDefinite, SparseAlgebraError.singularToRounding, is NothingToMeasure:
    LEHR_NO_SOLID
  case is UnstableDynamics: LEHR_UNSTABLE
  case is Stopped: LEHR_STOPPED
  default: LEHR_FAILED
  }
}

/// Returns a copy of `string` that the caller releases by `lehr_release_text`.
func text(_ string: String) -> UnsafeMutablePointer<CChar> { strdup(string)! }

/// Returns a value as one JSON object with keys in snake case; numbers are written with full precision.
///
/// - Parameter userInfo: what the value's own encoding asks for.
func json(
  _ value: some Encodable, userInfo: [CodingUserInfoKey: any Sendable] = [:]
) throws -> UnsafeMutablePointer<CChar> {
  let encoder = JSONEncoder()
  encoder.userInfo = userInfo
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  encoder.keyEncodingStrategy = .convertToSnakeCase
  encoder.nonConformingFloatEncodingStrategy = .convertToString(
    positiveInfinity: "float:inf", negativeInfinity: "float:-inf", nan: "float:nan")
  return text(String(decoding: try encoder.encode(value), as: UTF8.self))
}
