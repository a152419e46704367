internal import DocumentModel

/// 由第7位升至第5位: a place in a row, of which the lesser one is the better; in a language that writes it as one
/// number.
struct RankReadings {
  private let mentions: [Mention]

  init(_ passage: Passage) {
    mentions = passage.words.partsWords ? [] : passage.mentions
  }

  var all: [Reading] {
    mentions.indices.dropFirst().compactMap { index in
      let (old, new) = (mentions[index - 1], mentions[index])
      guard old.kind == .ordinal, new.kind == .ordinal, new.has(.to),
        new.has(.rise) != new.has(.fall), old.has(.from), old.sentence == new.sentence,
        new.separator <= .comma
      else { return nil }
      return Reading(
        .change, ["from": [old], "to": [new]], subject: new, note: "rank", strength: .strong
      ) { () throws(ArithmeticFault) in
        new.has(.rise) ? new.value < old.value : new.value > old.value
      }
    }
  }
}
