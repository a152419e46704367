import DocumentModel
import SourceText

/// What stands between two facts of a sentence.
enum Gap {
  private static let weekdays = Set(
    ShippedWords.En.Dates.weekdayNames.words.map { $0.lowercased() })

  /// The words of a stretch in small letters, without marks, weekdays and dates.
  static func words(_ range: TextRange, _ document: Document) -> [String] {
    guard range.lowerBound < range.upperBound else { return [] }
    var pieces: [String] = []
    var place = range.lowerBound
    for date in document.dates(in: range) {
      pieces += split(place..<max(place, date.range.lowerBound), document)
      place = max(place, min(date.range.upperBound, range.upperBound))
    }
    pieces += split(place..<range.upperBound, document)
    return pieces.filter { !weekdays.contains($0) }
  }

  /// The first words of a stretch, as many as `count`, of which no more than `reach` bytes are read.
  static func firstWords(_ count: Int, of range: TextRange, _ document: Document) -> [String] {
    Array(words(range.prefix(reach), document).prefix(count))
  }

  /// The last words of a stretch, as many as `count`, of which no more than `reach` bytes are read.
  static func lastWords(_ count: Int = .max, of range: TextRange, _ document: Document) -> [String]
  {
    let start = max(range.lowerBound, range.upperBound - reach)
    return words(start..<max(start, range.upperBound), document).suffix(count)
  }

  /// More than any few words take.
  static let reach = 120

  private static let marks = " \t\n(),:;=~≈.[]*"
  private static let asciiMarks = Set(marks.utf8.filter { $0 < 0x80 })

  private static func split(_ range: TextRange, _ document: Document) -> [String] {
    let bytes = document.text.bytes[range]
    // Many times as fast as characters, which of most texts are bytes.
    if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      return bytes.split(whereSeparator: asciiMarks.contains).map { word in
        String(decoding: word.map { $0.isASCIIUppercase ? $0 | 0x20 : $0 }, as: UTF8.self)
      }
    }
    return document.text.string(range).lowercased().split { marks.contains($0) }.map(String.init)
  }

  /// No longer stretch is passed over between two facts.
  static let longest = 80

  /// Whether a stretch holds marks, blanks, dates and the given words alone.
  static func holds(_ range: TextRange, _ document: Document, only allowed: Set<String>) -> Bool {
    range.lowerBound <= range.upperBound && range.count <= longest
      && words(range, document).allSatisfy { word in
        allowed.contains(word) || word.allSatisfy { "-–—".contains($0) }
      }
  }

  private static let joints = ShippedWords.En.Periods.joints.set.union(["-", "–", "—", "and"])

  private static let inclusive = ShippedWords.En.Periods.inclusive.set

  /// Whether one of the words and dashes of periods, and nothing else, joins two times: 14:05 to 15:35.
  ///
  /// Before "and" the first of them needs "between".
  static func joins(_ range: TextRange, in sentence: TextRange, _ document: Document) -> Bool {
    guard range.count <= 60 else { return false }
    var words = Self.words(range, document).filter { $0 != "at" }
    // Up to and including 18 July.
    if words.count > 1, words.last == "including" { words.removeAll { inclusive.contains($0) } }
    guard words.count == 1, joints.contains(words[0]) else { return false }
    guard words[0] == "and" else { return true }
    let start = max(sentence.lowerBound, range.lowerBound - 100)
    return Self.words(start..<range.lowerBound, document).suffix(7)
      .contains("between")
  }

  /// Whether a length belongs to the noun behind it, which its dates follow: the three-week closure from
  /// 3 June to 23 June.
  static func isOfNoun(
    _ length: TextRange, _ gap: TextRange, opening: Set<String>, _ document: Document
  ) -> Bool {
    guard document.text.bytes[length].contains(UInt8(ascii: "-")), gap.count <= 40 else {
      return false
    }
    let words = words(gap, document)
    let isBracket = document.text.bytes[gap].contains(UInt8(ascii: "("))
    return words.count < 5 && (isBracket || words.last.map(opening.contains) ?? false)
  }

  /// Whether a length behind its dates tells what they were: a closure of four months; the site was down
  /// for ten hours.
  static func isApposition(_ gap: TextRange, _ length: TextRange, _ document: Document) -> Bool {
    guard gap.count <= longest else { return false }
    let text = document.text.string(gap).drop { $0 == " " }
    // From 3 to 9 March inclusive, a total of nine days.
    let isWhole = inclusive.contains(String(text.prefix(while: \.isLetter)))
    guard let mark = (isWhole ? text.drop(while: \.isLetter) : text).first, ",;–—".contains(mark)
    else { return false }
    let words = words(gap, document).filter { $0 != "-" && $0 != "–" }
      .drop { isWhole && inclusive.contains($0) }
    let end = document.text.string(
      length.upperBound..<min(length.upperBound + 2, document.text.bytes.count))
    guard words.count < 8, end.first.map({ ".,;)\n".contains($0) }) ?? true else { return false }
    let last = words.suffix(2).joined(separator: " ")
    return appositions.contains(last)
      || words.count == 3 && words[0] == "a" && words[2] == "of" && !differences.contains(words[1])
      || words.last.map(appositions.contains) ?? false
  }

  private static let differences = ShippedWords.En.Periods.spanDifferences.set
  private static let appositions = ShippedWords.En.Periods.appositions.set

  /// The lines of a block as they stand in the record; block text may hold a blank for a line's end.
  static func lines(of range: TextRange, _ document: Document) -> [TextRange] {
    var lines: [TextRange] = []
    var start = range.lowerBound
    let record = document.file.bytes
    // Many characters may stand for one long stretch of the record.
    var known: (stretch: TextRange, endsLine: Bool)?
    for place in range where document.text.bytes[place] <= 0x20 {
      let stretch = document.text.recordSpan(of: place..<place + 1).range
      if known?.stretch != stretch {
        let text = String(decoding: record[stretch], as: UTF8.self)
        known = (stretch, text.unicodeScalars.contains(where: \.endsLine))
      }
      guard document.text.bytes[place] == 0x0A || known?.endsLine == true else { continue }
      lines.append(start..<place)
      start = place + 1
    }
    lines.append(start..<range.upperBound)
    return lines
  }
}

extension Unicode.Scalar {
  /// Whether it ends lines in some drafts.
  fileprivate var endsLine: Bool {
    0x0A...0x0D ~= value || value == 0x85 || 0x2028...0x2029 ~= value
  }
}
