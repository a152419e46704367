/// A paragraph of a page while it is read: blanks and line ends in it are what a browser makes of them.
struct HTMLParagraph {
  private(set) var flow = FlowParagraph()
  /// Blanks that count where text follows.
  private var blank: (place: Range<Int>, hasBreak: Bool)?

  init(index: Int) { flow.index = index }

  var isEmpty: Bool { flow.text.isEmpty }

  /// Adds a stretch of a text.
  ///
  /// - Parameters:
  ///   - piece: Where it stands.
  ///   - text: The whole text.
  ///   - keepsBlanks: Whether blanks and line ends are shown as they stand.
  mutating func take(_ piece: HTMLTextNode.Piece, of text: [UInt8], keepsBlanks: Bool) {
    guard piece.isExact, !keepsBlanks else { return takeWhole(piece, text, keepsBlanks) }
    var start = piece.text.lowerBound
    func place(_ index: Int) -> Int { piece.place.lowerBound + index - piece.text.lowerBound }
    for index in piece.text where text[index].isHTMLBlank {
      append(text[start..<index], .text, at: place(start))
      addBlank(place(index)..<place(index) + 1, hasBreak: text[index] != 0x20)
      start = index + 1
    }
    append(text[start..<piece.text.upperBound], .text, at: place(start))
  }

  private mutating func takeWhole(
    _ piece: HTMLTextNode.Piece, _ text: [UInt8], _ keepsBlanks: Bool
  ) {
    let bytes = text[piece.text]
    if keepsBlanks {
      let origin: FlowPiece.Origin = piece.isExact ? .text : .standingFor(piece.place.count)
      append(bytes, origin, at: piece.place.lowerBound)
    } else if bytes.allSatisfy(\.isHTMLBlank) {
      addBlank(piece.place, hasBreak: bytes.contains(0x0A))
    } else {
      // An entity can stand for a character that nobody sees: 4&shy;20.
      let words = bytes.split(whereSeparator: \.isHTMLBlank).joined(separator: [0x20])
      append(
        ScalarSense.read(Array(words))[...], .standingFor(piece.place.count),
        at: piece.place.lowerBound)
    }
  }

  /// Adds what stands for a stretch of the page as a whole.
  mutating func append(_ text: String, for place: Range<Int>) {
    append(Array(text.utf8)[...], .standingFor(place.count), at: place.lowerBound)
  }

  /// Ends a line.
  mutating func breakLine(for place: Range<Int>) {
    blank = nil
    guard !isEmpty else { return }
    add([0x0A], .standingFor(place.count), at: place.lowerBound)
  }

  mutating func add(_ comment: Range<Int>, isBlock: Bool) {
    flow.comments.append(
      FlowMarkupComment(place: comment, offset: flow.text.count, isBlock: isBlock))
  }

  private mutating func addBlank(_ place: Range<Int>, hasBreak: Bool) {
    guard !isEmpty, flow.text.last != 0x0A else { return }
    if let blank {
      self.blank = (blank.place.lowerBound..<place.upperBound, blank.hasBreak || hasBreak)
    } else {
      blank = (place, hasBreak)
    }
  }

  private mutating func append(
    _ bytes: ArraySlice<UInt8>, _ origin: FlowPiece.Origin, at place: Int
  ) {
    guard let first = bytes.first else { return }
    if let (gap, hasBreak) = blank, gap.upperBound <= place {
      // Between characters of Chinese a line end is nothing.
      let isChinese = first >= 0xE2 || flow.text.endsInChinese
      if !(hasBreak && isChinese) {
        add([0x20], hasBreak || gap.count > 1 ? .standingFor(gap.count) : .text, at: gap.lowerBound)
      }
    }
    blank = nil
    add(bytes, origin, at: place)
  }

  private mutating func add(
    _ bytes: some Collection<UInt8>, _ origin: FlowPiece.Origin, at place: Int
  ) {
    if isEmpty { flow.place = place }
    flow.append(
      bytes,
      FlowPiece(
        start: flow.text.count, origin: origin, part: 0, paragraph: flow.index, run: nil,
        offset: place, place: place))
  }

  /// Takes blanks away from its end.
  mutating func end() {
    blank = nil
    let end = flow.text.lastIndex { $0 != 0x0A }.map { $0 + 1 } ?? 0
    flow.cut(to: end)
    for index in flow.comments.indices where flow.comments[index].offset > end {
      flow.comments[index].offset = end
    }
  }
}

extension UInt8 {
  /// Whether a browser takes it for a blank; of no-break and wide spaces it does not.
  var isHTMLBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || 0x0C...0x0D ~= self }
}

extension [UInt8] {
  /// Whether the last character is Chinese, or a mark that stands among such.
  fileprivate var endsInChinese: Bool {
    guard let start = lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return false }
    return self[start] >= 0xE2
  }
}
