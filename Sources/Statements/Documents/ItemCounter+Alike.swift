extension ItemCounter {
  // MARK: - 12路、16路和夜间专线

  /// Whether a text lists things that have numbers for names, all in one unit.
  static func areLabels(_ text: String) -> Bool {
    let parts = text.split(separator: "、")
    guard parts.count > 2, let kind = label(parts[0]) else { return false }
    return parts.dropLast().allSatisfy { label($0) == kind }
      && parts.last.map { $0.hasPrefix(kind) || label($0) ?? kind == kind || $0.contains(kind) }
        ?? false
      && !text.contains { "，,；;：:".contains($0) }
  }

  /// The one or two characters behind the number that a name is.
  private static func label(_ part: Substring) -> String? {
    let unit = part.drop { $0.isASCII && $0.isLetter }.drop { $0.isASCII && $0.isNumber }
    return unit.count < part.count && (1...2).contains(unit.count) && unit.allSatisfy(\.isLetter)
      ? String(unit) : nil
  }

  func labels(_ text: String) -> Number? {
    guard Self.areLabels(text) else { return nil }
    let parts = text.split(separator: "、")
    let joints = parts.last.map { last in words.listJoints.contains { last.contains($0) } } ?? false
    let count = parts.count + (joints ? 1 : 0)
    return Number(count: count, most: count)
  }

  // MARK: - 石桥镇、青山镇

  /// Whether the items of a list end alike.
  static func areAlike(_ text: Substring) -> Bool {
    let parts = text.split(separator: "、")
    guard let last = parts.first?.last else { return false }
    return parts.count > 1 && parts.allSatisfy { $0.last == last }
  }

  // MARK: - 用于甲的高于上年，用于乙的高于上年

  /// Clauses that all begin with the same characters and end alike.
  func repeated(_ text: String) -> Number? {
    guard text.contains("，") || text.contains("；") || text.contains("。") else { return nil }
    let parts = text.split { "，；。".contains($0) }
    guard parts.count > 1, let first = parts.first, first.count > 4,
      parts.allSatisfy({ $0.prefix(2) == first.prefix(2) && $0.suffix(2) == first.suffix(2) })
    else { return nil }
    return Number(count: parts.count, most: parts.count)
  }
}
