internal import DocumentModel
internal import SourceText

/// Counts the items of a list in running text.
struct ItemCounter {
  /// How many there are: between two numbers where a joint may belong to a name.
  struct Number {
    let count: Int
    let most: Int

    func accepts(_ stated: Rational) -> Bool {
      stated >= Rational(count) && stated <= Rational(most)
    }
  }

  let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// How many items a text lists; nil where it is no list.
  ///
  /// Marked is what stands behind a colon or in brackets, where a list of two is one too.
  /// Where it is bare, no number stands in it, so that numerals are parts of names: 二马路.
  func count(_ text: String, isMarked: Bool, isBare: Bool = false) -> Number? {
    if let marked = markers(in: text) { return marked }
    if !words.hasBlanks, isMarked, let number = labels(text) ?? repeated(text) { return number }
    if !words.hasBlanks, isMarked, let number = numbered(text) { return number }
    if words.hasBlanks, let dates = dates(text) { return dates }
    // Items with numbers are parts.
    let hasParts = words.hasBlanks ? areParts(text) : Self.hasNumeral(text)
    let isOfNames = !words.hasBlanks && isBare && !text.utf8.contains(where: \.isASCIIDigit)
    guard
      !hasParts || isOfNames
        || !words.hasBlanks && (text.contains("；") || Self.areNamed(text))
    else {
      return nil
    }
    let plain = Self.withoutBrackets(text)
    return words.hasBlanks ? wordItems(plain, isMarked) : listed(plain, isMarked)
  }

  /// A digit or one of 一 to 十; 京 and 万 are in names.
  static func isNumeral(_ character: Character) -> Bool {
    character.isNumber && character.wholeNumberValue ?? 0 <= 10
  }

  /// Whether a text holds such a character; few hold any that stands for a number.
  private static func hasNumeral(_ text: String) -> Bool {
    text.holdsNumbers && text.contains(where: isNumeral)
  }

  /// What stands in brackets belongs to an item.
  private static func withoutBrackets(_ text: String) -> String {
    guard text.contains("(") || text.contains("（") else { return text }
    var depth = 0
    var plain = ""
    for character in text {
      if "(（".contains(character) { depth += 1 }
      if depth == 0 { plain.append(character) }
      if ")）".contains(character) { depth = max(0, depth - 1) }
    }
    return plain
  }

  // MARK: - (a) … (b) …; first, … second, …

  /// Whether the first item has a mark of its own.
  func isNumbered(_ text: String) -> Bool {
    guard text.hasPrefix("(") || text.hasPrefix("（") else { return false }
    return marks.contains { text.hasPrefix("(\($0[0]))") || text.hasPrefix("（\($0[0])）") }
  }

  private static let letters = Array("abcdefghijklmnop").map { "\($0)" }

  private var marks: [[String]] {
    [
      Self.letters, ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"],
      (1...20).map { "\($0)" }, words.itemMarks,
    ]
    .filter { !$0.isEmpty }
  }

  private func markers(in text: String) -> Number? {
    guard words.hasBlanks || text.unicodeScalars.contains(where: { $0 == "(" || $0 == "（" }) else {
      return nil
    }
    let lower = text.lowercased()
    for marks in marks
    where words.hasBlanks || marks == Self.letters || marks == words.itemMarks {
      let found = marks.prefix { lower.contains("(\($0))") || lower.contains("（\($0)）") }
      if found.count > 1 { return Number(count: found.count, most: found.count) }
    }
    guard words.hasBlanks else { return nil }
    let bullets = lower.split(separator: "•", omittingEmptySubsequences: false)
    if bullets.count > 2, lower.first == "•" {
      return Number(count: bullets.count - 1, most: bullets.count - 1)
    }
    let parts = Set(lower.split(whereSeparator: \.isWhitespace))
    for marks in marks {
      let found = marks.prefix { parts.contains("\($0))") }
      if found.count > 1, lower.hasPrefix("\(marks[0]))") {
        return Number(count: found.count, most: found.count)
      }
    }
    let ordinals = words.itemWords.prefix { words.has([$0], in: lower) }
    guard ordinals.count > 1, ordinals.first.map(lower.hasPrefix) ?? false else { return nil }
    return Number(count: ordinals.count, most: ordinals.count)
  }

  // MARK: - 甲、乙和丙

  private func listed(_ text: String, _ isMarked: Bool) -> Number? {
    let hasMarkers = words.listMarkers.contains { text.contains($0) }
    guard !hasMarkers || Self.areNamed(text) else { return nil }
    let hasSemicolons = text.contains("；")
    let list = hasSemicolons ? text[...] : text.prefix { !"，。".contains($0) }
    guard hasSemicolons || list.count == text.count || text.contains("。") else { return nil }
    let parts = list.split(separator: hasSemicolons ? "；" : "、")
    let most = hasSemicolons ? 40 : 12
    guard let last = parts.last, !list.contains("："), last.count > 1 else { return nil }
    let joint = joint(in: last, behind: parts.dropLast())
    guard parts.dropLast().allSatisfy({ $0.count <= most && $0.count > 1 }),
      last.count <= (joint == .none ? most : most * 2)
    else { return nil }
    let joints = joint == .none ? 0 : 1
    guard parts.count > 1 || joints == 1 && isMarked else { return nil }
    return Number(count: parts.count + (joint == .sure ? 1 : 0), most: parts.count + joints)
  }

  private enum Joint { case none, likely, sure }

  /// Whether a joint may part two items: 和 of 甲镇和乙镇, not 及 of 不及时.
  private func joint(in part: Substring, behind others: ArraySlice<Substring>) -> Joint {
    let lengths = others.map { $0.count }
    for joint in words.listJoints {
      guard let place = part.place(of: joint) else { continue }
      let (left, right) = (part[..<place.lowerBound], part[place.upperBound...])
      guard left.count > 1, right.count > 1 else { continue }
      // 华茂机械、东方纺织、绿源食品和中天建材: as long as the others.
      let isRow =
        others.count > 1
        && [left, right].allSatisfy { item in
          lengths.min().map { $0 <= item.count } ?? false
            && lengths.max().map { $0 >= item.count } ?? false
        }
      return left.last == right.last || isRow ? .sure : .likely
    }
    return .none
  }
}
