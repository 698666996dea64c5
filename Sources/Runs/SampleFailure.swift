import Dynamics
import Interactions
import Mechanics
import SparseAlgebra

/// What went wrong with a sample, as its record says it: a part of the format, so that the same failure has the same bytes.
package func sampleFailure(_ error: any Error) -> String {
  switch error {
  case QuenchError.notConverged(let ratio, let evaluations):
    "the quench stopped at a force ratio of \(ratio) after \(evaluations) force evaluations"
  case QuenchError.unjammed(let evaluations):
    "unjammed: after \(evaluations) force evaluations no two particles press on each other, and the energy goes to zero; the "
      + "density is below jamming, and there is no glass to measure"
  case QuenchError.pressureNotReached(let wanted, let found, let changes):
    "no volume with the pressure \(wanted) was found: after \(changes) changes of the volume it is \(found)"
  case let error as NothingToMeasure: nothing(error.fewestNeighbors)
  case QuenchError.noInteraction: nothing(nil)
  case let error as NotAtRest:
    "the forces do not vanish: the net force is \(error.forceRatio) of the pair forces, more than \(error.tolerance); "
      + "quench it first"
  case SparseAlgebraError.notPositiveDefinite, SparseAlgebraError.singularToRounding:
    "the glass is no stable solid: its Hessian has soft or unstable directions besides the three translations"
  case SparseAlgebraError.notConverged(let converged, let wanted, let residual):
    "only \(converged) of \(wanted) modes converged, the worst to \(residual)"
  case SparseAlgebraError.unreliableInertia(let residual):
    "the count of modes is unreliable (residual \(residual))"
  case SparseAlgebraError.memory(let needed, let limit):
    "the factorization needs \(gibibytes(needed)) of memory, and there are \(gibibytes(limit.bytes)) "
      + "(limit: \(limit.source.rawValue))"
  case SparseAlgebraError.library(let status):
    "the factorization failed with status \(status); if memory is short, use fewer workers"
  case let error as UnstableDynamics:
    "the particles flew apart at a time step of \(error.timeStep); use a shorter one"
  default: "\(error)"
  }
}

/// Why there is nothing to measure.
private func nothing(_ fewestNeighbors: Int?) -> String {
  let reason =
    fewestNeighbors.map { "all particles are rattlers, with fewer than \($0) interacting neighbors that are not" }
    ?? "no two particles interact"
  return reason + ": there is nothing to measure"
}

/// A size in GiB, rounded up to tenths.
private func gibibytes(_ bytes: UInt64) -> String {
  let tenths = (Double(bytes) / 107_374_182.4).rounded(.up)
  return "\(tenths / 10) GiB"
}
