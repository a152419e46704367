import DocumentModel
import SourceText

/// A paragraph, heading, item or row of English plain text: one line, or several that were broken.
struct PlainParagraph {
  /// In ``LineMarks/lines``.
  let lines: Range<Int>
  var kind: MarkedLine.Kind
  /// What a line that only looks like a heading counts as.
  var level: Int?
  /// The items it stands in, numbered over the whole text, from the outermost in.
  var items: [Int] = []
}

/// Puts the lines of an English plain text together.
struct PlainParagraphs {
  private let bytes: [UInt8]
  private let lines: [MarkedLine]
  /// The lines that go on the one above them, whatever its length.
  private let brokenByHand: Set<Int>
  private(set) var paragraphs: [PlainParagraph] = []

  /// - Parameters:
  ///   - marks: The lines of the text.
  ///   - wrap: How the text was broken; nil for a paragraph a line.
  ///   - bytes: The record.
  /// - Complexity: O(*n*) in the size of the text.
  init(_ marks: LineMarks, _ wrap: WordWrap?, in bytes: [UInt8]) {
    self.bytes = bytes
    lines = marks.lines
    brokenByHand = Self.brokenByHand(lines, bytes)
    join(wrap)
    separateHeadingsFromItems()
    nest()
    LookalikeHeadings(bytes: bytes, lines: lines).mark(&paragraphs)
  }

  // MARK: - Broken lines

  /// A longer line was hardly meant to be one of several short ones.
  private static let longLine = 60

  private mutating func join(_ wrap: WordWrap?) {
    var start = 0
    while start < lines.count {
      var end = start + 1
      if lines[start].kind != .none {
        while end < lines.count, goesOn(from: start, end, wrap) { end += 1 }
        paragraphs.append(PlainParagraph(lines: start..<end, kind: lines[start].kind))
      }
      start = end
    }
  }

  /// Whether a line continues the paragraph that begins at another one.
  private func goesOn(from start: Int, _ index: Int, _ wrap: WordWrap?) -> Bool {
    let next = lines[index]
    guard !next.line.followsBlank, lines[start].isTextOrItem else { return false }
    let entries = EntryLines(bytes: bytes)
    if case .item = next.kind {
      return entries.goesOnInline(next.line, behind: lines[start..<index].lazy.map(\.line))
    }
    guard next.kind == .text, !entries.openAlike(lines[start].line, next.line) else { return false }
    if case .item = lines[start].kind, next.line.indent > lines[start].line.indent { return true }
    if brokenByHand.contains(index) { return true }
    // What opens like an item but is not one is where a sentence was broken.
    if ItemMarker.opening(bytes[next.line.range]) != nil { return wrap != nil }
    let last = lines[index - 1].line
    if last.length > Self.longLine * 2 / 3, WordWrap.isUnfinished(last, before: next.line, bytes) {
      return true
    }
    if let wrap {
      return wrap.continues(last, in: next.line, bytes)
        || index > start + 1 && wrap.goesOn(last, in: next.line, bytes)
    }
    // One line that was broken by hand.
    return last.length >= Self.longLine
      && WordWrap.isOpen(last, next.line, bytes, takesDigits: true)
  }

  /// The lines below the first of paragraphs that were broken at no width: each break falls into an open
  /// sentence of some words, and the last line ends it.
  private static func brokenByHand(_ lines: [MarkedLine], _ bytes: [UInt8]) -> Set<Int> {
    func goesOn(_ index: Int) -> Bool {
      let (line, next) = (lines[index], lines[index + 1])
      return line.kind == .text && next.kind == .text && !next.line.followsBlank
        && next.line.indent == line.line.indent
        && bytes[line.range].count { $0 == 0x20 } >= fewestBlanks
        && !zip(bytes[line.range], bytes[line.range].dropFirst()).contains {
          $0 == 0x20 && $1 == 0x20
        }
        && (WordWrap.isOpen(line.line, next.line, bytes)
          || WordWrap.isUnfinished(line.line, before: next.line, bytes))
    }
    var found: Set<Int> = []
    var start = 0
    while start < lines.count {
      var end = start
      while end + 1 < lines.count, goesOn(end) { end += 1 }
      if end > start, let first = bytes[lines[start].range].first, first.isASCIIUppercase,
        let last = bytes[lines[end].range].last(where: { !"\"')".utf8.contains($0) }),
        ".!?".utf8.contains(last)
      {
        found.formUnion(start + 1...end)
      }
      start = end + 1
    }
    return found
  }

  /// Blanks of a line that holds some words of a sentence.
  private static let fewestBlanks = 3

  // MARK: - Lists

  /// Takes numbered headings for what they are: short lines without a final mark that text follows
  /// and whose neighbours are not numbered on.
  private mutating func separateHeadingsFromItems() {
    func number(_ index: Int) -> Int? {
      guard paragraphs.indices.contains(index),
        case .item(.number(let number)) = paragraphs[index].kind
      else { return nil }
      return number
    }
    let headings = paragraphs.indices.filter {
      isShort($0, orQuestion: true) && $0 + 1 < paragraphs.count
        && number($0 - 1) != number($0).map { $0 - 1 }
        && number($0 + 1) != number($0).map { $0 + 1 }
    }
    // Two with a blank line between them, or one at the end, may go on the headings before them: nothing
    // stands under the first.
    let bare = paragraphs.indices.filter { index in
      guard let own = number(index), isShort(index), number(index - 1) == nil,
        headings.last(where: { $0 < index }).flatMap(number) == own - 1
      else { return false }
      if index + 1 == paragraphs.count { return followsBlank(index) }
      return number(index + 1) == own + 1 && isShort(index + 1) && followsBlank(index + 1)
        && index + 2 < paragraphs.count && number(index + 2) == nil && !followsBlank(index + 2)
    }
    let parted = bare.filter { $0 + 1 < paragraphs.count }.map { $0 + 1 }
    for index in headings + bare + parted { paragraphs[index].kind = .text }
  }

  /// Whether a numbered paragraph is short, opens with no small letter and ends without a mark, or asks.
  private func isShort(_ index: Int, orQuestion: Bool = false) -> Bool {
    guard case .item(.number) = paragraphs[index].kind else { return false }
    let first = lines[paragraphs[index].lines.lowerBound]
    let last = lines[paragraphs[index].lines.upperBound - 1]
    guard first.line.indent == 0, last.range.upperBound - first.range.lowerBound <= 80,
      let start = bytes[first.range].first, !start.isASCIILowercase,
      let end = bytes[last.range].last
    else { return false }
    return !".,;:!?".utf8.contains(end) || orQuestion && end == UInt8(ascii: "?")
  }

  private func followsBlank(_ index: Int) -> Bool {
    lines[paragraphs[index].lines.lowerBound].line.followsBlank
  }

  /// Finds the items that paragraphs stand in by their indentation.
  private mutating func nest() {
    var open: [(item: Int, indent: Int)] = []
    var count = 0
    for index in paragraphs.indices {
      let line = lines[paragraphs[index].lines.lowerBound].line
      switch paragraphs[index].kind {
      case .item:
        while let last = open.last, last.indent >= line.indent { open.removeLast() }
        // Deeper lists than this are not lists.
        if open.count < 8 { open.append((count, line.indent)) }
        count += 1
      case .text, .heading, .row, .none:
        while let last = open.last, last.indent >= line.indent { open.removeLast() }
      }
      paragraphs[index].items = open.map(\.item)
    }
  }
}

/// Lines that look like headings and carry no mark: ACTION ITEMS, **Action items**.
struct LookalikeHeadings {
  let bytes: [UInt8]
  let lines: [MarkedLine]

  func mark(_ paragraphs: inout [PlainParagraph]) {
    for index in paragraphs.indices.dropLast() {
      let paragraph = paragraphs[index]
      let next = paragraphs[index + 1]
      guard paragraph.kind == .text, paragraph.items.isEmpty, paragraph.lines.count == 1 else {
        continue
      }
      let line = lines[paragraph.lines.lowerBound]
      let isTitle =
        index == 0 && next.kind == .text && next.lines.count == 1
        && isTitle(line, with: lines[next.lines.lowerBound])
        && (paragraphs.count < 3 || lines[paragraphs[2].lines.lowerBound].line.followsBlank)
      if isTitle {
        paragraphs[0].level = 0
        paragraphs[1].level = 0
      } else if index > 0, paragraph.level == nil {
        paragraphs[index].level = level(of: line, before: lines[next.lines.lowerBound])
      }
    }
  }

  private func level(of line: MarkedLine, before next: MarkedLine) -> Int? {
    let text = bytes[line.range]
    if let inside = text.insideOfStrong {
      return UnmarkedHeading.isTitle(inside) ? UnmarkedHeading.strong : nil
    }
    guard UnmarkedHeading.isTitle(text) else { return nil }
    if UnmarkedHeading.isCapitals(text) { return UnmarkedHeading.capitals }
    // Words between blank lines, or right above a list or table.
    let isList =
      switch next.kind {
      case .item, .row: true
      case .text, .heading, .none: false
      }
    let isAlone = line.line.followsBlank && (next.line.followsBlank || isList)
    return isAlone && line.line.indent == 0 ? UnmarkedHeading.words : nil
  }

  /// Whether a title has two lines: both in capitals, or the second names the kind of document.
  private func isTitle(_ line: MarkedLine, with next: MarkedLine) -> Bool {
    guard !next.line.followsBlank, line.line.length <= 120, next.line.length <= 120 else {
      return false
    }
    let first = bytes[line.range]
    let second = bytes[next.range]
    if UnmarkedHeading.isCapitals(first), UnmarkedHeading.isCapitals(second) { return true }
    let marks = ".,;:!?".utf8
    guard let last = first.last, !marks.contains(last), let end = second.last, !marks.contains(end),
      !first.contains(0x3A), !second.contains(0x3A)
    else { return false }
    let words = String(decoding: second, as: UTF8.self).lowercased()
      .split { !$0.isLetter && $0 != "-" }
    return words.contains { Self.kinds.contains(String($0)) }
  }

  private static let kinds = ShippedWords.En.Sentences.reportKinds.set
}

extension ArraySlice<UInt8> {
  /// What stands between `**` and `**`, or `__`, where that is all.
  var insideOfStrong: ArraySlice<UInt8>? {
    guard count > 4, let mark = first, mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"),
      prefix(2).allSatisfy({ $0 == mark }), suffix(2).allSatisfy({ $0 == mark })
    else { return nil }
    let inside = dropFirst(2).dropLast(2)
    return inside.contains(mark) || inside.first == 0x20 || inside.last == 0x20 ? nil : inside
  }
}
