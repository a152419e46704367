/// Columns that a scalar takes on a terminal: 0, 1 or 2 (Unicode Standard Annex 11).
package func displayWidth(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  // Most characters of a report are these.
  case 0..<0x0300: 1
  case 0x4E00..<0xA000: 2
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
