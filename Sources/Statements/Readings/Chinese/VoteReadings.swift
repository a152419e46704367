internal import DocumentModel

/// 收回149张，其中赞成141票，反对3票，弃权5票: the votes for, against and neither, which are all that were cast, whatever they are
/// counted in; in a language that does not part words.
struct VoteReadings {
  private static let ayes = ShippedWords.Zh.Statements.ayes.words
  private static let noes = ShippedWords.Zh.Statements.noes.words
  private static let abstentions = ShippedWords.Zh.Statements.abstentions.words
  private static let ballots = ShippedWords.Zh.Statements.ballots.words

  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard !words.partsWords, mentions.count > 3 else { return [] }
    return mentions.indices.dropFirst().dropLast(2).compactMap(reading)
  }

  private func reading(at index: Int) -> Reading? {
    let parts = Array(mentions[index..<index + 3])
    guard has(parts[0], Self.ayes), has(parts[1], Self.noes), has(parts[2], Self.abstentions),
      parts.allSatisfy({ $0.isAmount && $0.kind != .money && $0.sentence == parts[0].sentence })
    else { return nil }
    let before = mentions[..<index].reversed().prefix(4).filter {
      $0.kind == .count && $0.sentence >= parts[0].sentence - 1 && has($0, Self.ballots)
        && !$0.isDifference
    }
    guard let whole = before.first else { return nil }
    let holds = before.contains { Reading.sum(parts, of: $0, .likely)?.holds ?? true }
    guard let sum = try? parts.sum(), let found = Reading.sum(parts, of: whole, .likely) else {
      return nil
    }
    if holds { return found.holds ? found : nil }
    // Spoilt votes are no one's.
    guard sum.low > whole.estimate.high || !SlipEvidence.sum(parts, of: whole).suspects.isEmpty
    else { return nil }
    return found
  }

  private func has(_ number: Mention, _ names: [String]) -> Bool {
    names.contains { (number.noun + number.head).contains($0) }
  }
}
