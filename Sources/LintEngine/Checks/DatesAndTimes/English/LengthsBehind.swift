import DocumentModel
import RuleModel

/// Compares a length behind a time with the times before it: it was seen at 03:48, after 18 minutes; at
/// 04:10, 22 minutes later.
enum LengthsBehind {
  private static let openings = ShippedWords.En.Incidents.lengthBehind.set
  private static let beforeLater = ShippedWords.En.Incidents.beforeLater.set
  private static let later = ShippedWords.En.Incidents.lengthLater.set
  /// More times show nothing.
  private static let most = 40

  /// - Complexity: O(lengths times times), of which few are looked at.
  static func findings(in document: Document) -> [DateFinding] {
    let moments = document.facts.moments
    guard 2...most ~= moments.count else { return [] }
    return document.blocks.filter { $0.role == .paragraph && $0.container != .cell }
      .flatMap { block in
        document.durations(in: block.range).compactMap { stated in
          guard
            let last = moments.lastIndex(where: {
              $0.range.upperBound <= stated.range.lowerBound && block.range.holds($0.range)
            }), last > 0, block.range.holds(moments[last - 1].range),
            isBehind(stated, moments[last], in: block.range, document)
          else { return nil }
          let spans = moments[..<last].map { TimeSpan($0, moments[last], in: document) }
          guard let nearest = spans.last, !spans.contains(where: { $0.admits(stated) }) else {
            return nil
          }
          return DurationMismatch.mismatch(stated, nearest, in: document)
        }
      }
  }

  private static func isBehind(
    _ stated: DurationFact, _ moment: TimeOfDay, in block: TextRange, _ document: Document
  ) -> Bool {
    let gap = moment.range.upperBound..<stated.range.lowerBound
    guard gap.count <= 30, let mark = document.text.string(gap).first else { return false }
    let words = Gap.words(gap, document).joined(separator: " ")
    let rest = stated.range.upperBound..<block.upperBound
    let next = document.text.string(rest.prefix(1))
    if openings.contains(words) { return next.isEmpty || ".,;)".contains(next) }
    return (words.isEmpty || beforeLater.contains(words)) && ",(".contains(mark)
      && Gap.firstWords(1, of: rest, document).first.map(later.contains) ?? false
  }
}
