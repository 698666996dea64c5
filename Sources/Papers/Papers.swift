import Beyond
import Reports
import StickySpheresII

/// The available sets of claims, one per line.
public let papers = ClaimCatalogue([
  StickySpheresII(),
  Beyond(),
])
