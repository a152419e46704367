import SourceText

/// Lines of a plain text that open like each other or like an item, and what that makes of them.
struct EntryLines {
  let bytes: [UInt8]

  // MARK: - Entries

  /// Whether two lines are entries of one list without marks.
  ///
  /// 09:10 Queue grows, 09:50 Queue is empty; L01 Book cranes, L02 Agree the colour; Plate 1  Plan,
  /// Plate 2  View.
  func openAlike(_ line: TextLine, _ next: TextLine) -> Bool {
    guard let shape = shape(of: line) else { return false }
    return shape == self.shape(of: next)
  }

  /// What opens an entry, its digits and letters without their values; nil where a line opens none.
  private func shape(of line: TextLine) -> [UInt8]? {
    let text = bytes[line.range]
    var word = text.prefix(24).prefix { !$0.isASCIIBlank }
    var shape = Self.shape(of: word)
    if !word.contains(where: \.isASCIIDigit), word.first?.isASCIIUppercase == true {
      // A label and its number.
      let rest = text[word.endIndex...].drop { $0.isASCIIBlank }
      word = rest.prefix(6).prefix { !$0.isASCIIBlank }
      guard word.first?.isASCIIDigit == true else { return nil }
      shape += [0x20] + Self.shape(of: word)
      return isWide(text[word.endIndex...]) ? shape : nil
    }
    // A number alone may be any.
    guard word.contains(where: \.isASCIIDigit), shape.count > 1 else { return nil }
    let rest = text[word.endIndex...]
    let opensSentence = rest.drop { $0.isASCIIBlank }.first?.isASCIIUppercase ?? false
    return isWide(rest) || opensSentence ? shape : nil
  }

  private func isWide(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.prefix(2).count == 2 && rest.prefix(2).allSatisfy(\.isASCIIBlank)
  }

  private static func shape(of word: ArraySlice<UInt8>) -> [UInt8] {
    word.reduce(into: []) { shape, byte in
      let kind: UInt8 = byte.isASCIIDigit ? 0x39 : byte.isASCIILetter ? 0x41 : byte
      if shape.last != kind { shape.append(kind) }
    }
  }

  // MARK: - Lists within a sentence

  /// Whether a line that opens like an item goes on a list within the sentence of the lines above: … in
  /// three ways: (a) by hand, / (b) by machine.
  func goesOnInline(_ line: TextLine, behind lines: some Sequence<TextLine>) -> Bool {
    guard let marker = inlineMarker(of: line) else { return false }
    var isInside = false
    var last: UInt8?
    for above in lines {
      let text = bytes[above.range]
      last = text.last
      isInside =
        isInside
        || text.indices.dropFirst().contains { place in
          text[place - 1] == 0x20
            && Self.shape(of: marker) == Self.shape(of: text[place...].prefix(marker.count))
            && text[place...].dropFirst(marker.count).first?.isASCIIBlank == true
        }
    }
    return isInside && last.map { !".!?:".utf8.contains($0) } ?? false
  }

  /// (b), b), (2), 2): a stop is no mark of a list within a sentence.
  private func inlineMarker(of line: TextLine) -> ArraySlice<UInt8>? {
    let word = bytes[line.range].prefix(5).prefix { !$0.isASCIIBlank }
    return word.last == UInt8(ascii: ")") && word.count > 1 ? word : nil
  }
}
