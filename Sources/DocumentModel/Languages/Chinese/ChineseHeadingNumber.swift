/// The numbers that open the headings of Chinese documents.
extension HeadingNumber {
  /// Reads the number that opens `range` of a Chinese document, a block without outer blanks; nil
  /// when none does.
  init?(in bytes: [UInt8], _ range: TextRange) {
    var cursor = ScalarCursor(bytes, range)
    guard let (form, number) = Self.read(&cursor) else { return nil }
    self.init(form: form, number: number, marker: range.lowerBound..<cursor.offset)
  }

  /// Reads the number before a title that opens with a count, as in 3.10种农药; what it says may as well
  /// be one number.
  init?(beforeCount bytes: [UInt8], _ range: TextRange) {
    var cursor = ScalarCursor(bytes, range)
    guard let number = OrderNumeral.arabic(&cursor, digits: 2), number > 0,
      cursor.take(where: { $0 == "." || $0 == "．" }) != nil
    else { return nil }
    let marker = range.lowerBound..<cursor.offset
    guard OrderNumeral.arabic(&cursor, digits: 4) != nil,
      Self.countWords.contains(where: { cursor.starts(with: $0) }),
      !Self.unitWords.contains(where: { cursor.starts(with: $0) })
    else { return nil }
    self.init(form: .arabic, number: number, marker: marker)
  }

  private static let countWords = ShippedWords.Zh.Structure.countWords.staticWords
  private static let unitWords = ShippedWords.Zh.Structure.unitWords.staticWords

  private static func read(_ cursor: inout ScalarCursor) -> (NumberForm, Int)? {
    guard let first = cursor.peek() else { return nil }
    if let enclosed = OrderNumeral.enclosed(first) {
      _ = cursor.next()
      _ = cursor.take { "、.．".unicodeScalars.contains($0) }
      return (enclosed.form, enclosed.number)
    }
    if first == "第" { return division(&cursor) }
    if first == "（" || first == "(" { return bracketed(&cursor) }
    return first.digit != nil ? arabic(&cursor) : chinese(&cursor)
  }

  /// 第一部分, 第二章, 第3节.
  private static func division(_ cursor: inout ScalarCursor) -> (NumberForm, Int)? {
    _ = cursor.next()
    cursor.skipBlanks()
    guard
      let number = OrderNumeral.chinese(&cursor) ?? OrderNumeral.arabic(&cursor, digits: 3)
    else { return nil }
    cursor.skipBlanks()
    let form: NumberForm
    if cursor.take("部分") {
      form = .part
    } else if cursor.take("章") {
      form = .chapter
    } else if cursor.take("节") {
      form = .section
    } else {
      return nil
    }
    if cursor.take(where: { "、：:，,.．".unicodeScalars.contains($0) }) != nil || cursor.isAtEnd {
      return (form, number)
    }
    if cursor.peek()?.isBlank == true { return (form, number) }
    // Without a blank it is a heading only as a line of its own: 第一章规定了… is a sentence.
    let rest = cursor.offset..<cursor.end
    guard cursor.bytes.scalarCount(in: rest, limit: 31) <= 30,
      cursor.bytes.lastScalar(in: rest) != "。"
    else { return nil }
    return (form, number)
  }

  /// （一）, (1), with a mark after it that does not belong there.
  private static func bracketed(_ cursor: inout ScalarCursor) -> (NumberForm, Int)? {
    _ = cursor.next()
    cursor.skipBlanks()
    let form: NumberForm
    let number: Int
    if let value = OrderNumeral.chinese(&cursor) {
      (form, number) = (.chineseBracketed, value)
    } else if let value = OrderNumeral.arabic(&cursor, digits: 3), value > 0 {
      (form, number) = (.arabicBracketed, value)
    } else {
      return nil
    }
    cursor.skipBlanks()
    guard cursor.take(where: { $0 == "）" || $0 == ")" }) != nil else { return nil }
    _ = cursor.take { "、.．，,：:".unicodeScalars.contains($0) }
    // （一）至（三）项, （一）、（二）项 cite, they do not open a section.
    var ahead = cursor
    _ = ahead.take { "至到和及～-—".unicodeScalars.contains($0) }
    if let next = ahead.peek(), next == "（" || next == "(" {
      _ = ahead.next()
      if OrderNumeral.chinese(&ahead) ?? OrderNumeral.arabic(&ahead, digits: 3) != nil {
        return nil
      }
    }
    return (form, number)
  }

  private static func chinese(_ cursor: inout ScalarCursor) -> (NumberForm, Int)? {
    guard let number = OrderNumeral.chinese(&cursor) else { return nil }
    cursor.skipBlanks()
    guard cursor.take(where: { "、.．，,".unicodeScalars.contains($0) }) != nil else { return nil }
    var ahead = cursor
    if OrderNumeral.chinese(&ahead) == number + 1, continuesSeries(ahead),
      number == 1 || !isMonthTitle(ahead)
    {
      return nil
    }
    return (.chinese, number)
  }

  private static func arabic(_ cursor: inout ScalarCursor) -> (NumberForm, Int)? {
    guard let first = cursor.peek()?.digit, first > 0,
      let number = OrderNumeral.arabic(&cursor, digits: 3)
    else { return nil }
    if cursor.take(where: { $0 == "）" || $0 == ")" }) != nil { return (.arabicBracketed, number) }
    cursor.skipBlanks()
    guard let mark = cursor.take(where: { ".．、，,".unicodeScalars.contains($0) }) else {
      return nil
    }
    var ahead = cursor
    guard ahead.peek()?.digit != nil else { return (.arabic, number) }
    // 1.2024年工作 numbers a title that opens with a year; 1.5, 1,358 and 1.1 are one number.
    if let year = OrderNumeral.arabic(&ahead, digits: 4), year > 1900, ahead.peek() == "年" {
      return (.arabic, number)
    }
    guard mark == "、" else { return nil }
    ahead = cursor
    let next = OrderNumeral.arabic(&ahead, digits: 9)
    return next == number + 1 && continuesSeries(ahead) ? nil : (.arabic, number)
  }

  /// 二、三月安排: whether a short title that begins with a month follows; 一、二月 are two months.
  private static func isMonthTitle(_ cursor: ScalarCursor) -> Bool {
    guard cursor.peek() == "月" else { return false }
    var rest = cursor
    for _ in 0..<longestTitle {
      guard let scalar = rest.next() else { return true }
      if "，。；：".unicodeScalars.contains(scalar) { return false }
    }
    return rest.isAtEnd
  }

  private static let longestTitle = 14

  /// What follows the second number of 一、二产业, 一、二、三级 or 1、2号楼.
  private static func continuesSeries(_ cursor: ScalarCursor) -> Bool {
    cursor.peek() == "、" || Self.seriesWords.contains { cursor.starts(with: $0) }
  }

  private static let seriesWords = ShippedWords.Zh.Structure.seriesWords.staticWords
}
