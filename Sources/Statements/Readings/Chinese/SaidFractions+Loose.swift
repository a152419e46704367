internal import DocumentModel
internal import SourceText

/// Tenths and doublings in words that are not exact.
extension SaidFractions {
  // MARK: - 其中电信类1,210件，近三成

  /// Tenths that are told of a part right behind its whole.
  func tenths(at index: Int) -> Reading? {
    guard index > 1 else { return nil }
    let (rate, part, whole) = (mentions[index], mentions[index - 1], mentions[index - 2])
    guard rate.isRate, rate.quantity.unit != "%", rate.quantity.unit != "‰", rate.noun.isEmpty,
      let approximation = rate.quantity.approximation, rate.separator == .comma,
      rate.depth == part.depth,
      !rate.has([.share, .rise, .fall, .to, .plan, .base, .compare]), rate.head.isEmpty,
      part.has(.part), part.separator == .comma, part.measures(like: whole),
      part.isAmount, isPlain(part), isPlain(whole), !whole.has(.part),
      part.sentence == rate.sentence, whole.sentence == rate.sentence,
      let range = SaidShare.range(of: rate.value, approximation)
    else { return nil }
    return Reading(
      .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate, strength: .likely
    ) { () throws(ArithmeticFault) in try (part.estimate / whole.estimate).overlaps(range) }
  }

  // MARK: - 由8,136元增加到16,427元，翻了一番多

  private static let folds: [(word: String, share: String)] =
    ShippedWords.Zh.Statements.saidFolds.rows.map { ($0.word, $0.meaning) }

  /// Doublings that are not exact, right behind the two numbers, or a length of time behind them.
  func fold(at index: Int) -> Reading? {
    let last = mentions[index]
    let place = words.times.units[last.quantity.unit] != nil ? index - 1 : index
    guard place > 0, mentions[place].has(.to), mentions[place - 1].has(.from) else { return nil }
    let (old, new) = (mentions[place - 1], mentions[place])
    let text = last.toldText.isEmpty ? last.head : last.toldText
    guard let fold = Self.folds.first(where: { text.contains($0.word) }),
      let start = text.place(of: fold.word), isOfSame(text[..<start.lowerBound])
    else { return nil }
    let ends = fold.share.split(separator: "-").compactMap { Int128($0) }
    guard old.measures(like: new), new.sentence == last.sentence,
      old.sentence == new.sentence, new.isAmount, old.value > .zero, ends.count == 2,
      [old, new].allSatisfy({ $0.quantity.approximation == nil }),
      let low = try? Rational(ends[0], over: 100), let high = try? Rational(ends[1], over: 100)
    else { return nil }
    var found = Reading(
      .factor, ["from": [old], "to": [new], "times": [new]], subject: new, note: "proportion",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      try (new.estimate / old.estimate).overlaps(Estimate(low, from: low, to: high))
    }
    found?.startsAtNumber = true
    found?.isBound = true
    return found
  }

  private static let foldLeads = ShippedWords.Zh.Statements.foldLeads.words

  /// Whether nothing of its own stands before a doubling: not 利润翻了一番多.
  private func isOfSame(_ before: Substring) -> Bool {
    var rest = before
    while let lead = Self.foldLeads.first(where: rest.hasPrefix) {
      rest = rest.dropFirst(lead.count)
    }
    return rest.isEmpty
  }
}
