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
    var cursor = ScalarCursor(text.bytes, sentence)
    while let scalar = cursor.next() {
      if scalar.isHan { han += 1 } else if scalar.isASCIILetter { letters += 1 }
    }
    guard han > 0, han * 2 >= letters else { return false }
    return !sentence.contains { place in
      ChineseProse.foreignSigns.contains(text.bytes[place])
        || ChineseProse.foreignPairs.contains {
          text.bytes[place..<sentence.upperBound].starts(with: $0)
        }
    }
  }
}

/// What prose does without.
private enum ChineseProse {
  static let foreignSigns: Set<UInt8> = Set("{}=<>|\\^`_".utf8)
  /// Signs of addresses, anchors and links where they stand side by side.
  static let foreignPairs = ["::", "//", "[@", "[["].map { Array($0.utf8) }
}
