import DocumentModel
import RuleModel
import SourceText

/// A body that speaks in a report as its own does, and is another one: text taken over from elsewhere.
struct OtherBodies {
  private struct Name {
    let text: String
    let range: TextRange
  }

  private static let kinds = ShippedWords.En.References.bodyKinds.set
  private static let verbs = ShippedWords.En.References.bodyVerbs.words
  private static let speakers = ShippedWords.En.References.bodySpeakers.words
  private static let spoken = ShippedWords.En.References.speakerVerbs.words
  private static let signing = ShippedWords.En.References.signingWords.words
  private static let small = ShippedWords.En.References.nameJoints.set

  private let document: Document

  init(_ document: Document) { self.document = document }

  /// - Complexity: O(*n*) in the size of the text.
  func findings() -> [ReferenceFinding] {
    guard document.reading == .wholeFile else { return [] }
    let lines = document.blocks.prefix(3).filter { $0.role == .title }.map(\.range)
    let first = document.blocks.prefix(1).map(\.range)
    let titles = (lines.isEmpty ? first : lines).flatMap { names(in: $0) }
    let all = document.blocks.flatMap { names(in: $0.range) }
    let counts = Dictionary(grouping: all, by: \.text).mapValues(\.count)
    // A body that only the lines below the title name is the report's, if they name no other.
    let near = document.blocks.prefix(3).flatMap { names(in: $0.range) }
    let opening = titles.isEmpty ? near : titles
    guard let title = opening.first, Set(opening.map(\.text)).count == 1 else { return [] }
    // The report names its own more than once, the other one where it was left.
    guard
      let own = endings(of: title).first(where: { name in
        (counts[name.text] ?? 0) + (name.text == title.text ? 0 : 1) > 1
      })
    else { return [] }
    return all.filter { name in
      counts[name.text] == 1 && !own.text.contains(name.text) && !name.text.contains(own.text)
        && speaks(name)
    }.map { ReferenceFinding(.otherBody, $0.range, expected: own.range, in: document) }
  }

  /// A name, and what stands in it behind "of": Report of the Barton Trust.
  private func endings(of name: Name) -> [Name] {
    var words = name.text.split(separator: " ")[...]
    var found = [name]
    while let joint = words.firstIndex(where: { Self.small.contains(String($0)) }) {
      words = words[(joint + 1)...].drop { Self.small.contains(String($0)) }
      guard words.count > 1 else { break }
      let text = words.joined(separator: " ")
      found.append(
        Name(text: text, range: name.range.upperBound - text.utf8.count..<name.range.upperBound))
    }
    return found
  }

  /// More bytes than what is looked for around a name takes.
  private static let reach = 120

  /// Whether a name stands where the report's own would: as its subject, or under it.
  private func speaks(_ name: Name) -> Bool {
    guard let index = document.block(at: name.range.lowerBound) else { return false }
    let block = document.blocks[index]
    guard block.role == .paragraph, block.container != .cell, block.container != .quotation,
      let sentence = block.sentences.first(where: { $0.holds(name.range) })
    else { return false }
    let end = min(sentence.upperBound, name.range.upperBound + Self.reach)
    let behind = document.text.string(name.range.upperBound..<end).replacing("\n", with: " ")
    let start = max(sentence.lowerBound, name.range.lowerBound - Self.reach)
    let last = document.text.string(start..<name.range.lowerBound)
      .replacing("\n", with: " ").lowercased()
    let before = start > sentence.lowerBound ? "…" + last : last
    let isSubject = before.isEmpty || before == "the " || before.hasSuffix("believe that ")
    if isSubject, Self.verbs.contains(where: { behind.hasPrefix(" \($0) ") }) { return true }
    let isSpoken = Self.speakers.contains {
      before == $0 || isSubject && (before + name.text).hasPrefix($0)
    }
    if isSpoken, Self.spoken.contains(where: { behind.hasPrefix(" \($0) ") }) {
      return true
    }
    let isLast = index + 4 > document.blocks.count
    return isLast && (Self.signing.contains(where: before.hasSuffix))
  }

  // MARK: - Names

  /// Names of bodies: two words with capitals or more, the last of which says what it is.
  private func names(in range: TextRange) -> [Name] {
    let bytes = document.text.bytes
    var words: [TextRange] = []
    var found: [Name] = []
    func close() {
      defer { words = [] }
      // Capitals alone are a heading's; a name ends with its kind.
      while let last = words.last, !Self.kinds.contains(document.text.string(last).lowercased()) {
        words.removeLast()
      }
      while let first = words.first, Self.small.contains(document.text.string(first).lowercased()) {
        words.removeFirst()
      }
      guard words.count > 1, let first = words.first, let last = words.last else { return }
      let range = first.lowerBound..<last.upperBound
      found.append(
        Name(
          text: document.text.string(range).lowercased().replacing("\n", with: " "), range: range))
    }
    var place = range.lowerBound
    while place < range.upperBound {
      var end = place
      while end < range.upperBound,
        bytes[end].isASCIILetter || bytes[end] >= 0x80
          || bytes[end] == UInt8(ascii: "'")
      {
        end += 1
      }
      guard end > place else {
        if bytes[place] != 0x20 && bytes[place] != 0x0A { close() }
        place += 1
        continue
      }
      let word = place..<end
      let text = document.text.string(word)
      if text.first?.isUppercase == true || !words.isEmpty && Self.small.contains(text) {
        words.append(word)
      } else {
        close()
      }
      place = end
    }
    close()
    return found
  }
}
