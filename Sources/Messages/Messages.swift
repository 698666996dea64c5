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
  default: sampleFailure(error)
  }
}

/// Whether an error is one of Lehr's, for which ``sentence(for:)`` has words.
public func isKnown(_ error: any Error) -> Bool {
  switch error {
  case is FileError, is PlanError, is FormatError, is SlurmError, is UnknownClaims, is FigureError, is ModelError,
    is QuenchError, is NotAtRest, is UnknownKernel, is SparseAlgebraError, is NothingToMeasure, is UnstableDynamics,
    is SampleListError:
    true
  default: false
  }
}

private func remedy(for cause: FileError.Cause) -> String {
  switch cause {
  case .system(_, EACCES), .system(_, EPERM), .system(_, EROFS): "; choose a folder that you may write to"
  case .system(_, ENOSPC), .system(_, EDQUOT): "; free some space and run again: nothing that was there is lost"
  case .system("reading", ENOENT): "; check its name"
  case .system(_, ENOENT): "; make the folder first, or check its name"
  case .system, .tooLarge: ""
  case .notAFile, .isFolder: "; name a file"
  case .link: "; put a file or folder of its own there"
  case .deadLink, .foreignLink: "; remove it, or name another file"
  case .noFolder: "; make it first"
  case .folderNotWritable: "; choose another"
  case .notAFolder: "; choose another folder"
  case .notWritable: "; choose another with --into"
  case .inUse: "; wait for it, or choose another with --into"
  case .newer: "; run that version, or remove the file to begin the sample anew"
  }
}

private func remedy(for kind: PlanError.Kind) -> String {
  switch kind {
  case .text: ""
  case .file(let cause): remedy(for: cause)
  case .noStudy(let folder): "; lehr run PLAN.yaml --into \(ShellWord.shown(folder)) makes one"
  case .otherRecipe: "; give this plan a folder of its own with --into, or put the old values back"
  }
}

private func remedy(for wanted: FormatError.Wanted?) -> String {
  switch wanted {
  case .names: "; name those of species A, B, \u{2026} by --names"
  case .group: "; name one by --group"
  case nil: ""
  }
}

private func sentence(for error: SlurmError) -> String {
  switch error {
  case .missing(let program):
    "\(program) cannot be run: this machine has no Slurm; lehr run PLAN --slice 1/10 makes a part of a study by hand"
  case .refused(let program, let said): "\(program) refused: \(said)"
  case .unlistable(let folder):
    "\(folder): the path of this folder has a line break or is not UTF-8, and Slurm's queue is listed line by line; rename it"
  case .noNumber(let said): "sbatch said \"\(said)\" instead of a job's number"
  }
}

private func sentence(for error: UnknownClaims) -> String {
  let hint = error.nearest.map { "did you mean \($0)?" } ?? "there are \(error.known.joined(separator: ", "))"
  return "claims: there is no set of claims \"\(error.name)\"; \(hint)"
}
