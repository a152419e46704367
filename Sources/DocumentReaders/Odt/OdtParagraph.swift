/// A paragraph of OpenDocument while it is read.
struct OdtParagraph: FlowWriter {
  /// What an element in it says of its text.
  struct Span {
    /// Nil where it does not say.
    let isHidden: Bool?
    let font: String?
  }

  var flow = FlowParagraph()
  let style: OdtStyles.Resolved
  /// Its level as a heading, from 1.
  let level: Int?
  /// How many containers it stands in; what stands in more is none of its text.
  let depth: Int
  /// How many drawings and notes are open in it: between their elements stands no text.
  var drawings = 0
  /// Whether a field says that it is not shown.
  var isHidden = false
  /// The spans that are open.
  var spans: [Span] = []
  /// What stands in its text boxes.
  var boxes: [FlowItem] = []
  /// Whether a blank of XML is none: it stands at the beginning, or behind one.
  private var isAfterBlank = true
  /// Whether there is text in it that is not shown.
  private var hasHidden = false
  /// Where the fields that are open begin in its text.
  private var fields: [Int] = []

  init(index: Int, place: Int, _ style: OdtStyles.Resolved, level: Int?, depth: Int) {
    self.style = style
    self.level = level
    self.depth = depth
    flow.index = index
    flow.place = place
    flow.isTitle = style.isTitle
    flow.isContents = style.isContents
  }

  /// Whether text that stands here is shown.
  private var isShown: Bool {
    !(spans.lazy.reversed().compactMap(\.isHidden).first ?? style.isHidden ?? false)
  }

  /// Whether nothing is shown of it, not even a blank line.
  var isGone: Bool { isHidden || flow.text.isEmpty && (hasHidden || style.isHidden == true) }

  /// Adds text as it stands in the part.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, at place: Range<Int>) {
    guard isShown else {
      hasHidden = true
      return
    }
    let font = spans.lazy.reversed().compactMap(\.font).first ?? style.font
    let isFirstAfterBlank = isAfterBlank
    unsafe append(bytes, at: place) { rest in
      guard let first = unsafe rest.first, first.isXMLBlank else {
        return unsafe rest.oddLineEnd ?? rest.symbol(of: font)
      }
      let index = unsafe rest.startIndex
      if unsafe index == 0 ? isFirstAfterBlank : bytes[index - 1].isXMLBlank { return (1, []) }
      return first == 0x20 ? nil : (1, [0x20])
    }
    if let last = unsafe bytes.last { isAfterBlank = last.isXMLBlank }
  }

  /// Adds what an element stands for.
  mutating func add(_ text: String, for place: Range<Int>) {
    guard isShown else { return }
    append(text.utf8, as: .standingFor(place.count), at: place.lowerBound)
    isAfterBlank = false
  }

  mutating func append(
    _ bytes: some Collection<UInt8>, as origin: FlowPiece.Origin, at place: Int
  ) {
    guard !bytes.isEmpty else { return }
    flow.append(
      bytes,
      FlowPiece(
        start: flow.text.count, origin: origin, part: 0, paragraph: flow.index, run: nil,
        offset: flow.text.count, place: place))
  }

  // MARK: Fields that other programs compute

  mutating func openField() { fields.append(flow.text.count) }

  /// What stood before was the instruction.
  mutating func beginResult() { if let start = fields.last { flow.cut(to: start) } }

  mutating func closeField() { _ = fields.popLast() }

  /// Ends the paragraph: a blank of XML at the end is none.
  mutating func end() {
    if isAfterBlank, flow.text.last == 0x20 { flow.cut(to: flow.text.count - 1) }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// A character of a symbol font at the start, which stands from U+F000 to U+F0FF.
  fileprivate func symbol(of font: String?) -> Replacement? {
    guard unsafe first == 0xEF, let font, font == "Symbol" || font.hasPrefix("Wingdings"),
      unsafe count >= 3
    else { return nil }
    let (second, third) = unsafe (self[startIndex + 1], self[startIndex + 2])
    guard 0x80...0x83 ~= second else { return nil }
    let code = 0xF000 + UInt32(second & 0x3F) << 6 + UInt32(third & 0x3F)
    return (3, Array(SymbolFont.text(code, font: font).utf8))
  }
}
