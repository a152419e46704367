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
    var literal: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    func isBrace(_ offset: Int, _ brace: UInt8) -> Bool {
      offset < bytes.count && bytes[offset] == brace
    }
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    while index < bytes.count {
      let byte = bytes[index]
      if byte == open || byte == close, isBrace(index + 1, byte) {
        literal.append(byte)
        index += 2
      } else if byte == open {
        guard let end = bytes[index...].firstIndex(of: close), end > index + 1 else {
          throw TemplateFault(offset: index)
        }
        if !literal.isEmpty { pieces.append(.text(String(decoding: literal, as: UTF8.self))) }
        literal = []
        let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
        pieces.append(.capture(name))
        references.append(Reference(name: name, range: index..<(end + 1)))
        index = end + 1
      } else if byte == close {
        throw TemplateFault(offset: index)
      } else {
        literal.append(byte)
        index += 1
      }
    }
    if !literal.isEmpty { pieces.append(.text(String(decoding: literal, as: UTF8.self))) }
    return (pieces, references)
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
    parts.reduce(into: "") { sentence, piece in
      switch piece {
      case .text(let text): sentence += text
      case .capture(let name): sentence += captures[name]?[language] ?? ""
      }
    }
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

  package func filled(_ captures: [String: LocalizedText]) -> LocalizedText {
    LocalizedText(
      zh: chinese.filled(captures, in: .chinese), en: english.filled(captures, in: .english))
  }
}
