import Dynamics
import Fixtures
import Foundation
import Interactions
import Particles
import Tags
import Testing

/// Quasistatic shear against plain minimization, its own energy balance, reversal and checkpoints.
@Suite(.tags(.unit)) struct ShearTests {
  private func protocolOf(to strain: Double, step: Double, tolerance: Double = 1e-10) -> QuasistaticShear {
    var shear = QuasistaticShear(to: strain, step: step)
    shear.forceTolerance = tolerance
    return shear
  }

  private func finished(_ state: InherentState, _ shear: QuasistaticShear) throws -> ShearRun {
    var run = try ShearRun(of: state, shear)
    while !run.isFinished { try run.advance() }
    return run
  }

  /// The strain of the first event of a glass; its branch is longer than 10⁻⁴ in all glasses used here.
  private func firstEvent(of state: InherentState) throws -> Double {
    var run = try ShearRun(of: state, protocolOf(to: 0.1, step: 1e-3))
    while run.curve.events.isEmpty, !run.isFinished { try run.advance() }
    return try #require(run.curve.events.first).strain
  }

  /// Shorter steps may leave a rounding error before the end of a whole one; so small a step displaced less than net forces leave
  /// undetermined, and was counted as an event at random.
  @Test func aRemainderOfRoundingIsNoEvent() throws {
    for seed in 1...4 as ClosedRange<UInt64> {
      var run = try ShearRun(
        of: glass("pss:rc=1.2", count: 100, temperature: 1.5, seed: seed), protocolOf(to: 0.1, step: 0.02))
      while !run.isFinished {
        try run.advance()
        let strain = run.glass.strain
        for end in [strain.nextUp, strain.nextDown, strain + 1e-12] {
          let states = try run.states(at: [end], onBranchOf: run.glass)
          #expect(states.map(\.strain) == [end], "seed \(seed), \(end)")
          let moved = zip(states.first?.positions ?? [], run.glass.positions).map { ($0 - $1).length }.max()
          #expect((moved ?? 1) < 1e-6, "seed \(seed), \(end)")
        }
      }
      #expect(run.curve.events.allSatisfy { $0.largestDisplacement > 1e-6 })
      #expect(run.curve.strain.last == 0.1)
    }
  }

  /// Steps whose events are not located: each step counts as an event or leads back to where it began. A step shorter than the
  /// resolution by a rounding error was taken for elastic if it displaced less than ten times what velocities do.
  @Test func aWholeStepIsAnEventOrReversible() throws {
    let state = try glass("pss:rc=1.1", count: 300, temperature: 1, seed: 92)
    var shear = protocolOf(to: 0.04, step: 1e-3)
    shear.resolution = 1
    var run = try ShearRun(of: state, shear)
    var elastic = 0
    while !run.isFinished {
      let before = run.glass
      try run.advance()
      #expect(run.glass.strain == Double(run.curve.strain.count - 1) * shear.step)
      #expect(run.glass.forceRatio <= 1e-10)
      if run.curve.events.last?.strain == before.strain { continue }
      elastic += 1
      let back = try #require(try run.states(at: [before.strain], onBranchOf: run.glass).last)
      #expect(abs(back.energy - before.energy) < 1e-8)
    }
    #expect(elastic > 3 && run.curve.events.count > 3)
  }

  @Test func theLargestEventIsOneWithAStressDrop() throws {
    let run = try finished(
      glass("pss:rc=1.2", count: 100, temperature: 1.5, seed: 7), protocolOf(to: 0.06, step: 0.02))
    let largest = run.curve.events.map(\.stressDrop).max() ?? 0
    #expect((run.curve.largest != nil) == (largest > 0))
  }

  @Test func anEndBetweenStepsIsRefused() {
    #expect(QuasistaticShear(to: 0.2, step: 1e-3).objection == nil)
    #expect(QuasistaticShear(to: 0.3, step: 0.1).objection == nil)
    #expect(QuasistaticShear(to: 0.0015, step: 1e-3).objection?.contains("0.001 or 0.002") == true)
    #expect(QuasistaticShear(to: 0.01, step: 0.003).objection?.contains("0.009 or 0.012") == true)
  }

  /// Steps by the textbook: shear all positions affinely, minimize by the standard quench.
  @Test(arguments: [
    ("pss:rc=1.5", 1.0), ("pss:rc=1.1", 1.0), ("kablj", 0.8), ("ipl", 1.0), ("hertzian", 0.004), ("sw", 0.15),
  ])
  func aBranchIsThatOfAffineStepsWithMinimization(name: String, temperature: Double) throws {
    let state = try glass(name, count: 500, temperature: temperature, seed: 23)
    // Quenches at 10⁻¹² of the pair forces: stresses differ by |v||F|/V ~ 10⁻¹² of the pair stress.
    let run = try finished(state, protocolOf(to: 4e-4, step: 1e-4))
    try #require(run.curve.events.isEmpty)
    var quench = Quench()
    quench.tolerance = 1e-12
    var configuration = state.configuration
    let scale = sqrt(state.energetics.squaredPairForces * Double(state.energetics.pairs)) / configuration.cell.volume
    for k in 1...4 {
      configuration = configuration.sheared(.x, along: .y, by: 1e-4)
      let rest = try quench.inherentState(below: configuration, model: state.model).state
      configuration = rest.configuration
      let stress = rest.energetics.shearStresses(volume: configuration.cell.volume).x
      #expect(abs(stress - run.curve.shearStress[k]) < 1e-9 * scale)
      #expect(abs(rest.energetics.energy / 500 - run.curve.energyPerParticle[k]) < 1e-10)
    }
  }

  @Test(arguments: [41, 42] as [UInt64]) func onABranchTheWorkIsTheEnergy(seed: UInt64) throws {
    let state = try glass("pss:rc=1.5", count: 500, temperature: 1, seed: seed)
    let end = try firstEvent(of: state) / 2
    let volume = state.configuration.cell.volume
    // Euler and Maclaurin: the trapezoidal rule with end corrections errs by h⁴, a sixteenth of that at 2h.
    let work = { (steps: Int) -> (work: Double, energy: Double) in
      let curve = try finished(state, protocolOf(to: end, step: end / Double(steps))).curve
      try #require(curve.events.isEmpty)
      let h = end / Double(steps)
      var sum = -0.5 * (curve.shearStress[0] + curve.shearStress[steps])
      for stress in curve.shearStress { sum += stress }
      let ends = (curve.tangentModulus[steps] - curve.tangentModulus[0]) * h * h / 12
      return (volume * (sum * h - ends), 500 * (curve.energyPerParticle[steps] - curve.energyPerParticle[0]))
    }
    let (coarse, fine) = (try work(8), try work(16))
    // The energy is a sum of thousands of terms of order ε, each rounded.
    #expect(abs(fine.work - fine.energy) <= abs(fine.work - coarse.work) + 1e-11)
    #expect(abs(fine.work - fine.energy) < 1e-6 * abs(fine.energy))
  }

  @Test func whatTheWorkExceedsTheEnergyByIsDissipatedInEvents() throws {
    let state = try glass("pss:rc=1.5", count: 500, temperature: 1, seed: 43)
    let step = 5e-4
    let curve = try finished(state, protocolOf(to: 0.08, step: step)).curve
    try #require(curve.events.count > 3)
    let volume = state.configuration.cell.volume
    let pairs = zip(curve.shearStress, curve.shearStress.dropFirst())
    let work = volume * step * pairs.reduce(0) { $0 + 0.5 * ($1.0 + $1.1) }
    let energy = 500 * (curve.energyPerParticle.last! - curve.energyPerParticle[0])
    let dissipation = curve.events.reduce(0) { $0 + $1.dissipation }
    // A jump within a step makes the rule err by half of it times the step; before it the branch bends by as much again.
    let error = curve.events.reduce(0) { $0 + volume * step * abs($1.stressDrop) }
    #expect(curve.events.allSatisfy { $0.dissipation > 0 })
    #expect(dissipation > 20 * error)
    #expect(abs(work - energy - dissipation) < error)
  }

  /// Particles that lose their last contacts stay where they are, so that glasses of sticky spheres may have other rattlers.
  @Test(arguments: [("pss:rc=1.5", 51), ("kablj", 52), ("ipl", 53)] as [(String, UInt64)])
  func shearingBackRestoresThePositions(name: String, seed: UInt64) throws {
    let state = try glass(name, count: 500, temperature: 1, seed: seed)
    let end = 0.9 * (try firstEvent(of: state))
    var run = try ShearRun(of: state, protocolOf(to: end, step: end / 10))
    let start = run.glass
    while !run.isFinished { try run.advance() }
    let moved = zip(run.glass.positions, start.positions).map { ($0 - $1).length }.max()!
    let back = try #require(try run.states(at: [0], onBranchOf: run.glass).last)
    let left = zip(back.positions, start.positions).map { ($0 - $1).length }.max()!
    // Net forces of 10⁻¹² of the pair forces displace soft modes by 10⁻¹⁰ or so.
    #expect(left < 1e-8)
    #expect(moved > 1e-4)
    #expect(abs(back.energy - start.energy) < 1e-9)
  }

  @Test func aTiltByAWholeSideIsTheUnshearedGlass() throws {
    let state = try glass("kablj", count: 500, temperature: 1, seed: 61)
    let frame = ShearFrame(origin: state.configuration)
    #expect(frame.cell(at: 1) == state.configuration.cell)
    #expect(frame.cell(at: -2) == state.configuration.cell)
    var tilted = state.configuration
    tilted.cell = tilted.cell.sheared(.x, along: .y, by: 1)
    var forces = tilted.positions
    let sums = try state.model.forceField(for: tilted).energetics(at: tilted.positions, into: &forces)
    #expect(sums.energy == state.energetics.energy)
  }

  @Test func cellsAreRemappedBeyondHalfASide() throws {
    let side = 8.0
    let frame = ShearFrame(
      origin: Configuration(cell: Cell(side: side), positions: [.zero, Vec3(1, 7, 2)], species: [0, 0]))
    #expect(abs(frame.cell(at: 0.7).tilts.x - (0.7 - 1) * side) < 1e-14)
    #expect(abs(frame.cell(at: 0.4).tilts.x - 0.4 * side) < 1e-14)
    // The maps between X and x are inverse to each other.
    let x = frame.positions(frame.origin.positions, at: 0.3)
    #expect(x[1] == Vec3(1 + 0.3 * 7, 7, 2))
    #expect((frame.reference(x, at: 0.3)[1] - frame.origin.positions[1]).length < 1e-15)
  }

  @Test func theStrainOfAnEventDoesNotDependOnTheStep() throws {
    let state = try glass("pss:rc=1.2", count: 500, temperature: 1, seed: 71)
    let events = try [1e-3, 4e-4].map { step in
      var run = try ShearRun(of: state, protocolOf(to: 0.1, step: step))
      while run.curve.events.count < 2, !run.isFinished { try run.advance() }
      return run.curve.events
    }
    for k in 0..<2 {
      // Each is located to 10⁻⁵ of a step.
      #expect(abs(events[0][k].strain - events[1][k].strain) < 1.5e-8)
      // Before it the glass moves by a part (10⁻⁸/10⁻²)^½ of what it moves in an event.
      #expect(abs(events[0][k].stressDrop - events[1][k].stressDrop) < 1e-3 * abs(events[0][k].stressDrop))
    }
  }

  /// At distance d = τ² before γ_c, V = A/τ + B + C τ: the term that the estimate leaves out changes it by a part of 8x/3, x = C d/A = d/d₀,
  /// where a mode softens over strains d₀ of 10⁻⁴ or more. The end itself is known to 10⁻⁸, a hundredth of d.
  @Test(arguments: [("pss:rc=1.5", 33), ("pss:rc=1.1", 35), ("kablj", 34)] as [(String, UInt64)])
  func twoStatesTellTheStrainOfTheInstabilityAhead(name: String, seed: UInt64) throws {
    let state = try glass(name, count: 400, temperature: 1, seed: seed)
    var run = try ShearRun(of: state, protocolOf(to: 0.1, step: 1e-3, tolerance: 1e-11))
    var before: [ShearedGlass] = []
    while !run.isFinished, before.count < 4 { try run.advance { _, glass, _ in before.append(glass) } }
    var estimates = 0
    for glass in before {
      let distance = 1e-6
      let states = try run.states(at: [4, 1].map { glass.strain - $0 * distance }, onBranchOf: glass)
      guard states.count == 2 else { continue }
      let end = try #require(BranchVariable.instability(states[1], states[0]))
      #expect(abs(end - glass.strain) < 0.04 * distance)
      estimates += 1
    }
    #expect(estimates >= 2)
  }

  @Test func aRunResumesToTheSameBits() throws {
    let state = try glass("pss:rc=1.5", count: 300, temperature: 1, seed: 81)
    let shear = protocolOf(to: 0.03, step: 1e-3)
    let whole = try finished(state, shear)
    try #require(whole.curve.events.count > 0)
    var run = try ShearRun(of: state, shear)
    var k = 0
    while !run.isFinished {
      if k.isMultiple(of: 7) { run = try ShearRun(of: state, shear, checkpoint: run.checkpoint) }
      try run.advance()
      k += 1
    }
    #expect(run.curve == whole.curve)
    #expect(run.glass == whole.glass)
    #expect(run.checkpoint == whole.checkpoint)
  }

  /// Checkpoints of version 1 lack the direction of the first event: those before it are continued to the same bits.
  @Test func checkpointsOfVersion1AreContinuedBeforeTheFirstEventOnly() throws {
    let state = try glass("pss:rc=1.5", count: 300, temperature: 1, seed: 81)
    let shear = protocolOf(to: 0.03, step: 1e-3)
    func version1(_ run: ShearRun) -> Data {
      // The last list: its count, and three numbers per particle after an event.
      var bytes = Data(run.checkpoint.dropLast(8 * (1 + 3 * run.curve.firstDirection.count)))
      bytes.replaceSubrange(8..<16, with: withUnsafeBytes(of: Int64(1).littleEndian) { Data($0) })
      return bytes
    }
    var run = try ShearRun(of: state, shear)
    let early = version1(run)
    while run.curve.events.isEmpty { try run.advance() }
    #expect(run.curve.firstDirection.count == 300)
    var again = try ShearRun(of: state, shear, checkpoint: early)
    while again.curve.events.isEmpty { try again.advance() }
    #expect(again.checkpoint == run.checkpoint)
    let error = #expect(throws: CheckpointError.self) { try ShearRun(of: state, shear, checkpoint: version1(run)) }
    #expect("\(String(describing: error))".contains("earlier version"))
  }

  @Test func checkpointsOfOtherRunsAreRefused() throws {
    let state = try glass("pss:rc=1.5", count: 300, temperature: 1, seed: 82)
    let shear = protocolOf(to: 0.01, step: 1e-3)
    let bytes = try ShearRun(of: state, shear).checkpoint
    let other = try glass("pss:rc=1.5", count: 300, temperature: 1, seed: 83)
    #expect(throws: CheckpointError.damaged("it is of another glass or model")) {
      try ShearRun(of: other, shear, checkpoint: bytes)
    }
    #expect(throws: CheckpointError.damaged("it is of another protocol")) {
      try ShearRun(of: state, protocolOf(to: 0.02, step: 1e-3), checkpoint: bytes)
    }
    for cut in [0, 8, 15, 100, bytes.count - 1] {
      #expect(throws: CheckpointError.self) { try ShearRun(of: state, shear, checkpoint: bytes.prefix(cut)) }
    }
  }

  @Test func anAffineDeformationHasNoNonaffineDisplacement() throws {
    let state = try glass("kablj", count: 500, temperature: 1, seed: 91)
    // Separations of neighbors change by J − 1 where displacements are affine in space: a gradient without periodicity is
    // that of the bonds of one particle, here particle 0.
    let bonds = state.bonds.filter { $0.i == 0 || $0.j == 0 }
    var moved = [Vec3](repeating: .zero, count: 500)
    for bond in bonds {
      let (other, r) = bond.i == 0 ? (bond.j, bond.separation) : (bond.i, -1 * bond.separation)
      moved[other] = Vec3(0.1 * r.y - 0.02 * r.x, 0.03 * r.z, -0.05 * r.x)
    }
    let affine = NonaffineDisplacement(bonds: bonds, displacements: moved)
    #expect(affine.squares[0] < 1e-28)
    // One neighbor out of line: D² lies between zero and what J = 1 leaves.
    let other = bonds[0].i == 0 ? bonds[0].j : bonds[0].i
    moved[other] += Vec3(0.2, 0, 0)
    let jump = NonaffineDisplacement(bonds: bonds, displacements: moved)
    #expect(jump.squares[0] > 1e-4 && jump.squares[0] < 0.04 / Double(bonds.count))
  }
}
