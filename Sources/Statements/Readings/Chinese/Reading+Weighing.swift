internal import DocumentModel

/// What a slip of the hand explains in a reading whose numbers do not go together.
extension Reading {
  /// Has the share reported that a slip changed.
  mutating func weigh(shares: [Mention]) {
    guard !holds, strength > .weak else { return }
    let evidence = SlipEvidence.shares(shares)
    guard evidence.chance < 0.2 else { return }
    suspects = evidence.suspects
    let places = shares.filter { evidence.suspects.contains($0.quantity.range.lowerBound) }
    if places.count == 1 { subject = places[0] }
  }

  /// The slips that would make it hold; nil where they say nothing.
  var slipEvidence: SlipEvidence? {
    func one(_ role: String) -> Mention? { roles[role]?.first }
    func all(_ role: String) -> [Mention] { roles[role] ?? [] }
    switch kind {
    case .rate:
      guard note.isEmpty, all("whole").count == 1, let whole = one("whole"), let rate = one("rate"),
        !all("part").isEmpty
      else { return nil }
      return .share(all("part"), of: whole, rate)
    case .split:
      guard note == "over" || note == "under", let whole = one("whole") else { return nil }
      return .sum(all("parts"), of: whole)
    case .shares:
      return note == "ratio" ? nil : .shares(all("parts"))
    case .balance:
      guard let closing = one("closing"), note != "sum" else { return nil }
      return .balance(all("opening") + all("came"), all("went"), closing)
    case .change:
      guard note == "difference" || note == "points" || note.isEmpty, let to = one("to"),
        let from = one("from"), let by = one(note == "difference" ? "by" : "rate")
      else { return nil }
      return .change(from: from, to: to, by, isRate: note.isEmpty)
    default: return nil
    }
  }
}
