import Diagnostics
import DocumentModel
import RuleModel

/// A header or footer that says the words of the title with another year: that of the report which was used again.
///
/// Whatever else stands there is left alone: the number of an issue, the day of a version, another paper's name.
struct HeaderYear {
  private static let tails = ShippedWords.Zh.Dates.yearTails.words

  /// What a line says around the one year that it names, letters and digits alone.
  private struct Words {
    let before: String
    let behind: String
    let year: Int
    let range: TextRange
    /// All of the line.
    let whole: String
  }

  private let document: Document
  private let title: Words

  /// - Returns: Nil where the title names no year, or several.
  private init?(_ document: Document) {
    let lines = document.blocks.filter { $0.role == .title }.map(\.range)
    guard let first = lines.first, let last = lines.last else { return nil }
    let range = first.lowerBound..<last.upperBound
    guard let title = Self.words(range, document, Array(document.dates(in: range))) else {
      return nil
    }
    self.document = document
    self.title = title
  }

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    guard let furniture = document.furniture, let check = HeaderYear(document) else { return [] }
    var found: [String: [Words]] = [:]
    var order: [String] = []
    for paragraph in furniture.paragraphs where paragraph.kind != .site {
      for piece in check.pieces(of: paragraph.block.range) {
        let dates = furniture.facts.dates.filter { piece.contains($0.range.lowerBound) }
        guard let words = words(piece, document, dates), check.isOther(words) else { continue }
        if found[words.whole] == nil { order.append(words.whole) }
        found[words.whole, default: []].append(words)
      }
    }
    guard !order.isEmpty else { return [] }
    // What is a paper of its own behind the report has its name in the body too.
    let told = Set(
      document.blocks.map { letters(document.text.string($0.range)) })
    return order.filter { !told.contains($0) }.compactMap { found[$0] }.map { check.finding($0) }
  }

  /// One finding for all pages that say the same.
  private func finding(_ places: [Words]) -> DateFinding {
    let further = places.dropFirst().map { RelatedPlace(.sameHere, at: $0.range) }
    let expected = "\(title.year)年"
    return DatesCheck.make(
      .year, places[0].range, document, expected: .init(expected), operands: [expected],
      related: further)
  }

  /// Whether a line is the title, or a short form of it, with another year.
  private func isOther(_ words: Words) -> Bool {
    guard words.year != title.year else { return false }
    let isOwn =
      title.before.isEmpty || Self.isShort(words.before, for: title.before)
      || words.before.contains(title.before)
    let (own, told) = (Self.withoutTail(title.behind), Self.withoutTail(words.behind))
    guard isOwn, told.count > 1 else { return false }
    // 工作报告 and 法治建设报告 for 法治政府建设情况报告.
    return told.suffix(2) == own.suffix(2) && Self.isShort(told, for: own)
      || told.count > 3 && own.hasPrefix(told)
  }

  /// The words of a line around the year that it names, nil where it names none or several dates.
  private static func words(_ range: TextRange, _ document: Document, _ dates: [DateFact])
    -> Words?
  {
    guard dates.count == 1, let date = dates.first, let year = date.year, date.month == nil,
      date.range.upperBound <= range.upperBound
    else { return nil }
    return Words(
      before: letters(document.text.string(range.lowerBound..<date.range.lowerBound)),
      behind: letters(document.text.string(date.range.upperBound..<range.upperBound)),
      year: year, range: date.range, whole: letters(document.text.string(range)))
  }

  private static func letters(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }

  private static func withoutTail(_ text: String) -> String {
    tails.first(where: text.hasPrefix).map { String(text.dropFirst($0.count)) } ?? text
  }

  /// Whether a name is another one with characters left out.
  private static func isShort(_ name: String, for whole: String) -> Bool {
    var rest = whole[...]
    return name.allSatisfy { character in
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
      return true
    }
  }

  /// The parts of a line between tabs, wide gaps, bars and numbers of pages, without the words beside these.
  private func pieces(of range: TextRange) -> [TextRange] {
    let text = document.text
    var pieces: [TextRange] = []
    var start = range.lowerBound
    var isBehindNumber = false
    func add(to end: Int, beforeNumber: Bool) {
      var piece = text.trimmingBlanks(start..<end)
      if isBehindNumber { piece = text.withoutFirstWord(piece) }
      if beforeNumber { piece = text.withoutLastWord(piece) }
      if !piece.isEmpty { pieces.append(piece) }
    }
    var place = start
    while place < range.upperBound {
      let (scalar, width) = text.scalar(at: place)
      let end = place
      place += width
      let isGap = scalar == " " && place < range.upperBound && text.scalar(at: place).scalar == " "
      guard isGap || "\t\n\u{3000}\u{FFFC}|｜".unicodeScalars.contains(scalar) else { continue }
      add(to: end, beforeNumber: scalar == "\u{FFFC}")
      isBehindNumber = scalar == "\u{FFFC}"
      start = place
    }
    add(to: range.upperBound, beforeNumber: false)
    return pieces
  }
}

extension BlockText {
  /// What stands behind the first blank; all where there is none.
  fileprivate func withoutFirstWord(_ range: TextRange) -> TextRange {
    range.first { bytes[$0] == 0x20 }.map { trimmingBlanks($0..<range.upperBound) } ?? range
  }

  /// What stands before the last blank; without one, all but the 第 of a page.
  fileprivate func withoutLastWord(_ range: TextRange) -> TextRange {
    if let blank = range.last(where: { bytes[$0] == 0x20 }) {
      return trimmingBlanks(range.lowerBound..<blank)
    }
    let isOfPage = string(range).hasSuffix("第")
    return isOfPage ? range.lowerBound..<range.upperBound - "第".utf8.count : range
  }
}
