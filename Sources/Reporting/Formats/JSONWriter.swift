import DocumentModel

/// Writes compact JSON text (RFC 8259); members keep the order in which they are written.
struct JSONWriter {
  private var bytes: [UInt8] = []
  /// Whether a value stands before the place in the same array or object.
  private var isFollowing = false

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Ends a line of its own.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isFollowing = false
  }

  /// An object whose members `write` adds.
  mutating func object(_ write: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), write)
  }

  /// An array whose elements `write` adds.
  mutating func array(_ write: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "["), UInt8(ascii: "]"), write)
  }

  /// A member whose value `write` adds.
  mutating func member(_ name: String, _ write: (inout JSONWriter) -> Void) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    isFollowing = false
    write(&self)
    isFollowing = true
  }

  mutating func member(_ name: String, _ text: String) { member(name) { $0.value(text) } }

  mutating func member(_ name: String, _ number: Int) { member(name) { $0.value(number) } }

  mutating func member(_ name: String, _ boolean: Bool) { member(name) { $0.value(boolean) } }

  /// A member with an array of what `write` makes of each element.
  mutating func member<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    member(name) { json in
      json.array { json in for element in elements { write(&json, element) } }
    }
  }

  /// A member with an object whose members `write` adds.
  mutating func object(_ name: String, _ write: (inout JSONWriter) -> Void) {
    member(name) { $0.object(write) }
  }

  /// A member with an array of objects, to each of which `write` adds the members for an element.
  mutating func objects<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    member(name, elements) { json, element in json.object { write(&$0, element) } }
  }

  mutating func value(_ text: String) {
    separate()
    quote(text)
  }

  mutating func value(_ number: Int) {
    separate()
    bytes += "\(number)".utf8
  }

  mutating func value(_ boolean: Bool) {
    separate()
    bytes += "\(boolean)".utf8
  }

  mutating func null() {
    separate()
    bytes += "null".utf8
  }

  private mutating func enclosed(
    _ open: UInt8, _ close: UInt8, _ write: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(open)
    isFollowing = false
    write(&self)
    bytes.append(close)
    isFollowing = true
  }

  private mutating func separate() {
    if isFollowing { bytes.append(UInt8(ascii: ",")) }
    isFollowing = true
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    guard Self.mayBeEscaped(in: text) else {
      bytes += text.utf8
      return
    }
    let source = Array(text.utf8)
    var (start, place) = (0, 0)
    while place < source.count {
      guard Self.mayBeEscaped(source[place]) else {
        place += 1
        continue
      }
      let scalar = source.scalar(at: place)
      let next = place + UTF8.width(scalar)
      if let escaped = Self.escaped(
        scalar, isBehindHash: place > 0 && source[place - 1] == UInt8(ascii: "#"))
      {
        bytes += source[start..<place]
        bytes += escaped.utf8
        start = next
      }
      place = next
    }
    bytes += source[start...]
  }

  private static func mayBeEscaped(in text: String) -> Bool {
    let span = text.utf8.span
    for place in 0..<span.count where mayBeEscaped(span[place]) { return true }
    return false
  }

  /// Whether a character that is escaped may have the byte.
  private static func mayBeEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3, UInt8(ascii: "\""), UInt8(ascii: "\\"),
      UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// What stands for a character that RFC 8259 wants escaped, that a terminal would obey or hide, or that
  /// is the second of two `#`, which would begin a command to a CI runner; nil for any other.
  private static func escaped(_ scalar: Unicode.Scalar, isBehindHash: Bool) -> String? {
    switch scalar {
    case "\"", "\\": return "\\\(scalar)"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "#" where isBehindHash: return "\\u0023"
    case _ where ShownText.isHidden(scalar):
      return UTF16.encode(scalar)?.reduce(into: "") { text, unit in
        let digits = String(unit, radix: 16)
        text += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
      }
    default: return nil
    }
  }
}
