import DocumentModel
import RuleModel

/// Compares a stated length with all points of time of its paragraph.
struct SpanCheck {
  let document: Document
  /// In the order of the text.
  let points: [TimePoint]

  /// A length that opens a sentence stands within so many bytes.
  private static let opening = 7

  /// More points show nothing.
  static let most = 14
  /// Nor do more lengths.
  static let mostSpans = 40

  /// Whether the span between any two points may be said so.
  func admits(_ span: SaidSpan) -> Bool {
    points.contains { start in
      points.contains { end in start.distance(to: end).map(span.admits) ?? false }
    }
  }

  /// The points of some sentences before a place.
  func points(in range: TextRange, before place: Int) -> [TimePoint] {
    points.filter { range.contains($0.range.lowerBound) && $0.range.upperBound <= place }
  }

  /// The only two points before a length in its sentence, or one there and one in the sentence before.
  func pair(before span: TextRange, in block: Block, at place: Int) -> (TimePoint, TimePoint)? {
    let own = points(in: block.sentences[place], before: span.lowerBound)
    guard own.count < 2 else { return own.count == 2 ? (own[0], own[1]) : nil }
    let before = place > 0 ? points(in: block.sentences[place - 1], before: span.lowerBound) : []
    // Both stand in the sentence before, and nothing but the length begins this one.
    if own.isEmpty, before.count == 2,
      span.lowerBound - block.sentences[place].lowerBound < Self.opening
    {
      return (before[0], before[1])
    }
    guard let start = before.first, before.count == 1, let end = own.first else { return nil }
    return (start, end)
  }

  /// A length that no two points of its paragraph allow, and the two that it is about; nil where it may be
  /// said, or the second is the earlier one.
  func finding(_ span: SaidSpan, from start: TimePoint, to end: TimePoint) -> DateFinding? {
    guard points.count <= Self.most, let distance = start.distance(to: end), !admits(span) else {
      return nil
    }
    return DatesCheck.make(
      .duration, span.range, document, expected: distance.text(like: span).text,
      operands: [document.text.string(start.range), document.text.string(end.range)],
      related: [RelatedPlace(.start, at: start.range), RelatedPlace(.end, at: end.range)])
  }
}

extension [DateFinding] {
  /// Those about lengths that no one before is about.
  var distinct: [DateFinding] {
    var told: Set<TextRange> = []
    return filter { told.insert($0.finding.range).inserted }
  }

  /// Those of `others` besides that are about no length told of already.
  func adding(_ others: [DateFinding]) -> [DateFinding] {
    self
      + others.filter { other in
        !contains { $0.finding.range.overlaps(other.finding.range) }
      }
  }
}
