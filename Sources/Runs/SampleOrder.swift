import Plans

/// One trajectory to be made, with all its glasses: eight bytes, of which a plan may have ten million.
struct Job: Sendable {
  private let number: Int32
  private let trajectory: Int32

  /// Trajectory `index` of the ensemble with this number in the plan.
  init(ensemble: Int, index: Int) { (number, trajectory) = (Int32(ensemble), Int32(index)) }

  /// The number of its ensemble in the plan, from 0.
  var ensemble: Int { Int(number) }
  /// Its number in the ensemble.
  var index: Int { Int(trajectory) }
}

extension [Job] {
  /// How many there are of each ensemble of the plan.
  func counts(_ plan: Plan) -> [Int] {
    reduce(into: [Int](repeating: 0, count: plan.ensembles.count)) { $0[$1.ensemble] += 1 }
  }

  /// The ensembles of which there are any, in the order of the plan.
  func ensembles(of plan: Plan) -> [Ensemble] {
    zip(plan.ensembles, counts(plan)).filter { $0.1 > 0 }.map(\.0)
  }
}

/// Every trajectory of a plan in the order in which it is made: the first of all ensembles, the coldest first, then the second
/// of all that have one, and so on. Nothing is held of them.
struct SampleOrder: Sequence, IteratorProtocol {
  /// The ensembles that have a trajectory of the number under way, coldest first: number in the plan, and how many.
  private var ensembles: [(number: Int, trajectories: Int)]
  private var at = (position: 0, index: 0)

  /// The order of a plan's trajectories.
  init(of plan: Plan) {
    ensembles = plan.ensembles.indices.sorted {
      (plan.ensembles[$0].temperature, $0) < (plan.ensembles[$1].temperature, $1)
    }.map { ($0, plan.trajectories(of: plan.ensembles[$0])) }
  }

  mutating func next() -> Job? {
    if at.position == ensembles.count {
      at = (0, at.index + 1)
      if ensembles.contains(where: { $0.trajectories <= at.index }) {
        ensembles.removeAll { $0.trajectories <= at.index }
      }
      guard !ensembles.isEmpty else { return nil }
    }
    defer { at.position += 1 }
    return Job(ensemble: ensembles[at.position].number, index: at.index)
  }
}
