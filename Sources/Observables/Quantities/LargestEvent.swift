import Dynamics
import Particles
import Storage

// The positions of the event with the largest stress drop, for its map in space. They are kept in the files of samples only.
extension Observable {
  /// The positions before the event with the largest stress drop.
  public static let largestEventPositions = Observable(
    "largest_event_positions", symbol: "X", unit: "λ", shape: ["N", "3"],
    "positions before the event with the largest stress drop, in the cell before the shear: x = X + γ_c Y e_x; absent if the "
      + "stress never dropped", section: .shear,
    origin: .measured { glass in glass.shear?.largest.map { vectors($0.before) } }, isRemembered: false)
  /// The displacements in it.
  public static let largestEventDisplacements = Observable(
    "largest_event_displacements", symbol: "ΔX", unit: "λ", shape: ["N", "3"],
    "displacements in that event: positions after less positions before, in the same coordinates", section: .shear,
    origin: .measured { glass in
      glass.shear?.largest.map { states in vectors(zip(states.after, states.before).map { $0 - $1 }) }
    }, isRemembered: false)

  private static func vectors(_ all: [Vec3]) -> StoredArray {
    StoredArray(shape: [all.count, 3], values: all.flatMap { [$0.x, $0.y, $0.z] })
  }
}

extension EventStates {
  /// The states of the largest event of a sample with `count` particles; nil if its arrays are absent, or are not those of an
  /// event.
  public init?(_ stored: [String: StoredArray], count: Int) {
    let arrays = [Observable.largestEventPositions, .largestEventDisplacements].compactMap { stored[$0.name] }
    guard arrays.count == 2, arrays.allSatisfy({ $0.shape == [count, 3] && $0.values.allSatisfy(\.isFinite) }) else {
      return nil
    }
    let (before, moved) = (Self.vectors(arrays[0].values), Self.vectors(arrays[1].values))
    self.init(before: before, after: zip(before, moved).map { $0 + $1 })
  }

  private static func vectors(_ values: [Double]) -> [Vec3] {
    stride(from: 0, to: values.count, by: 3).map { Vec3(values[$0], values[$0 + 1], values[$0 + 2]) }
  }
}
