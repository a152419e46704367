/// Marks and digits that stand in two widths; no other mark has a twin.
package enum WidthTwins {
  /// From an ASCII character to its full-width form.
  private static let distance: UInt32 = 0xFEE0

  /// The same mark or digit in the other width.
  package static func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    if hasTwin(value) { return Unicode.Scalar(value + distance) }
    guard value > distance, hasTwin(value - distance) else { return nil }
    return Unicode.Scalar(value - distance)
  }

  /// Whether an ASCII character is one of `0123456789,:;!?()%+-.~`.
  private static func hasTwin(_ value: UInt32) -> Bool {
    switch value {
    case 0x30...0x39, 0x21, 0x25, 0x28, 0x29, 0x2B...0x2E, 0x3A, 0x3B, 0x3F, 0x7E: true
    default: false
    }
  }

  /// Whether `scalar` is one of the full-width twins.
  package static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && twin(of: scalar) != nil
  }

  /// The text with all its marks and digits in one width, and its letters where that is half.
  package static func turned(_ text: String, toFullWidth: Bool) -> String {
    var turned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let twin = twin(of: scalar), isFullWidth(scalar) != toFullWidth {
        turned.append(twin)
      } else if !toFullWidth, 0xFF01...0xFF5E ~= scalar.value,
        let half = Unicode.Scalar(scalar.value - distance)
      {
        turned.append(half)
      } else {
        turned.append(scalar)
      }
    }
    return String(turned)
  }
}
