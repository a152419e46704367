/// An example's text and the places that its ⟦ ⟧ mark.
package struct MarkedExample: Hashable, Sendable {
  /// The text with the marks taken out, as UTF-8.
  package let bytes: [UInt8]
  /// The marked places in ``bytes``, in order; empty ones mark where something is missing.
  package let spans: [Range<Int>]
  /// Where in ``bytes`` the marks were taken out, in order.
  private let marks: [Int]
  private static let markLength = 3

  /// Takes the marks out of `text`.
  ///
  /// - Throws: ``MarkFault`` for marks that do not pair or stand inside one another.
  package init(_ text: String) throws(MarkFault) {
    let (open, close) = (Array("⟦".utf8), Array("⟧".utf8))
    let written = Array(text.utf8)
    var bytes: [UInt8] = []
    var spans: [Range<Int>] = []
    var start: Int?
    var marks: [Int] = []
    var index = 0
    while index < written.count {
      let isMark = { (mark: [UInt8]) in written[index...].starts(with: mark) }
      if written[index] == open[0], isMark(open) {
        guard start == nil else { throw MarkFault(offset: index) }
        start = bytes.count
        marks.append(bytes.count)
        index += open.count
      } else if written[index] == close[0], isMark(close) {
        guard let from = start else { throw MarkFault(offset: index) }
        spans.append(from..<bytes.count)
        start = nil
        marks.append(bytes.count)
        index += close.count
      } else {
        bytes.append(written[index])
        index += 1
      }
    }
    guard start == nil else { throw MarkFault(offset: written.count - 3) }
    self.bytes = bytes
    self.spans = spans
    self.marks = marks
  }

  /// Where a stretch of ``bytes`` stands in the text as written.
  ///
  /// - Parameter range: Bytes without the marks.
  /// - Returns: Bytes of the written text; the marks around the stretch are left out.
  package func written(_ range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound + Self.markLength * marks.count { $0 <= range.lowerBound }
    let inside = range.isEmpty ? 0 : marks.count { $0 > range.lowerBound && $0 < range.upperBound }
    return start..<max(start, start + range.count + Self.markLength * inside)
  }
}

/// A ⟦ or ⟧ without its twin, at a UTF-8 byte of the written example.
package struct MarkFault: Error, Hashable, Sendable {
  package let offset: Int
}
