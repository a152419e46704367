package import DocumentModel
import SourceText

/// Tables, figures and appendices that English text points to by number.
package struct NumberedReferences {
  /// What is numbered; the words that name it stand for the same series.
  enum Series: String {
    case table, figure, appendix, annex, exhibit, chart, map, plate, photograph, diagram, picture,
      image, graph, box

    /// Those that have captions.
    static let shown: [Series] = [
      .table, .figure, .chart, .map, .plate, .photograph, .diagram, .picture, .image, .graph, .box,
    ]

    /// What the word means where no number stands behind it is met in any text.
    var isPlain: Bool {
      [.map, .plate, .photograph, .diagram, .picture, .image, .graph, .box].contains(self)
    }

    /// It is often a paper of its own, so that a report without any may point to it.
    var mayStandApart: Bool { self == .appendix || self == .annex || self == .exhibit }
  }

  struct Label: Hashable {
    let series: Series
    /// As written, capital letters: `3`, `2.1`, `B`, `IV`.
    let number: String

    /// The figure that a part belongs to: 2 for 2a.
    var whole: Label {
      guard number.first?.isNumber == true, number.last?.isLetter == true else { return self }
      return Label(series: series, number: String(number.dropLast()))
    }
  }

  /// A label in the text, and where it stands.
  struct Mention {
    let label: Label
    /// The word with its number; of a list behind a plural, the number alone.
    let range: TextRange
    /// Where the word that opens it begins.
    let start: Int
    let block: TextRange
    let isCapital: Bool
  }

  private static let words: [(word: [UInt8], series: Series)] =
    ShippedWords.En.References.labels.cases().map { (Array($0.utf8), $1) }

  private static let joints = ShippedWords.En.References.labelJoints.words
  private static let ours = ShippedWords.En.References.ourLabels.words
  private static let otherTails = ShippedWords.En.References.otherReportTails.words
  private static let theirs = ShippedWords.En.References.theirLabels.words
  private static let owners = ShippedWords.En.References.owners.words
  private static let pointers = ShippedWords.En.References.labelPointers.words
  private static let others = ShippedWords.En.References.otherReports.words
  private static let spans = ShippedWords.En.References.labelSpans.set
  private static let places = ShippedWords.En.References.labelPlaces.words
  private let document: Document
  private let bytes: [UInt8]

  package init(_ document: Document) {
    self.init(document, bytes: document.text.bytes)
  }

  private init(_ document: Document, bytes: [UInt8]) {
    self.document = document
    self.bytes = bytes
  }

  /// The places of labels that nothing in the document bears.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  package func missing() -> [TextRange] {
    guard document.reading == .wholeFile else { return [] }
    return
      (missingLabels() + SectionReferences(document).missing()
      + FootnoteReferences.missing(in: document)).sorted { $0.isBefore($1) }
  }

  /// The captions of tables and figures, in the order of the text, and all that is pointed to.
  func captions() -> (captions: [Mention], labels: Set<Label>) {
    let mentions = document.blocks.flatMap { self.mentions(in: $0.range) }
    return (mentions.filter(isCaption), Set(mentions.map(\.label)).union(pictured()))
  }

  /// Captions of tables and figures that nothing points to, where something points to half of their
  /// series at least.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  func unmentioned() -> [TextRange] {
    guard document.reading == .wholeFile else { return [] }
    let mentions = document.blocks.filter { $0.role != .contents }
      .flatMap { self.mentions(in: $0.range) }
    let captions = mentions.filter { isCaption($0) && $0.range.lowerBound == $0.block.lowerBound }
    let told = mentions.filter { !isCaption($0) }.map(\.label)
    let pointed = Set(told).union(told.map(\.whole)).union(between(mentions))
    return Series.shown.flatMap { series -> [TextRange] in
      let own = captions.filter { $0.label.series == series }
      let open = own.filter { !pointed.contains($0.label) }
      // One that stands twice is in a list of figures, or is told as such.
      guard own.count > 1, Set(own.map(\.label)).count == own.count, open.count * 2 <= own.count,
        !isPointedAtByPlace(series)
      else { return [] }
      return open.map(\.range)
    }
  }

  /// Captions whose words are those of an earlier one of their series, with that one.
  func sameWords() -> [(caption: TextRange, earlier: TextRange)] {
    guard document.reading == .wholeFile else { return [] }
    var first: [String: Mention] = [:]
    return captions().captions.compactMap { caption in
      guard caption.range.lowerBound == caption.block.lowerBound else { return nil }
      let rest = caption.range.upperBound..<caption.block.upperBound
      let line = document.text.string(Gap.lines(of: rest, document)[0]).lowercased()
      let words = line.split { !$0.isLetter && !$0.isNumber }
      guard words.count > 1, !line.contains("cont") else { return nil }
      let key = caption.label.series.rawValue + words.joined(separator: " ")
      guard let earlier = first[key], earlier.label != caption.label else {
        first[key] = caption
        return nil
      }
      return (caption.range, earlier.range)
    }
  }

  /// What a range of numbers holds between its ends: Tables 1 to 3.
  private func between(_ mentions: [Mention]) -> Set<Label> {
    Set(
      zip(mentions, mentions.dropFirst()).flatMap { first, last -> [Label] in
        guard first.block == last.block, first.label.series == last.label.series,
          first.range.upperBound <= last.range.lowerBound,
          let low = Int(first.label.number), let high = Int(last.label.number), high > low + 1,
          high < low + 40,
          Self.spans.contains(
            text(first.range.upperBound..<last.range.lowerBound).filter { $0 != " " })
        else { return [] }
        return (low + 1..<high).map { Label(series: first.label.series, number: "\($0)") }
      })
  }

  /// Whether the text points to tables or figures by where they stand: the table below.
  private func isPointedAtByPlace(_ series: Series) -> Bool {
    let words = Self.words.filter { $0.series == series }
      .map { String(decoding: $0.word, as: UTF8.self) }
    return document.blocks.contains { block in
      guard block.role == .paragraph else { return false }
      let text = document.text.string(block.range).lowercased()
      return words.contains { word in
        Self.places.contains { text.contains("\(word) \($0)") || text.contains("\($0) \(word)") }
      }
    }
  }

  private func missingLabels() -> [TextRange] {
    let mentions = document.blocks.flatMap { self.mentions(in: $0.range) }
    guard !mentions.isEmpty else { return [] }
    let borne = Set(mentions.filter(isCaption).map(\.label)).union(pictured())
    let captioned = Set(borne.map(\.series))
    // One that is pointed to several times is told once.
    var told: Set<Label> = []
    return mentions.filter { mention in
      !borne.contains(mention.label) && !borne.contains(mention.label.whole) && !isCaption(mention)
        && !isElsewhere(mention)
        && (isSurelyOurs(mention, captioned) || isPointedAt(mention))
        && (!mention.label.series.mayStandApart && !mention.label.series.isPlain
          || captioned.contains(mention.label.series))
        && (mention.isCapital || captioned.contains(mention.label.series))
    }.filter { told.insert($0.label).inserted }.map(\.range)
  }

  /// The labels that open what stands for a picture in its place: `![Figure 1: the plan](a.png)`.
  private func pictured() -> Set<Label> {
    let record = NumberedReferences(document, bytes: document.file.bytes)
    return Set(
      AlternativeText.starts(in: record.bytes).compactMap { start in
        let text = start..<min(start + 40, record.bytes.count)
        return record.mentions(in: text).first { record.isOpening(start..<$0.start) }?.label
      })
  }

  // MARK: Reading

  private func mentions(in block: TextRange) -> [Mention] {
    var found: [Mention] = []
    var place = block.lowerBound
    while place < block.upperBound {
      guard isWordStart(place, in: block), let (word, series) = word(at: place, in: block) else {
        place += 1
        continue
      }
      let start = place
      let isCapital = bytes[start] & 0x20 == 0
      place += word.count
      var first = start
      while let number = number(from: place, in: block) {
        found.append(
          Mention(
            label: Label(series: series, number: text(number).uppercased()),
            range: first..<number.upperBound, start: start, block: block, isCapital: isCapital))
        place = number.upperBound
        guard let next = joint(from: place, in: block),
          let further = self.number(from: next, in: block)
        else { break }
        (first, place) = (further.lowerBound, next)
      }
    }
    return found
  }

  private func isWordStart(_ place: Int, in block: TextRange) -> Bool {
    guard "tfaecmpdigbTFAECMPDIGB".utf8.contains(bytes[place]) else { return false }
    return place == block.lowerBound || !isWordByte(bytes[place - 1])
  }

  private func word(at place: Int, in block: TextRange) -> (word: [UInt8], series: Series)? {
    Self.words.first { word, _ in
      place + word.count < block.upperBound
        && word.indices.allSatisfy { bytes[place + $0] | 0x20 == word[$0] | 0x20 }
        && bytes[place + word.count] != UInt8(ascii: "s")
    }
  }

  /// The number behind one or two blanks: `3`, `2.1`, `4a`, `B`, `A.2`, `IV`.
  private func number(from place: Int, in block: TextRange) -> TextRange? {
    var start = place
    while start < block.upperBound, start < place + 2, bytes[start].isASCIIBlankOrLineFeed {
      start += 1
    }
    if start + 1 < block.upperBound, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 { start += 2 }
    guard start > place || place > block.lowerBound && bytes[place - 1].isASCIIBlankOrLineFeed
    else { return nil }
    var end = start
    let isRoman = { (byte: UInt8) in "IVXL".utf8.contains(byte) }
    while end < block.upperBound, bytes[end].isASCIIDigit { end += 1 }
    if end == start {
      guard start < block.upperBound, bytes[start].isASCIIUppercase else { return nil }
      end += 1
      if isRoman(bytes[start]) {
        while end < block.upperBound, isRoman(bytes[end]) { end += 1 }
      }
    } else if end < block.upperBound, 0x61...0x66 ~= bytes[end] {
      end += 1
    }
    while end + 1 < block.upperBound,
      bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: "-"),
      bytes[end + 1].isASCIIDigit
    {
      end += 1
      while end < block.upperBound, bytes[end].isASCIIDigit { end += 1 }
    }
    guard end - start <= 8, end == block.upperBound || !isWordByte(bytes[end]) else { return nil }
    return start..<end
  }

  /// Where the next number of a list begins: behind `,`, `and`, `or`, `to`, `&` or a dash.
  private func joint(from place: Int, in block: TextRange) -> Int? {
    let rest = String(decoding: bytes[place..<min(place + 8, block.upperBound)], as: UTF8.self)
    return Self.joints.first(where: rest.hasPrefix)
      .map { place + $0.utf8.count }
  }

  // MARK: Judging

  /// Whether a block opens with the label, as a caption or a heading does.
  ///
  /// `Table 3 shows` and `Table 3, which` open a sentence; a colon behind a label makes a caption
  /// anywhere.
  private func isCaption(_ mention: Mention) -> Bool {
    let end = mention.range.upperBound
    let rest = text(end..<min(end + 40, mention.block.upperBound))
      .drop { $0 == " " || $0 == "*" || $0 == "\u{A0}" }
    if rest.first == ":" { return true }
    guard mention.range.lowerBound == mention.start,
      isOpening(mention.block.lowerBound..<mention.start)
    else { return false }
    guard let next = rest.unicodeScalars.first else { return true }
    return !next.properties.isLowercase && !",;".unicodeScalars.contains(next)
  }

  /// Whether nothing but a number, blanks and marks stands before a label.
  private func isOpening(_ before: TextRange) -> Bool {
    before.count <= 12
      && text(before).unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
      || before.lowerBound < before.upperBound && bytes[before.upperBound - 1] == 0x0A
  }

  /// Whether the label is another document's: Table 4 of the 2022 report, its Figure 2, [7, Table 3].
  private func isElsewhere(_ mention: Mention) -> Bool {
    if AlternativeText.isLinkedAway(mention.range, in: document) { return true }
    let end = mention.range.upperBound
    let after = text(end..<min(end + 24, mention.block.upperBound)).lowercased()
      .replacing("\n", with: " ")
    let isOurs = Self.ours.contains { word in
      [" of \(word)", " in \(word)"].contains { opening in
        // Figure 7 of the report for 2020 is another one's.
        after.hasPrefix(opening)
          && !Self.otherTails.contains(where: after.dropFirst(opening.count).hasPrefix)
      }
    }
    if !isOurs, Self.theirs.contains(where: after.hasPrefix) {
      return true
    }
    // Figure 3.1/2019 is one of a series of papers.
    if after.hasPrefix("/"), after.dropFirst().prefix(4).allSatisfy(\.isNumber), after.count > 4 {
      return true
    }
    let before = text(max(mention.block.lowerBound, mention.start - 24)..<mention.start)
      .lowercased().replacing("\n", with: " ")
    if isInCode(mention) { return true }
    // In the 2018 report, Figure 6 showed.
    if Self.others.contains(where: { before.hasSuffix($0 + ", ") }),
      !Self.ours.contains(where: { before.contains($0 + " ") })
    {
      return true
    }
    if Self.owners.contains(
      where: before.hasSuffix)
    {
      return true
    }
    if before.hasSuffix("et al. ") { return true }
    // [7, Table 3] and (Ashby 2019, Table 3); (Table 1, Table 3) is ours.
    let isOfList = Self.words.contains { word, _ in
      before.contains(String(decoding: word, as: UTF8.self))
    }
    return !isOfList && before.hasSuffix(", ") && before.dropLast(2).last?.isNumber == true
      && before.contains { $0 == "[" || $0 == "(" }
  }

  /// Whether the code of another paper stands before a label: TR-5488, Table 3; ISO 9001, Table 2.
  private func isInCode(_ mention: Mention) -> Bool {
    let before = text(max(mention.block.lowerBound, mention.start - 24)..<mention.start)
    guard before.hasSuffix(", ") else { return false }
    let words = before.dropLast(2).split { $0.isWhitespace || "(;".contains($0) }.suffix(2)
    guard let code = words.last, code.contains(where: \.isNumber) else { return false }
    func isName(_ word: Substring) -> Bool {
      let letters = word.filter(\.isLetter)
      return letters.count > 1 && letters.allSatisfy(\.isUppercase)
    }
    return isName(code)
      || code.allSatisfy { $0.isNumber || ".-:".contains($0) } && words.count > 1
        && words.first.map { isName($0) && $0.allSatisfy(\.isLetter) } ?? false
  }

  /// A capital names a table or figure of the text; annexes of standards and laws are cited like those
  /// of the text, where it has none of its own.
  private func isSurelyOurs(_ mention: Mention, _ captioned: Set<Series>) -> Bool {
    guard mention.isCapital else { return false }
    switch mention.label.series {
    case .table, .figure, .chart: return true
    case .appendix, .annex, .exhibit, .map, .plate, .photograph, .diagram, .picture, .image, .graph,
      .box:
      return captioned.contains(mention.label.series)
    }
  }

  /// Small letters name a table as well as a piece of furniture: see table 3, (figure 2).
  private func isPointedAt(_ mention: Mention) -> Bool {
    let before = text(max(mention.block.lowerBound, mention.start - 6)..<mention.start).lowercased()
    return Self.pointers.contains(where: before.hasSuffix)
      || before.hasSuffix("(") && !mention.isCapital
  }

  private func text(_ range: TextRange) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte.isASCIILetter || byte >= 0xC0 || byte == UInt8(ascii: "_")
  }
}
