package import Diagnostics
package import SourceText

/// A sentence with places for what was found: `{part} of {total}`; `{{` and `}}` are braces.
package struct MessageTemplate: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case text(String)
    case capture(String)
  }

  /// A capture that a template names, and where.
  package struct Reference: Hashable, Sendable {
    package let name: String
    /// UTF-8 bytes of the template, braces included.
    package let range: Range<Int>
  }

  /// As written, captures in braces.
  package let text: String

  package init(_ text: String) { self.text = text }

  /// No words at all.
  static let empty = MessageTemplate("")

  /// The captures that a template names.
  ///
  /// - Throws: ``TemplateFault`` for a brace that is neither doubled nor part of a `{name}`.
  static func references(in text: String) throws(TemplateFault) -> [Reference] {
    try read(text).1
  }

  private static func read(_ text: String) throws(TemplateFault) -> ([Piece], [Reference]) {
    var pieces: [Piece] = []
    var references: [Reference] = []
    let bytes = Array(text.utf8)
    try visit(bytes) { range, isCapture in
      let piece = String(decoding: bytes[range], as: UTF8.self)
      guard isCapture else {
        pieces.append(.text(piece))
        return
      }
      pieces.append(.capture(piece))
      references.append(
        Reference(name: piece, range: range.lowerBound - 1..<range.upperBound + 1))
    }
    return (pieces, references)
  }

  /// Goes through the stretches of text and the names of captures, in order.
  private static func visit(
    _ bytes: [UInt8], _ take: (_ range: Range<Int>, _ isCapture: Bool) -> Void
  ) throws(TemplateFault) {
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    var (start, index) = (0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == open || byte == close else {
        index += 1
        continue
      }
      if index + 1 < bytes.count, bytes[index + 1] == byte {
        // The second of a doubled brace is left out.
        take(start..<index + 1, false)
        index += 2
      } else {
        guard byte == open, let end = bytes[index...].firstIndex(of: close), end > index + 1 else {
          throw TemplateFault(offset: index)
        }
        if start < index { take(start..<index, false) }
        take(index + 1..<end, true)
        index = end + 1
      }
      start = index
    }
    if start < bytes.count { take(start..<bytes.count, false) }
  }

  /// The pieces; a faulty template is one piece.
  private var parts: [Piece] {
    guard
      case .success(let read) = Result(catching: { () throws(TemplateFault) in try Self.read(text) }
      )
    else { return [.text(text)] }
    return read.0
  }

  /// Whether the template names a capture.
  var quotes: Bool {
    parts.contains { if case .capture = $0 { true } else { false } }
  }

  /// The template without the brackets that hold the capture, （全文共 {count} 处）, and a blank before them.
  package func withoutBrackets(around capture: String) -> MessageTemplate {
    guard let place = text.firstRange(of: "{\(capture)}"),
      let open = text[..<place.lowerBound].lastIndex(where: { "（(".contains($0) }),
      let close = text[place.upperBound...].firstIndex(where: { "）)".contains($0) })
    else { return self }
    let before = text[..<open]
    return MessageTemplate(
      String(before.last == " " ? before.dropLast() : before) + text[text.index(after: close)...])
  }

  /// The sentence with the captures put in; one that took no part is left empty.
  package func filled(_ captures: [String: LocalizedText], in language: Language) -> String {
    filled(in: language) { captures[$0] }
  }

  /// The sentence with what `capture` knows put in, asked for no other names than those in it.
  ///
  /// A draft may have a finding at every character: no pieces are made of the template.
  package func filled(in language: Language, _ capture: (String) -> LocalizedText?) -> String {
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    guard text.utf8.contains(where: { $0 == open || $0 == close }) else { return text }
    let bytes = Array(text.utf8)
    var sentence: [UInt8] = []
    sentence.reserveCapacity(2 * bytes.count)
    do throws(TemplateFault) {
      try Self.visit(bytes) { range, isCapture in
        if isCapture {
          let name = String(decoding: bytes[range], as: UTF8.self)
          sentence += (capture(name)?[language] ?? "").utf8
        } else {
          sentence += bytes[range]
        }
      }
    } catch {
      // A faulty template is one piece.
      return text
    }
    return String(decoding: sentence, as: UTF8.self)
  }
}

/// A single brace in a template, at a UTF-8 byte of it.
package struct TemplateFault: Error, Hashable, Sendable {
  package let offset: Int
}

/// A message in one or both languages; the other language falls back to the one there is.
package struct LocalizedTemplate: Hashable, Sendable {
  package let chinese: MessageTemplate
  package let english: MessageTemplate

  package init(zh chinese: MessageTemplate, en english: MessageTemplate) {
    self.chinese = chinese
    self.english = english
  }

  package subscript(language: Language) -> MessageTemplate {
    language == .chinese ? chinese : english
  }

  /// Whether one of its languages names no capture.
  package var quotesNothing: Bool { !chinese.quotes && !english.quotes }

  /// Whether less is reported to the reader of one language than to that of the other.
  package var quotesInOneLanguageOnly: Bool {
    chinese.quotes != english.quotes
  }

  package func withoutBrackets(around capture: String) -> LocalizedTemplate {
    LocalizedTemplate(
      zh: chinese.withoutBrackets(around: capture), en: english.withoutBrackets(around: capture))
  }

  /// The sentence in each language with what `capture` knows put in.
  package func filled(_ capture: (String) -> LocalizedText?) -> LocalizedText {
    LocalizedText(
      zh: chinese.filled(in: .chinese, capture), en: english.filled(in: .english, capture))
  }
}
