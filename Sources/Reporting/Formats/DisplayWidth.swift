/// Columns that a scalar takes on a terminal: 0, 1 or 2 (Unicode Standard Annex 11).
package func displayWidth(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F,
    0xFEFF, 0xE0100...0xE01EF:
    0
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    2
  // Curly quotes, dashes and dots are drawn wide beside Chinese text by most terminals' fonts but
  // count one column by the standard; the standard is what carets can rely on.
  default: 1
  }
}

/// A text as a terminal may show it: control and direction characters escaped.
package struct ShownText {
  package private(set) var text = ""
  package private(set) var width = 0

  package init(_ text: some Sequence<Unicode.Scalar>) { for scalar in text { append(scalar) } }

  package init(_ text: String) { self.init(text.unicodeScalars) }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar == "\t" {
      text += " "
      width += 1
    } else if Self.isHidden(scalar) {
      let escaped = "\\u{\(String(scalar.value, radix: 16))}"
      text += escaped
      width += escaped.utf8.count
    } else {
      text.unicodeScalars.append(scalar)
      width += displayWidth(of: scalar)
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E,
      0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
