internal import DocumentModel

/// What the readers of statements know of one language: words, no grammar.
///
/// Every passage and each of its readers hold the same one.
@dynamicMemberLookup
final class StatementWords: Sendable {
  let lists: StatementWordLists

  init(_ lists: StatementWordLists) { self.lists = lists }

  /// A list, by its name in ``StatementWordLists``; inlined, so that only this one is read.
  @inline(__always)
  subscript<List>(dynamicMember list: KeyPath<StatementWordLists, List>) -> List {
    lists[keyPath: list]
  }

  /// Words are parted by blanks and read without case; what is said of a number may stand behind it.
  var partsWords: Bool { lists.partsWords }

  var cues: CueTable { lists.cues }

  /// The same with further words that say how numbers belong together.
  func adding(_ words: [(word: String, cues: Cues)]) -> StatementWords {
    var all = lists
    all.cues = cues.adding(words)
    return StatementWords(all)
  }

  /// Whether a rate named after `stem` is one of what `noun` says, and not of what `other` says.
  ///
  /// Two characters in a row are in common, in a language of words the beginning of one.
  func share(_ stem: String, _ noun: String, besides other: String = "") -> Bool {
    guard partsWords else { return RateReadings.shareWord(stem, noun, besides: other) }
    let (nouns, others) = (noun.split(separator: " "), other.split(separator: " "))
    return stem.split(separator: " ").contains { word in
      let root = word.prefix(4)
      return word.count > 3 && nouns.contains { $0.hasPrefix(root) }
        && !others.contains { $0.hasPrefix(root) }
    }
  }

  /// Where a row of characters ends that begin no word and can only name something.
  func nameEnd(from place: Int, before limit: Int, in bytes: [UInt8]) -> Int {
    var end = place
    while end < limit, (0xE4...0xE9).contains(bytes[end]) {
      let scalar = bytes.scalar(at: end)
      guard (0x4E00...0x9FFF).contains(scalar.value), !lists.times.opens(with: scalar),
        !lists.cues.opens(with: scalar)
      else { break }
      end += 3
    }
    return end
  }

  /// What a word says; nothing where it is none that says anything.
  func cues(of word: String) -> Cues {
    let bytes = Array(word.utf8)
    guard !bytes.isEmpty, let match = cues.match(at: 0, of: bytes, before: bytes.count),
      match.bytes.count == bytes.count
    else { return [] }
    return match.cues
  }

  /// Whether a verb stands right behind a number, which then has no noun of its own: 45 took part.
  func isVerb(behind mention: Mention) -> Bool {
    !lists.prepositions.contains(mention.next) && lists.functionWords.contains(mention.next)
      || lists.verbEndings.contains(where: mention.next.hasSuffix)
  }

  /// What stands behind a number and "of", from the first word on that says something: of all the
  /// respondents.
  func whole(behind mention: Mention) -> [String]? {
    guard let first = mention.behind.first, cues(of: first).contains(.ofWhole) else { return nil }
    return Array(
      mention.behind.dropFirst().drop {
        let cues = cues(of: $0)
        return !cues.isEmpty && cues.isSubset(of: [.filler, .whole])
      })
  }

  /// Whether a word of averages says for each of what: 人均, not 平均每.
  func namesUnit(_ each: [UInt8]) -> Bool { unit(of: String(decoding: each, as: UTF8.self)) != "" }

  /// What a word of averages says for each of what; empty where it says nothing.
  func unit(of each: String) -> String { each.filter { !lists.eachWords.contains(String($0)) } }
}
