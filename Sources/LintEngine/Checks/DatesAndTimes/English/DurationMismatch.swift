import Diagnostics
import DocumentModel
import RuleModel

/// What is reported of a length of time that is not the distance of its ends.
enum DurationMismatch {
  static func mismatch(
    _ stated: DurationFact, _ span: TimeSpan, in document: Document
  ) -> DateFinding? {
    // On three days, from 8 a.m. to 8 p.m.: the hours of each of them.
    guard span.hasDays || stated.precision < Rational(86_400) else { return nil }
    // An end before its start is reported as such.
    guard let seconds = span.seconds, seconds >= 0, !span.admits(stated),
      span.hasDays || !span.admitsReversed(stated)
    else { return nil }
    return make(stated, .duration(seconds: seconds), (span.start.range, span.end.range), document)
  }

  static func make(
    _ stated: DurationFact, _ expected: FindingText, _ ends: (TextRange, TextRange),
    _ document: Document
  ) -> DateFinding {
    DatesCheck.make(
      .duration, stated.range, document, expected: expected.text,
      operands: [document.text.string(ends.0), document.text.string(ends.1)],
      related: [
        RelatedPlace(.start, at: ends.0),
        RelatedPlace(.end, at: ends.1),
      ])
  }
}
