import Interactions
import Storage

extension Observable {
  /// The structure factor of the sizes at the smallest wave vectors.
  public static let sizeFluctuations = Observable(
    "size_fluctuations", symbol: "S_λλ", unit: "1",
    "(1/N)|Σ(a − ⟨a⟩)e^{ik·r}|²/⟨(a − ⟨a⟩)²⟩ of sizes or species a, mean of the three smallest k: 1 without correlations, of "
      + "order N if they demix; absent if all particles are equal", section: .structure,
    origin: .measured { glass in
      let labels = try glass.state.model.labels(of: glass.state.configuration)
      return SizeFluctuations(glass.state.configuration, labels: labels).map { .scalar($0.smallestWaves) }
    }, rounding: .relative(1e-9), average: .mean)
}
