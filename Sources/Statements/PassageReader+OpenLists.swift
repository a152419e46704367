internal import DocumentModel

extension PassageReader {
  /// Renewables reached 33.0 TWh, including smaller sources not shown: a clause without a number behind one that says that
  /// it is of more; in a language that parts words.
  mutating func noteOpenList(isBehind: Bool) {
    guard words.partsWords, depth == 0, lead.cues.contains(.openList),
      let last = mentions.indices.last, mentions[last].sentence == sentence, clauses == 0
    else { return }
    mentions[last].update { $0.told.insert(.openList) }
  }
}
