internal import DocumentModel

extension Reading {
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
      guard note == "difference" || note == "points" || note.isEmpty, let to = one("to") else {
        return nil
      }
      if let by = one("by"), let rate = one("rate") { return .step(to: to, by, rate) }
      guard let from = one("from"), let by = one(note == "difference" ? "by" : "rate") else {
        return nil
      }
      return .change(from: from, to: to, by, isRate: note.isEmpty)
    case .average:
      guard let total = one("total"), let each = one("each") else { return nil }
      if note == "time" { return self.listed.map { .mean(of: total, each, over: Double($0)) } }
      return one("count").map { .mean(of: total, $0, each) }
    case .factor:
      guard note.isEmpty || note == "ratio" || note == "proportion", let from = one("from"),
        let to = one("to"), let times = one("times")
      else { return nil }
      let isAdded = times.has(.rise) && !times.has(.to)
      return .times(from: from, to: to, times, isAdded: isAdded)
    default: return nil
    }
  }
}
