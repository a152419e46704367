package import SourceText

/// The paragraphs of a draft that are in another language than the rest.
package struct ForeignText: Sendable {
  package let language: DraftLanguage
  /// Their places among the document's blocks, in order.
  package let blocks: [Int]
}

extension Document {
  /// Where the paragraphs in the other language stand: sorted, disjoint.
  package var foreignRanges: [TextRange] {
    foreign.map { $0.blocks.map { blocks[$0].range } } ?? []
  }

  /// The document for the rules of its main language: without the facts of what is in the other one.
  package var mainDocument: Document {
    guard let foreign else { return self }
    let places = Set(foreign.blocks)
    let isMain = { (range: TextRange) in
      block(at: range.lowerBound).map { !places.contains($0) } ?? true
    }
    return Document(
      file: file, text: text, language: language, reading: reading, blocks: blocks,
      headings: headings, signOff: signOff, facts: facts.filtered(isMain), furniture: furniture,
      markup: markup,
      foreign: foreign, oddCharacters: oddCharacters.filter { isMain($0.range) }, lexicon: lexicon)
  }

  /// The paragraphs in the other language as a document of their own; nil where there are none.
  ///
  /// It stands over the same text, without title, headings and sign-off.
  package var foreignDocument: Document? {
    guard let foreign else { return nil }
    let kept = foreign.blocks.map { blocks[$0] }
    let places = Dictionary(
      uniqueKeysWithValues: foreign.blocks.enumerated().map { ($0.element, $0.offset) })
    let ends = Dictionary(
      uniqueKeysWithValues: kept.map { ($0.range.lowerBound, $0.range.upperBound) })
    let isForeign = { (range: TextRange) in
      block(at: range.lowerBound).map { places[$0] != nil } ?? false
    }
    var facts = facts.filtered(isForeign)
    facts.markers = facts.markers.map { $0.moved(toBlock: places[$0.block] ?? 0) }
    let items = markup.listItems.filter { item in
      ends[item.range.lowerBound].map { $0 >= item.range.upperBound } ?? false
    }
    return Document(
      file: file, text: text, language: foreign.language, reading: .body, blocks: kept,
      headings: [], signOff: nil, facts: facts, furniture: nil,
      markup: DocumentMarkup(listItems: items),
      foreign: nil,
      oddCharacters: oddCharacters.filter { isForeign($0.range) }, lexicon: lexicon)
  }
}

extension Facts {
  /// The facts that stand in certain places.
  fileprivate func filtered(_ isKept: (TextRange) -> Bool) -> Facts {
    var kept = Facts(bookTitles: bookTitles.filter(isKept))
    kept.quantities = quantities.filter { isKept($0.range) }
    kept.dates = dates.filter { isKept($0.range) }
    kept.moments = moments.filter { isKept($0.range) }
    kept.durations = durations.filter { isKept($0.range) }
    kept.documentNumbers = documentNumbers.filter(isKept)
    kept.markers = markers.filter { isKept($0.range) }
    return kept
  }
}
