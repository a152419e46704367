import SourceText

/// Bounds what parsing a page costs before it is parsed.
///
/// The parser goes through all open elements at many tags, opens formatting elements that nobody closed again
/// in every paragraph, and compares each attribute of a tag with all others.
struct HTMLBound {
  private struct Open {
    let name: String
    /// How many formatting elements were open before one that keeps them apart.
    let formats: Int?
    /// Whether it is of a drawing or a formula, where no element of a page ends another one.
    var isForeign = false
  }

  private var open: [Open] = []
  private var formats: [String] = []
  /// Where those begin that the innermost cell can hold.
  private var formatStart: Int { open.last { $0.formats != nil }?.formats ?? 0 }
  private var reopened = 0

  /// The first place of a page where a limit is passed.
  ///
  /// - Complexity: O(*n* · *levels*).
  static func firstFault(in page: [UInt8]) -> (limit: MarkupLimit, place: Int)? {
    if let place = excessPiece(in: page) { return (.pieces, place) }
    var bound = HTMLBound()
    var tags = HTMLTagScanner(page)
    var count = 0
    while let tag = tags.next() {
      count += 1
      if count > MarkupLimit.tags.rawValue { return (.tags, tag.place) }
      if tag.attributes > MarkupLimit.attributes.rawValue { return (.attributes, tag.place) }
      if let limit = bound.take(tag) { return (limit, tag.place) }
      if !tag.isClosing, textOnly.contains(tag.name), !bound.isInForeign {
        tags.skipText(of: tag.name)
      }
    }
    return nil
  }

  /// The first entity, or blanks that are read as one, of which there are too many.
  private static func excessPiece(in page: [UInt8]) -> Int? {
    var count = 0
    var isBehindBlank = false
    var isBehindGap = false
    for (place, byte) in page.enumerated() where byte < 0x30 {
      // A blank by itself is text; blanks side by side and line ends are a piece.
      let isNext = place > 0 && page[place - 1] < 0x30
      if !isNext { (isBehindBlank, isBehindGap) = (false, false) }
      let isBlank = byte.isHTMLBlank
      let isGap = isBlank && (byte != 0x20 || isBehindBlank)
      if byte == UInt8(ascii: "&") || isGap && !isBehindGap { count += 1 }
      if count > MarkupLimit.pieces.rawValue { return place }
      isBehindBlank = isBlank
      isBehindGap = isBlank && (isGap || isBehindGap)
    }
    return nil
  }

  /// Whether elements that hold text alone may hold elements.
  private var isInForeign: Bool { open.contains { Self.foreign.contains($0.name) } }

  /// Whether the next element is one of a drawing or a formula.
  private var isInDrawing: Bool {
    open.last.map { $0.isForeign && !Self.pagesInDrawings.contains($0.name) } ?? false
  }

  private mutating func take(_ tag: HTMLTagScanner.Tag) -> MarkupLimit? {
    if tag.isClosing { close(tag.name) } else { enter(tag) }
    reopened += formats.count - formatStart
    if open.count > MarkupLimit.levels.rawValue || formats.count > MarkupLimit.levels.rawValue {
      return .levels
    }
    return reopened > MarkupLimit.reopened.rawValue ? .reopened : nil
  }

  private mutating func enter(_ tag: HTMLTagScanner.Tag) {
    let name = tag.name
    if isInDrawing {
      guard Self.endsDrawing(tag) else {
        if !tag.isSelfClosing { open.append(Open(name: name, formats: nil, isForeign: true)) }
        return
      }
      while isInDrawing { open.removeLast() }
    }
    guard !Self.unclosed.contains(name) else { return }
    if Self.drawings.contains(name) {
      if !tag.isSelfClosing { open.append(Open(name: name, formats: nil, isForeign: true)) }
      return
    }
    switch name {
    case "td", "th", "tr", "tbody", "thead", "tfoot", "caption":
      if let table = open.lastIndex(where: { $0.name == "table" || $0.name == "template" }) {
        pop(to: table + 1)
      } else if !isInForeign {
        // Outside of tables the parser passes over it.
        return
      }
    case "li", "dd", "dt":
      // An item ends the one before it unless a block keeps them apart.
      let ended = name == "li" ? ["li"] : ["dd", "dt"]
      let item = open.lastIndex {
        ended.contains($0.name) || isWall($0.name) && !Self.passed.contains($0.name)
      }
      if let item, ended.contains(open[item].name) { pop(to: item) }
    default: break
    }
    if Self.formatting.contains(name) {
      if name == "a" { close(name) }
      formats.append(name)
    }
    open.append(Open(name: name, formats: Self.markers.contains(name) ? formats.count : nil))
  }

  private mutating func close(_ name: String) {
    // In a drawing an end tag reaches up to the page around it.
    let page = open.lastIndex { !$0.isForeign }.map { $0 + 1 } ?? 0
    if let index = open[page...].lastIndex(where: { $0.name == name }) {
      pop(to: index)
      return
    }
    if Self.formatting.contains(name) {
      // Elements in it stay open.
      let start = formatStart
      if let index = formats[start...].lastIndex(of: name) { formats.remove(at: index) }
      if let index = last(name, within: Self.markers) { open.remove(at: index) }
    } else if Self.tables.contains(name) {
      if let index = last(name, within: ["table", "template"]) { pop(to: index) }
    } else if HTMLElement.isBlock(name) || Self.markers.contains(name) {
      if let index = last(name, within: Self.markers) { pop(to: index) }
    } else if let index = open.lastIndex(where: { $0.name == name || isWall($0.name) }),
      open[index].name == name
    {
      pop(to: index)
    }
  }

  /// Whether an end tag of an element without a meaning does not reach beyond another one.
  private func isWall(_ name: String) -> Bool {
    HTMLElement.isBlock(name) || Self.markers.contains(name)
  }

  /// The last open element of a name that no other one keeps apart.
  private func last(_ name: String, within walls: Set<String>) -> Int? {
    open.lastIndex { $0.name == name || walls.contains($0.name) }
      .flatMap { open[$0].name == name ? $0 : nil }
  }

  private mutating func pop(to count: Int) {
    if let formats = open[count...].first(where: { $0.formats != nil })?.formats {
      self.formats.removeSubrange(min(formats, self.formats.count)...)
    }
    open.removeSubrange(count...)
  }

  private static func names(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  /// Whether a tag ends the drawing or formula that it stands in.
  private static func endsDrawing(_ tag: HTMLTagScanner.Tag) -> Bool {
    tag.name == "font" ? tag.attributes > 0 : breakouts.contains(tag.name)
  }

  private static let drawings = names("math svg")
  /// Elements of drawings and formulas that hold elements of a page.
  private static let pagesInDrawings = names("desc foreignobject mi mn mo ms mtext title")
  private static let breakouts = names(
    """
    b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing \
    menu meta nobr ol p pre ruby s small span strike strong sub sup table tt u ul var
    """)
  /// Those without an end, and paragraphs, which end where the next one begins.
  private static let unclosed = names(
    """
    area base basefont bgsound br col embed frame hr image img input keygen link meta option p param rp rt \
    source track wbr html head body
    """)
  private static let textOnly = names(
    "iframe noembed noframes plaintext script style textarea title xmp")
  private static let foreign = names("math select svg")
  private static let formatting = names("a b big code em font i nobr s small strike strong tt u")
  private static let markers = names("applet caption marquee object table td template th")
  private static let tables = names("caption table tbody td tfoot th thead tr")
  private static let passed = names("address div")
}
