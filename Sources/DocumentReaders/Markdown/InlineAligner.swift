import DocumentModel
import SourceText

/// Follows what the parser reports of a leaf through the leaf's own text, so that every character
/// of what is read has its place in the record.
///
/// The parser's columns are not used: they are wrong behind lazy continuation, indentation and tabs.
struct InlineAligner {
  /// The text disagrees with what the parser reports.
  private struct Mismatch: Error {}

  private let content: LeafContent
  private var place: Int
  private(set) var text = AlignedText()
  /// How deep in images, whose descriptions are not text.
  private var images = 0
  /// The marks that opened links: how they must be closed.
  private var links: [LinkForm] = []
  private var strikes: [Int] = []

  private enum LinkForm { case bracket, angle }

  private init(_ content: LeafContent, from place: Int) {
    self.content = content
    self.place = place
  }

  /// Reads a leaf.
  ///
  /// - Returns: Its text; where the parser reports something else than what stands there, the text
  ///   as it stands.
  static func text(of leaf: MarkdownLeaf, in content: LeafContent) -> AlignedText {
    var start = 0
    while true {
      var aligner = InlineAligner(content, from: start)
      do {
        for inline in leaf.inlines { try aligner.take(inline) }
        aligner.text.start = start
        return aligner.text
      } catch {
        // Definitions of links stand before a paragraph and are not part of it.
        guard start < content.bytes.count, content.bytes[start] == UInt8(ascii: "["),
          let end = content.bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
        else { return raw(content) }
        start = end + 1
      }
    }
  }

  /// All of the content, markup and all.
  private static func raw(_ content: LeafContent) -> AlignedText {
    var aligner = InlineAligner(content, from: 0)
    while aligner.place < content.bytes.count {
      if content.bytes[aligner.place] == UInt8(ascii: "\n") {
        aligner.addBreak()
      } else {
        aligner.addByte()
      }
    }
    return aligner.text
  }

  private var next: UInt8? { place < content.bytes.count ? content.bytes[place] : nil }

  private mutating func take(_ inline: MarkdownLeaf.Inline) throws(Mismatch) {
    switch inline {
    case .text(let literal): try takeText(literal)
    case .code: try takeCode()
    case .html(let literal): try takeHTML(literal)
    case .softBreak, .hardBreak: try takeBreak()
    case .enter(let span): try enter(span)
    case .exit(let span): try exit(span)
    case .footnoteReference:
      try skip("[^")
      guard let end = content.bytes[place...].firstIndex(of: UInt8(ascii: "]")) else {
        throw Mismatch()
      }
      place = end + 1
    }
  }

  // MARK: Text

  private mutating func takeText(_ literal: [UInt8]) throws(Mismatch) {
    var rest = literal[...]
    while let wanted = rest.first {
      guard let byte = next else { throw Mismatch() }
      if byte == UInt8(ascii: "\\"), place + 1 < content.bytes.count,
        content.bytes[place + 1] == wanted, wanted.isASCIIPunctuation
      {
        addPlaceholder([wanted], for: 2)
        rest.removeFirst()
      } else if byte == UInt8(ascii: "&"), let (character, width) = content.entity(at: place),
        rest.starts(with: character)
      {
        addPlaceholder(character, for: width)
        rest.removeFirst(character.count)
      } else if byte == wanted {
        if byte == UInt8(ascii: "`") { text.strayBacktick = content.places[place] }
        addByte()
        rest.removeFirst()
      } else if byte == 0, rest.starts(with: [0xEF, 0xBF, 0xBD]) {
        addPlaceholder([0xEF, 0xBF, 0xBD], for: 1)
        rest.removeFirst(3)
      } else {
        throw Mismatch()
      }
    }
  }

  private mutating func takeBreak() throws(Mismatch) {
    if next == UInt8(ascii: "\\") { place += 1 }
    while let byte = next, byte.isMarkdownBlank { place += 1 }
    guard next == UInt8(ascii: "\n") else { throw Mismatch() }
    addBreak()
  }

  // MARK: Code and HTML

  private mutating func takeCode() throws(Mismatch) {
    let start = place
    while next == UInt8(ascii: "`") { place += 1 }
    let width = place - start
    guard width > 0 else { throw Mismatch() }
    while place < content.bytes.count {
      let run = place
      while next == UInt8(ascii: "`") { place += 1 }
      if place - run == width {
        let end = place
        place = start
        text.hasCode = true
        // One character that no pattern takes for text keeps the sentence whole.
        return addPlaceholder([0xEF, 0xBF, 0xBC], for: end - start)
      }
      if place == run { place += 1 }
    }
    throw Mismatch()
  }

  private mutating func takeHTML(_ literal: [UInt8]) throws(Mismatch) {
    let start = place
    for byte in literal where byte > 0x20 {
      while let blank = next, blank <= 0x20 { place += 1 }
      guard next == byte else { throw Mismatch() }
      place += 1
    }
    if HTMLTags.isWord(literal) {
      let end = place
      place = start
      while place < end {
        if next == UInt8(ascii: "\n") { addBreak() } else { addByte() }
      }
      return
    }
    let range = content.places[start]..<content.end(before: place)
    if literal.holdsAnotherTag { text.overruns.append(range) }
    if let comment = HTMLComments.inside(literal[...]) {
      text.comments.append((range, comment, text.bytes.count))
    } else if literal.starts(with: "<br".utf8) || literal.starts(with: "<BR".utf8) {
      addGap(range, isCJK: text.endsInCJK || startsInCJK(at: place))
    }
  }

  // MARK: Spans

  private mutating func enter(_ span: MarkdownLeaf.Span) throws(Mismatch) {
    switch span {
    case .emphasis: try skipMark(1)
    case .strong: try skipMark(2)
    case .strikethrough:
      let width = content.bytes[place...].prefix(2).prefix { $0 == UInt8(ascii: "~") }.count
      guard width > 0 else { throw Mismatch() }
      strikes.append(width)
      place += width
    case .image:
      try skip("![")
      images += 1
      links.append(.bracket)
    case .link:
      switch next {
      case UInt8(ascii: "["): links.append(.bracket)
      case UInt8(ascii: "<"): links.append(.angle)
      default: throw Mismatch()
      }
      place += 1
    }
  }

  private mutating func exit(_ span: MarkdownLeaf.Span) throws(Mismatch) {
    switch span {
    case .emphasis: try skipMark(1)
    case .strong: try skipMark(2)
    case .strikethrough: place = min(place + (strikes.popLast() ?? 0), content.bytes.count)
    case .image, .link:
      if span == .image { images -= 1 }
      switch links.popLast() {
      case .angle: try skip(">")
      case nil: return
      case .bracket:
        try skip("]")
        place = LinkTail.end(in: content.bytes, from: place)
      }
    }
  }

  private mutating func skipMark(_ width: Int) throws(Mismatch) {
    for _ in 0..<width {
      guard next == UInt8(ascii: "*") || next == UInt8(ascii: "_") else { throw Mismatch() }
      place += 1
    }
  }

  private mutating func skip(_ mark: String) throws(Mismatch) {
    guard content.bytes[place...].starts(with: mark.utf8) else { throw Mismatch() }
    place += mark.utf8.count
  }

  // MARK: What is read

  private mutating func addByte() {
    if images == 0 { text.add(content.bytes[place], at: content.places[place]) }
    place += 1
  }

  private mutating func addPlaceholder(_ bytes: [UInt8], for width: Int) {
    let range = content.places[place]..<content.end(before: place + width)
    if images == 0 { text.add(bytes, for: range) }
    place += width
  }

  /// The end of a line is a blank between words and nothing between characters of Chinese.
  private mutating func addBreak() {
    let start = content.end(before: place)
    place += 1
    while let byte = next, byte.isMarkdownBlank { place += 1 }
    let end = place < content.places.count ? content.places[place] : start
    addGap(start..<max(start, end), isCJK: text.endsInCJK || startsInCJK(at: place))
  }

  private mutating func addGap(_ range: Range<Int>, isCJK: Bool) {
    if images == 0, !isCJK, !text.bytes.isEmpty { text.add([0x20], for: range) }
  }

  private func startsInCJK(at place: Int) -> Bool {
    let marks = Array("*_~[!`<\\".utf8)
    guard let start = content.bytes[place...].firstIndex(where: { !marks.contains($0) }) else {
      return false
    }
    return content.bytes[start...].first.map { $0 >= 0xE2 } ?? false
  }
}
