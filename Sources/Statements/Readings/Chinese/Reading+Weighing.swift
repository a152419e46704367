internal import DocumentModel

/// What a slip of the hand explains in a reading of strong words whose numbers do not go together.
extension Reading {
  /// Looks for the slip where a part exceeds the whole, or the sum is far from it.
  mutating func weigh(_ parts: [Mention], of whole: Mention) {
    guard !holds, strength > .weak, parts.count > 1, !(isSound && isPlausible) else { return }
    let evidence = SlipEvidence.sum(parts, of: whole)
    if evidence.chance < 0.1 { suspects = evidence.suspects }
  }

  /// The same of shares, of which the one that a slip changed is reported.
  mutating func weigh(shares: [Mention]) {
    guard !holds, strength > .weak else { return }
    let evidence = SlipEvidence.shares(shares)
    guard evidence.chance < 0.2 else { return }
    suspects = evidence.suspects
    let places = shares.filter { evidence.suspects.contains($0.quantity.range.lowerBound) }
    if places.count == 1 { subject = places[0] }
  }
}
