import Analysis

extension Reduction {
  /// The summary with what the paper adds to it: power laws between observables, soft modes of the stickiest and the least
  /// sticky spheres, and its claims.
  public func stickySpheresSummary() async throws -> StudySummary {
    var summary = try await summary()
    summary.review()
    // The hottest ensemble of the least sticky and of the stickiest spheres.
    let ladders = StickyLadder.all(of: summary)
    let ends = [ladders.last, ladders.count > 1 ? ladders.first : nil].compactMap { $0?.rungs.last }
    summary.softModes = await softModes(of: ends)
    return summary
  }
}

extension StudySummary {
  /// Adds the paper's power laws and claims.
  package mutating func review() {
    scalings = ScalingAnalysis(self).scalings
    claims = reviewed()
  }
}
