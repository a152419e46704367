/// Reads the small numerals that headings, list markers and dates are counted with.
///
/// Not the number grammar of quantities: an order numeral has neither 万 nor decimals.
enum OrderNumeral {
  /// A Chinese numeral from 1 to 999: 三, 十二, 二十, 一百零三.
  ///
  /// - Returns: Nil, and the cursor where it was, when none stands here or it is ill-formed.
  static func chinese(_ cursor: inout ScalarCursor) -> Int? {
    let start = cursor.offset
    var total = 0
    var digit: Int?
    var unit = 1000
    var length = 0
    while let scalar = cursor.peek() {
      if let value = scalar.chineseDigit {
        // Two digits side by side are a year or a list, except after a zero.
        if let digit, digit != 0 { return fail(&cursor, start) }
        digit = value
      } else if let scale = scalar == "十" ? 10 : scalar == "百" ? 100 : nil {
        guard scale < unit, scale == 10 || digit != nil else { return fail(&cursor, start) }
        total += (digit ?? 1) * scale
        digit = nil
        unit = scale
      } else {
        break
      }
      length += 1
      _ = cursor.next()
    }
    total += digit ?? 0
    guard length > 0, total > 0 else { return fail(&cursor, start) }
    return total
  }

  /// Up to `digits` ASCII or full-width digits that no further digit follows.
  static func arabic(_ cursor: inout ScalarCursor, digits: Int) -> Int? {
    let start = cursor.offset
    var total = 0
    var length = 0
    while let value = cursor.peek()?.digit {
      guard length < digits else { return fail(&cursor, start) }
      total = total * 10 + value
      length += 1
      _ = cursor.next()
    }
    return length > 0 ? total : nil
  }

  /// The number that one enclosed character stands for: ①, ⑵, ❸, ⒋, ㈤.
  static func enclosed(_ scalar: Unicode.Scalar) -> (form: NumberForm, number: Int)? {
    let value = Int(scalar.value)
    return switch value {
    case 0x2460...0x2473: (.circled, value - 0x245F)
    case 0x2474...0x2487: (.circled, value - 0x2473)
    case 0x2488...0x249B: (.arabic, value - 0x2487)
    case 0x2776...0x277F: (.circled, value - 0x2775)
    case 0x3220...0x3229: (.chineseBracketed, value - 0x321F)
    default: nil
    }
  }

  private static func fail(_ cursor: inout ScalarCursor, _ start: Int) -> Int? {
    cursor.offset = start
    return nil
  }
}
