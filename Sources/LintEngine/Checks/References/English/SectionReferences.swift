import DocumentModel
import SourceText

/// Sections that English text points to by number, where the document numbers its headings.
struct SectionReferences {
  private let document: Document
  private let bytes: [UInt8]

  init(_ document: Document) {
    self.document = document
    bytes = document.text.bytes
  }

  private static let words = ShippedWords.En.References.sectionWords.byteStrings

  /// The places of section numbers that no heading and no paragraph bears.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  func missing() -> [TextRange] {
    let paths = document.headings.compactMap { heading in
      heading.form == .arabicBracketed ? nil : heading.path
    }
    let tops = Set(paths.map { $0[0] })
    // Parts of a longer report number two levels and bear one number above.
    let siblings = Dictionary(grouping: paths.filter { $0.count > 1 }) { Array($0.dropLast()) }
    guard tops.count > 2 || siblings.values.contains(where: { $0.count > 2 }),
      let highest = tops.max(), let depth = paths.map(\.count).max()
    else { return [] }
    let borne = Set(paths.map(Self.text)).union(document.blocks.compactMap(opening))
    return document.blocks.filter { $0.role != .contents }.flatMap { block in
      block.sentences.flatMap { sentence in
        places(in: sentence).filter { place in
          let number = document.text.string(place.number)
          let parts = number.split(separator: ".").compactMap { Int($0) }
          let isNear =
            tops.count > 2
            ? (parts.first ?? 0) <= highest + 12
            : (siblings[Array(parts.dropLast())]?.count ?? 0) > 2
          return parts.count <= depth && isNear
            && !borne.contains(number) && isPointedAt(place, in: sentence)
        }.map { $0.start..<$0.number.upperBound }
      }
    }
  }

  private static func text(_ path: [Int]) -> String {
    path.map(String.init).joined(separator: ".")
  }

  /// The number that opens a paragraph, as numbered paragraphs have it.
  private func opening(of block: Block) -> String? {
    let digits = document.text.string(block.range.prefix(10))
      .prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    // A plain number is a count.
    guard block.container != .cell, digits.contains(".") else { return nil }
    return String(digits.hasSuffix(".") ? digits.dropLast() : digits)
  }

  // MARK: - Reading

  private struct Place {
    let start: Int
    let number: TextRange
  }

  private func places(in sentence: TextRange) -> [Place] {
    var found: [Place] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      guard let word = word(at: place, in: sentence) else {
        place += 1
        continue
      }
      var start = place
      place += word.count
      while let number = number(from: place, in: sentence) {
        found.append(Place(start: start, number: number))
        place = number.upperBound
        let rest = document.text.string(place..<min(place + 6, sentence.upperBound))
        guard word.last == UInt8(ascii: "s"),
          let joint = Self.joints.first(where: rest.hasPrefix)
        else { break }
        place += joint.utf8.count - (joint.hasSuffix(" ") ? 1 : 0)
        start = place + (joint.hasSuffix(" ") ? 1 : 0)
      }
    }
    return found
  }

  private func word(at place: Int, in sentence: TextRange) -> [UInt8]? {
    guard "sScC\u{A7}".utf8.contains(bytes[place]),
      place == sentence.lowerBound || !isLetter(bytes[place - 1])
    else { return nil }
    return Self.words.first { word in
      place + word.count < sentence.upperBound
        && word.indices.allSatisfy { index in
          let byte = bytes[place + index]
          return byte == word[index] || index == 0 && byte < 0x80 && byte | 0x20 == word[index]
        }
    }
  }

  /// The number behind a blank: 4, 2.7.
  private func number(from place: Int, in sentence: TextRange) -> TextRange? {
    var start = place
    while start < sentence.upperBound, start < place + 2,
      bytes[start] == 0x20 || bytes[start] == 0x0A
    {
      start += 1
    }
    var end = start
    while end < sentence.upperBound,
      bytes[end].isASCIIDigit
        || bytes[end] == UInt8(ascii: ".") && end > start && end + 1 < sentence.upperBound
          && bytes[end + 1].isASCIIDigit
    {
      end += 1
    }
    let isFree =
      end == sentence.upperBound
      || !isLetter(bytes[end]) && !"-(%/".utf8.contains(bytes[end])
    return end > start && end - start < 9 && isFree && bytes[start] != UInt8(ascii: "0")
      ? start..<end : nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte >= 0xC0 || byte == UInt8(ascii: "_")
  }

  // MARK: - Judging

  private static let joints = ShippedWords.En.References.sectionJoints.words
  private static let ours = ShippedWords.En.References.ourSections.words
  private static let theirs = ShippedWords.En.References.theirSections.words
  private static let pointers = ShippedWords.En.References.pointers.set
  private static let others = ShippedWords.En.References.otherPapers.set

  /// Whether words point at a section of this document: see section 4, in section 2.7, (§ 3).
  private func isPointedAt(_ place: Place, in sentence: TextRange) -> Bool {
    let words = Set(Gap.words(sentence, document))
    let isChapter = bytes[place.start] | 0x20 == UInt8(ascii: "c")
    let others = isChapter ? Self.others.subtracting(["chapter"]) : Self.others
    guard words.isDisjoint(with: others) else { return false }
    let after = document.text.string(
      place.number.upperBound..<min(place.number.upperBound + 14, sentence.upperBound))
    let isOurs = Self.ours.contains(where: after.hasPrefix)
    if !isOurs, Self.theirs.contains(where: after.hasPrefix) {
      return false
    }
    // A Section 21 notice.
    if let next = after.first, next == " ", after.dropFirst().hasPrefix("notice") { return false }
    let before = document.text.string(
      max(sentence.lowerBound, place.start - 14)..<place.start
    ).lowercased().split { " \n\t".contains($0) }
    guard let last = before.last else { return false }
    return last.hasPrefix("(") && last.dropFirst().allSatisfy { "see.cf".contains($0) }
      || Self.pointers.contains(String(last)) || isDigitJoint(place)
      || last.hasSuffix("(")
  }

  /// The further numbers of sections 4 and 5.
  private func isDigitJoint(_ place: Place) -> Bool { bytes[place.start].isASCIIDigit }
}
