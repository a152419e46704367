internal import DocumentModel
internal import SourceText

extension InlineLists {
  // MARK: - Three suppliers, Kestrel Ltd and Orvane plc, withdrew.

  /// Names between commas right behind what is counted.
  func apposed(_ count: Count) -> Reading? {
    guard words.hasBlanks, !count.mention.isBehindSlash, !isIntroduced(count) else { return nil }
    let text = document.text.string(count.range.upperBound..<count.text.upperBound)
    guard !words.has(words.openLists, in: text) else { return nil }
    let parts = Self.trimmed(text).split(separator: ", ", omittingEmptySubsequences: false)
    guard let head = parts.first, head.split(separator: " ").count <= 6,
      head.allSatisfy({ $0.isLowercase || $0 == " " || $0 == "-" })
    else { return nil }
    let names = parts.dropFirst().enumerated().map { place, part in
      let all = part.split(separator: " ")
      // at Alder Cross, Benfield and Carrow
      let isPlace = place == 0 && all.first.map { words.placeWords.contains(String($0)) } ?? false
      return isPlace ? part.dropFirst((all.first?.count ?? 0) + 1) : part
    }.prefix(while: isNames)
    let list = names.joined(separator: ", ")
    let end = count.range.upperBound + head.utf8.count + list.utf8.count
    guard !names.isEmpty, count.next > end, names.dropLast().allSatisfy({ !hasJoint($0) }),
      names.last.map(hasJoint) ?? false, let number = items.count(list, isMarked: true)
    else { return nil }
    return reading(count, number)
  }

  private func hasJoint(_ part: Substring) -> Bool {
    part.split(separator: " ").contains { words.listJoints.contains(String($0)) }
  }

  /// Whether all words have capitals but those that names hold.
  private func isNames(_ part: Substring) -> Bool {
    let all = part.split(separator: " ")
    func isName(_ word: Substring) -> Bool { word.first?.isUppercase ?? false }
    return all.contains(where: isName)
      && all.allSatisfy {
        isName($0) || words.smallNameWords.contains(String($0))
          || words.listJoints.contains(String($0))
      }
  }

  /// In three regions, A and B fell behind.
  private func isIntroduced(_ count: Count) -> Bool {
    let before = document.text.string(count.text.lowerBound..<count.range.lowerBound).lowercased()
      .split(separator: " ")
    return before.count < 4
      && before.first.map { words.introductions.contains(String($0)) } ?? false
  }

  // MARK: - Staff raised three concerns. These were …

  /// The items in the next sentence, or in sentences of their own that begin with first, second.
  func nextSentences(_ count: Count) -> Reading? {
    let rest = count.block.sentences[(count.sentence + 1)...].prefix(20)
    guard let next = rest.first, count.next >= count.text.upperBound,
      words.hasBlanks || count.next >= next.upperBound,
      !document.text.contains(
        anyOf: ["：", ":", "（", "("], in: count.range.upperBound..<count.text.upperBound)
    else { return nil }
    if words.hasBlanks, let number = ordinals(rest) { return reading(count, number) }
    let text = Self.trimmed(document.text.string(next))
    let lower = text.lowercased()
    guard let opener = words.nextOpeners.first(where: lower.hasPrefix),
      count.next >= next.upperBound
    else { return nil }
    let list = Self.trimmed(text.dropFirst(opener.count).drop { "：: ".contains($0) })
    guard !words.has(words.openLists, in: list), let number = items.count(list, isMarked: true)
    else { return nil }
    return reading(count, number)
  }

  private func ordinals(_ sentences: ArraySlice<TextRange>) -> ItemCounter.Number? {
    var found = 0
    if let first = sentences.first, let number = ordinalClauses(document.text.string(first)) {
      return number
    }
    for (place, sentence) in sentences.enumerated() where found < words.itemWords.count {
      let text = Self.trimmed(document.text.string(sentence)).lowercased()
      let bare = text.hasPrefix("the ") ? text.dropFirst(4) : text[...]
      let isLast = found > 0 && words.lastItems.contains { bare.hasPrefix($0) }
      if isLast || bare.hasPrefix(words.itemWords[found]) { found += 1 }
      if place == 0, found == 0 { return nil }
      if isLast { break }
    }
    return found > 1 ? ItemCounter.Number(count: found, most: found) : nil
  }

  /// First, …; second, …: in one sentence.
  private func ordinalClauses(_ sentence: String) -> ItemCounter.Number? {
    let clauses = sentence.lowercased().split(separator: ";").map { clause -> Substring in
      let bare = clause.drop { $0.isWhitespace }
      let joint = words.listJoints.first { bare.hasPrefix($0 + " ") }
      return joint.map { bare.dropFirst($0.count + 1) } ?? bare
    }
    let isRow = zip(clauses, words.itemWords).allSatisfy { $0.hasPrefix($1) }
    let last = clauses.last.map { last in words.lastItems.contains { last.hasPrefix($0) } } ?? false
    guard clauses.count > 1, clauses.count <= words.itemWords.count,
      isRow || last && zip(clauses.dropLast(), words.itemWords).allSatisfy({ $0.hasPrefix($1) })
    else { return nil }
    return ItemCounter.Number(count: clauses.count, most: clauses.count)
  }

  // MARK: - 东街、西街、南街四个服务站; A, B and C are the three sites

  /// The items right before a number.
  func ahead(_ count: Count) -> Reading? {
    let start = max(count.before, count.text.lowerBound)
    guard start < count.range.lowerBound else { return nil }
    let text = document.text.string(start..<count.range.lowerBound)
    return words.hasBlanks ? aheadWithBlanks(count, text) : ahead(of: count, text)
  }

  private func aheadWithBlanks(_ count: Count, _ text: String) -> Reading? {
    var parts = text.split(separator: " ").map(String.init)
    let length = parts.count
    while let last = parts.last?.lowercased(), words.backReferences.contains(last) {
      parts.removeLast()
    }
    guard length > parts.count, length - parts.count < 3, let last = parts.last else { return nil }
    if words.listVerbs.contains(last) {
      parts.removeLast()
    } else if last.hasSuffix(":") {
      parts[parts.count - 1].removeLast()
    } else {
      return nil
    }
    let list = parts.joined(separator: " ")
    guard !words.has(words.openLists, in: list), count.before <= count.text.lowerBound,
      let number = items.count(list, isMarked: true), !count.mention.isBehindSlash
    else { return nil }
    return reading(count, number)
  }
}
