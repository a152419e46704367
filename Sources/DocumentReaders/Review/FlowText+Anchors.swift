import SourceText

/// What of a part a stretch of the text stands on.
struct FlowAnchor: Hashable {
  /// By its place among ``FlowText/parts``.
  let part: Int
  /// In the part; empty for a place between characters, and for a paragraph without text its start.
  let range: Range<Int>
  /// Of an empty range: whether the text is what ends there, or what begins.
  var side = PartCut.Side.end
  /// Whether the words stand elsewhere, as those of notes do: this is where the text refers to them.
  var isReference = false
}

extension FlowText {
  /// Where a comment on a stretch of the text stands.
  ///
  /// Comments stand in the body alone: one on a note stands at its reference, one on a header or footer on the
  /// first paragraph.
  ///
  /// - Complexity: O(log *pieces* + *pieces of the stretch*).
  func anchor(of range: Range<Int>) -> FlowAnchor? {
    if range.lowerBound > bodyEnd { return furnitureAnchor }
    guard let anchor = ownAnchor(of: range), anchor.part != 0 else { return ownAnchor(of: range) }
    let note = notes.partitioningIndex { $0.start >= max(range.lowerBound, 1) } - 1
    guard notes.indices.contains(note) else { return nil }
    return FlowAnchor(part: 0, range: notes[note].reference, isReference: true)
  }

  /// Where comments on what stands apart from the body stand: on its first words; nil where nothing does.
  var furnitureAnchor: FlowAnchor? {
    guard !furniture.isEmpty, let first = blocks.first(where: { !$0.isBlank }) else { return nil }
    let lines = first.lines.filter { !$0.isEmpty }
    return lines.first.flatMap(anchor).map {
      FlowAnchor(part: 0, range: $0.range, side: $0.side, isReference: true)
    }
  }

  /// The stretch itself; of a number that nobody typed, the text behind it.
  private func ownAnchor(of range: Range<Int>) -> FlowAnchor? {
    let pieces = pieces(of: range)
    if let anchor = anchor(of: pieces, within: range) { return anchor }
    if let number = pieces.firstIndex(where: { $0.origin == .number }) {
      let line = self.pieces[(number + 1)...].prefix { $0.run != nil }
      if let anchor = anchor(of: line, within: 0..<record.count) { return anchor }
    }
    return point(at: range.lowerBound)
  }

  /// All of some pieces that the part holds, within a stretch.
  private func anchor(of pieces: ArraySlice<FlowPiece>, within range: Range<Int>) -> FlowAnchor? {
    var found: FlowAnchor?
    for index in pieces.indices {
      guard let source = source(of: index, within: range) else { continue }
      guard let before = found else {
        found = FlowAnchor(part: pieces[index].part, range: source)
        continue
      }
      guard before.part == pieces[index].part else { break }
      // What stands in a text box comes behind its paragraph, and before its end in the part.
      found = FlowAnchor(
        part: before.part,
        range: min(
          before.range.lowerBound, source.lowerBound)..<max(
            before.range.upperBound, source.upperBound))
    }
    return found
  }

  /// What a piece stands for within a stretch; nil where the part has nothing for it.
  func source(of index: Int, within range: Range<Int>) -> Range<Int>? {
    let piece = pieces[index]
    let end = index + 1 < pieces.count ? pieces[index + 1].start : record.count
    let own = range.clamped(to: piece.start..<end)
    guard !own.isEmpty else { return nil }
    switch piece.origin {
    case .text:
      return piece.place + own.lowerBound - piece.start..<piece.place + own.upperBound - piece.start
    case .standingFor(let width): return piece.place..<piece.place + width
    case .number, .joint: return nil
    }
  }

  /// The place between two characters: behind the first of them, where both stand in one paragraph.
  func point(at offset: Int) -> FlowAnchor? {
    let behind = pieces.partitioningIndex { $0.start >= offset }
    if behind > 0, let before = source(of: behind - 1, within: 0..<offset) {
      let end = before.upperBound
      return FlowAnchor(part: pieces[behind - 1].part, range: end..<end)
    }
    if behind < pieces.count, pieces[behind].run != nil {
      let place = pieces[behind].place
      return FlowAnchor(part: pieces[behind].part, range: place..<place, side: .beginning)
    }
    guard let piece = behind > 0 ? pieces[behind - 1] : pieces.first else { return nil }
    return FlowAnchor(part: piece.part, range: piece.place..<piece.place)
  }
}
