internal import DocumentModel
internal import SourceText

/// Names that end alike, which no mark opens; in a language that does not part words.
extension InlineLists {
  // MARK: - 9条，为19号线、18号线

  private static let nameOpeners = ShippedWords.Zh.Lists.nameOpeners.words

  /// Names that end alike, right behind a comma and a word such as 为.
  func called(_ count: Count) -> Reading? {
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
}
