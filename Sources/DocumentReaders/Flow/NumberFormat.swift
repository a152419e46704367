/// How the number of a paragraph is written.
enum NumberFormat: Hashable {
  case decimal, bullet, none
  case decimalZero, decimalFullWidth, ordinal, dashed
  case upperRoman, lowerRoman
  /// a, b, … z, aa, bb.
  case upperLetter, lowerLetter
  /// a, b, … z, aa, ab.
  case upperAlphabet, lowerAlphabet
  /// 一、二、…十一、…一百零一.
  case chinese
  /// 壹、贰、…拾.
  case chineseLegal, chineseLegalTraditional
  /// 一、二、…一〇.
  case chineseDigits
  /// 甲、乙、丙; 子、丑、寅.
  case stems, branches
  /// ①, ⑴, ⒈, ㊀: from the first of the signs on, so many.
  case signs(UInt32, Int)

  /// A number as it is written; in digits where the way has no form for it.
  func text(of number: Int) -> String {
    switch self {
    case .bullet, .none: ""
    case .decimal: "\(number)"
    case .decimalZero: 0...9 ~= number ? "0\(number)" : "\(number)"
    case .decimalFullWidth: Self.fullWidth(number)
    case .ordinal: "\(number)\(Self.ordinalEnding(number))"
    case .dashed: "- \(number) -"
    case .upperRoman: Self.roman(number) ?? "\(number)"
    case .lowerRoman: Self.roman(number)?.lowercased() ?? "\(number)"
    case .upperLetter: Self.letters(number, from: "A") ?? "\(number)"
    case .lowerLetter: Self.letters(number, from: "a") ?? "\(number)"
    case .upperAlphabet: Self.alphabet(number, from: "A") ?? "\(number)"
    case .lowerAlphabet: Self.alphabet(number, from: "a") ?? "\(number)"
    case .chinese: ChineseCount.common.text(of: number) ?? "\(number)"
    case .chineseLegal: ChineseCount.legal.text(of: number) ?? "\(number)"
    case .chineseLegalTraditional:
      ChineseCount.traditionalLegal.text(of: number) ?? "\(number)"
    case .chineseDigits: Self.digits(number)
    case .stems: Self.element(number, of: "甲乙丙丁戊己庚辛壬癸") ?? "\(number)"
    case .branches: Self.element(number, of: "子丑寅卯辰巳午未申酉戌亥") ?? "\(number)"
    case .signs(let first, let count):
      1...count ~= number
        ? Unicode.Scalar(first + UInt32(number) - 1).map { "\($0)" } ?? "\(number)" : "\(number)"
    }
  }

  private static func fullWidth(_ number: Int) -> String {
    String(
      String.UnicodeScalarView(
        "\(number)".unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
  }

  private static func ordinalEnding(_ number: Int) -> String {
    guard !(11...13 ~= number % 100) else { return "th" }
    return [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
  }

  private static func roman(_ number: Int) -> String? {
    guard 1...3999 ~= number else { return nil }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// a, b, … z, aa, bb: the letter again for each time that the alphabet was gone through.
  private static func letters(_ number: Int, from first: Unicode.Scalar) -> String? {
    guard 1...780 ~= number, let letter = Unicode.Scalar(first.value + UInt32(number - 1) % 26)
    else { return nil }
    return String(repeating: "\(letter)", count: (number - 1) / 26 + 1)
  }

  /// a, b, … z, aa, ab: the letters are digits without a nought.
  private static func alphabet(_ number: Int, from first: Unicode.Scalar) -> String? {
    guard number > 0 else { return nil }
    var letters = ""
    var rest = number
    while rest > 0 {
      let letter = Unicode.Scalar(first.value + UInt32((rest - 1) % 26))
      letters = (letter.map { "\($0)" } ?? "") + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  private static func digits(_ number: Int) -> String {
    let digits = Array("〇一二三四五六七八九")
    return String("\(number)".map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
  }

  private static func element(_ number: Int, of list: String) -> String? {
    1...list.count ~= number ? String(Array(list)[number - 1]) : nil
  }
}

/// Numbers in Chinese characters, below a hundred million.
private struct ChineseCount {
  let digits: [Character]
  /// From ten on.
  let places: [Character]
  let tenThousand: Character
  /// Whether ten is written without a one before it.
  let dropsOne: Bool

  static let common = ChineseCount(
    digits: Array("零一二三四五六七八九"), places: Array("十百千"), tenThousand: "万", dropsOne: true)
  static let legal = ChineseCount(
    digits: Array("零壹贰叁肆伍陆柒捌玖"), places: Array("拾佰仟"), tenThousand: "万", dropsOne: false)
  static let traditionalLegal = ChineseCount(
    digits: Array("零壹貳參肆伍陸柒捌玖"), places: Array("拾佰仟"), tenThousand: "萬", dropsOne: false)

  func text(of number: Int) -> String? {
    guard 1...99_999_999 ~= number else { return number == 0 ? String(digits[0]) : nil }
    let (high, low) = number.quotientAndRemainder(dividingBy: 10_000)
    guard high > 0 else { return group(low, isFirst: true) }
    var text = group(high, isFirst: true) + String(tenThousand)
    if low > 0 { text += (low < 1000 ? String(digits[0]) : "") + group(low, isFirst: false) }
    return text
  }

  /// A number below ten thousand.
  private func group(_ number: Int, isFirst: Bool) -> String {
    var text = ""
    var isGap = false
    for (place, value) in [(2, 1000), (1, 100), (0, 10), (-1, 1)] {
      let digit = number / value % 10
      guard digit > 0 else {
        isGap = !text.isEmpty
        continue
      }
      if isGap { text.append(digits[0]) }
      isGap = false
      let isBareTen = dropsOne && isFirst && text.isEmpty && digit == 1 && value == 10
      if !isBareTen { text.append(digits[digit]) }
      if place >= 0 { text.append(places[place]) }
    }
    return text
  }
}
