internal import DocumentModel
internal import SourceText

/// 坚持做到三个到位：…到位、…到位; three sites: A, B and C: a stated count against the items of its sentence.
struct InlineLists {
  let document: Document
  let words: DocumentWords
  let items: ItemCounter

  init(_ document: Document, _ words: DocumentWords) {
    self.document = document
    self.words = words
    items = ItemCounter(words)
  }

  /// A number that may announce a list.
  struct Count {
    let mention: Mention
    let block: Block
    /// The place of its sentence in the block.
    let sentence: Int
    /// Where the number before it ends and the one behind it begins.
    let before: Int
    let next: Int
    /// How many of them may be listed instead: the two of two of the four wards.
    let some: Rational?

    var text: TextRange { block.sentences[sentence] }
    var range: TextRange { mention.quantity.range }
  }

  func readings(of passage: Passage) -> [Reading] {
    let mentions = passage.mentions
    return mentions.indices.compactMap { index -> Reading? in
      let mention = mentions[index]
      guard ListedCount.canBeStated(mention, hasBlanks: words.hasBlanks),
        words.units[mention.quantity.unit] == nil, !isInName(mention)
      else { return nil }
      // A boiler is an item, and counts nothing.
      let next = mentions[(index + 1)...].first { !$0.isArticle && !isInName($0) }?.quantity.range
        .lowerBound
      let before = index > 0 ? mentions[index - 1].quantity.range.upperBound : 0
      let some = mention.isBehindSlash && index > 0 ? mentions[index - 1].quantity.value : nil
      let reading = count(mention, before, next, some).flatMap(reading)
      // Three of the eight trustees, namely …: which of the two are listed is not known.
      return some ?? .one == .one || reading?.holds ?? false ? reading : nil
    }
  }

  /// Whether a number only begins a name: 八项规定.
  private func isInName(_ mention: Mention) -> Bool {
    let start = mention.quantity.range.lowerBound
    return words.fixedNames.contains { document.text.bytes.span.holds($0.utf8.span, at: start) }
  }

  /// Those of 三大工程, which no quantity counts.
  var great: [Reading] {
    let found = GreatCounts(document, words).mentions
    return found.indices.filter { index in
      ![index - 1, index].contains { first in
        first >= 0 && first + 1 < found.count && areBeside(found[first], found[first + 1])
      }
    }.compactMap { count(found[$0], 0, nil).flatMap(reading) }
  }

  /// “三大高地”“五大战略”：…: which of the two the items behind the colon are is not known.
  private func areBeside(_ first: Mention, _ second: Mention) -> Bool {
    let between = first.numberRange.upperBound..<second.numberRange.lowerBound
    guard between.count < 40 else { return false }
    return !document.text.string(between).contains { "：，；。:,;.\n".contains($0) }
  }

  private func count(
    _ mention: Mention, _ before: Int, _ next: Int?, _ some: Rational? = nil
  ) -> Count? {
    let place = mention.quantity.range.lowerBound
    guard let block = document.blocks.block(at: place),
      let sentence = block.sentences.firstIndex(where: { $0.contains(place) })
    else { return nil }
    return Count(
      mention: mention, block: block, sentence: sentence, before: before, next: next ?? .max,
      some: some)
  }

  private func reading(_ count: Count) -> Reading? {
    if let reading = behind(count) { return reading }
    guard ListedCount.isStated(count.mention) else { return nil }
    return alike(count) ?? apposed(count) ?? nextSentences(count) ?? ahead(count)
  }

  /// The items behind a colon, in brackets, or behind a word that opens them.
  private func behind(_ count: Count) -> Reading? {
    let text = document.text.string(count.range.upperBound..<count.text.upperBound)
    guard let list = list(in: text),
      list.isMarked || ListedCount.isStated(count.mention) && isDefinite(count)
    else { return nil }
    let clause = list.isMarked ? clause(of: list.text) : list.text
    let end =
      count.range.upperBound + text.utf8.distance(from: text.startIndex, to: clause.endIndex)
    let items = self.items.withoutTail(Self.trimmed(clause))
    let areLabels = list.isMarked && ItemCounter.areLabels(items)
    let areClauses = list.isMarked && areClauses(items)
    let start = end - clause.utf8.count
    guard
      count.next >= end || words.hasBlanks && list.isMarked && count.next >= start || areLabels
        || areClauses || self.items.isNumbered(items),
      list.isMarked || !goesOn(items),
      !isOpen(list.before, items) || !words.hasBlanks && self.items.repeated(items) != nil,
      let number = self.items.count(items, isMarked: list.isMarked, isBare: count.next >= end)
    else { return nil }
    // 共4家，包括甲、乙、丙: more than all there are may not be named.
    if list.isOpen, count.mention.quantity.value >= Rational(number.count) { return nil }
    return reading(count, number)
  }

  /// The five schools were inspected in Ashby, Belford and Corley: more of the verb before names.
  private func goesOn(_ items: String) -> Bool {
    guard words.hasBlanks, let first = items.first, first.isLowercase else { return false }
    return items.split(separator: ",").dropFirst().allSatisfy { part in
      part.first { $0 != " " }?.isUppercase ?? false
    } && items.contains(",")
  }

  /// Whether what is counted is known: the five values are …, not: five articles were read.
  func isDefinite(_ count: Count) -> Bool {
    guard words.hasBlanks else { return true }
    let before = document.text.string(count.text.lowerBound..<count.range.lowerBound).lowercased()
      .split(separator: " ").suffix(2)
    return before.contains { words.definites.contains(String($0)) }
  }

  /// Whether words say that a list is not whole; each week before a colon says nothing of it.
  private func isOpen(_ before: String, _ items: String) -> Bool {
    let other = words.openLists.filter { !words.beforeCounts.contains($0) }
    return words.has(words.openLists, in: items) || words.has(other, in: before)
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || "。.！!；;".contains(last) { rest.removeLast() }
    return String(rest)
  }

  func reading(_ count: Count, _ number: ItemCounter.Number) -> Reading? {
    let isEqual =
      number.accepts(count.mention.quantity.value) || count.some.map(number.accepts) ?? false
    var reading = Reading(
      .listing, ["count": [count.mention]], subject: count.mention, note: "items", strength: .likely
    ) { () throws(ArithmeticFault) in isEqual }
    reading?.listed = number.count
    return reading
  }
}
