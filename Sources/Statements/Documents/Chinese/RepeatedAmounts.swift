internal import DocumentModel
internal import SourceText

/// 拨付白榆镇敬老院消防改造经费38万元…将白榆镇敬老院消防改造经费35万元拨付到位: two amounts whose long names end alike, whatever is done with them; and
/// 购置除雪车2台，所需资金156万元…购置除雪车2台，核拨资金165万元, whose clauses before are the same.
struct RepeatedAmounts {
  private struct Entry {
    let mention: Mention
    /// What stands before it in its clause.
    let name: [Character]
    /// The number of the clause before and what stands before that.
    let ahead: (mention: Mention, name: [Character])?
    /// The first number of its part of the sentence, where that is another one.
    let opener: Mention?
  }

  private let document: Document
  private let words: StatementWords
  private let entries: [Entry]
  /// Two names of one thing have so many characters in common.
  private static let sameName = 8
  /// The same of two whose digits are in another order.
  private static let sameNameOfSwap = 6
  private static let few = 8
  private static let sameClause = 5
  /// In bytes.
  private static let reach = 120
  /// A text with more amounts is not compared amount by amount.
  private static let most = 400

  init(_ passages: [Passage], in document: Document, _ words: StatementWords) {
    self.document = document
    self.words = words
    let money = passages.flatMap { passage in
      passage.mentions.indices.filter { Self.isPlain(passage.mentions[$0]) }.map { (passage, $0) }
    }
    guard money.count > 1, money.count <= Self.most else {
      entries = []
      return
    }
    entries = money.map { passage, place in
      let own = passage.mentions[place]
      let before = place > 0 ? passage.mentions[place - 1] : nil
      let ahead = before.flatMap { before -> (Mention, [Character])? in
        guard before.kind == .count, own.separator == .comma, own.sentence == before.sentence else {
          return nil
        }
        return (before, Self.name(of: before, in: document))
      }
      return Entry(
        mention: own, name: Self.name(of: own, in: document), ahead: ahead,
        opener: passage.opener(of: own))
    }
  }

  private static func isPlain(_ mention: Mention) -> Bool {
    mention.kind == .money && mention.depth == 0 && mention.quantity.approximation == nil
      && !mention.isDifference && (!mention.has(.remainder) || mention.noun.count > 1)
      && !mention.has([
        .base, .each, .compare, .from, .greater, .less, .others, .net, .respective,
        .negation, .actual,
      ])
  }

  private static func name(of mention: Mention, in document: Document) -> [Character] {
    guard let block = document.blocks.block(at: mention.numberRange.lowerBound) else { return [] }
    var start = max(block.range.lowerBound, mention.numberRange.lowerBound - reach)
    while start < mention.numberRange.lowerBound, document.text.bytes[start] & 0xC0 == 0x80 {
      start += 1
    }
    let text = Array(document.text.string(start..<mention.numberRange.lowerBound))
    let clauses = text.split(omittingEmptySubsequences: false) { marks.contains($0) }
    var clause = (clauses.last ?? []).filter { !$0.isWhitespace }
    // 屋面防水的23万元
    if String(clause).hasSuffix(ShippedWords.Zh.Statements.ofWholes.text) { clause.removeLast() }
    // 拟实施饮水安全工程，需补助资金45.6万元: what it is for stands in the clause before.
    guard let need = needs.first(where: String(clause).hasPrefix), clauses.count > 1,
      case let before = clauses[clauses.count - 2].filter({ !$0.isWhitespace }),
      !before.contains(where: { $0.isASCII && $0.isNumber })
    else { return clause }
    return before + clause.dropFirst(need.count)
  }

  var all: [Reading] {
    var byEnd: [String: [Int]] = [:]
    var found: [Reading] = []
    for (index, entry) in entries.enumerated() where entry.name.count > 1 {
      let end = String(entry.name.suffix(2))
      if let other = byEnd[end]?.last(where: { isSame(entries[$0], entry) }) {
        let first = entries[other].mention
        if !byEnd[end, default: []].contains(where: {
          entries[$0].mention.estimate.overlaps(entry.mention.estimate)
        }) {
          found.add(reading(first, entry.mention))
        }
      }
      byEnd[end, default: []].append(index)
    }
    return found
  }

  private func reading(_ first: Mention, _ second: Mention) -> Reading? {
    guard !first.estimate.overlaps(second.estimate), first.digits > 1, second.digits > 1,
      Slip.isOneOff(second, insteadOf: first.value), first.year == nil || second.year == first.year,
      first.has(.part) == second.has(.part) || Slip.isSwap(second, insteadOf: first.value)
    else { return nil }
    return Reading(
      .same, ["first": [first], "second": [second]], subject: second, note: "twice",
      strength: .likely
    ) { () throws(ArithmeticFault) in false }
  }

  /// 达到10万条时，成本为151美元；达到100万条时，成本为161美元: two of one sentence, behind numbers that say of which case each is.
  private func areOfTwoCases(_ a: Entry, _ b: Entry) -> Bool {
    a.mention.sentence == b.mention.sentence
      && b.mention.range.lowerBound - a.mention.range.lowerBound < Self.reach * 4
      && Passage.areOfTwoCases(a.opener, b.opener)
  }

  private func isSame(_ a: Entry, _ b: Entry) -> Bool {
    guard a.mention.measures(like: b.mention), !areOfTwoCases(a, b) else { return false }
    if isOne(a.name, b.name, least: Self.sameName) { return true }
    let isSwap = Slip.isSwap(b.mention, insteadOf: a.mention.value)
    if isSwap, isOne(a.name, b.name, least: Self.sameNameOfSwap) { return true }
    // 尚欠货款84,300元, 支付货款83,400元: of the few amounts of a text.
    if isSwap, entries.count < Self.few, b.mention.digits > 2,
      zip(a.name.reversed(), b.name.reversed()).prefix(while: { $0 == $1 }).count > 1
    {
      return true
    }
    guard let first = a.ahead, let second = b.ahead,
      first.mention.value == second.mention.value, first.mention.measures(like: second.mention),
      Slip.isSwap(b.mention, insteadOf: a.mention.value)
    else { return false }
    return isOne(first.name, second.name, least: Self.sameClause)
  }

  /// Whether two names have so many characters at their ends in common, and begin where words say that a name begins:
  /// not 青溪镇…, 柳塘镇….
  private func isOne(_ a: [Character], _ b: [Character], least: Int) -> Bool {
    let count = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    guard count >= least else { return false }
    return [a, b].allSatisfy { name in
      let rest = String(name.dropLast(count))
      return rest.isEmpty || Self.leads.contains(where: rest.hasSuffix)
    }
  }

  private typealias Words = ShippedWords.Zh.Statements
  private static let marks = Set(Words.clauseMarks.words.flatMap(Array.init))
  private static let leads = Words.nameLeads.words
  private static let needs = Words.needWords.words
}
