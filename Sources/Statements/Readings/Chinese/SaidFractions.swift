internal import DocumentModel
internal import SourceText

/// 住户存款20774.2亿元，占全部存款的一半多; 其中支持者136人，约占四分之一: a share in words behind its part, and the whole
/// before it; in a language that does not part words.
struct SaidFractions {
  private static let fractions: [(word: String, share: String)] =
    ShippedWords.Zh.Statements.saidFractions.rows.map { ($0.word, $0.meaning) }
  private static let over = ShippedWords.Zh.Statements.overFractions.words
  private static let overBehind = ShippedWords.Zh.Statements.overFractionsBehind.words
  private static let under = ShippedWords.Zh.Statements.underFractions.words
  private static let about = ShippedWords.Zh.Statements.aboutFractions.words
  private static let shares = ShippedWords.Zh.Statements.fractionLeads.words
  private static let plain = ShippedWords.Zh.Statements.plainWholes.words

  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard !words.partsWords else { return [] }
    return mentions.indices.compactMap { reading(at: $0) ?? tenths(at: $0) ?? fold(at: $0) }
  }

  // MARK: - 其中电信类1,210件，近三成

  /// Tenths that are told of a part right behind its whole.
  private func tenths(at index: Int) -> Reading? {
    guard index > 1 else { return nil }
    let (rate, part, whole) = (mentions[index], mentions[index - 1], mentions[index - 2])
    guard rate.isRate, rate.quantity.unit != "%", rate.quantity.unit != "‰", rate.noun.isEmpty,
      let approximation = rate.quantity.approximation, rate.separator == .comma,
      rate.depth == part.depth,
      !rate.has([.share, .rise, .fall, .to, .plan, .base, .compare]), rate.head.isEmpty,
      part.has(.part), part.separator == .comma, part.measures(like: whole),
      part.isAmount, isPlain(part), isPlain(whole), !whole.has(.part),
      part.sentence == rate.sentence, whole.sentence == rate.sentence,
      let range = Said.range(of: rate.value, approximation)
    else { return nil }
    return Reading(
      .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate, strength: .likely
    ) { () throws(ArithmeticFault) in try (part.estimate / whole.estimate).overlaps(range) }
  }

  // MARK: - 由8,136元增加到16,427元，翻了一番多

  private static let folds: [(word: String, share: String)] =
    ShippedWords.Zh.Statements.saidFolds.rows.map { ($0.word, $0.meaning) }

  /// Doublings that are not exact, right behind the two numbers, or a length of time behind them.
  private func fold(at index: Int) -> Reading? {
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

  // MARK: - 占全部存款的一半多

  private func reading(at index: Int) -> Reading? {
    let part = mentions[index]
    guard index > 0, part.kind == .count || part.kind == .money, !part.toldText.isEmpty,
      let said = Said(part.toldText), let range = said.range, isPlain(part),
      // Told already by the words of a table.
      !part.has(.part) || !words.saidShares.contains(where: { part.toldText.contains($0.word) })
    else { return nil }
    let others = mentions[..<index].filter {
      $0.measures(like: part) && isPlain($0) && $0.sentence >= part.sentence - 2
        && $0.value > .zero
    }
    guard let whole = whole(of: part, index, said, others) else { return nil }
    // Whatever else it may be a share of.
    let holds = mentions.contains { other in
      other.measures(like: part) && other.range != part.range && other.value > .zero
        && ((try? (part.estimate / other.estimate).overlaps(range)) ?? true)
    }
    var found = Reading(
      .rate, ["part": [part], "whole": [whole]], subject: part, note: "said", strength: .likely
    ) { () throws(ArithmeticFault) in holds }
    found?.startsAtNumber = true
    found?.isBound = true
    return found
  }

  private func isPlain(_ mention: Mention) -> Bool {
    mention.quantity.approximation == nil && !mention.isDifference
      && !mention.has([.base, .plan, .each, .from, .compare, .greater, .less])
  }

  /// The whole that the words name, or the only number that it can be.
  private func whole(of part: Mention, _ index: Int, _ said: Said, _ others: [Mention]) -> Mention?
  {
    if !said.whole.isEmpty {
      return others.last {
        !$0.has(.part) && $0.value > part.value && isNamed(said.whole, $0.noun + $0.head)
      }
    }
    let own = others.filter { $0.sentence == part.sentence }
    guard own.count == 1, let whole = own.first, !whole.has(.part), isOpened(index),
      whole.range == mentions[index - 1].range || part.separator <= .comma
    else { return nil }
    return whole
  }

  private static let openings = ShippedWords.Zh.Statements.wholeOpenings.words
  private static let endings = ShippedWords.Zh.Statements.wholeEndings.words
  private static let bodies = ShippedWords.Zh.Statements.wholeBodies.words

  /// Whether a name of a whole stands in what is said of a number: 全部存款, 各项存款余额; of the same body.
  private func isNamed(_ whole: String, _ known: String) -> Bool {
    var name = whole[...]
    if let body = Self.bodies.first(where: name.hasPrefix) {
      guard known.contains(body) else { return false }
      name = name.dropFirst(body.count)
    }
    if let opening = Self.openings.first(where: name.hasPrefix) {
      name = name.dropFirst(opening.count)
    }
    if let ending = Self.endings.first(where: name.hasSuffix) { name = name.dropLast(ending.count) }
    return name.count > 1 && known.contains(String(name))
  }

  /// 其中60岁以上人口13.3万人: whether a word opens a part, before another number of its name too.
  private func isOpened(_ index: Int) -> Bool {
    let part = mentions[index]
    if part.has(.part) { return true }
    return index > 0 && part.separator == .none && mentions[index - 1].has(.part)
      && !mentions[index - 1].measures(like: part)
  }

  /// What a clause says of a share.
  private struct Said {
    /// What it is a share of; empty where that is not named.
    let whole: String
    /// What it may be.
    let range: Estimate?

    init?(_ text: String) {
      guard let lead = SaidFractions.shares.first(where: text.contains),
        let start = text.place(of: lead)?.upperBound,
        let (fraction, place) = SaidFractions.fractions.lazy.compactMap({ fraction in
          text[start...].place(of: fraction.word).map { (fraction, $0) }
        }).first
      else { return nil }
      var named = String(text[start..<place.lowerBound])
      let behind = text[place.upperBound...]
      guard behind.count < 5 else { return nil }
      let before = text[..<place.lowerBound]
      let kind: Approximation?
      if SaidFractions.over.contains(where: before.hasSuffix)
        || SaidFractions.overBehind.contains(where: behind.hasPrefix)
      {
        kind = .over
      } else if SaidFractions.under.contains(where: before.hasSuffix) {
        kind = .under
      } else {
        kind = SaidFractions.about.contains(where: text.contains) ? .about : nil
      }
      for word in SaidFractions.over + SaidFractions.under + SaidFractions.about
      where named.hasSuffix(word) { named.removeLast(word.count) }
      if named.hasSuffix(ShippedWords.Zh.Statements.ofWholes.text) { named.removeLast() }
      whole = SaidFractions.plain.contains(named) ? "" : named
      range = Self.range(of: fraction.share, kind)
    }

    private static func range(of share: String, _ kind: Approximation?) -> Estimate? {
      let ends = share.split(separator: "/").compactMap { Int128($0) }
      guard ends.count == 2, let value = try? Rational(ends[0], over: ends[1]) else { return nil }
      return range(of: value, kind)
    }

    /// What may be called so, in hundredths of what is said.
    static func range(of value: Rational, _ kind: Approximation?) -> Estimate? {
      let (low, high): (Int128, Int128) =
        switch kind {
        case nil: (90, 111)
        case .about: (85, 117)
        case .over: (99, 160)
        case .under: (70, 101)
        }
      guard let least = try? value * Rational(low, over: 100),
        let most = try? value * Rational(high, over: 100)
      else { return nil }
      return Estimate(value, from: least, to: most)
    }
  }
}
