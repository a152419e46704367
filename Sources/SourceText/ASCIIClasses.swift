/// The classes of ASCII that texts are read by; no byte of a longer UTF-8 sequence is in any of them.
extension UInt8 {
  /// `0` to `9`.
  @inlinable package var isASCIIDigit: Bool { 0x30...0x39 ~= self }

  /// `A` to `Z`.
  @inlinable package var isASCIIUppercase: Bool { 0x41...0x5A ~= self }

  /// `a` to `z`.
  @inlinable package var isASCIILowercase: Bool { 0x61...0x7A ~= self }

  /// `A` to `Z` and `a` to `z`.
  @inlinable package var isASCIILetter: Bool { 0x61...0x7A ~= self | 0x20 }

  /// A letter or a digit.
  @inlinable package var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }

  /// What is printed and is neither a letter, a digit nor a space.
  @inlinable package var isASCIIPunctuation: Bool {
    0x21...0x7E ~= self && !isASCIILetterOrDigit
  }

  /// A space or a tab.
  @inlinable package var isASCIIBlank: Bool { self == 0x20 || self == 0x09 }

  /// A blank or a line feed.
  @inlinable package var isASCIIBlankOrLineFeed: Bool { isASCIIBlank || self == 0x0A }

  /// A space or one of the controls from tab to carriage return, as in C.
  @inlinable package var isASCIISpace: Bool { self == 0x20 || 0x09...0x0D ~= self }
}

extension Unicode.Scalar {
  /// `0` to `9`.
  @inlinable package var isASCIIDigit: Bool { 0x30...0x39 ~= value }

  /// `A` to `Z`.
  @inlinable package var isASCIIUppercase: Bool { 0x41...0x5A ~= value }

  /// `a` to `z`.
  @inlinable package var isASCIILowercase: Bool { 0x61...0x7A ~= value }

  /// `A` to `Z` and `a` to `z`.
  @inlinable package var isASCIILetter: Bool { 0x61...0x7A ~= value | 0x20 }

  /// A letter or a digit.
  @inlinable package var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
}
