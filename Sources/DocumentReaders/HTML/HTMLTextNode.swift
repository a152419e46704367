/// Text of a page as the parser decoded it, and where it stands.
struct HTMLTextNode {
  let text: [UInt8]
  let place: Range<Int>

  /// A stretch of the text.
  struct Piece: Equatable {
    let text: Range<Int>
    let place: Range<Int>
    /// Whether it stands in the page as it is; otherwise it has a place as a whole.
    let isExact: Bool
  }

  /// Where each stretch of the text stands.
  ///
  /// What cannot be followed has the place of the whole node: a place is wide rather than wrong.
  ///
  /// - Complexity: O(*n*).
  func pieces(in page: [UInt8], _ entities: HTMLEntities) -> [Piece] {
    var aligner = HTMLAligner(node: self, page: page, entities: entities)
    return aligner.align()
      ? aligner.pieces : [Piece(text: 0..<text.count, place: place, isExact: false)]
  }
}

/// Follows a text through the source that it was decoded from.
private struct HTMLAligner {
  private let text: [UInt8]
  private let page: [UInt8]
  private let end: Int
  private let entities: HTMLEntities
  /// How far the text and the page were read.
  private var done = 0
  private var place: Int
  private(set) var pieces: [HTMLTextNode.Piece] = []

  init(node: HTMLTextNode, page: [UInt8], entities: HTMLEntities) {
    text = node.text
    self.page = page
    self.entities = entities
    place = node.place.lowerBound
    end = node.place.upperBound
  }

  /// - Returns: Whether every byte of the text was found.
  mutating func align() -> Bool {
    // The parser passes over a line end behind `<pre>`.
    if text.first != 0x0A, place < end { place += lineEnd(at: place) }
    while done < text.count {
      guard place < end else { return false }
      switch page[place] {
      case 0x0D:
        guard text[done] == 0x0A else { return false }
        stand(1, lineEnd(at: place))
      case UInt8(ascii: "&"):
        if let (width, characters) = entities.characters(in: page[place..<end]) {
          guard text[done...].starts(with: characters) else { return false }
          stand(characters.count, width)
        } else {
          guard takeExact() else { return false }
        }
      case UInt8(ascii: "<"):
        // A tag that the parser passed over.
        if let tag = HTMLTagScanner.tagEnd(in: page[place..<end]) {
          place = tag
        } else {
          guard takeExact() else { return false }
        }
      default:
        guard takeExact() else { return false }
      }
    }
    return true
  }

  /// How many bytes the line end at a place takes; 0 where there is none.
  private func lineEnd(at place: Int) -> Int {
    switch page[place] {
    case 0x0A: 1
    case 0x0D: place + 1 < end && page[place + 1] == 0x0A ? 2 : 1
    default: 0
    }
  }

  private mutating func stand(_ count: Int, _ width: Int) {
    pieces.append(.init(text: done..<done + count, place: place..<place + width, isExact: false))
    done += count
    place += width
  }

  private mutating func takeExact() -> Bool {
    guard text[done] == page[place] else { return false }
    if let last = pieces.last, last.isExact, last.place.upperBound == place {
      pieces[pieces.count - 1] = .init(
        text: last.text.lowerBound..<done + 1, place: last.place.lowerBound..<place + 1,
        isExact: true)
    } else {
      pieces.append(.init(text: done..<done + 1, place: place..<place + 1, isExact: true))
    }
    done += 1
    place += 1
    return true
  }
}
