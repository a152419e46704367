internal import DocumentModel

/// Sums without words of their own, and what their digits say of them.
extension Reading {
  /// A whole and all of its parts; nil where they cannot be computed with.
  static func sum(_ parts: [Mention], of whole: Mention, _ strength: Strength) -> Reading? {
    guard let sum = try? parts.sum() else { return nil }
    return Reading(
      .split, ["whole": [whole], "parts": parts], subject: whole,
      note: sum.low > whole.estimate.high ? "over" : "under", strength: strength
    ) { () throws(ArithmeticFault) in sum.overlaps(whole.estimate) }
  }

  /// Whether it is a sum that words and marks bind.
  var isBoundSum: Bool { kind == .split && self.isBound }

  /// The same reading, told by its digits; nil where no slip of the hand makes it hold.
  var toldByDigits: Reading? {
    guard let slip = slipEvidence, !slip.suspects.isEmpty else { return nil }
    var told = self
    told.suspects = slip.suspects
    told.isByDigits = true
    return told
  }
}
