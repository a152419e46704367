extension Document {
  /// Whether the sentence at a place is Chinese prose, where marks may be turned without asking: neither a
  /// sentence of another language that quotes Chinese words, nor code, a formula, an address or data.
  ///
  /// - Complexity: O(*n*) in the length of the sentence and the number of sentences of the block.
  package func isChineseProse(at range: TextRange) -> Bool {
    guard let block = block(at: range.lowerBound) else { return false }
    let sentences = blocks[block].sentences
    let sentence = sentences.first { $0.contains(range.lowerBound) } ?? blocks[block].range
    var (han, letters) = (0, 0)
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      let byte = text.bytes[place]
      guard byte < 0x80 else {
        let scalar = text.bytes.scalar(at: place)
        if scalar.isHan { han += 1 }
        place += UTF8.width(scalar)
        continue
      }
      let next = place + 1 < sentence.upperBound ? text.bytes[place + 1] : 0
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        letters += 1
      // Prose does without them.
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "="), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
        UInt8(ascii: "`"), UInt8(ascii: "_"):
        return false
      // Addresses, anchors and links have them side by side.
      case UInt8(ascii: ":"), UInt8(ascii: "/"):
        if next == byte { return false }
      case UInt8(ascii: "["):
        if next == byte || next == UInt8(ascii: "@") { return false }
      default: break
      }
      place += 1
    }
    return han > 0 && han * 2 >= letters
  }
}
