/// A place between the elements of a paragraph, and what makes one of a place inside of a run.
struct PartCut {
  /// Which side of a place something is put at: a beginning stands before the text behind it, an end behind the
  /// text before it.
  enum Side { case beginning, end }

  let place: Int
  /// What ends the run before the place, and begins it again behind it; empty between runs.
  var closing: [UInt8] = []
  var opening: [UInt8] = []
  /// An element without an end tag that is to hold what is put there.
  var holder: Range<Int>?
  /// Where the text before the place is to say that its blanks count; nil where it need not.
  var unblanked: Int?
  /// Whether the place asked for stands in a field or in another run, and this is the edge of that.
  var isAround = false
}

extension PartStructure {
  /// Where something can be put between the runs of a paragraph.
  ///
  /// - Parameters:
  ///   - place: A place in text, at an element of a run, at a formula, or the start of a paragraph.
  ///   - side: The side of it.
  ///   - bytes: The part.
  /// - Returns: Nil where nothing stands at the place. Around what stands in another run, as text boxes do, it
  ///   is the edge of the outer run; around fields, theirs.
  func cut(at place: Int, _ side: PartCut.Side, in bytes: [UInt8]) -> PartCut? {
    if let field = field(at: place) {
      return PartCut(
        place: side == .beginning ? field.lowerBound : field.upperBound, isAround: true)
    }
    if let run = run(at: place) { return run.cut(at: place, side, in: bytes) }
    guard let element = elements[place] else { return nil }
    if element.name == .oMath {
      return PartCut(
        place: side == .beginning ? element.range.lowerBound : element.range.upperBound)
    }
    guard !element.isSelfClosing else {
      return PartCut(place: element.tag.upperBound, holder: element.tag)
    }
    return PartCut(place: propertyEnds[place] ?? element.tag.upperBound)
  }
}

extension PartStructure.Run {
  /// Its own tag with its properties, as it is begun again.
  func opening(in bytes: [UInt8]) -> [UInt8] {
    Array(bytes[element.tag]) + (properties.map { Array(bytes[$0]) } ?? [])
  }

  func closing(in bytes: [UInt8]) -> [UInt8] { Array(bytes[element.close]) }

  /// The text that a place lies in, its edges among it.
  func text(at place: Int, _ side: PartCut.Side) -> PartStructure.Element? {
    children.first { child in
      guard child.name == .t, !child.isSelfClosing else { return false }
      return side == .beginning
        ? child.content.contains(place)
        : child.content.lowerBound < place && place <= child.content.upperBound
    }
  }

  fileprivate func cut(at place: Int, _ side: PartCut.Side, in bytes: [UInt8]) -> PartCut {
    if let text = text(at: place, side) {
      if side == .beginning, place == text.content.lowerBound {
        return cut(before: text, in: bytes)
      }
      if side == .end, place == text.content.upperBound { return cut(behind: text, in: bytes) }
      let keepsBlanks = text.keepsBlanks(at: place, in: bytes)
      return PartCut(
        place: place, closing: Array(bytes[text.close]) + closing(in: bytes),
        opening: opening(in: bytes) + text.tag(keepingBlanks: keepsBlanks, in: bytes),
        unblanked: keepsBlanks && !text.keepsBlanks ? text.tag.upperBound - 1 : nil)
    }
    if let child = children.first(where: {
      side == .beginning
        ? $0.tag.lowerBound == place : $0.tag.upperBound == place && $0.name != .t
    }) {
      return side == .beginning ? cut(before: child, in: bytes) : cut(behind: child, in: bytes)
    }
    return PartCut(
      place: side == .beginning ? range.lowerBound : range.upperBound, isAround: true)
  }

  private func cut(before child: PartStructure.Element, in bytes: [UInt8]) -> PartCut {
    if child.range.lowerBound == children.first?.range.lowerBound {
      return PartCut(place: range.lowerBound)
    }
    return PartCut(
      place: child.range.lowerBound, closing: closing(in: bytes), opening: opening(in: bytes))
  }

  private func cut(behind child: PartStructure.Element, in bytes: [UInt8]) -> PartCut {
    if child.range.upperBound == children.last?.range.upperBound {
      return PartCut(place: range.upperBound)
    }
    return PartCut(
      place: child.range.upperBound, closing: closing(in: bytes), opening: opening(in: bytes))
  }
}

extension PartStructure.Element {
  /// Whether halves of the text must say that their blanks count.
  func keepsBlanks(at place: Int, in bytes: [UInt8]) -> Bool {
    keepsBlanks || bytes[place] <= 0x20 || bytes[place - 1] <= 0x20
  }

  /// The tag of text, as it is begun again.
  func tag(keepingBlanks: Bool, in bytes: [UInt8]) -> [UInt8] {
    let name = bytes[tag].qualifiedName
    return [UInt8(ascii: "<")] + name
      + Array((keepingBlanks ? " xml:space=\"preserve\">" : ">").utf8)
  }
}
