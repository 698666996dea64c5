import Clusters
import Dynamics
import Durability
import Formats
import Foundation
import Interactions
import Mechanics
import Plans
import Reports
import Runs
import Seals
import SparseAlgebra

/// What went wrong and what to do about it, in one sentence: the same for the command line and for other languages.
///
/// Errors below are data: they say what happened, and know of no command.
public func sentence(for error: any Error) -> String {
  switch error {
  case let error as FileError: error.description + remedy(for: error.cause)
  case let error as PlanError: error.description + remedy(for: error.kind)
  case let error as FormatError: error.description + remedy(for: error.wanted)
  case let error as SlurmError: sentence(for: error)
  case let error as UnknownClaims: sentence(for: error)
  case let error as UnknownKernel: error.description
  case let error as SealError: sentence(for: error)
  case SparseAlgebraError.memory:
    sampleFailure(error) + "; use a machine or a job with more memory, or measure without a factorization: "
      + "lehr measure --no-factorization, factorization: false in the section measure of a plan, or lehr decay"
  default: sampleFailure(error)
  }
}

/// Whether an error is one of Lehr's, for which ``sentence(for:)`` has words.
public func isKnown(_ error: any Error) -> Bool {
  switch error {
  case is FileError, is PlanError, is FormatError, is SlurmError, is UnknownClaims, is FigureError, is ModelError,
    is QuenchError, is NotAtRest, is UnknownKernel, is SparseAlgebraError, is NothingToMeasure, is UnstableDynamics,
    is SampleListError, is SealError:
    true
  default: false
  }
}

private func remedy(for cause: FileError.Cause) -> String {
  switch cause {
  case .system(_, EACCES), .system(_, EPERM), .system(_, EROFS): "; choose a writable folder"
  case .system(_, ENOSPC), .system(_, EDQUOT): "; free some space and run again: no stored data are lost"
  case .system("reading", ENOENT): "; check its name"
  case .system("writing", EEXIST): "; choose another name"
  case .system(_, ENOENT): "; create the folder first, or check its name"
  case .system, .tooLarge: ""
  case .notAFile, .isFolder, .noName: "; give the name of a file"
  case .link: "; replace it by a real file or folder"
  case .deadLink, .foreignLink: "; remove it, or choose another file"
  case .noFolder: "; create it first"
  case .folderNotWritable: "; choose another"
  case .notAFolder: "; choose another folder"
  case .notWritable: "; choose another with --into"
  case .inUse: "; wait for it, or choose another with --into"
  case .newer: "; use that version, or remove the file to start the sample again"
  }
}

private func remedy(for kind: PlanError.Kind) -> String {
  switch kind {
  case .text: ""
  case .file(let cause): remedy(for: cause)
  case .noStudy(let folder): "; lehr run PLAN.yaml --into \(ShellWord.shown(folder)) makes one"
  case .otherRecipe: "; use a new folder (--into), or restore the old values"
  }
}

private func remedy(for wanted: FormatError.Wanted?) -> String {
  switch wanted {
  case .names: "; give the names of species A, B, \u{2026} with --names"
  case .group: "; select one with --group"
  case .box: "; give its side, three sides or three edges with --box"
  case .frame(let frame): "; read with --frame \(frame)"
  case nil: ""
  }
}

private func sentence(for error: SlurmError) -> String {
  switch error {
  case .missing(let program):
    "cannot run \(program): this machine has no Slurm; use lehr run PLAN --slice 1/10 to make part of a study"
  case .refused(let program, let said): "\(program) failed: \(said)"
  case .unlistable(let folder):
    "\(folder): the path of this folder has a line break or is not UTF-8, and Slurm's queue is listed line by line; rename it"
  case .noNumber(let said): "sbatch printed \"\(said)\" instead of a job number"
  }
}

private func sentence(for error: UnknownClaims) -> String {
  let hint = error.nearest.map { "did you mean \($0)?" } ?? "known sets: \(error.known.joined(separator: ", "))"
  return "claims: there is no set of claims \"\(error.name)\"; \(hint)"
}
