package import Diagnostics
import SourceText

/// A comment of the program's own that stands in a document.
package struct FlowComment: Hashable, Sendable {
  package let mark: FindingMark
  /// Whether somebody answered it, or marked it as resolved.
  package let isAnswered: Bool
  /// The text that it stands on, in the record; of one at a note's reference, the note too,
  /// and of one on the first paragraph, what stands apart from the body.
  package let ranges: [Range<Int>]

  package init(mark: FindingMark, isAnswered: Bool, ranges: [Range<Int>]) {
    self.mark = mark
    self.isAnswered = isAnswered
    self.ranges = ranges
  }

  /// Whether it is on a finding.
  package func isOn(_ mark: FindingMark, at place: Range<Int>) -> Bool {
    mark == self.mark
      && ranges.contains { range in
        range.isEmpty || place.isEmpty
          ? range.lowerBound <= place.upperBound && place.lowerBound <= range.upperBound
          : range.overlaps(place)
      }
  }
}

extension FlowText {
  /// Comments with the text that they stand on.
  ///
  /// - Complexity: O(*pieces* · log *pieces*), once for all comments.
  func placed(_ comments: [(comment: OwnComment, place: Range<Int>)]) -> [FlowComment] {
    guard !comments.isEmpty else { return [] }
    let order = pieces.indices.filter { pieces[$0].part == 0 }.sorted {
      pieces[$0].place < pieces[$1].place
    }
    return comments.map { comment, place in
      // What begins at a mark of the comment stands behind it.
      let first = order.partitioningIndex { pieces[$0].place >= place.lowerBound }
      let end = order.partitioningIndex { pieces[$0].place >= place.upperBound }
      var ranges = order[first..<end].map(range)
      if ranges.isEmpty {
        let before = first > 0 ? range(order[first - 1]).upperBound : 0
        ranges = [before..<before]
      }
      for (index, note) in notes.enumerated() where place.contains(note.reference.lowerBound) {
        let end = index + 1 < notes.count ? notes[index + 1].start : bodyEnd
        ranges.append(note.start..<end)
      }
      if let anchor = furnitureAnchor, place.contains(anchor.range.lowerBound) {
        ranges.append(bodyEnd..<record.count)
      }
      return FlowComment(mark: comment.mark, isAnswered: comment.isAnswered, ranges: ranges)
    }
  }

  /// The text of a piece, with the number before it, which no comment stands on by itself.
  private func range(_ piece: Int) -> Range<Int> {
    let isNumbered = piece > 0 && pieces[piece - 1].origin == .number
    let end = piece + 1 < pieces.count ? pieces[piece + 1].start : record.count
    return pieces[isNumbered ? piece - 1 : piece].start..<end
  }
}
