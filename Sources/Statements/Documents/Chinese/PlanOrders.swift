internal import DocumentModel
internal import SourceText

/// 年初预算152.7万元，决算147.4万元，决算数大于年初预算数; 完成预算的112.6%，决算数小于预算数: a clause without a number that says which
/// of what was planned and what was done is the greater one.
struct PlanOrders {
  private enum Order { case more, less, same }

  private struct Clause {
    /// What is shown of it.
    let range: TextRange
    let whole: TextRange
    let order: Order
  }

  private let document: Document

  init(_ document: Document) { self.document = document }

  func readings(of passage: Passage) -> [Reading] {
    let mentions = passage.mentions.filter { $0.depth == 0 }
    guard let first = mentions.first(where: { $0.has(.plan) }),
      let block = document.blocks.block(at: first.numberRange.lowerBound)
    else { return [] }
    let start = first.numberRange.upperBound
    guard start < block.range.upperBound else { return [] }
    return clauses(in: start..<block.range.upperBound).compactMap { clause in
      guard !mentions.contains(where: { clause.whole.contains($0.numberRange.lowerBound) })
      else { return nil }
      return reading(
        clause, mentions.filter { $0.numberRange.upperBound <= clause.range.lowerBound })
    }
  }

  // MARK: - 决算数大于年初预算数

  /// The clauses of a stretch of text that compare what was done with what was planned.
  private func clauses(in range: TextRange) -> [Clause] {
    var found: [Clause] = []
    var start = range.lowerBound
    var place = start
    let bytes = document.text.bytes
    while place <= range.upperBound {
      let isEnd = place == range.upperBound
      let length =
        isEnd ? 1 : Self.marks.first { bytes.span.holds($0.span, at: place) }?.count ?? 0
      if length > 0 {
        if let clause = clause(start..<place) { found.append(clause) }
        start = place + length
      }
      place += max(length, 1)
    }
    return found
  }

  private func clause(_ range: TextRange) -> Clause? {
    guard (12...90).contains(range.count) else { return nil }
    let text = document.text.string(range)
    guard let name = Self.plans.first(where: text.contains) else { return nil }
    let shown = { (length: Int) in range.lowerBound..<(range.lowerBound + length) }
    for (words, order) in [(Self.greater, Order.more), (Self.less, Order.less)] {
      guard
        let place = words.compactMap({ text.place(of: $0) })
          .min(by: { $0.lowerBound < $1.lowerBound })
      else { continue }
      let (left, right) = (text[..<place.lowerBound], text[place.upperBound...])
      guard !Self.denials.contains(where: left.hasSuffix) else { return nil }
      let plan = Self.plans.first(where: { right.prefix(8).contains($0) })
      let isLeft = Self.plans.contains(where: left.contains)
      guard isLeft != (plan != nil), left.count < 13,
        isLeft ? Self.done.contains(where: { right.prefix(8).contains($0) }) : true
      else { return nil }
      let end = plan.flatMap { right.place(of: $0)?.upperBound } ?? text.endIndex
      let length = text.utf8.distance(from: text.startIndex, to: end)
      return Clause(
        range: shown(length), whole: range, order: isLeft ? (order == .more ? .less : .more) : order
      )
    }
    guard let level = Self.level.first(where: text.contains),
      !Self.nearly.contains(where: text.contains), name != text,
      Self.done.contains(where: text.contains), let end = text.place(of: level)?.upperBound
    else { return nil }
    let length = text.utf8.distance(from: text.startIndex, to: end)
    return Clause(range: shown(length), whole: range, order: .same)
  }

  // MARK: - Against the numbers before it

  private func reading(_ clause: Clause, _ before: [Mention]) -> Reading? {
    guard let last = before.last, isNear(last, clause) else { return nil }
    let amounts = before.filter { $0.isAmount && !$0.isDifference && !$0.isBase }
    if amounts.count > 1, case let pair = amounts.suffix(2), let a = pair.first, let b = pair.last,
      a.has(.plan) != b.has(.plan), a.measures(like: b), a.sentence == b.sentence,
      [a, b].allSatisfy({
        $0.quantity.approximation == nil && !$0.has([.part, .each, .respective])
      }
      ),
      isNear(b, clause),
      // 决算71.35万元；商务支出完成预算的91.4%，决算数小于预算数: of something else.
      before.filter({ $0.numberRange.lowerBound > b.numberRange.lowerBound })
        .allSatisfy({ $0.separator <= .comma && $0.sentence == b.sentence && !$0.isAmount })
    {
      return reading(clause, plan: a.has(.plan) ? a : b, done: a.has(.plan) ? b : a)
    }
    // 完成预算的112.6%
    guard let rate = before.last, rate.isRate, rate.has(.plan), !rate.isDifference,
      !rate.has([.greater, .less, .compare]),
      rate.quantity.approximation == nil,
      amounts.last.map({ $0.sentence < rate.sentence || !$0.has(.plan) }) ?? true
    else { return nil }
    let isOther =
      switch clause.order {
      case .more: rate.value <= .one
      case .less: rate.value >= .one
      case .same: !rate.estimate.overlaps(Estimate(.one))
      }
    return Self.reading(
      ["rate": [rate]], rate, clause, note: "plan",
      strength: rate.value == .one ? .likely : .strong, isOther)
  }

  private func reading(_ clause: Clause, plan: Mention, done: Mention) -> Reading? {
    let isOther =
      switch clause.order {
      case .more: done.value <= plan.value
      case .less: done.value >= plan.value
      case .same: !done.estimate.overlaps(plan.estimate)
      }
    return Self.reading(
      ["from": [plan], "to": [done]], done, clause, note: "order",
      strength: done.estimate.overlaps(plan.estimate) ? .likely : .strong, isOther)
  }

  private static func reading(
    _ roles: [String: [Mention]], _ subject: Mention, _ clause: Clause, note: String,
    strength: Reading.Strength, _ isOther: Bool
  ) -> Reading? {
    var found = Reading(.change, roles, subject: subject, note: note, strength: strength) {
      () throws(ArithmeticFault) in !isOther
    }
    found?.shown = clause.range
    return found
  }

  /// Whether a clause stands in the sentence of a number, or opens the next one.
  private func isNear(_ number: Mention, _ clause: Clause) -> Bool {
    guard let block = document.blocks.block(at: number.numberRange.lowerBound),
      let own = block.sentences.firstIndex(where: { $0.contains(number.numberRange.lowerBound) }),
      let other = block.sentences.firstIndex(where: { $0.contains(clause.range.lowerBound) })
    else { return false }
    return other == own || other == own + 1
  }

  private typealias Words = ShippedWords.Zh.Statements
  private static let marks = Words.clauseMarks.byteStrings + [[0x2C], [0x3B], [0x3A]]
  private static let greater = Words.greater.words
  private static let less = Words.less.words
  private static let plans = Words.planNames.words
  private static let done = Words.doneNames.words
  private static let level = Words.levelWords.words
  private static let nearly = Words.nearlyWords.words
  private static let denials = Words.denials.words
}
