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

  // MARK: - 9条，为19号线、18号线

  private static let nameOpeners = ShippedWords.Zh.Lists.nameOpeners.words

  /// Names that end alike, right behind a comma and a word such as 为.
  private func called(_ count: Count) -> Reading? {
    let text = document.text.string(count.range.upperBound..<count.text.upperBound)
    guard text.contains("、"), let comma = text.prefix(12).firstIndex(where: { "，,".contains($0) }),
      text[..<comma].allSatisfy(\.isLetter)
    else { return nil }
    let rest = text[text.index(after: comma)...]
    guard let opener = Self.nameOpeners.first(where: rest.hasPrefix) else { return nil }
    let list = rest.dropFirst(opener.count).prefix { !"，。；,;".contains($0) }
    guard !words.has(words.openLists, in: String(list)) else { return nil }
    var items = list.split(separator: "、")
    if let last = items.popLast() { items += parts(of: last) }
    guard items.count > 2, let end = items.first?.suffix(2), end.count == 2,
      items.allSatisfy({
        $0.hasSuffix(end) && $0.count < 24 && !$0.contains(where: { "：:".contains($0) })
      }), Set(items).count == items.count
    else { return nil }
    return reading(count, ItemCounter.Number(count: items.count, most: items.count))
  }

  /// The last item, or two where a joint stands in it.
  private func parts(of item: Substring) -> [Substring] {
    for joint in words.listJoints {
      guard let place = item.place(of: joint) else { continue }
      let (left, right) = (item[..<place.lowerBound], item[place.upperBound...])
      if left.suffix(2) == right.suffix(2), left.count > 1 { return [left, right] }
    }
    return [item]
  }

  // MARK: - The five countries were Pakistan (+2.1 million), …

  /// Names with numbers in brackets behind them, which a verb joins to a known count.
  private func bracketed(_ count: Count) -> Reading? {
    let text = document.text.string(count.range.upperBound..<count.text.upperBound)
    guard count.next < count.text.upperBound, text.contains("("),
      let list = list(in: Self.plain(text)), !list.isMarked, !list.isOpen,
      list.before.allSatisfy({ $0.isLetter || " -'’".contains($0) }),
      isKnown(count), !words.has(words.openLists, in: String(list.text)),
      !words.has(words.openLists, in: list.before), !list.text.contains(where: \.isNumber)
    else { return nil }
    return named(Self.trimmed(list.text), count)
  }

  private func isKnown(_ count: Count) -> Bool {
    let before = document.text.string(count.text.lowerBound..<count.range.lowerBound).lowercased()
      .split(separator: " ").suffix(2)
    return before.contains { words.definites.contains(String($0)) }
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
