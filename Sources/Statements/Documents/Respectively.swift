internal import DocumentModel
internal import SourceText

/// Oak Lane and Mill Lane sent 12, 14 and 15 respectively: as many values as names.
struct Respectively {
  private let document: Document
  private let words: DocumentWords

  init(_ document: Document, _ words: DocumentWords) {
    self.document = document
    self.words = words
  }

  func readings(of passage: Passage) -> [Reading] {
    guard let first = passage.mentions.first,
      let block = document.blocks.block(at: first.quantity.range.lowerBound)
    else { return [] }
    return block.sentences.compactMap { sentence -> Reading? in
      guard words.hasBlanks || document.text.contains(anyOf: words.respective, in: sentence) else {
        return nil
      }
      let text = document.text.string(sentence)
      guard words.has(words.respective, in: text), !words.has(words.openLists, in: text) else {
        return nil
      }
      let mentions = passage.mentions(in: sentence)
      return words.hasBlanks ? closing(mentions, sentence) : opening(mentions, sentence)
    }
  }

  /// The values stand last, before the word.
  private func closing(_ mentions: [Mention], _ sentence: TextRange) -> Reading? {
    guard let first = mentions.first, let last = mentions.last, mentions.count > 1,
      words.respective.contains(where: { Self.trimmed(tail(last, sentence)).hasPrefix($0) }),
      mentions.allSatisfy({ $0.kind == first.kind || $0.kind == .number || first.kind == .number }),
      zip(mentions, mentions.dropFirst()).allSatisfy({ isJoined($0, $1) })
    else { return nil }
    let names = document.text.string(sentence.lowerBound..<first.quantity.range.lowerBound)
    var parts = names.split(separator: ", ").map(String.init)
    for joint in words.listJoints {
      parts = parts.map { $0.split(separator: " \(joint) ").map(String.init) }.flatMap(\.self)
    }
    // The last one holds the verb too.
    guard parts.count > 1, parts.dropLast().allSatisfy({ $0.split(separator: " ").count < 5 }),
      !words.has(words.clauseWords + words.unpaired, in: parts.dropLast().joined(separator: " "))
    else { return nil }
    return reading(parts.count, mentions)
  }

  /// The values follow the word.
  private func opening(_ mentions: [Mention], _ sentence: TextRange) -> Reading? {
    let text = document.text.string(sentence)
    guard let word = words.respective.first, let place = text.place(of: word) else {
      return nil
    }
    let before = text[..<place.lowerBound]
    let names = String(before.reversed().prefix { !"，；：。（）,;:()".contains($0) }.reversed())
    let start =
      sentence.lowerBound + text.utf8.distance(from: text.startIndex, to: place.upperBound)
    let behind = mentions.filter { $0.quantity.range.lowerBound >= start }
    guard let first = behind.first, first.quantity.range.lowerBound - start < 25 else { return nil }
    var values = [first]
    for mention in behind.dropFirst() {
      // 73头、6头、17只: of one kind, whatever they are counted by.
      guard let last = values.last,
        mention.measures(like: first)
          || !words.hasBlanks && (mention.kind == first.kind || last.kind == .number),
        mention.separator <= .list,
        isJoined(last, mention)
      else { break }
      values.append(mention)
    }
    let parts = names.split(separator: "、")
    let joints = parts.last.map { last in words.listJoints.contains { last.contains($0) } } ?? false
    // Names of two ranks pair in other ways: 甲、乙两县的工业、农业产值.
    guard values.count > 1, parts.count > 1, !words.has(words.unpaired, in: names) else {
      return nil
    }
    let counts = parts.count...(parts.count + (joints ? 1 : 0))
    // 民事、刑事、行政、执行四类: how many names there are is said.
    let isSaid = mentions.contains {
      $0.quantity.range.upperBound <= start && $0.kind == .count
        && $0.value == Rational(parts.count)
    }
    let mayRepeat =
      !isSaid && values.count > counts.upperBound && words.has(words.collectives, in: names)
    guard !mayRepeat, !counts.contains(values.count) else { return nil }
    return reading(counts.upperBound, values)
  }

  private func tail(_ mention: Mention, _ sentence: TextRange) -> String {
    document.text.string(
      mention.quantity.range
        .upperBound..<max(mention.quantity.range.upperBound, sentence.upperBound)
    ).lowercased()
  }

  private static func trimmed(_ text: String) -> Substring { text.drop { !$0.isLetter } }

  /// Whether nothing but a mark or a joint stands between two values.
  private func isJoined(_ a: Mention, _ b: Mention) -> Bool {
    let start = a.quantity.range.upperBound
    guard start <= b.quantity.range.lowerBound, b.quantity.range.lowerBound - start < 12 else {
      return false
    }
    let between = document.text.string(start..<b.quantity.range.lowerBound).lowercased()
      .filter { !$0.isWhitespace && !",、".contains($0) }
    return between.isEmpty || words.listJoints.contains(between)
  }

  private func reading(_ names: Int, _ values: [Mention]) -> Reading? {
    guard let last = values.last else { return nil }
    let isEqual = names == values.count
    var reading = Reading(
      .listing, ["values": values], subject: last, note: "names", strength: .likely
    ) { () throws(ArithmeticFault) in isEqual }
    reading?.listed = names
    return reading
  }
}
