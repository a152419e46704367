internal import DocumentModel

extension SameQuantities {
  /// 从调查的12个乡镇: what was done with them, and what they are, as before.
  func isPointed(_ whole: Mention, by part: Mention) -> Bool {
    let text = document.text.string(part.range.lowerBound..<part.quantity.range.lowerBound)
    guard text.hasSuffix("的"), whole.head.count > 1, part.head.hasPrefix(whole.head) else {
      return false
    }
    let action = text.dropLast().suffix(2)
    return action.count == 2 && whole.noun.contains(action) && text.count < 7
  }
}
