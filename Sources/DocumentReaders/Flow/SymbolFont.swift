/// Characters of symbol fonts as the characters that they look like.
enum SymbolFont {
  /// - Parameters:
  ///   - code: The character in the font, in hexadecimal digits.
  ///   - font: The font.
  /// - Returns: U+FFFC, which no pattern takes for text, for one that looks like no character.
  static func text(_ code: String?, font: String?) -> String {
    guard let code, let value = UInt32(code, radix: 16) else { return "" }
    return text(value, font: font)
  }

  /// By the number of the character.
  static func text(_ value: UInt32, font: String?) -> String {
    // Symbol fonts have their characters from U+F000 on.
    let place = 0xF000...0xF0FF ~= value ? value - 0xF000 : value
    let table =
      switch font {
      case "Symbol": symbol
      case "Wingdings": wingdings
      case "Wingdings 2": wingdings2
      default: [:] as [UInt32: String]
      }
    if let known = table[place] { return known }
    let isOwn = 0xE000...0xF8FF ~= value || font?.hasPrefix("Wingdings") == true || font == "Symbol"
    guard !isOwn, value >= 0x20, let scalar = Unicode.Scalar(value) else { return "\u{FFFC}" }
    return String(scalar)
  }

  private static let symbol: [UInt32: String] = [
    0x25: "%", 0x2B: "+", 0x2D: "−", 0x3C: "<", 0x3D: "=", 0x3E: ">", 0x61: "α", 0x62: "β",
    0x64: "δ", 0x6C: "λ", 0x6D: "μ", 0x70: "π", 0x73: "σ", 0x44: "Δ", 0x53: "Σ", 0x57: "Ω",
    0xA3: "≤", 0xA5: "∞", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "·", 0xB8: "÷",
    0xB9: "≠", 0xBB: "≈", 0xD6: "√", 0xE5: "∑",
  ]
  private static let wingdings: [UInt32: String] = [
    0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0xA1: "○",
    0xA8: "□", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0xE0: "→", 0xD8: "➢",
    0x81: "①", 0x82: "②", 0x83: "③", 0x84: "④", 0x85: "⑤", 0x86: "⑥", 0x87: "⑦", 0x88: "⑧",
    0x89: "⑨", 0x8A: "⑩",
  ]
  private static let wingdings2: [UInt32: String] = [
    0x50: "✓", 0x4F: "✗", 0x52: "☑", 0x51: "☒", 0xA3: "□", 0x2A: "□",
  ]
}
