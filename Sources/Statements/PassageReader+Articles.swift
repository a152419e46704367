internal import DocumentModel
internal import SourceText

/// What an article before a word makes of it: a name, or one for each.
extension PassageReader {
  /// 60% at the smaller; £3.0m is an increase: behind its article a word says nothing of the number before.
  ///
  /// - Returns: The word with what it says at a place; nil where it says nothing there.
  func meant(_ word: CueTable.Word, at place: Int) -> CueTable.Word? {
    var word = word
    // A second dose; late by more than an hour: for each of nothing.
    if words.partsWords, word.cues.contains(.each),
      let opener = word.bytes.split(separator: 0x20).first,
      words.articles.contains(String(decoding: opener, as: UTF8.self)), word.bytes.contains(0x20),
      !isRightBehind(place)
    {
      word.cues.remove(.each)
      if word.cues.isEmpty { return nil }
    }
    guard words.partsWords, headIsOpen, !word.cues.isDisjoint(with: [.riseBehind, .fallBehind]),
      !word.cues.contains(.compare)
    else { return word }
    let text = bytes[block.range.lowerBound..<max(block.range.lowerBound, place - 1)]
    guard words.determiners.contains(where: { text.ends(with: $0) }) else { return word }
    word.cues.subtract([.riseBehind, .fallBehind])
    return word.cues.isEmpty ? nil : word
  }

  /// Whether a word stands right behind a number and what it counts.
  private func isRightBehind(_ place: Int) -> Bool {
    guard let owner else { return false }
    let start = mentions[owner].quantity.range.upperBound
    guard start <= place else { return false }
    let between = bytes[start..<place].split(separator: 0x20)
    guard let last = between.last.map({ String(decoding: $0, as: UTF8.self) }) else { return true }
    // 32 lacked a second signature
    let isVerb =
      words.functionWords.contains(last) || words.verbEndings.contains { last.hasSuffix($0) }
    return between.count < 3 && !isVerb
  }

  /// 28 branches issued 151,200 loans, 5,400 a branch: for each of what another number counts.
  mutating func noteEach() {
    lazy var counts = countsByNoun
    for index in mentions.indices where mentions[index].each == nil {
      let mention = mentions[index]
      // 5,400 a branch; 147 tickets an engineer
      let skipped = mention.quantity.kind == .count && !mention.quantity.unit.isEmpty ? 1 : 0
      var behind = mention.behind.dropFirst(skipped)
      // 71 tonnes to the hectare
      if let first = behind.first, words.cues(of: first).contains(.to) {
        behind = behind.dropFirst()
      }
      guard behind.count > 1, let article = behind.first,
        words.articles.contains(article)
          || behind.startIndex > skipped
            && words.determiners.contains(Array(article.utf8)),
        let noun = behind.dropFirst().first
      else { continue }
      let own = mention.counted.contains(noun) ? 1 : 0
      let isCounted = counts[SentenceNoun(sentence: mention.sentence, noun: noun), default: 0] > own
      // At £2,205 a household, …
      let isPrice =
        mention.kind == .money && behind.count == 2 && mention.separator == .stop
        && !words.prepositions.contains(noun)
      guard isCounted || isPrice else { continue }
      mentions[index].cues.insert(.each)
      mentions[index].headCues.insert(.each)
      mentions[index].each = noun
    }
  }
  private struct SentenceNoun: Hashable {
    let sentence: Int
    let noun: String
  }

  /// How many numbers of a sentence count a thing.
  private var countsByNoun: [SentenceNoun: Int] {
    mentions.reduce(into: [:]) { counts, mention in
      for noun in mention.counted {
        counts[SentenceNoun(sentence: mention.sentence, noun: noun), default: 0] += 1
      }
    }
  }
}

extension Mention {
  /// What it counts, as written and as it is measured.
  fileprivate var counted: Set<String> { kind == .count ? [quantity.unit, unit] : [] }
}
