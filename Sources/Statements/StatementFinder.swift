package import DocumentModel
internal import SourceText

/// Reads the statements of a document: its numbers, and how they belong together.
package enum StatementFinder {
  /// What was chosen in a document.
  package struct Verdicts: Sendable {
    /// In the order of the text.
    package let readings: [Reading]
    /// The numbers that were too many to be read; nil where none were.
    package let unread: UnreadNumbers?
  }

  /// The readings that were chosen.
  ///
  /// - Complexity: O(*n*) in the size of the text: no more than ``Passage/mostMentions`` are combined, and of sentences
  ///   with many numbers so many as ``CrowdedSentences`` leaves.
  package static func verdicts(in document: Document) -> Verdicts {
    let (passages, unread) = readable(in: document)
    let joined = passages.flatMap(\.parts).filter { !$0.isBare }.flatMap { Arbiter($0).verdicts }
    let own = joined + alone(passages.flatMap(\.items), beside: joined)
    let faults = own.filter { !$0.holds }.reduce(into: Set<Int>()) { $0.formUnion($1.places) }
    let across = DocumentReadings(
      document, passages, .words(of: document.language, document.lexicon)
    ).verdicts
    // What a sentence says of its numbers is said once.
    let said =
      own + across.filter { $0.holds || !$0.isByDigits || $0.places.isDisjoint(with: faults) }
    let lines = JoinedLines(document, .words(of: document.language, document.lexicon)).faults
    return Verdicts(readings: said + lines.filter { isNew($0, beside: said) }, unread: unread)
  }

  /// Whether what lines say together is said by none of them, nor right by what holds.
  private static func isNew(_ reading: Reading, beside said: [Reading]) -> Bool {
    let places = reading.places
    return !said.contains { other in
      other.holds
        ? !other.saysOrder && other.strength > .weak && places.isSubset(of: other.places)
        : !places.isDisjoint(with: other.places)
    }
  }

  /// - Revenue rose by 32% to £25.2m (2023: £19.1m): what the items of lists say by themselves, where nothing is said of
  /// their numbers by the list as a whole.
  private static func alone(_ items: [Passage], beside joined: [Reading]) -> [Reading] {
    let items = items.filter { $0.mentions.count > 2 && !$0.mentions[0].isCell }
    guard !items.isEmpty else { return [] }
    var known: Set<Int> = []
    for reading in joined where !reading.saysOrder && (reading.strength > .weak || !reading.holds) {
      known.formUnion(reading.places)
    }
    return items.flatMap(\.parts).flatMap { Arbiter($0).verdicts }.filter {
      !$0.holds && $0.places.isDisjoint(with: known)
    }
  }

  /// The passages of a document without sentences that have too many numbers.
  static func readable(in document: Document) -> (passages: [Passage], unread: UnreadNumbers?) {
    var crowds = CrowdedSentences(in: document)
    let passages = passages(in: document).map { crowds.thinned($0) }
    return (passages, crowds.unread)
  }

  /// The paragraphs of a document with more than one number.
  package static func passages(in document: Document) -> [Passage] {
    var found: [Passage] = []
    var items: [Passage] = []
    // What the items of an item count is in its own number already.
    var inner: [Passage] = []
    var level = 0
    var last = -1
    func closeList() {
      // Three causes were found: what is counted are the items, not what each of them counts.
      let isCounted = found.last?.mentions.last?.value == Rational(items.count)
      if items.count > 1, !isCounted {
        found[found.count - 1].append(items: items)
      } else {
        found += items
      }
      found += inner
      (items, inner) = ([], [])
    }
    let foreign = Set(document.foreign?.blocks ?? [])
    let own = StatementWords.words(of: document.language, document.lexicon)
    lazy var other = StatementWords.words(of: document.language.other, document.lexicon)
    lazy var lowered = document.text.bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    for (index, block) in document.blocks.enumerated()
    where block.role == .paragraph || block.role == .heading
      || block.role == .trailing || block.role == .attachment
      || block.role == .title && own.partsWords
    {
      let quantities = document.facts.quantities.within(block.range, \.range)
      let words = foreign.contains(index) ? other : own
      guard !quantities.isEmpty || words.partsWords else { continue }
      var reader = PassageReader(
        block, of: document, in: words.partsWords ? lowered : document.text.bytes, words)
      let passage = reader.passage(quantities)
      let isItem = words.partsWords && isItem(block, in: document.text.bytes)
      if isItem, found.indices.contains(found.count - 1), found[found.count - 1].opensList != nil,
        index == last + 1
      {
        let own = document.markup.listItems.level(at: block.range.lowerBound)
        if items.isEmpty { level = own }
        if own > level { inner.append(passage) } else { items.append(passage) }
        last = index
        continue
      }
      // What is said of all stands in a line of its own below the list.
      let isTotal =
        !items.isEmpty && index == last + 1 && passage.mentions.count == 1
        && passage.mentions[0].has(.whole)
      if isTotal { items.append(passage) }
      closeList()
      if !isTotal { found.append(passage) }
      last = index
    }
    closeList()
    return found
  }
}

/// Whether a block is an item of a list, by its markup or the bullet that opens it.
private func isItem(_ block: Block, in bytes: [UInt8]) -> Bool {
  if block.container == .listItem { return true }
  let first = bytes.scalar(at: block.range.lowerBound)
  let next = block.range.lowerBound + UTF8.width(first)
  return "•-*–·▪".unicodeScalars.contains(first) && next < block.range.upperBound
    && bytes[next] == 0x20
}

extension [DocumentMarkup.ListItem] {
  /// How deep the innermost item stands that holds a place; 0 where none does.
  ///
  /// - Complexity: O(log *n* + *k*), *k* the items below the last one that stands in no other.
  fileprivate func level(at place: Int) -> Int {
    let end = partitioningIndex { $0.range.lowerBound > place }
    for item in self[..<end].reversed() {
      if item.range.contains(place) { return item.level }
      if item.level <= 1 { break }
    }
    return 0
  }
}

extension Array {
  /// Those that begin in a stretch of text, of a list sorted by place.
  func within(_ range: TextRange, _ place: (Element) -> TextRange) -> ArraySlice<Element> {
    let start = partitioningIndex { place($0).lowerBound >= range.lowerBound }
    let end = partitioningIndex { place($0).lowerBound >= range.upperBound }
    return self[start..<end]
  }
}
