import Diagnostics
import SourceText

extension RuleFileDecoder {
  /// Faults bounds that nothing, or everything, keeps.
  ///
  /// - Parameters:
  ///   - minimum: The lower bound.
  ///   - maximum: The upper bound.
  ///   - span: Where a bound is written; nil where none is.
  mutating func checkBounds(_ minimum: Int?, _ maximum: Int?, at span: SourceSpan?) {
    guard let span else { return }
    if let maximum, let minimum, maximum < minimum {
      decoder.report(
        "rule-file.bounds", at: span,
        LocalizedText(zh: "'max' 小于 'min'", en: "'max' is below 'min'"))
    } else if (minimum ?? 0) == 0, maximum == nil {
      decoder.report(
        "rule-file.bounds", at: span,
        LocalizedText(
          zh: "'min' 是 0，又没有 'max'：这条规则永远不会报",
          en: "with 'min' 0 and no 'max' nothing is ever reported"))
    }
  }
}
