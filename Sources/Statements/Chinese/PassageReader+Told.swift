internal import DocumentModel

/// 318.4万吨，上年同期329.7万吨，能耗总量有所上升: what a clause says that has no number; in a language that does not part words.
extension PassageReader {
  mutating func noteTold(isBehind: Bool) {
    guard !words.partsWords, !isBehind, depth == 0, let last = mentions.indices.last,
      mentions[last].sentence == sentence, mentions[last].told.isEmpty, clauses == 0
    else { return }
    let said = lead.cues.union(lead.atNumber)
    mentions[last].told = said.intersection([
      .rise, .fall, .greater, .less, .plan, .base, .negation, .part, .each, .others,
    ])
    mentions[last].toldOf = String(decoding: lead.noun, as: UTF8.self)
    if let start = lead.start, start < here {
      mentions[last].toldText = String(decoding: bytes[start..<here], as: UTF8.self)
    }
  }
}
