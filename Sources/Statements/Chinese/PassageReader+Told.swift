internal import DocumentModel

/// 318.4万吨，上年同期329.7万吨，能耗总量有所上升: what a clause says that has no number; in a language that does not part words.
extension PassageReader {
  mutating func noteTold(isBehind: Bool) {
    guard !words.partsWords, !isBehind, depth == 0, let last = mentions.indices.last,
      mentions[last].sentence == sentence, mentions[last].told.isEmpty, clauses == 0
    else { return }
    let said = lead.cues.union(lead.atNumber)
    let (noun, bytes, here, start) = (lead.noun, bytes, here, lead.start)
    mentions[last].update {
      $0.told = said.intersection([
        .rise, .fall, .greater, .less, .plan, .base, .negation, .part, .each, .others,
      ])
      $0.toldOf = String(decoding: noun, as: UTF8.self)
      if let start, start < here {
        $0.toldText = String(decoding: bytes[start..<here], as: UTF8.self)
      }
    }
  }
}
