/// Reads the small numerals that headings, list markers and dates are counted with.
///
/// Not the number grammar of quantities: an order numeral has neither 万 nor decimals.
enum OrderNumeral {
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

  /// Puts the cursor back where it was.
  static func fail(_ cursor: inout ScalarCursor, _ start: Int) -> Int? {
    cursor.offset = start
    return nil
  }
}
