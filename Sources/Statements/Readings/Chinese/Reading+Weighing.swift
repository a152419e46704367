internal import DocumentModel

/// What a slip of the hand explains in a reading whose numbers do not go together.
extension Reading {
  /// Has the share reported that a slip changed.
  mutating func weigh(shares: [Mention]) {
    guard !holds, strength > .weak else { return }
    let evidence = SlipEvidence.shares(shares)
    guard evidence.chance < 0.2 else { return }
    self.suspects = evidence.suspects
    let places = shares.filter { evidence.suspects.contains($0.quantity.range.lowerBound) }
    if places.count == 1 { subject = places[0] }
  }
}
