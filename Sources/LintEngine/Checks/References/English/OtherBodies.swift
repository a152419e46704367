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
  /// Kinds of bodies of which one is told of as another: a school and an academy.
  private static let families = [
    ShippedWords.En.References.schoolKinds.set, ShippedWords.En.References.clinicKinds.set,
  ]
  private static let verbs = ShippedWords.En.References.bodyVerbs.words
  private static let speakers = ShippedWords.En.References.bodySpeakers.words
  private static let spoken = ShippedWords.En.References.speakerVerbs.words
  private static let signing = ShippedWords.En.References.signingWords.words
  private static let kindsBefore = ShippedWords.En.References.bodyKindsBefore.set
  private static let ownVerbs = ShippedWords.En.References.ownBodyVerbs.words
  private static let ownPlaces = ShippedWords.En.References.ownBodyPlaces.words
  private static let trust = ShippedWords.En.References.bodyTrust.words
  private static let relations = ShippedWords.En.References.bodyRelations.words
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
    let often = endings(of: title).first { name in
      (counts[name.text] ?? 0) + (name.text == title.text ? 0 : 1) > 1
    }
    guard let own = often ?? endings(of: title).last else { return [] }
    return all.filter { name in
      counts[name.text] == 1 && !own.text.contains(name.text) && !name.text.contains(own.text)
        && (often != nil && speaks(name) || isSister(name, of: own) && standsForOwn(name))
    }.map { ReferenceFinding(.otherBody, $0.range, expected: own.range, in: document) }
  }

  /// Whether two names are of one kind: Barton Primary School and Crewe Primary School, the City of
  /// Barton and the City of Crewe.
  private func isSister(_ name: Name, of own: Name) -> Bool {
    let (words, others) = (name.text.split(separator: " "), own.text.split(separator: " "))
    guard let first = words.first, let last = words.last else { return false }
    let isAlike =
      last == others.last
      || Self.families.contains { family in
        family.contains(String(last)) && others.last.map { family.contains(String($0)) } == true
      }
    return isAlike && Self.kinds.contains(String(last))
      || first == others.first && Self.kindsBefore.contains(String(first)) && words.count > 2
        && words[1] == others.dropFirst().first
  }

  /// Whether a body of the own one's kind does what only that one does: it trusts those who report, or is
  /// told of as if it were the own.
  private func standsForOwn(_ name: Name) -> Bool {
    guard let index = document.block(at: name.range.lowerBound) else { return false }
    let block = document.blocks[index]
    guard block.role == .paragraph, block.container != .cell, block.container != .quotation,
      let sentence = block.sentences.first(where: { $0.holds(name.range) })
    else { return false }
    func text(_ range: TextRange) -> String {
      document.text.string(range).replacing("\n", with: " ").lowercased()
    }
    let behind = text(name.range.upperBound..<sentence.upperBound)
    let before = text(sentence.lowerBound..<name.range.lowerBound)
    guard !Self.relations.contains(where: { (before + behind).contains($0) }) else { return false }
    if Self.ownPlaces.contains(where: before.hasSuffix) { return true }
    if Self.trust.contains(where: behind.hasPrefix) { return true }
    return ["", "the "].contains(before)
      && Self.ownVerbs.contains { behind.hasPrefix(" \($0) ") }
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

  /// A name that says first what it is: the City of Barton.
  private func placed(_ words: [TextRange]) -> [TextRange] {
    func text(_ index: Int) -> String { document.text.string(words[index]).lowercased() }
    guard
      let start = words.indices.dropLast(2).first(where: {
        Self.kindsBefore.contains(text($0)) && text($0 + 1) == "of"
      })
    else { return [] }
    var end = start + 3
    while end < words.count, !Self.small.contains(text(end)) { end += 1 }
    return Array(words[start..<end])
  }

  /// Names of bodies: two words with capitals or more, the last of which says what it is.
  private func names(in range: TextRange) -> [Name] {
    let bytes = document.text.bytes
    var words: [TextRange] = []
    var found: [Name] = []
    func close() {
      defer { words = [] }
      let whole = words
      // Capitals alone are a heading's; a name ends with its kind.
      while let last = words.last, !Self.kinds.contains(document.text.string(last).lowercased()) {
        words.removeLast()
      }
      while let first = words.first, Self.small.contains(document.text.string(first).lowercased()) {
        words.removeFirst()
      }
      if words.count < 2 { words = placed(whole) }
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
