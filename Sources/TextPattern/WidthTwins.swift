/// Marks and digits that stand in two widths; no other mark has a twin.
package enum WidthTwins {
  private static let halfWidth = Array(",:;!?()%+-.~".unicodeScalars)
  private static let fullWidth = Array("，：；！？（）％＋－．～".unicodeScalars)

  /// The same mark or digit in the other width.
  package static func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let index = halfWidth.firstIndex(of: scalar) { return fullWidth[index] }
    if let index = fullWidth.firstIndex(of: scalar) { return halfWidth[index] }
    switch scalar.value {
    case 0x30...0x39: return Unicode.Scalar(scalar.value + 0xFEE0)
    case 0xFF10...0xFF19: return Unicode.Scalar(scalar.value - 0xFEE0)
    default: return nil
    }
  }

  /// Whether `scalar` is one of the full-width twins.
  package static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && twin(of: scalar) != nil
  }

  /// The text with all its marks and digits in one width.
  package static func turned(_ text: String, toFullWidth: Bool) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard let twin = twin(of: scalar), isFullWidth(scalar) != toFullWidth else {
            return scalar
          }
          return twin
        }))
  }
}
