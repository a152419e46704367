internal import DocumentModel
internal import SourceText

extension TextBesideTables {
  // MARK: - Complaints in Tessaly fell from 61 to 45

  /// What rose or fell in the one row that a sentence names.
  func row(
    _ rows: Set<Int>, _ mentions: [Mention], _ text: String, _ grid: TableGrid
  ) -> Reading? {
    guard rows.count == 1, let row = rows.first else { return nil }
    let cells = grid.cells[row].compactMap(\.self).filter { $0.isAmount }
    guard cells.count == 2, let first = cells.first, let last = cells.last,
      first.measures(like: last)
    else { return nil }
    if let reading = ends(mentions, first, last) { return reading }
    return growth(mentions, text, first, last, label: grid.labels[row])
  }

  private func ends(_ mentions: [Mention], _ first: Mention, _ last: Mention) -> Reading? {
    guard let place = mentions.firstIndex(where: { $0.has(.to) }), place > 0 else { return nil }
    let (from, to) = (mentions[place - 1], mentions[place])
    guard from.isAmount, to.isAmount, from.quantity.approximation == nil,
      to.quantity.approximation == nil, to.year == nil || last.year == nil || to.year == last.year,
      isAlike(from, first), isAlike(to, last),
      let old = from.scaled(first.estimate, of: first), let new = to.scaled(last.estimate, of: last)
    else { return nil }
    let (isFirst, isLast) = (old.overlaps(from.estimate), new.overlaps(to.estimate))
    guard isFirst || isLast else { return nil }
    let (cell, subject) = isFirst ? (last, to) : (first, from)
    return Reading(
      .same, ["first": [cell], "second": [subject]], subject: subject, note: "table",
      strength: .likely
    ) { () throws(ArithmeticFault) in isFirst && isLast }
  }

  /// Revenue grew by 20%.
  private func growth(
    _ mentions: [Mention], _ text: String, _ first: Mention, _ last: Mention, label: TableLabel
  ) -> Reading? {
    let core = words.core(of: label.text).lowercased()
    guard let rate = mentions.first, mentions.count == 1, rate.isRate, rate.isDifference,
      isPlain(rate), text.lowercased().hasPrefix(core) || !words.hasBlanks,
      first.value > .zero, !label.cues.contains(.comparable),
      isInOrder(first, last), rate.quantity.unit.isEmpty || rate.quantity.unit == "%"
    else { return nil }
    return Reading(
      .change, ["to": [last], "from": [first], "rate": [rate]], subject: rate, strength: .likely
    ) { () throws(ArithmeticFault) in
      let growth = try (last.estimate - first.estimate) / first.estimate
      return try growth.magnitude().overlaps(Estimate(rate: rate))
    }
  }

  private func isInOrder(_ first: Mention, _ last: Mention) -> Bool {
    if let old = first.year, let new = last.year { return old == new - 1 }
    return first.has(.base) && !last.has(.base)
  }

  /// 重点课题, 一般课题: whether what all rows end with is named in a text.
  func areCalled(_ grid: TableGrid, in text: String) -> Bool {
    let names = grid.labels.filter { !$0.isTotal }.map { words.core(of: $0.text) }
    guard !words.hasBlanks, names.count > 1, let end = names.first?.suffix(2), end.count == 2 else {
      return false
    }
    return names.allSatisfy { $0.count > 2 && $0.hasSuffix(end) } && text.contains(end)
  }
}
