import SourceText

extension RuleReader {
  /// Faults bounds that nothing, or everything, keeps.
  ///
  /// - Parameters:
  ///   - minimum: The lower bound.
  ///   - maximum: The upper bound.
  ///   - span: Where a bound is written; nil where none is.
  func checkBounds(_ minimum: Int?, _ maximum: Int?, at span: SourceSpan?) {
    guard let span else { return }
    if let maximum, let minimum, maximum < minimum {
      report(.maximumBelowMinimum, at: span)
    } else if (minimum ?? 0) == 0, maximum == nil {
      report(.boundlessBounds, at: span)
    }
  }
}
