/// A stretch of block text as the number grammar reads it: scalar by scalar, never outside it.
struct NumberText {
  let bytes: [UInt8]
  let start: Int
  let end: Int

  /// The scalar at `offset` and where the next one starts; NUL at the end.
  func glyph(at offset: Int) -> (value: Unicode.Scalar, end: Int) {
    guard offset < end else { return ("\0", offset) }
    let scalar = bytes.scalar(at: offset)
    let next = offset + UTF8.width(scalar)
    // A range that cuts a character open must not be read past.
    return next <= end ? (scalar, next) : ("\u{FFFD}", offset + 1)
  }

  func scalar(at offset: Int) -> Unicode.Scalar { glyph(at: offset).value }

  /// Where the scalar before `offset` starts; `offset` itself at the start of the text.
  func previous(_ offset: Int) -> Int {
    guard offset > start else { return offset }
    var place = offset - 1
    while place > start, offset - place < 4, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  /// The scalar before `offset`; NUL at the start of the text.
  func scalar(before offset: Int) -> Unicode.Scalar {
    let place = previous(offset)
    return place < offset ? scalar(at: place) : "\0"
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
      guard next.value.isSpace else { return place }
      place = next.end
    }
  }

  /// The last place up to `offset` that has no blank before it.
  func beforeBlanks(_ offset: Int) -> Int {
    var place = offset
    while scalar(before: place).isSpace { place = previous(place) }
    return place
  }

  /// Digits that stand together: how many, their value while it fits, and where they end.
  func digits(at offset: Int) -> DigitRun {
    var run = DigitRun(end: offset, count: 0, value: 0)
    while true {
      let next = glyph(at: run.end)
      guard let digit = next.value.digit else { return run }
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

extension Unicode.Scalar {
  /// A space of any width (Unicode category Zs, but for the Ogham mark).
  var isSpace: Bool {
    switch value {
    case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// The same spaces as an expression.
  static let spaceExpression =
    #"[\x{20}\x{A0}\x{2000}-\x{200A}\x{202F}\x{205F}\x{3000}]"#

  var isPoint: Bool { self == "." || self == "．" }

  /// A letter of the Latin alphabet without accents, of either width.
  var isLatinLetter: Bool {
    switch self {
    case "A"..."Z", "a"..."z", "Ａ"..."Ｚ", "ａ"..."ｚ": true
    default: false
    }
  }

  /// The value of an ASCII or full-width digit.
  package var digit: Int? {
    switch self {
    case "0"..."9": Int(value) - 0x30
    case "０"..."９": Int(value) - 0xFF10
    default: nil
    }
  }
}
