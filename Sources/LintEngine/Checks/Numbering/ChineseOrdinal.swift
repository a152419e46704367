/// Small numbers in Chinese numerals.
enum ChineseOrdinal {
  private static let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// The numeral of a number from 1 to 99; greater ones stay Arabic.
  static func text(_ number: Int) -> String {
    guard (1...99).contains(number) else { return "\(number)" }
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    switch tens {
    case 0: return digits[ones]
    case 1: return "十\(digits[ones])"
    default: return "\(digits[tens])十\(digits[ones])"
    }
  }
}
