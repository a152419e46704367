internal import DocumentModel
import SourceText

/// A word of an expression.
struct ExpressionToken: Sendable {
  enum Kind: Equatable, Sendable {
    case number(Rational)
    case string(String)
    case name(String)
    case mark(String)
    case end
  }

  let kind: Kind
  let range: Range<Int>
}

/// Cuts an expression into words, one at a time.
struct ExpressionLexer: Sendable {
  let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next word; `end` at the end, as often as asked.
  mutating func next() throws(ExpressionFault) -> ExpressionToken {
    while position < bytes.count, bytes[position].isASCIISpace { position += 1 }
    let start = position
    guard let byte = peek(0) else { return ExpressionToken(kind: .end, range: start..<start) }
    switch byte {
    case _ where byte.isASCIIDigit: return try number()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return try string(quote: byte)
    default: break
    }
    let nameEnd = endOfName(from: start)
    if nameEnd > start {
      position = nameEnd
      return ExpressionToken(kind: .name(text(start..<nameEnd)), range: start..<nameEnd)
    }
    for length in [2, 1] where start + length <= bytes.count {
      // Marks are ASCII, so a mark never ends inside a character.
      let mark = text(start..<start + length)
      guard Self.marks.contains(mark) else { continue }
      position += length
      return ExpressionToken(kind: .mark(mark), range: start..<position)
    }
    let end = endOfScalar(at: start)
    throw ExpressionFault(start..<end, .unexpectedCharacter(text(start..<end)))
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static let marks: Set<String> = [
    "||", "&&", "<=", ">=", "==", "!=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", ".", ",",
    "(", ")", "[", "]",
  ]

  private func peek(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  private mutating func number() throws(ExpressionFault) -> ExpressionToken {
    let start = position
    var value: Int128 = 0
    var decimals = 0
    var fits = true
    var isFraction = false
    while let byte = peek(0) {
      if byte == UInt8(ascii: "."), !isFraction, peek(1)?.isASCIIDigit == true {
        isFraction = true
      } else if byte.isASCIIDigit {
        if isFraction { decimals += 1 }
        let (tenfold, isTooLong) = value.multipliedReportingOverflow(by: 10)
        let (sum, isTooLarge) = tenfold.addingReportingOverflow(
          Int128(byte - UInt8(ascii: "0")))
        fits = fits && !isTooLong && !isTooLarge
        if fits { value = sum }
      } else {
        break
      }
      position += 1
    }
    let range = start..<position
    do throws(ArithmeticFault) {
      guard fits else { throw .overflow }
      let number = try Rational(value, over: 1) * Rational.powerOfTen(-decimals)
      return ExpressionToken(kind: .number(number), range: range)
    } catch { throw ExpressionFault(range, .numberOverflow) }
  }

  private mutating func string(quote: UInt8) throws(ExpressionFault) -> ExpressionToken {
    let start = position
    var content: [UInt8] = []
    position += 1
    while let byte = peek(0) {
      if byte == quote {
        position += 1
        let text = String(decoding: content, as: UTF8.self)
        return ExpressionToken(kind: .string(text), range: start..<position)
      }
      guard byte == UInt8(ascii: "\\"), let escaped = peek(1) else {
        content.append(byte)
        position += 1
        continue
      }
      switch escaped {
      case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): content.append(escaped)
      case UInt8(ascii: "n"): content.append(0x0A)
      case UInt8(ascii: "t"): content.append(0x09)
      default:
        let range = position..<endOfScalar(at: position + 1)
        throw ExpressionFault(range, .unexpectedCharacter(text(range)))
      }
      position += 2
    }
    throw ExpressionFault(start..<bytes.count, .unclosedString)
  }

  private func endOfScalar(at start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// One past the name that starts at `start`, or `start` where none does.
  private func endOfName(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      switch byte {
      case _ where byte.isASCIILetter || byte == UInt8(ascii: "_"): end += 1
      case _ where byte.isASCIIDigit && end > start: end += 1
      case 0x80...:
        // Groups of a pattern may have names in any script; full-width forms are slips of the ASCII ones.
        let scalarEnd = endOfScalar(at: end)
        guard let scalar = text(end..<scalarEnd).unicodeScalars.first,
          scalar.properties.isAlphabetic, !(0xFF01...0xFF5E).contains(scalar.value)
        else { return end }
        end = scalarEnd
      default: return end
      }
    }
    return end
  }
}
