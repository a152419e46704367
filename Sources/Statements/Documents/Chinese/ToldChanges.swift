internal import DocumentModel
internal import SourceText

/// 253起，较上年的241起有所下降: a number, the one it is compared with, and behind that how it changed, without another one.
struct ToldChanges {
  private static let marks = ShippedWords.Zh.Statements.clauseMarks.byteStrings

  private let document: Document

  init(_ document: Document) { self.document = document }

  func readings(of passage: Passage) -> [Reading] {
    let mentions = passage.mentions
    return mentions.indices.dropFirst().compactMap { reading(at: $0, of: mentions) }
  }

  private func reading(at index: Int, of mentions: [Mention]) -> Reading? {
    let old = mentions[index]
    guard old.has(.compare), !old.has([.rise, .fall, .greater, .less, .to, .part, .plan]),
      old.isAmount || old.isRate, old.quantity.approximation == nil, old.separator <= .comma,
      let (end, cues) = told(behind: old.quantity.range.upperBound),
      let new = last(before: index, in: mentions)
    else { return nil }
    let isStep = new.has([.rise, .fall]) && !new.has(.to)
    guard new.measures(like: old), new.quantity.approximation == nil, !new.isBase,
      !new.has([.part, .plan, .each]), !new.isNegative, !new.has(.fall) || !isStep,
      new.depth == old.depth, old.estimate.isNear(new.estimate, from: 25, to: 400)
    else { return nil }
    let rises = cues == .rise
    let isSame = new.isWritten(as: old)
    var found = Reading(
      .change, ["from": [old], "to": [new]], subject: old, note: isSame ? "equal" : "order",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      guard !isSame else { return false }
      return rises
        ? new.estimate.high >= old.estimate.low : new.estimate.low <= old.estimate.high
    }
    found?.shown = (old.cueStart ?? old.wordStart)..<end
    return found
  }

  /// How the words right behind a place end its clause: where they end, and whether they rise or fall.
  private func told(behind place: Int) -> (end: Int, cues: Cues)? {
    let bytes = document.text.bytes
    func end(of words: [[UInt8]], at place: Int) -> Int? {
      words.filter { bytes.span.holds($0.span, at: place) }.map(\.count).max().map { place + $0 }
    }
    let verb = end(of: Self.modifiers, at: place) ?? place
    let (up, down) = (end(of: Self.rises, at: verb), end(of: Self.falls, at: verb))
    let last = max(up ?? 0, down ?? 0)
    guard last > 0, up != down else { return nil }
    let tail = end(of: Self.tails, at: last) ?? last
    let isLast =
      tail >= bytes.count || bytes[tail] <= 0x20
      || Self.marks.contains { bytes.span.holds($0.span, at: tail) }
    return isLast ? (tail, up == last ? .rise : .fall) : nil
  }

  private static let modifiers = ShippedWords.Zh.Statements.toldModifiers.byteStrings
  private static let rises = ShippedWords.Zh.Statements.rise.byteStrings
  private static let falls = ShippedWords.Zh.Statements.fall.byteStrings
  private static let tails = ShippedWords.Zh.Statements.toldTails.byteStrings

  /// The nearest number before one that is no growth beside it: 6792.6万人次，比去年同期增长0.1%.
  private func last(before index: Int, in mentions: [Mention]) -> Mention? {
    let old = mentions[index]
    return mentions[..<index].reversed().prefix(3).first { other in
      other.sentence == old.sentence && !(other.isRate && !old.isRate)
        && !(other.isDifference && !old.isRate)
    }
  }
}
