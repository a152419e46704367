/// Finds the markers of in-text lists in one block.
struct MarkerScanner {
  let bytes: [UInt8]
  let range: TextRange
  let block: Int
  /// Where the block's heading number ends; nil for a paragraph.
  let numberEnd: Int?

  /// What stands before a possible marker.
  private enum Before {
    case boundary
    case word(Unicode.Scalar)
    case other
  }

  /// - Complexity: O(*n*) in the length of the block.
  func markers() -> [EnumerationMarker] {
    var result: [EnumerationMarker] = []
    var cursor = ScalarCursor(bytes, (numberEnd ?? range.lowerBound)..<range.upperBound)
    var before = Before.boundary
    var isOpening = true
    while let scalar = cursor.peek() {
      if let end = Self.rowEnd(at: cursor) {
        cursor.offset = end
        before = .other
        isOpening = false
        continue
      }
      if Self.mayOpen(scalar), let marker = marker(at: cursor, before, isOpening: isOpening) {
        result.append(marker)
        cursor.offset = marker.range.upperBound
        before = .other
        isOpening = false
        continue
      }
      _ = cursor.next()
      if scalar.isBlank || Self.isBoundary(scalar) {
        before = .boundary
      } else {
        before = scalar.isHan ? .word(scalar) : .other
      }
      isOpening = isOpening && scalar.isBlank
    }
    return result
  }

  /// Where circled numbers end that stand side by side, as in ①②③项: they point at items and open none.
  private static func rowEnd(at start: ScalarCursor) -> Int? {
    var cursor = start
    var count = 0
    while let scalar = cursor.peek(), OrderNumeral.enclosed(scalar)?.form == .circled {
      _ = cursor.next()
      count += 1
    }
    return count > 1 ? cursor.offset : nil
  }

  private static func mayOpen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "首", "其", "再", "最", "第", "（", "(", "十": true
    case _ where scalar.value >= 0x2460 && scalar.value <= 0x277F: true
    default: scalar.chineseDigit(.circle) != nil
    }
  }

  private func marker(
    at cursor: ScalarCursor, _ before: Before, isOpening: Bool
  ) -> EnumerationMarker? {
    let start = cursor.offset
    guard let first = cursor.peek() else { return nil }
    func make(
      _ family: EnumerationFamily, _ number: Int?, _ end: Int, isGlued: Bool = false
    ) -> EnumerationMarker {
      EnumerationMarker(
        family: family, number: number, range: start..<end, block: block, isGlued: isGlued)
    }
    if let enclosed = OrderNumeral.enclosed(first) {
      guard enclosed.form == .circled else { return nil }
      return make(.circled, enclosed.number, start + UTF8.width(first))
    }
    if first.chineseDigit(.circle) != nil || first == "十" {
      return numbered(at: cursor, before).map {
        make($0.family, $0.number, $0.end, isGlued: $0.isGlued)
      }
    }
    guard case .boundary = before else { return nil }
    var ahead = cursor
    switch first {
    case "（", "(":
      _ = ahead.next()
      guard let number = OrderNumeral.arabic(&ahead, digits: 2), number > 0,
        ahead.take(where: { $0 == "）" || $0 == ")" }) != nil
      else { return nil }
      return make(.bracketed, number, ahead.offset)
    case "第":
      _ = ahead.next()
      guard let number = OrderNumeral.chinese(&ahead), number <= 20,
        isOrdinalEnd(ahead, isOpening: isOpening)
      else { return nil }
      return make(.ordinal, number, ahead.offset)
    case "其" where !ahead.starts(with: "其次"):
      _ = ahead.next()
      guard let number = OrderNumeral.chinese(&ahead), number <= 20,
        let next = ahead.peek(), Self.pauses.contains(next) || next == "是"
      else { return nil }
      return make(.ofThese, number, ahead.offset)
    default:
      guard let word = Self.sequence.first(where: { ahead.take($0.word) }) else { return nil }
      // 其次数 is 其 and 次数.
      if ahead.peek() == "数" { return nil }
      guard 1...2 ~= word.number || ahead.peek().map(Self.pauses.contains) ?? false else {
        return nil
      }
      return make(.firstly, word.number > 0 ? word.number : nil, ahead.offset)
    }
  }

  /// 一是, 二要, with what distinguishes them from 统一是 and 一要素.
  private func numbered(
    at cursor: ScalarCursor, _ before: Before
  ) -> (family: EnumerationFamily, number: Int, end: Int, isGlued: Bool)? {
    var ahead = cursor
    guard let first = cursor.peek(), let number = OrderNumeral.chinese(&ahead), number <= 20 else {
      return nil
    }
    let family: EnumerationFamily
    if ahead.take("是") {
      family = .isFamily
      // 一是一，二是二 is an idiom; 是否 asks.
      if let next = ahead.peek(), next == "否" || next == first { return nil }
    } else if ahead.take("要") {
      family = .mustFamily
      if let next = ahead.peek(), "素求件点害旨义闻".unicodeScalars.contains(next) { return nil }
    } else {
      return nil
    }
    switch before {
    case .boundary: return (family, number, ahead.offset, false)
    case .other: return nil
    case .word(let word):
      guard !Self.wordHeads.contains(word), family == .isFamily || number > 1 else { return nil }
      return (family, number, ahead.offset, true)
    }
  }

  /// Whether 第一 ends here: a pause follows, or it opens the paragraph and is not a longer word.
  private func isOrdinalEnd(_ rest: ScalarCursor, isOpening: Bool) -> Bool {
    guard let next = rest.peek() else { return false }
    if "，,：:".unicodeScalars.contains(next) { return true }
    if next == "、" {
      var ahead = rest
      _ = ahead.next()
      return ahead.peek() != "第" && ahead.peek()?.chineseDigit(.circle) == nil
    }
    guard isOpening, next.isHan else { return false }
    return !Self.ordinalTails.contains(next)
  }

  private static func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "；", ";", "：", ":", "，", ",", "、", "！", "!", "？", "?", "”", "’", "）", ")", "】",
      "》", "…", "—":
      true
    default: false
    }
  }

  private static let pauses = Array("，,、：:".unicodeScalars)
  private static let wordHeads = Array(ShippedWords.Zh.Lists.wordHeads.text.unicodeScalars)
  private static let ordinalTails = Array(ShippedWords.Zh.Lists.ordinalTails.text.unicodeScalars)
  private static let sequence: [(word: StaticWord, number: Int)] =
    ShippedWords.Zh.Lists.sequence.numbers().map { (StaticWord(bytes: Array($0.utf8)), $1) }
}
