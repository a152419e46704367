internal import DocumentModel
internal import SourceText

extension Document {
  /// The sentence that holds a quantity.
  func sentence(of quantity: Quantity) -> TextRange? {
    let place = quantity.range.lowerBound
    return blocks.block(at: place)?.sentences.first { $0.contains(place) }
  }

  /// In 2019 we ran 36 courses, and this year all 63 were full: whether two sentences name different times.
  func areOfTwoTimes(_ first: TextRange, _ second: TextRange, _ words: DocumentWords) -> Bool {
    func years(_ range: TextRange) -> Set<Int> {
      Set(facts.dates.within(range, \.range).compactMap(\.year))
    }
    let (a, b) = (years(first), years(second))
    if !a.isEmpty, !b.isEmpty, a.isDisjoint(with: b) { return true }
    let (old, new) = (text.string(first), text.string(second))
    if !a.isEmpty, b.isEmpty, words.has(words.presentTimes, in: new) { return true }
    return words.otherTimes.contains { time in
      words.has([time], in: new) && !words.has([time], in: old)
    }
  }
}
