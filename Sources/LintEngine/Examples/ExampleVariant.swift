import RuleModel
import TextPattern

/// An example's text, changed in a way that must not change what is found.
package struct ExampleVariant {
  package enum Change: Sendable {
    case lineEnds, finalBreakAdded, finalBreakRemoved
    case behindRareCharacters, behindParagraph, betweenParagraphs
    /// Marks and digits in their other width.
    case widths
  }

  /// Nil for the example as written.
  let change: Change?
  let bytes: [UInt8]
  let spans: [Range<Int>]
  /// For each byte of the example as written, and its end, where it stands in ``bytes``.
  let offsets: [Int]

  private init(
    _ change: Change, bytes: [UInt8], offsets: [Int], spans: [Range<Int>]
  ) {
    self.change = change
    self.bytes = bytes
    self.offsets = offsets
    self.spans = spans.map { offsets[$0.lowerBound]..<offsets[$0.upperBound] }
  }

  private init(_ marked: MarkedExample) {
    change = nil
    bytes = marked.bytes
    spans = marked.spans
    offsets = Array(0...marked.bytes.count)
  }

  /// Where a stretch of ``bytes`` stands in the example as written.
  func original(_ range: Range<Int>) -> Range<Int> {
    let last = offsets.count - 1
    let start = offsets.lastIndex { $0 <= range.lowerBound } ?? 0
    let end = offsets.firstIndex { $0 >= range.upperBound } ?? last
    return min(start, last)..<max(min(start, last), end)
  }

  /// Paragraphs in the language of the example, so that the text stays in it.
  private var neighbour: [UInt8] {
    Array((isChinese ? "这一段说明工作背景。" : "This paragraph describes the background.").utf8)
  }
  private var rareCharacters: [UInt8] {
    Array((isChinese ? "𠀀𠀁说明。" : "🙂🙃 A remark.").utf8)
  }
  private var isChinese: Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { $0.properties.isIdeographic }
  }
  private static let lineFeed = Array("\n".utf8)

  /// The example as written, then its variants.
  static func all(of marked: MarkedExample, rule: RuleDefinition, form: Example.Form)
    -> [ExampleVariant]
  {
    let plain = ExampleVariant(marked)
    guard rule.noVariantsReason == nil else { return [plain] }
    var variants = [plain, plain.withCRLF, plain.withFinalBreakTurned]
    if form == .body {
      variants.append(
        plain.between(plain.rareCharacters, [], .behindRareCharacters))
      // What is missing is marked at the end: nothing may follow there.
      let marksItsEnd = marked.spans.contains { $0 == marked.bytes.count..<marked.bytes.count }
      variants.append(
        marksItsEnd
          ? plain.between(plain.neighbour, [], .behindParagraph)
          : plain.between(plain.neighbour, plain.neighbour, .betweenParagraphs))
    }
    // Marks of Markdown have no other width.
    if !rule.isWidthExact, form != .markdown { variants.append(plain.withWidthsTurned) }
    return variants
  }

  private var withCRLF: ExampleVariant {
    var changed: [UInt8] = []
    var offsets: [Int] = []
    for byte in bytes {
      offsets.append(changed.count)
      changed += byte == UInt8(ascii: "\n") ? Array("\r\n".utf8) : [byte]
    }
    return ExampleVariant(
      .lineEnds, bytes: changed, offsets: offsets + [changed.count],
      spans: spans)
  }

  private var withFinalBreakTurned: ExampleVariant {
    guard bytes.last == UInt8(ascii: "\n") else {
      return ExampleVariant(
        .finalBreakAdded, bytes: bytes + Self.lineFeed,
        offsets: Array(0...bytes.count), spans: spans)
    }
    guard spans.allSatisfy({ $0.upperBound < bytes.count }) else { return self }
    return ExampleVariant(
      .finalBreakRemoved, bytes: bytes.dropLast(),
      offsets: Array(0..<bytes.count) + [bytes.count - 1], spans: spans)
  }

  private func between(
    _ before: [UInt8], _ after: [UInt8], _ change: Change
  ) -> ExampleVariant {
    let head = before + Self.lineFeed
    let body = bytes.last == UInt8(ascii: "\n") ? Array(bytes.dropLast()) : bytes
    return ExampleVariant(
      change, bytes: head + body + (after.isEmpty ? [] : Self.lineFeed + after),
      offsets: (0...bytes.count).map { $0 + head.count }, spans: spans)
  }

  /// Marks and digits in their other width.
  private var withWidthsTurned: ExampleVariant {
    var turned: [UInt8] = []
    var offsets = [Int](repeating: 0, count: bytes.count + 1)
    var place = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      for index in place..<place + length { offsets[index] = turned.count }
      turned += Array(String(WidthTwins.twin(of: scalar) ?? scalar).utf8)
      place += length
    }
    offsets[bytes.count] = turned.count
    return ExampleVariant(
      .widths, bytes: turned, offsets: offsets, spans: spans)
  }
}
