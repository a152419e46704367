internal import SourceText

/// Comparing texts byte by byte.
///
/// The methods of the standard library that these stand in for compare by characters, which costs a hundred
/// times as much; a draft and the words of a lexicon write their characters alike.
extension String {
  func contains(_ word: String) -> Bool {
    word.isEmpty || utf8.span.place(of: word.utf8.span) != nil
  }

  func contains(_ word: Substring) -> Bool {
    word.isEmpty || utf8.span.place(of: word.utf8.span) != nil
  }

  func contains(_ character: Character) -> Bool { contains(String(character)) }

  func hasPrefix(_ word: String) -> Bool { utf8.span.holds(word.utf8.span, at: 0) }

  func hasPrefix(_ word: Substring) -> Bool { utf8.span.holds(word.utf8.span, at: 0) }

  func hasSuffix(_ word: String) -> Bool {
    utf8.span.holds(word.utf8.span, at: utf8.count - word.utf8.count)
  }

  /// Whether it is written like another text.
  func isWritten(_ other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.span.holds(other.utf8.span, at: 0)
  }

  /// Whether one of its characters is a blank of any width; those begin with one of few bytes.
  var holdsBlanks: Bool {
    utf8.contains { $0 < 0x21 || (0xC2...0xE3).contains($0) }
      && unicodeScalars.contains(where: \.properties.isWhitespace)
  }

  /// The text without blanks.
  var withoutBlanks: String { holdsBlanks ? filter { !$0.isWhitespace } : self }

  /// Whether one of its characters stands for a number, in digits or words.
  var holdsNumbers: Bool { unicodeScalars.contains { $0.properties.numericType != nil } }

  func split(separator: Character) -> [Substring] { self[...].split(separator: separator) }

  /// The same in small letters; text of a language without cases is what it was.
  func lowercased() -> String { utf8.span.hasNoCapitals ? self : self[...].lowercased() }

  /// Where a word first stands; nil where it begins behind `limit`, or nowhere.
  func place(of word: String, upTo limit: Index? = nil) -> Range<Index>? {
    let last = limit.map { utf8.distance(from: startIndex, to: $0) }
    guard let place = utf8.span.place(of: word.utf8.span, upTo: last) else { return nil }
    let start = utf8.index(startIndex, offsetBy: place)
    return start..<utf8.index(start, offsetBy: word.utf8.count)
  }
}

extension Substring {
  func contains(_ word: String) -> Bool {
    word.isEmpty || utf8.span.place(of: word.utf8.span) != nil
  }

  func contains(_ word: Substring) -> Bool {
    word.isEmpty || utf8.span.place(of: word.utf8.span) != nil
  }

  func contains(_ character: Character) -> Bool { contains(String(character)) }

  func hasPrefix(_ word: String) -> Bool { utf8.span.holds(word.utf8.span, at: 0) }

  func hasSuffix(_ word: String) -> Bool {
    utf8.span.holds(word.utf8.span, at: utf8.count - word.utf8.count)
  }

  /// What stands between marks, without what is empty.
  func split(separator: Character) -> [Substring] {
    let mark = String(separator)
    var found: [Substring] = []
    var rest = self
    while let place = rest.place(of: mark) {
      if place.lowerBound > rest.startIndex { found.append(rest[..<place.lowerBound]) }
      rest = rest[place.upperBound...]
    }
    if !rest.isEmpty { found.append(rest) }
    return found
  }

  /// Where a word first stands.
  func place(of word: String) -> Range<Index>? {
    guard let place = utf8.span.place(of: word.utf8.span) else { return nil }
    let start = utf8.index(startIndex, offsetBy: place)
    return start..<utf8.index(start, offsetBy: word.utf8.count)
  }
}

extension [UInt8] {
  /// Whether the text of a word stands in these bytes.
  func holds(_ word: String) -> Bool { span.place(of: word.utf8.span) != nil }
}

extension ArraySlice<UInt8> {
  func begins(with word: String) -> Bool { span.holds(word.utf8.span, at: 0) }

  func ends(with word: String) -> Bool { span.holds(word.utf8.span, at: count - word.utf8.count) }
}

extension Span<UInt8> {
  /// Whether no letter is a capital, as far as a look at the bytes tells.
  fileprivate var hasNoCapitals: Bool {
    var place = 0
    while place < count {
      switch self[place] {
      case 0x41...0x5A: return false
      case ..<0x80: place += 1
      // Marks, characters of Chinese, and letters of full width.
      case 0xE2 where self[place + 1] == 0x80: place += 3
      case 0xE3...0xE9: place += 3
      case 0xEF where self[place + 1] != 0xBC || !(0xA1...0xBA).contains(self[place + 2]):
        place += 3
      default: return false
      }
    }
    return true
  }
}
