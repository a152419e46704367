internal import DocumentModel

/// Words that say of which of two times numbers are; in a language that does not part words.
extension PassageReader {
  /// Takes what a word says of numbers other than the next one.
  mutating func noteTime(_ word: CueTable.Word) {
    if words.nowWords.contains(word.bytes) { remarks[sentence, default: []].insert(.now) }
    if words.currentPrices.contains(word.bytes) { remarks[sentence, default: []].insert(.nominal) }
    // 与2015年的3.2万亩相比
    if headIsOpen, lead.noun.isEmpty, words.comparingBehind.contains(word.bytes) {
      mentions[mentions.count - 1].cues.insert(.compare)
      mentions[mentions.count - 1].isJoining = false
    }
  }

  /// 去年受理案件3217件，刑事类1405件，民事类1698件: a sentence of last year alone speaks of no earlier time.
  mutating func forgetBases() {
    guard !words.partsWords else { return }
    for (sentence, said) in remarks where said.contains(.nominal) {
      remarks[sentence]?.remove(.comparable)
    }
    for index in mentions.indices
    where index == 0 || mentions[index - 1].sentence < mentions[index].sentence {
      let first = mentions[index]
      let end =
        ((index + 1)..<mentions.count).first { mentions[$0].sentence != first.sentence }
        ?? mentions.count
      let start =
        block.sentences.indices.contains(first.sentence)
        ? block.sentences[first.sentence].lowerBound : block.range.lowerBound
      guard first.has(.base),
        !first.has([.compare, .from, .rise, .fall, .opening, .closing, .end]),
        let word = words.cues.match(at: start, of: bytes, before: block.range.upperBound),
        word.cues == .base, words.lastYears.contains(word.bytes), first.year == nil,
        !remarks[first.sentence, default: []].contains(.now), index + 1 < end,
        !mentions[(index + 1)..<end].contains(where: {
          $0.year != nil || $0.has([.base, .closing]) && !$0.has(.compare)
        })
      else { continue }
      mentions[index].cues.remove(.base)
    }
  }
}
