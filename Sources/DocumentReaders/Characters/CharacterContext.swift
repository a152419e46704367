import DocumentModel

/// Distinguishes characters that a script or a picture needs from those left behind by copying.
struct CharacterContext {
  private let text: BlockText
  private var line = RecordLine.none

  init(_ text: BlockText) { self.text = text }

  /// Where a character that is hidden elsewhere belongs.
  enum Use {
    /// It is text: it makes a picture, or shapes or orders the letters around it.
    case needed
    /// It chooses the form of the character before it, which is read without it.
    case shaping
    case none
  }

  /// - Complexity: O(1) and, once a line, the length of the line.
  mutating func use(of scalar: Unicode.Scalar, at place: Int, before next: Int) -> Use {
    let value = scalar.value
    let previous = before(place)
    // What is hidden itself calls for nothing behind it.
    let last: Unicode.Scalar =
      previous.properties.isDefaultIgnorableCodePoint ? "\n" : previous
    switch value {
    case 0xFE0E, 0xFE0F:
      let isSign = isPicture(last) || 0x2190...0x2BFF ~= last.value
      return isSign || last.isEmoji && after(next) == "\u{20E3}" ? .needed : .none
    case 0xFE00...0xFE0D, 0xE0100...0xE01EF:
      if isCJK(last) { return .shaping }
      // Forms of mathematical signs.
      return 0x2190...0x2BFF ~= last.value ? .needed : .none
    // It keeps a forge from notifying a person: @name. Scripts without blanks part their words by
    // it.
    case 0x200B:
      if Self.isWithoutBlanks(last) || Self.isWithoutBlanks(after(next)) { return .needed }
      return last == "@" ? .shaping : .none
    case 0x200C, 0x200D:
      if last.isShaped { return .needed }
      return value == 0x200D && isPicture(previous) && isPicture(after(next)) ? .needed : .none
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202C, 0x2066...0x2069:
      return lineAround(place).isRightToLeft ? .needed : .none
    case 0xE0020...0xE007F: return isInFlag(place) ? .needed : .none
    case 0x180B...0x180F: return 0x1800...0x18AF ~= last.value ? .needed : .none
    case 0x17B4, 0x17B5: return 0x1780...0x17FF ~= last.value ? .needed : .none
    case 0x115F, 0x1160, 0x3164, 0xFFA0:
      return last.isHangul || after(next).isHangulLetter ? .needed : .none
    default: return .none
    }
  }

  /// Whether a line has letters of the scripts that have digits of their own.
  mutating func hasOwnDigits(_ place: Int) -> Bool { lineAround(place).isShaped }

  private mutating func lineAround(_ place: Int) -> RecordLine {
    if !line.range.contains(place) { line = RecordLine(around: place, in: text) }
    return line
  }

  private func before(_ place: Int) -> Unicode.Scalar {
    text.bytes.lastScalar(in: 0..<place) ?? "\n"
  }

  private func after(_ place: Int) -> Unicode.Scalar {
    place < text.bytes.count ? text.scalar(at: place).scalar : "\n"
  }

  /// What an emoji is put together of, signs that are text by default among them.
  private func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || scalar.value > 0xA8 && scalar.properties.isEmoji
  }

  /// Letters of Thai, Lao, Tibetan, Burmese and Khmer.
  private static func isWithoutBlanks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: true
    default: false
    }
  }

  private func isCJK(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3000...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Whether tags spell the region of a flag.
  private func isInFlag(_ place: Int) -> Bool {
    let longest = 7
    var start = place
    for _ in 0..<longest where start >= 4 {
      start -= 4
      let scalar = text.scalar(at: start).scalar
      if scalar.value == 0x1F3F4 { return true }
      guard 0xE0020...0xE007F ~= scalar.value else { return false }
    }
    return false
  }
}

/// A line of the record, with what its letters are.
private struct RecordLine {
  let range: Range<Int>
  let isRightToLeft: Bool
  let isShaped: Bool

  static let none = RecordLine(range: 0..<0, isRightToLeft: false, isShaped: false)

  private init(range: Range<Int>, isRightToLeft: Bool, isShaped: Bool) {
    self.range = range
    self.isRightToLeft = isRightToLeft
    self.isShaped = isShaped
  }

  init(around place: Int, in text: BlockText) {
    let feed = UInt8(ascii: "\n")
    let start = text.bytes[..<place].lastIndex(of: feed).map { $0 + 1 } ?? 0
    let end = text.bytes[place...].firstIndex(of: feed) ?? text.bytes.count
    var (isRightToLeft, isShaped) = (false, false)
    var offset = start
    while offset < end {
      let (scalar, width) = text.scalar(at: offset)
      offset += width
      guard scalar.isShaped, scalar.properties.isAlphabetic else { continue }
      isShaped = true
      isRightToLeft = isRightToLeft || scalar.isRightToLeft
    }
    self.init(range: start..<max(end, place + 1), isRightToLeft: isRightToLeft, isShaped: isShaped)
  }
}

extension Unicode.Scalar {
  fileprivate var isEmoji: Bool { properties.isEmoji }

  /// A letter that is not a filler.
  fileprivate var isHangulLetter: Bool { isHangul && !properties.isDefaultIgnorableCodePoint }

  fileprivate var isHangul: Bool {
    switch value {
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: true
    default: false
    }
  }

  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// Of a script whose letters change their shape beside one another, or run from right to left.
  fileprivate var isShaped: Bool {
    switch value {
    case 0x0900...0x109F, 0x1700...0x1CFF, 0xA800...0xABFF, 0x11000...0x11FFF: true
    default: isRightToLeft
    }
  }
}
