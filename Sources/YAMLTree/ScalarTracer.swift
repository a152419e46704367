import SourceText

/// Decodes a scalar a second time, keeping account of where each byte comes from.
///
/// The text that libyaml gives is the authority: a trace that ends in another text is thrown away,
/// so a placement is right or absent.
struct ScalarTracer {
  private let bytes: [UInt8]
  private var decoded: [UInt8] = []
  private var pieces: [ScalarPlacement.Piece] = []
  private var next: Int
  private let end: Int

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    next = range.lowerBound
    end = range.upperBound
  }

  /// Finds where the text of a scalar stands.
  ///
  /// - Parameters:
  ///   - text: The text of the scalar.
  ///   - style: How it is written.
  ///   - bytes: The file.
  ///   - range: The scalar in the file, its quotes or block header included.
  /// - Returns: A placement that agrees with `text` byte for byte, or `unknown`.
  /// - Complexity: O(*n*) in the size of the scalar.
  static func placement(
    of text: String, style: YAMLScalar.Style, in bytes: [UInt8], at range: Range<Int>
  ) -> ScalarPlacement {
    var inner = range
    switch style {
    case .folded: return .unknown
    case .literal: break
    case .plain: break
    case .singleQuoted, .doubleQuoted:
      guard range.count >= 2 else { return .unknown }
      inner = range.lowerBound + 1..<range.upperBound - 1
    }
    if bytes[inner].elementsEqual(text.utf8) { return .verbatim(inner.lowerBound) }
    var tracer = ScalarTracer(bytes, inner)
    if style == .literal {
      tracer.traceLines(indent: tracer.indentation(of: Array(text.utf8)))
      guard tracer.decoded.starts(with: text.utf8) else { return .unknown }
    } else {
      tracer.traceFlow(style)
      guard tracer.decoded.elementsEqual(text.utf8) else { return .unknown }
    }
    return .pieces(tracer.pieces)
  }

  // MARK: Recording

  /// Takes the next `count` bytes of the file as text.
  private mutating func keep(_ count: Int) {
    let continues = pieces.last.map {
      $0.isVerbatim && $0.source + decoded.count - $0.text == next
    }
    if continues != true {
      pieces.append(.init(text: decoded.count, source: next, isVerbatim: true))
    }
    decoded += bytes[next..<next + count]
    next += count
  }

  /// Records that `text` is what the next `count` bytes stand for.
  private mutating func replace(_ count: Int, with text: [UInt8]) {
    if !text.isEmpty {
      pieces.append(.init(text: decoded.count, source: next, isVerbatim: false))
    }
    decoded += text
    next += count
  }

  // MARK: Plain and quoted scalars

  private mutating func traceFlow(_ style: YAMLScalar.Style) {
    while next < end {
      let byte = bytes[next]
      if style == .singleQuoted, byte == UInt8(ascii: "'") {
        replace(2, with: [byte])
      } else if style == .doubleQuoted, byte == UInt8(ascii: "\\") {
        traceEscape()
      } else if let (length, _) = lineBreak(at: next) {
        traceFold(from: next + length)
      } else if byte.isASCIIBlank {
        var past = next
        while past < end, bytes[past].isASCIIBlank { past += 1 }
        if past < end, lineBreak(at: past) != nil {
          next = past
        } else {
          keep(past - next)
        }
      } else {
        keep(1)
      }
    }
    // The place one past the text.
    pieces.append(.init(text: decoded.count, source: end, isVerbatim: true))
  }

  /// Takes a line break, the empty lines after it and the indentation of the next line.
  ///
  /// - Parameters:
  ///   - position: Past the first break.
  ///   - isEscaped: Whether a backslash stands before the first break, so that nothing is left of
  ///     it.
  private mutating func traceFold(from position: Int, isEscaped: Bool = false) {
    let first = isEscaped ? [] : lineBreak(at: next)?.text ?? []
    var position = position
    var later: [UInt8] = []
    while position < end {
      if bytes[position].isASCIIBlank {
        position += 1
      } else if let (length, text) = lineBreak(at: position) {
        later += text
        position += length
      } else {
        break
      }
    }
    let isPlainFold = first == [UInt8(ascii: "\n")]
    let space = [UInt8(ascii: " ")]
    replace(position - next, with: isPlainFold ? (later.isEmpty ? space : later) : first + later)
  }

  private mutating func traceEscape() {
    guard next + 1 < end else { return keep(1) }
    if let (length, _) = lineBreak(at: next + 1) {
      traceFold(from: next + 1 + length, isEscaped: true)
    } else if let (length, text) = DoubleQuotedEscape.meaning(at: next, in: bytes[..<end]) {
      replace(length, with: Array(text.utf8))
    } else {
      keep(1)
    }
  }

  // MARK: Literal blocks

  /// How many spaces every line of a literal block loses: those of its first line with text, less
  /// those that are part of the text.
  private func indentation(of text: [UInt8]) -> Int {
    var start = lineEnd(from: next)
    start += lineBreak(at: start)?.length ?? 0
    return max(0, Self.spaces(in: bytes[start..<end]) - Self.spaces(in: text[...]))
  }

  /// The spaces before the first character of `lines` that is neither space nor line break.
  private static func spaces(in lines: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in lines {
      switch byte {
      case UInt8(ascii: " "): count += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): count = 0
      default: return count
      }
    }
    return count
  }

  private mutating func traceLines(indent: Int) {
    next = lineEnd(from: next)
    next += lineBreak(at: next)?.length ?? 0
    while next < end {
      var spaces = 0
      while spaces < indent, next < end, bytes[next] == UInt8(ascii: " ") {
        spaces += 1
        next += 1
      }
      keep(lineEnd(from: next) - next)
      guard let (length, text) = lineBreak(at: next) else { break }
      if bytes[next..<next + length].elementsEqual(text) {
        keep(length)
      } else {
        replace(length, with: text)
      }
    }
    pieces.append(.init(text: decoded.count, source: next, isVerbatim: true))
  }

  private func lineEnd(from position: Int) -> Int {
    var position = position
    while position < end, lineBreak(at: position) == nil { position += 1 }
    return position
  }

  // MARK: Characters

  /// What libyaml takes for a line break at `position`, and what it makes of it.
  private func lineBreak(at position: Int) -> (length: Int, text: [UInt8])? {
    guard position < end else { return nil }
    let newline = [UInt8(ascii: "\n")]
    switch bytes[position] {
    case UInt8(ascii: "\n"): return (1, newline)
    case UInt8(ascii: "\r"):
      let isPair = position + 1 < end && bytes[position + 1] == UInt8(ascii: "\n")
      return (isPair ? 2 : 1, newline)
    case 0xC2 where position + 1 < end && bytes[position + 1] == 0x85: return (2, newline)
    case 0xE2 where position + 2 < end && bytes[position + 1] == 0x80:
      // The line and the paragraph separator stay what they are.
      guard bytes[position + 2] & 0xFE == 0xA8 else { return nil }
      return (3, Array(bytes[position..<position + 3]))
    default: return nil
    }
  }
}
