/// What a character means to a reader, whatever stands around it.
enum ScalarSense: Hashable {
  case hidden
  case deceptive
  /// A decimal digit beyond ASCII and full width.
  case digit(UInt8)
  /// A form of a Han character.
  case han(Unicode.Scalar)
  /// It ends lines in some files; LF itself is not one of these.
  case lineEnd
  case tab
  /// A space that is not ASCII, of less than a character's width.
  case blank

  /// A text without what is hidden, its digits and Han characters the common ones.
  static func read(_ text: [UInt8]) -> [UInt8] {
    String(decoding: text, as: UTF8.self).unicodeScalars.flatMap { scalar -> [UInt8] in
      switch ScalarSense(scalar) {
      case .hidden, .deceptive: []
      case .digit(let value): Array("\(value)".utf8)
      case .han(let unified): Array(String(unified).utf8)
      case .lineEnd, .tab, .blank, nil: Array(String(scalar).utf8)
      }
    }
  }

  /// - Returns: Nil for text.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .tab
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: self = .blank
    case 0x0B...0x0D, 0x85, 0x2028, 0x2029: self = .lineEnd
    case 0x0A: return nil
    case 0x00..<0x20, 0x7F..<0xA0: self = .hidden
    // Most of what is written, so that it costs nothing.
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x2070...0x2E7F,
      0x3000...0x3163, 0x3165...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF9F:
      return nil
    case 0x202A...0x202E, 0x2066...0x2069, 0xE0001, 0xE0020...0xE007F: self = .deceptive
    case 0xFFF9...0xFFFB: self = .hidden
    case 0x2E80...0x2FDF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      guard let unified = HanVariants.unified(of: scalar) else { return nil }
      self = .han(unified)
    default:
      let properties = scalar.properties
      if properties.isDefaultIgnorableCodePoint {
        self = .hidden
      } else if properties.generalCategory == .decimalNumber, let value = properties.numericValue {
        self = .digit(UInt8(value))
      } else {
        return nil
      }
    }
  }
}
