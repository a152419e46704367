import DocumentModel
import RuleModel

/// How the items of one list in running text are built: their lead phrases and the marks between.
struct ListShape {
  /// The stretch of an item up to its first mark.
  private struct Lead {
    let range: TextRange
    let length: Int
    /// Nil where the item has no mark.
    let mark: Unicode.Scalar?

    /// Whether the item goes on behind the mark.
    let isFollowed: Bool

    /// A phrase of its own, closed by a full stop, with text behind it.
    var isClosed: Bool { mark == "。" && isFollowed && length <= ListShape.longestLead }
  }

  /// A lead phrase longer than this is a sentence.
  private static let longestLead = 24

  let document: Document
  let items: [EnumerationMarker]

  /// Faults of the list as a whole.
  var faults: [(EnumerationFault, TextRange)] {
    guard items.count >= 2 else { return [] }
    return separators() + leads()
  }

  // MARK: - Marks between items

  private func separators() -> [(EnumerationFault, TextRange)] {
    var stops: [(item: EnumerationMarker, range: TextRange)] = []
    var others: [(item: EnumerationMarker, range: TextRange)] = []
    for (item, next) in zip(items, items.dropFirst()) {
      guard let (range, scalar) = mark(before: next) else { continue }
      if scalar == "。" { stops.append((item, range)) }
      if scalar == "；" || scalar == ";" { others.append((item, range)) }
    }
    // GB/T 15834-2011 A.5: an item that holds a 。 ends in one.
    let behindStops = others.filter { holdsStop($0.item, until: $0.range.lowerBound) }
    if stops.isEmpty { return behindStops.map { (.separator, $0.range) } }
    guard !others.isEmpty else { return [] }
    let odd = others.count <= stops.count ? others : stops
    return odd.map { (.separator, $0.range) }
  }

  private func holdsStop(_ item: EnumerationMarker, until end: Int) -> Bool {
    document.text.string(item.range.upperBound..<max(end, item.range.upperBound))
      .unicodeScalars.contains("。")
  }

  /// The mark that stands before a marker, blanks and line ends between them passed over.
  private func mark(before marker: EnumerationMarker) -> (range: TextRange, scalar: Unicode.Scalar)?
  {
    let bytes = document.text.bytes
    var end = marker.range.lowerBound
    while end > 0 {
      var start = end - 1
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let (scalar, width) = document.text.scalar(at: start)
      guard scalar.properties.isWhitespace else { return (start..<start + width, scalar) }
      end = start
    }
    return nil
  }

  // MARK: - Lead phrases

  private func leads() -> [(EnumerationFault, TextRange)] {
    let leads = items.indices.map(lead)
    let closed = leads.filter(\.isClosed)
    // An item that is one sentence has no lead phrase.
    let open = leads.filter { !$0.isClosed && $0.isFollowed }
    guard !closed.isEmpty, !open.isEmpty, closed.count >= open.count else { return [] }
    let longest = closed.map(\.length).max() ?? 0
    let unclosed = open.filter {
      $0.mark != "。" && $0.length * 2 >= longest * 3 && $0.length >= 14
    }
    return unclosed.map { (.leadUnclosed, $0.range) } + open.prefix(1).map { (.parallel, $0.range) }
  }

  /// - Complexity: O(*n*) in the size of the item: a mark behind it is none of its own.
  private func lead(of index: Int) -> Lead {
    let item = items[index]
    let block = document.blocks[item.block].range
    let next = index + 1 < items.count ? items[index + 1].range.lowerBound : block.upperBound
    let end = max(min(next, block.upperBound), item.range.upperBound)
    var place = item.range.upperBound
    while place < end {
      let (scalar, width) = document.text.scalar(at: place)
      if "。，；：！？,;:".unicodeScalars.contains(scalar) {
        return lead(item, until: place, scalar, isFollowed: place + width < end)
      }
      place += width
    }
    return lead(item, until: end, nil, isFollowed: false)
  }

  private func lead(
    _ item: EnumerationMarker, until end: Int, _ mark: Unicode.Scalar?, isFollowed: Bool
  ) -> Lead {
    let range = item.range.lowerBound..<end
    return Lead(
      range: range, length: document.text.characterCount(of: item.range.upperBound..<end),
      mark: mark, isFollowed: isFollowed)
  }
}
