internal import DocumentModel

/// Readings of a language that parts words alone.
extension Arbiter {
  static func english(_ passage: Passage) -> [Reading] {
    ComparedLevels(passage).all + AlternatingSums(passage).all + OffsetSums(passage).all
      + ForEveryUnit(passage).all + NearbyMeans(passage).all + NamedShares(passage).all
      + NamedBalances(passage).all
  }
}
