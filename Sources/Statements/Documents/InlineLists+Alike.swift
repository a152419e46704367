internal import DocumentModel
internal import SourceText

/// Lists that no mark opens beside the number, whose items are alike enough to be counted all the same.
extension InlineLists {
  /// 线路9条，为武汉地铁19号线、…; nine stations were built for the line: Norwest, Bella Vista and ….
  func alike(_ count: Count) -> Reading? {
    guard count.range.upperBound < count.text.upperBound, !count.mention.isBehindSlash else {
      return nil
    }
    return words.hasBlanks ? bracketed(count) ?? far(count) : called(count)
  }

  // MARK: - The five countries were Pakistan (+2.1 million), …

  /// Names with numbers in brackets behind them, which a verb joins to a known count.
  private func bracketed(_ count: Count) -> Reading? {
    let text = document.text.string(count.range.upperBound..<count.text.upperBound)
    guard count.next < count.text.upperBound, text.contains("("),
      let list = list(in: Self.plain(text)), !list.isMarked, !list.isOpen,
      list.before.allSatisfy({ $0.isLetter || " -'’".contains($0) }),
      isDefinite(count), !words.has(words.openLists, in: String(list.text)),
      !words.has(words.openLists, in: list.before), !list.text.contains(where: \.isNumber)
    else { return nil }
    return named(Self.trimmed(list.text), count)
  }

  /// Without what stands in brackets.
  private static func plain(_ text: String) -> String {
    var depth = 0
    var plain = ""
    for character in text {
      if character == "(" { depth += 1 }
      if depth == 0 {
        // Ghana (3) and
        if character == " " || character == ",", plain.last == " " { plain.removeLast() }
        plain.append(character)
      }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return plain
  }

  // MARK: - Nine new metro stations were built for the line: Norwest, …

  /// Names behind a colon that ends a clause of some length.
  private func far(_ count: Count) -> Reading? {
    let text = document.text.string(count.range.upperBound..<count.text.upperBound)
    guard let colon = text.firstIndex(of: ":"), text[..<colon].count > 50,
      text[..<colon].count <= 110, !words.has(words.openLists, in: text),
      text[..<colon].allSatisfy({ $0.isLetter || " -'’".contains($0) })
    else { return nil }
    let list = Self.plain(Self.trimmed(text[text.index(after: colon)...]))
    let end = count.text.upperBound
    guard count.next >= end || !list.contains(where: \.isNumber) else { return nil }
    return named(list, count)
  }

  /// Three names or more, each with a capital.
  private func named(_ list: String, _ count: Count) -> Reading? {
    guard !list.contains(where: { ":;.".contains($0) }) else { return nil }
    let parts = list.split(separator: ",").map { part -> Substring in
      let bare = part.drop { $0 == " " }
      let joint = words.listJoints.first { bare.hasPrefix($0 + " ") }
      return joint.map { bare.dropFirst($0.count + 1) } ?? bare
    }
    guard parts.count > 1,
      parts.allSatisfy({ part in
        !part.isEmpty
          && part.split(separator: " ").allSatisfy { word in
            word.first?.isUppercase ?? false || words.smallNameWords.contains(String(word))
              || words.listJoints.contains(String(word))
          }
      }), let number = items.count(list, isMarked: true), number.count > 2
    else { return nil }
    return reading(count, number)
  }
}
