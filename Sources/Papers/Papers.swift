import Reports
import StickySpheresII

/// The sets of claims that a plan can ask for: one line each.
public let papers = ClaimCatalogue([
  StickySpheresII()
])
