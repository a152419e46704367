import DocumentModel

/// The blank beside a half-width mark, which a full-width one does without.
extension BlockText {
  /// A mark with the one blank that stands behind it.
  func withBlank(behind mark: TextRange) -> TextRange {
    let end = mark.upperBound
    guard end + 1 < bytes.count, bytes[end] == 0x20, bytes[end + 1] > 0x20 else { return mark }
    return mark.lowerBound..<end + 1
  }

  /// A mark with the one blank that stands before it.
  func withBlank(before mark: TextRange) -> TextRange {
    let start = mark.lowerBound
    guard start >= 2, bytes[start - 1] == 0x20, bytes[start - 2] > 0x20 else { return mark }
    return start - 1..<mark.upperBound
  }
}
