import Analysis
import Observables
import Reports
import Statistics

/// Question 3: are glasses whose defects are few and stiff intrinsically brittle, whatever their history?
struct Brittleness: Question {
  let numbers = 51...54

  func tests(of summary: StudySummary) -> [TestedClaim] {
    guard BrittleModel.names(in: summary).count > 1 else { return [] }
    let (stickiest, soft) = (Self.stickiest(of: summary), Self.leastSticky(of: summary))
    return [
      atEqualDepth(stickiest, soft), ofHistory(stickiest, soft), atEqualSoftness(stickiest, soft),
      withSize(stickiest, soft),
    ]
  }

  /// B1: how much more brittle the stickiest glass is.
  static let contrast = 1.25
  /// B2: the largest change of b of an inannealable glass.
  static let tolerance = 0.25
  /// B4: the ratio of the largest stress drops of two sizes in a glass that flows.
  static let flowing = 0.55
  /// The numbers of particles.
  static let (size, largeSize) = (3000, 10_000)

  /// The models of the hypotheses, with the temperatures T_p of their cold and hot ensembles.
  static func stickiest(of summary: StudySummary) -> BrittleModel {
    BrittleModel(model: "pss:rc=1.1", cold: 1.2, hot: 3, summary)
  }

  static func leastSticky(of summary: StudySummary) -> BrittleModel {
    BrittleModel(model: "pss:rc=1.5", cold: 0.76, hot: 1.8, summary)
  }

  private func atEqualDepth(_ stickiest: BrittleModel, _ soft: BrittleModel) -> TestedClaim {
    let cold = [stickiest, soft].compactMap { model in model.cold().map { (model, $0) } }
    let found = cold.map { model, ensemble in
      let overshoot = ensemble[.stressOvershoot].map { ", \u{3c3}_max/\u{3c3}_f = \($0.concise)" } ?? ""
      return "b = \(ensemble[.largestStressDropOverYield]!.concise)\(overshoot) (\(model.name))"
    }
    return claim(
      51, "Sticky glasses are brittle at equal T_p/T_co (B1).", found,
      compared([stickiest.cold(), soft.cold()], [stickiest.missing(isCold: true), soft.missing(isCold: true)]) {
        .larger(
          $0[0][.largestStressDropOverYield]!, $0[1][.largestStressDropOverYield]!, times: Self.contrast,
          "b of cold glasses, \(stickiest.name) against \(soft.name)")
      })
  }

  private func ofHistory(_ stickiest: BrittleModel, _ soft: BrittleModel) -> TestedClaim {
    let found = [stickiest, soft].compactMap { model in
      model.change.map { "b cold over hot = \($0.concise) (\(model.name))" }
    }
    var parts: [Judgement] = []
    if let change = stickiest.change {
      parts.append(.near(change, 1, within: Self.tolerance, "b of \(stickiest.name), cold over hot"))
      if let other = soft.change {
        parts.append(.larger(other, change, "b cold over hot, \(soft.name) against \(stickiest.name)"))
      }
    }
    let absent = [stickiest, soft].filter { $0.change == nil }.map {
      Judgement.missing("equilibrated ensembles of \($0.ends)")
    }
    return claim(
      52, "The brittleness of sticky glasses does not depend on their history (B2).", found, .all(parts + absent))
  }

  private func atEqualSoftness(_ stickiest: BrittleModel, _ soft: BrittleModel) -> TestedClaim {
    let found = [stickiest, soft].compactMap { model -> String? in
      guard let range = model.softness else { return nil }
      return "A_g \u{3c9}_0\u{2075} from \(short(range.lowerBound)) to \(short(range.upperBound)) (\(model.name))"
    }
    return claim(
      53, "At equal density of soft modes, the stickiest glass is at least as brittle (B3).", found,
      softnessJudgement(stickiest, soft),
      caution: "Errors of A_g and b of one ensemble are added as if they were independent.")
  }

  private func softnessJudgement(_ stickiest: BrittleModel, _ soft: BrittleModel) -> Judgement {
    let absent = [stickiest, soft].filter { $0.softness == nil }
    guard let range = stickiest.softness, let other = soft.softness else {
      return .all(
        absent.map {
          .missing("an equilibrated ensemble of \($0.name), N = \(Self.size), with A_g \u{3c9}_0\u{2075} and shear")
        })
    }
    guard range.overlaps(other) else {
      return .incomparable(
        "the ranges of A_g \u{3c9}_0\u{2075} do not overlap: \(short(range.lowerBound)) to \(short(range.upperBound)) "
          + "(\(stickiest.name)), \(short(other.lowerBound)) to \(short(other.upperBound)) (\(soft.name))")
    }
    let tests = stickiest.equilibrated(Self.size).flatMap { ensemble -> [Judgement] in
      guard let modes = ensemble[.quarticPrefactor], let own = ensemble[.largestStressDropOverYield] else { return [] }
      return soft.brittleness(at: modes).map { interpolated in
        .larger(
          own, interpolated,
          "b at A_g \u{3c9}_0\u{2075} = \(modes.concise), \(stickiest.name) (T_p = \(ensemble.temperature)) against "
            + "\(soft.name)")
      }
    }
    guard !tests.isEmpty else {
      return .missing(
        "an ensemble of \(stickiest.name) with A_g \u{3c9}_0\u{2075} between those of two ensembles of \(soft.name)")
    }
    return .all(tests)
  }

  private func withSize(_ stickiest: BrittleModel, _ soft: BrittleModel) -> TestedClaim {
    let found = [stickiest, soft].compactMap { model -> String? in
      guard let small = model.cold()?[.largestStressDrop], let large = model.cold(Self.largeSize)?[.largestStressDrop]
      else { return nil }
      return "\u{394}\u{3c3}_max, large over small = \(large.over(small).concise) (\(model.name))"
    }
    return claim(
      54, "The largest stress drop of the stickiest glass does not vanish with N (B4).", found,
      compared(
        [stickiest.cold(), stickiest.cold(Self.largeSize)],
        [stickiest.missing(isCold: true), stickiest.missing(Self.largeSize, isCold: true)]
      ) {
        .larger(
          $0[1][.largestStressDrop]!, $0[0][.largestStressDrop]!, times: Self.flowing,
          "\u{394}\u{3c3}_max of cold glasses, \(stickiest.name), N = \(Self.largeSize) against \(Self.size)")
      })
  }

  /// Tests ensembles that are all known, or names those that are missing.
  private func compared(
    _ ensembles: [EnsembleSummary?], _ missing: [Judgement], _ test: ([EnsembleSummary]) -> Judgement
  ) -> Judgement {
    let known = ensembles.compactMap(\.self)
    guard known.count < ensembles.count else { return test(known) }
    return .all(zip(ensembles, missing).filter { $0.0 == nil }.map(\.1))
  }

  private func claim(
    _ number: Int, _ statement: String, _ found: [String], _ judgement: Judgement, caution: String = ""
  ) -> TestedClaim {
    TestedClaim(
      number: number, statement: statement, figure: "Brittleness", published: "a question",
      found: found.isEmpty ? "\u{2013}" : found.joined(separator: "; "), caution: caution, judgement)
  }
}
