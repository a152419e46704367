/// Lists of Chinese text whose items hold numbers of their own.
extension ItemCounter {
  // MARK: - 2月9日市场火灾、7月18日仓库火灾

  /// Whether the numbers of a list are days and places in a row alone.
  static func areNamed(_ text: String) -> Bool {
    let parts = text.split(separator: "、")
    guard parts.count > 1, !text.contains(where: { "，；：".contains($0) }) else { return false }
    return parts.allSatisfy { part in
      var rest = part[...]
      if let day = rest.firstIndex(of: "日"), rest[..<day].contains("月"),
        rest[..<day].allSatisfy({ $0 == "月" || $0.isNumber || $0 == "年" })
      {
        rest = rest[rest.index(after: day)...]
      }
      // 第三条
      if rest.first == "第", rest.count < 7 { return !rest.dropFirst(4).contains(where: isNumeral) }
      while let place = rest.firstIndex(of: "第") {
        rest = rest[rest.index(after: place)...].drop(while: isNumeral)
      }
      return !rest.isEmpty && !rest.contains(where: isNumeral)
    }
  }

  // MARK: - 一、健全制度；二、盘活资金

  /// Items that begin with 一、 二、 in a row.
  func numbered(_ text: String) -> Number? {
    guard text.hasPrefix("一、") || text.hasPrefix("1、") || text.hasPrefix("1.") else { return nil }
    let numerals = Array("一二三四五六七八九十")
    for marks in [numerals.map { "\($0)、" }, (1...20).map { "\($0)、" }, (1...20).map { "\($0)." }] {
      let found = marks.prefix { mark in
        text.hasPrefix(mark) || ["；", "。", "，"].contains { text.contains($0 + mark) }
      }
      if found.count > 1 { return Number(count: found.count, most: found.count) }
    }
    return nil
  }
}
