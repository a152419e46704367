/// Roman numerals from 1 to 39, which headings are counted with.
package enum RomanNumeral {
  private static let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]

  /// The numeral of a number; other numbers stay in digits.
  package static func text(_ number: Int) -> String {
    guard 1...39 ~= number else { return "\(number)" }
    return String(repeating: "X", count: number / 10) + ones[number % 10]
  }

  private static let values = Dictionary(uniqueKeysWithValues: (1...39).map { (text($0), $0) })

  /// The number of a numeral in capitals; nil where it is none, or ill-formed.
  static func value(of letters: ArraySlice<UInt8>) -> Int? {
    letters.count <= 7 ? values[String(decoding: letters, as: UTF8.self)] : nil
  }
}
