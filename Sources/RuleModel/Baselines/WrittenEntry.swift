import SourceText

extension BaselineEntry {
  /// Reads a line in the very form that baselines are written in, with nothing escaped.
  ///
  /// Nearly all lines are of that form, and are read many times as fast as others. Nil for any other
  /// form, which may be a good one all the same.
  ///
  /// - Parameter line: The line without its end.
  init?(written line: ArraySlice<UInt8>) {
    var rest = line
    guard rest.skip("{\"path\":"), let path = rest.text(), rest.skip(",\"rule\":"),
      let rule = rest.text()
    else { return nil }
    var section: String?
    if rest.skip(",\"section\":") {
      guard let text = rest.text() else { return nil }
      section = text
    }
    guard rest.skip(",\"text\":"), let text = rest.text(), rest.skip(",\"count\":"),
      let count = rest.number(), rest.skip(",\"id\":"), let id = rest.text(), rest.skip("}"),
      rest.isEmpty, count > 0, !path.isEmpty, !rule.isEmpty, !id.isEmpty
    else { return nil }
    self.init(path: path, id: id, count: count, rule: rule, section: section, text: text)
  }
}

extension ArraySlice<UInt8> {
  /// Takes away what the bytes begin with; false where they begin with something else.
  fileprivate mutating func skip(_ start: StaticString) -> Bool {
    let count = start.utf8CodeUnitCount
    guard self.count >= count else { return false }
    let isStart = start.withUTF8Buffer { wanted in
      (0..<count).allSatisfy { unsafe self[startIndex + $0] == wanted[$0] }
    }
    if isStart { removeFirst(count) }
    return isStart
  }

  /// Takes away a quoted text; nil where something is escaped in it, or hidden.
  fileprivate mutating func text() -> String? {
    guard first == UInt8(ascii: "\"") else { return nil }
    let start = startIndex + 1
    guard
      let end = self[start...].firstIndex(where: {
        $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 < 0x20
      }), self[end] == UInt8(ascii: "\""),
      let text = String(validating: self[start..<end], as: UTF8.self)
    else { return nil }
    self = self[(end + 1)...]
    return text
  }

  fileprivate mutating func number() -> Int? {
    let digits = prefix { $0.isASCIIDigit }
    guard (1...9).contains(digits.count) else { return nil }
    removeFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
