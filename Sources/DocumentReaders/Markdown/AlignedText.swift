import DocumentModel

/// The text of a leaf, and where it stands in the record.
struct AlignedText {
  private(set) var bytes: [UInt8] = []
  /// In the leaf's own text.
  private(set) var runs: [BlockText.Run] = []
  /// Comments in it: their places in the record, what they hold, and where they stand in the text.
  var comments: [(range: Range<Int>, text: [UInt8], offset: Int)] = []
  /// Where the text begins in its leaf: behind definitions of links.
  var start = 0
  /// Tags that hold another one's start on a further line: quotation marks are unbalanced.
  var overruns: [Range<Int>] = []
  /// A backtick that opens no code.
  var strayBacktick: Int?
  var hasCode = false
  /// The place behind the last byte that stands as it is; nil behind anything else.
  private var follows: Int?

  /// Whether the last character is Chinese, or a mark that stands among such.
  var endsInCJK: Bool {
    guard let start = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return false }
    return bytes[start] >= 0xE2
  }

  /// Adds a byte that stands in the record.
  mutating func add(_ byte: UInt8, at place: Int) {
    if follows != place { runs.append(BlockText.Run(text: bytes.count, record: place)) }
    bytes.append(byte)
    follows = place + 1
  }

  /// Adds text for something that stands otherwise in the record.
  mutating func add(_ text: [UInt8], for range: Range<Int>) {
    // An entity can stand for a character that nobody sees: 4&shy;20.
    let text = text.count > 1 ? ScalarSense.read(text) : text
    guard !text.isEmpty else {
      follows = nil
      return
    }
    runs.append(BlockText.Run(text: bytes.count, standingFor: range))
    bytes += text
    follows = nil
  }

  /// The text without what it begins with.
  mutating func removeFirst(_ count: Int) {
    bytes.removeFirst(count)
    let index = runs.lastIndex { $0.text <= count } ?? 0
    runs = runs[index...].map { ($0.text < count ? $0.from(count) : $0).moved(by: -count) }
    comments = comments.map { ($0.range, $0.text, max(0, $0.offset - count)) }
  }
}
