import DocumentModel

/// A word of an expression.
struct ExpressionToken: Hashable {
  enum Kind: Hashable {
    case number(Rational)
    case string(String)
    case name(String)
    /// An operator or a mark, as written.
    case symbol(String)
  }

  let kind: Kind
  let range: Range<Int>
}

/// Splits an expression into tokens.
struct ExpressionLexer {
  private static let symbols = [
    "||", "&&", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "!", "?", ":", ",", ".", "(",
    ")", "[", "]",
  ]

  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  func tokens() throws(ExpressionFault) -> [ExpressionToken] {
    var tokens: [ExpressionToken] = []
    var place = 0
    while place < bytes.count {
      if " \t\r\n".utf8.contains(bytes[place]) {
        place += 1
        continue
      }
      let token = try token(at: place)
      tokens.append(token)
      place = token.range.upperBound
    }
    return tokens
  }

  private func token(at start: Int) throws(ExpressionFault) -> ExpressionToken {
    let byte = bytes[start]
    if byte.isDigit { return try number(at: start) }
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { return try string(at: start) }
    if byte.isNameStart {
      let end = bytes[start...].firstIndex { !$0.isNameStart && !$0.isDigit } ?? bytes.count
      return ExpressionToken(kind: .name(text(start..<end)), range: start..<end)
    }
    for symbol in Self.symbols where bytes[start...].starts(with: symbol.utf8) {
      return ExpressionToken(
        kind: .symbol(symbol), range: start..<(start + symbol.utf8.count))
    }
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    throw ExpressionFault(.unexpectedCharacter(text(start..<end)), at: start..<end)
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func number(at start: Int) throws(ExpressionFault) -> ExpressionToken {
    var end = start
    var digits: Int128 = 0
    var decimals: Int?
    do {
      while end < bytes.count {
        if bytes[end] == UInt8(ascii: "."), decimals == nil, end + 1 < bytes.count,
          bytes[end + 1].isDigit
        {
          decimals = 0
        } else if bytes[end].isDigit {
          guard digits < Int128.max / 16 else { throw ArithmeticFault.overflow }
          digits = digits * 10 + Int128(bytes[end] - UInt8(ascii: "0"))
          decimals = decimals.map { $0 + 1 }
        } else {
          break
        }
        end += 1
      }
      let value = try Rational(digits, over: 1) * Rational.powerOfTen(-(decimals ?? 0))
      return ExpressionToken(kind: .number(value), range: start..<end)
    } catch {
      throw ExpressionFault(.numberOverflow, at: start..<max(end, start + 1))
    }
  }

  private func string(at start: Int) throws(ExpressionFault) -> ExpressionToken {
    guard let end = bytes[(start + 1)...].firstIndex(of: bytes[start]) else {
      throw ExpressionFault(.unclosedString, at: start..<(start + 1))
    }
    return ExpressionToken(kind: .string(text((start + 1)..<end)), range: start..<(end + 1))
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isNameStart: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == UInt8(ascii: "_")
  }
}
