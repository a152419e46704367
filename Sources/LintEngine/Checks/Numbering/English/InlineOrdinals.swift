import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Sentences that count what they tell and leave a number out: first, second, fourth.
enum InlineOrdinals {
  private struct Marker {
    let number: Int
    let range: TextRange
    let block: Int
  }

  private static let ordinals = Dictionary(
    uniqueKeysWithValues: ShippedWords.En.References.ordinals.numbers().map {
      (word: String, number: Int) in (word, number)
    })

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [NumberingFinding] {
    let markers = self.markers(in: document)
    return zip(markers, markers.dropFirst()).enumerated().compactMap { index, pair in
      let (before, marker) = pair
      let step = marker.number - before.number
      let between = before.range.upperBound..<marker.range.lowerBound
      guard counts(markers[...index]), marker.block - before.block < 4,
        step == 2 || step == 0 && marker.number > 1 && marker.block == before.block,
        step == 0 || !names(before.number + 1, in: between, document)
      else { return nil }
      return make(marker, after: before, isGap: step > 0, document)
    }
  }

  /// Whether the last markers count up from one.
  private static func counts(_ markers: ArraySlice<Marker>) -> Bool {
    guard let last = markers.last, last.number <= markers.count else { return false }
    return zip(markers.suffix(last.number), 1...).allSatisfy { $0.number == $1 }
  }

  private static func make(
    _ marker: Marker, after before: Marker, isGap: Bool, _ document: Document
  ) -> NumberingFinding {
    let written = document.text.string(marker.range)
    let expected = like(written, before.number + 1)
    return NumberingFinding(
      isGap ? .inlineGap : .inlineDuplicate, .arabic, marker.range, number: written,
      expected: expected, missing: expected, previous: document.text.string(before.range),
      related: [RelatedPlace(.numberBefore, at: before.range)])
  }

  /// The word for a number with the ending and the capital of another one.
  private static func like(_ sample: String, _ number: Int) -> String {
    let words = ordinals.filter { $0.value == number }.keys.sorted { $0.count < $1.count }
    let word = (sample.hasSuffix("ly") ? words.last : words.first) ?? ""
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Whether the text tells of a number in another place of its sentences: a second reason was.
  private static func names(_ number: Int, in range: TextRange, _ document: Document) -> Bool {
    let text = document.text.string(range).lowercased()
    return ordinals.contains { $0.value == number && text.contains($0.key) }
  }

  /// The ordinals that open a sentence, or a part of it behind a semicolon or colon, and stand before a
  /// comma.
  private static func markers(in document: Document) -> [Marker] {
    document.blocks.enumerated().flatMap { index, block -> [Marker] in
      guard block.role == .paragraph, block.container != .cell else { return [] }
      return block.sentences.flatMap { sentence in
        [marker(opening: sentence, isSentence: true, index, document)].compactMap(\.self)
          + parts(of: sentence, document)
          .compactMap { marker(opening: $0, isSentence: false, index, document) }
      }
    }
  }

  private static func marker(
    opening part: TextRange, isSentence: Bool, _ block: Int, _ document: Document
  ) -> Marker? {
    let text = document.text.string(part.prefix(14))
    let word = text.prefix { $0.isASCII && $0.isLetter }
    guard word.first?.isUppercase == isSentence, text.dropFirst(word.count).first == ",",
      let number = ordinals[word.lowercased()]
    else { return nil }
    return Marker(
      number: number, range: part.lowerBound..<part.lowerBound + word.utf8.count, block: block)
  }

  /// What stands behind a semicolon or colon, behind "and" too: … ; and third, ….
  private static func parts(of sentence: TextRange, _ document: Document) -> [TextRange] {
    let bytes = document.text.bytes
    return sentence.dropLast(2).filter {
      (bytes[$0] == UInt8(ascii: ";") || bytes[$0] == UInt8(ascii: ":"))
        && bytes[$0 + 1].isASCIIBlankOrLineFeed
    }.map { mark in
      let rest = document.text.string(mark + 2..<min(mark + 6, sentence.upperBound))
      return mark + (rest == joint ? 2 + joint.utf8.count : 2)..<sentence.upperBound
    }
  }

  private static let joint = ShippedWords.En.References.ordinalJoint.words.joined() + " "
}
