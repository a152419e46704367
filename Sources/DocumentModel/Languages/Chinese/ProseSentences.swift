import SourceText

/// Which sentences of a paragraph are Chinese prose: neither of another language with Chinese words in it, nor
/// code, a formula, an address, a row of data or a form.
struct ProseSentences {
  private let sentences: [(range: TextRange, isProse: Bool)]

  /// - Parameters:
  ///   - paragraph: The paragraph.
  ///   - sentences: Its sentences, in order.
  ///   - isIndented: Whether blanks stand before it, as before a key of a configuration.
  /// - Complexity: O(*n*) in the length of the paragraph.
  init(_ paragraph: PlacedScalars, _ sentences: [TextRange], isIndented: Bool) {
    let isData =
      Self.isData(paragraph.scalars[...])
      || isIndented && Self.isSetting(paragraph.scalars[...])
    self.sentences = sentences.map { sentence in
      let scalars = paragraph.scalars[paragraph.indices(of: sentence)]
      return (sentence, !isData && Self.isProse(text: scalars))
    }
  }

  /// The sentence that holds a place.
  func sentence(at place: Int) -> TextRange? { index(at: place).map { sentences[$0].range } }

  /// Whether a sentence of the paragraph is prose.
  func isProse(_ sentence: TextRange) -> Bool {
    index(at: sentence.lowerBound).map { sentences[$0].isProse } ?? false
  }

  private func index(at place: Int) -> Int? {
    let next = sentences.partitioningIndex { $0.range.lowerBound > place }
    return next > 0 ? next - 1 : nil
  }

  /// Whether a whole paragraph is a row of a table, a form, a record of a program or a comment of code.
  private static func isData(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let text = scalars.trimmed
    guard let first = text.first else { return true }
    if "#;@%*".unicodeScalars.contains(first)
      || beginsWithDay(first == "[" ? text.dropFirst() : text)
    {
      return true
    }
    if let second = text.dropFirst().first, "-/".unicodeScalars.contains(first),
      "-/*".unicodeScalars.contains(second) || !second.isBlank && first == "/"
    {
      return true
    }
    // A sentence ends; what follows needs no look at its fields.
    let end = text.last { !"”’」』\"）)".unicodeScalars.contains($0) }
    if let end, "。！？.!?".unicodeScalars.contains(end) { return false }
    // Columns parted by blanks.
    if zip(text, text.dropFirst()).contains(where: { $0 == "\t" || $0.isBlank && $1.isBlank }) {
      return true
    }
    let last = end == "," || end == ";" ? 1 : 0
    let fields = text.dropLast(last).split(omittingEmptySubsequences: false) {
      $0 == "," || $0 == ";"
    }
    let short = fields.count { $0.trimmed.count <= Self.shortField }
    guard fields.count > 2 else { return false }
    if short * 2 >= fields.count || fields.contains(where: { $0.allSatisfy(\.isASCII) }) {
      return true
    }
    // Names of columns with their units.
    return fields.allSatisfy { $0.count < Self.clause } && fields.contains { $0.contains("(") }
  }

  /// `key: value`, `key:` or `- value`.
  private static func isSetting(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    if scalars.starts(with: "- ".unicodeScalars) { return true }
    guard let colon = scalars.prefix(Self.clause * 2).firstIndex(of: ":") else { return false }
    return colon == scalars.endIndex - 1 || scalars[colon + 1] == " "
  }

  /// `2024-03-12 10:15:31 …`, as a program writes of what it does.
  private static func beginsWithDay(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard text.first?.isASCIIDigit ?? false else { return false }
    let form = Array("0000-00-00 ".unicodeScalars)
    return text.count > form.count
      && form.indices.allSatisfy { place in
        let scalar = text[text.startIndex + place]
        return form[place] == "0" ? scalar.isASCIIDigit : scalar == form[place]
      }
  }

  /// A field of no more characters is not a clause.
  private static let shortField = 3
  /// A row of shorter fields with brackets is the head of a table.
  private static let clause = 10

  private static func isProse(text sentence: ArraySlice<Unicode.Scalar>) -> Bool {
    var (han, letters) = (0, 0)
    var index = sentence.startIndex
    while index < sentence.endIndex {
      let scalar = sentence[index]
      if scalar.isHan { han += 1 }
      guard scalar.isASCII else {
        index += 1
        continue
      }
      if scalar.isASCIILetter {
        let word = sentence[index...].prefix { $0.isASCIILetter }
        if isForeign(word, in: sentence) { return false }
        letters += word.count
        index = word.endIndex
        continue
      }
      if isCode(scalar, before: sentence[(index + 1)...]) { return false }
      index += 1
    }
    return han > 0 && han * 2 >= letters
  }

  /// A word of a sentence in another language or of code: in small letters with a blank beside it, or at the
  /// beginning before a blank or mark (`Source: …`, `SELECT …`).
  private static func isForeign(
    _ word: ArraySlice<Unicode.Scalar>, in sentence: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    let after = sentence[word.endIndex...].first
    if sentence[..<word.startIndex].allSatisfy(\.isBlank) {
      return after == " " || after == ":" || after == ","
    }
    guard word.count > 1, word.first?.isASCIILowercase == true else { return false }
    return after == " " || sentence[..<word.startIndex].last == " "
  }

  /// Signs that prose does without, alone or by what they stand before.
  private static func isCode(_ scalar: Unicode.Scalar, before rest: ArraySlice<Unicode.Scalar>)
    -> Bool
  {
    guard let next = rest.first else { return "{}=<>|\\^`_".unicodeScalars.contains(scalar) }
    switch scalar {
    case "{", "}", "=", "<", ">", "|", "\\", "^", "`", "_": return true
    // Addresses, anchors and links have them side by side.
    case ":", "/": return next == scalar
    case "[": return next == "[" || next == "@" || next.isASCIILetter
    // Formats and variables.
    case "%": return next.isASCIILetter
    case "$": return next.isHan || next.isASCIILetter || next == scalar
    // A character by name or number.
    case "&":
      let name = rest.prefix(10).prefix { $0.isASCIILetter || $0 == "#" || $0.isASCIIDigit }
      return !name.isEmpty && rest[name.endIndex...].first == ";"
    default: return false
    }
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Without blanks at its ends.
  var trimmed: ArraySlice<Unicode.Scalar> {
    let tail = drop { $0.isBlank }
    guard let last = tail.lastIndex(where: { !$0.isBlank }) else { return [] }
    return tail[...last]
  }
}
