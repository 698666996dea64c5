import Interactions
import SparseAlgebra

extension InherentState {
  /// Throws the error of ``FactorizedGlass`` if this is no stable solid: forces vanish at saddle points too, and in clusters that
  /// hold nothing.
  ///
  /// It takes a factorization. A state that is too large for the memory is not checked.
  package func checkSolid() throws {
    do { _ = try FactorizedGlass(self) } catch SparseAlgebraError.memory {}
  }
}
