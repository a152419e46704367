internal import DocumentModel
internal import SourceText

/// 住户存款20774.2亿元，占全部存款的一半多; 其中支持者136人，约占四分之一: a share in words behind its part, and the whole
/// before it; in a language that does not part words.
struct SaidFractions {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard !words.partsWords else { return [] }
    return mentions.indices.compactMap { reading(at: $0) ?? tenths(at: $0) ?? fold(at: $0) }
  }

  // MARK: - 占全部存款的一半多

  private func reading(at index: Int) -> Reading? {
    let part = mentions[index]
    guard index > 0, part.kind == .count || part.kind == .money, !part.toldText.isEmpty,
      let said = SaidShare(part.toldText), let range = said.range, isPlain(part),
      // Told already by the words of a table.
      !part.has(.part) || !words.saidShares.contains(where: { part.toldText.contains($0.word) })
    else { return nil }
    let others = mentions[..<index].filter {
      $0.measures(like: part) && (isPlain($0) || $0.has(.plan) && isPlain($0.without(.plan)))
        && $0.sentence >= part.sentence - 2 && $0.value > .zero
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

  func isPlain(_ mention: Mention) -> Bool {
    mention.quantity.approximation == nil && !mention.isDifference
      && !mention.has([.base, .plan, .each, .from, .compare, .greater, .less])
  }

  /// The whole that the words name, or the only number that it can be.
  private func whole(of part: Mention, _ index: Int, _ said: SaidShare, _ others: [Mention])
    -> Mention?
  {
    if !said.whole.isEmpty {
      let named = others.last {
        !$0.has(.part) && $0.value > part.value && isNamed(said.whole, $0.noun + $0.head)
      }
      // 共有员工240人，其中女职工60人，占职工总数的三分之一: right behind the number that it is some of.
      guard named == nil, others.count == 1, part.has(.part), others[0].value > part.value,
        others[0].range == mentions[index - 1].range, others[0].sentence == part.sentence,
        !Self.bodies.contains(where: said.whole.contains)
      else { return named }
      return others[0]
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
}
