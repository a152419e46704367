/// A stretch of block text as the number grammar reads it: scalar by scalar, never outside it.
struct NumberText {
  let bytes: [UInt8]
  let start: Int
  let end: Int

  /// The scalar at `offset` and where the next one starts; 0 at the end.
  func glyph(at offset: Int) -> (value: UInt32, end: Int) {
    guard offset < end else { return (0, offset) }
    let lead = bytes[offset]
    if lead < 0x80 { return (UInt32(lead), offset + 1) }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    // A range that cuts a character open must not be read past.
    guard lead >= 0xC0, offset + width <= end else { return (0xFFFD, offset + 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for next in offset + 1..<offset + width { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (value, offset + width)
  }

  func scalar(at offset: Int) -> UInt32 { glyph(at: offset).value }

  /// Where the scalar before `offset` starts; `offset` itself at the start of the text.
  func previous(_ offset: Int) -> Int {
    guard offset > start else { return offset }
    var place = offset - 1
    while place > start, offset - place < 4, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  /// The scalar before `offset`; 0 at the start of the text.
  func scalar(before offset: Int) -> UInt32 {
    let place = previous(offset)
    return place < offset ? scalar(at: place) : 0
  }

  /// Whether `word` stands at `offset`.
  func has(_ word: [UInt8], at offset: Int) -> Bool {
    guard offset >= start, end - offset >= word.count else { return false }
    for index in word.indices where bytes[offset + index] != word[index] { return false }
    return true
  }

  /// The first place from `offset` on that holds no blank.
  func afterBlanks(_ offset: Int) -> Int {
    var place = offset
    while true {
      let next = glyph(at: place)
      guard NumberScalars.isBlank(next.value) else { return place }
      place = next.end
    }
  }

  /// The last place up to `offset` that has no blank before it.
  func beforeBlanks(_ offset: Int) -> Int {
    var place = offset
    while NumberScalars.isBlank(scalar(before: place)) { place = previous(place) }
    return place
  }

  /// Digits that stand together: how many, their value while it fits, and where they end.
  func digits(at offset: Int) -> DigitRun {
    var run = DigitRun(end: offset, count: 0, value: 0)
    while true {
      let next = glyph(at: run.end)
      guard let digit = NumberScalars.digit(next.value) else { return run }
      // What is longer is not a number for us; its value may stay wrong.
      if run.count < DigitRun.longest { run.value = run.value * 10 + Int128(digit) }
      run.count += 1
      run.end = next.end
    }
  }
}

/// Arabic digits that stand together.
struct DigitRun {
  /// With 万亿 multiplied in, this many digits still fit into 128 bits.
  static let longest = 24

  var end: Int
  var count: Int
  var value: Int128
}

/// Single characters of the number grammar, as the scanner and the hole patterns know them.
enum NumberScalars {
  static let digitClass = "[0-9０-９]"
  static let letterClass = "[A-Za-zＡ-Ｚａ-ｚ]"
  static let blankClass = #"[\x{20}\x{A0}\x{2000}-\x{200A}\x{202F}\x{205F}\x{3000}]"#
  static let pointClass = "[.．]"
  /// What may join the two ends of a range.
  static let joiners = "-—–－～~至到、"
  /// What makes a number a year, day, time or label rather than an amount.
  static let calendarUnits = "年月日号时"
  /// Between numeral and unit: 50余场, 3万多件, 十几次.
  static let surplus = "余多几"
  static let chineseDigits = "零〇一二两三四五六七八九"
  static let chineseUnits = "十百千万亿"

  /// A space of any width (Unicode category Zs, but for the Ogham mark).
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  static func isPoint(_ scalar: UInt32) -> Bool { scalar == 0x2E || scalar == 0xFF0E }

  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar) - 0x30
    case 0xFF10...0xFF19: Int(scalar) - 0xFF10
    default: nil
    }
  }

  static func chineseDigit(_ scalar: UInt32) -> Int? {
    switch Unicode.Scalar(scalar) {
    case "零", "〇": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  static func chineseUnit(_ scalar: UInt32) -> Int128? {
    switch Unicode.Scalar(scalar) {
    case "十": 10
    case "百": 100
    case "千": 1000
    case "万": 10_000
    case "亿": 100_000_000
    default: nil
    }
  }

  static func isChinese(_ scalar: UInt32) -> Bool {
    switch scalar {
    // 一 七 万 三 两 九 二 五 亿, 八 六, 十 千, then 〇 四 百 零.
    case 0x4E00, 0x4E03, 0x4E07, 0x4E09, 0x4E24, 0x4E5D, 0x4E8C, 0x4E94, 0x4EBF, 0x516B, 0x516D,
      0x5341, 0x5343, 0x3007, 0x56DB, 0x767E, 0x96F6:
      true
    default: false
    }
  }

  /// Whether `scalar` is one of the characters of `set`.
  static func isOne(_ scalar: UInt32, of set: String) -> Bool {
    set.unicodeScalars.contains { $0.value == scalar }
  }
}
