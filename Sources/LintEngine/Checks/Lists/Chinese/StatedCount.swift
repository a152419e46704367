import DocumentModel

/// The number of items that the words before a list announce: 抓好三项工作：一是….
struct StatedCount {
  /// The numeral with its measure word.
  let range: TextRange
  let number: Int

  /// Longest clause, in characters, that announces a list.
  private static let longestClause = 40
  private static let measures = ShippedWords.Zh.Lists.countMeasures.words
  private static let closedMeasures = ShippedWords.Zh.Lists.closedMeasures.set
  private static let modifiers = ShippedWords.Zh.Lists.countModifiers.words
  private static let announced = ShippedWords.Zh.Lists.announcedCounts.words
  private static let nouns = ShippedWords.Zh.Lists.countNouns.set
  private static let counted = ShippedWords.Zh.Lists.countedVerbs.words
  private static let tails = ShippedWords.Zh.Lists.countTails.words
  private static let openCounts = ShippedWords.Zh.Lists.openCounts.words

  private static let announcers = ShippedWords.Zh.Lists.listAnnouncers.words

  /// The count of the clause before a place, or of the one before it where that only says that a list
  /// follows: 研究了五项议题，议定如下：.
  static func find(before offset: Int, in document: Document) -> StatedCount? {
    if let count = StatedCount(before: offset, in: document) { return count }
    let bytes = document.text.bytes
    var clause: [(scalar: Unicode.Scalar, offset: Int)] = []
    var end = offset
    while end > 0, clause.count < 16 {
      var start = end - 1
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let (scalar, _) = document.text.scalar(at: start)
      if "。，,；;".unicodeScalars.contains(scalar) {
        let text = words(clause.reversed().map(\.scalar)[...])
        guard announcers.contains(where: text.hasSuffix) else { return nil }
        return StatedCount(before: start + UTF8.width(scalar), in: document)
      }
      let isMark = "：:".unicodeScalars.contains(scalar)
      guard !isMark || clause.isEmpty else { return nil }
      if !isMark, !scalar.properties.isWhitespace { clause.append((scalar, start)) }
      end = start
    }
    return nil
  }

  /// Reads the clause that ends before a place, one mark and blanks passed over.
  ///
  /// - Returns: Nil where the clause announces no list or leaves its length open (至少, 等).
  init?(before offset: Int, in document: Document) {
    var clause: [(scalar: Unicode.Scalar, offset: Int)] = []
    let bytes = document.text.bytes
    var end = offset
    var mark: Unicode.Scalar?
    while end > 0, clause.count <= Self.longestClause {
      var start = end - 1
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let (scalar, _) = document.text.scalar(at: start)
      if clause.isEmpty, mark == nil, "：:。，,".unicodeScalars.contains(scalar) {
        mark = scalar
      } else if "：:。，,；;！？、（）()\n".unicodeScalars.contains(scalar), !clause.isEmpty || mark != nil {
        break
      } else if !scalar.properties.isWhitespace {
        clause.append((scalar, start))
      }
      end = start
    }
    clause.reverse()
    let text = clause.map(\.scalar)
    guard let found = Self.count(in: text), mark != nil else { return nil }
    let words = Self.words(text[...])
    // 两方面采取有力措施 speaks of two sides, not of two measures.
    var rest = Self.words(text[found.end...])[...]
    for modifier in Self.modifiers where rest.hasPrefix(modifier) {
      rest = rest.dropFirst(modifier.count)
    }
    if let tail = Self.tails.first(where: { rest.hasSuffix($0) }) {
      rest = rest.dropLast(tail.count)
    }
    let isTold = Self.counted.contains { verb in
      Self.nouns.contains { Self.words(text[..<found.start]).hasSuffix($0 + verb) }
    }
    let before = Self.words(text[..<found.start])
    let isAnnounced = Self.announced.contains { before.hasSuffix($0) }
    guard
      rest.isEmpty && (found.isClosed || isTold || isAnnounced)
        || isAnnounced && rest.count <= 6 && (mark == "：" || mark == ":")
        || Self.nouns.contains(String(rest)),
      !Self.openCounts.contains(where: words.contains)
    else {
      return nil
    }
    let last = clause[found.end - 1]
    range = clause[found.start].offset..<last.offset + UTF8.width(last.scalar)
    number = found.number
  }

  /// The characters as a text, a quotation mark at its end left out.
  private static func words(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars.last == "”" ? scalars.dropLast() : scalars))
  }

  /// The last numeral with a measure word behind it, and whether the two need no noun.
  private static func count(in text: [Unicode.Scalar]) -> (
    start: Int, end: Int, number: Int, isClosed: Bool
  )? {
    for start in text.indices.reversed() {
      guard let number = text[start].smallNumeral,
        start == 0
          || (text[start - 1].smallNumeral == nil
            && !"第百千万一0０1１.".unicodeScalars.contains(text[start - 1]))
      else { continue }
      for measure in measures where text[(start + 1)...].starts(with: measure.unicodeScalars) {
        let end = start + 1 + measure.unicodeScalars.count
        return (start, end, number, closedMeasures.contains(measure))
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// The value of a numeral from two to ten.
  fileprivate var smallNumeral: Int? {
    guard self != "十" else { return 10 }
    return (digit ?? chineseDigit(.pair)).flatMap { $0 > 1 ? $0 : nil }
  }
}
