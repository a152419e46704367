internal import DocumentModel
internal import SourceText

/// A number with the name that it may be said again by.
struct NamedQuantity {
  let mention: Mention
  /// The index of its passage.
  let passage: Int
  /// What stands before it, as written.
  let name: String
  /// The name without words that say nothing of what is measured.
  let core: String
  /// How many characters that has.
  let coreLength: Int
  /// What stands behind it up to the next mark or number.
  let behind: String
  let unit: Dimension
  /// What is done to it.
  let actions: [String]
  /// What it may stand for in that unit.
  let estimate: Estimate

  /// The kind of a number, and the unit that all units of one dimension share.
  struct Dimension: Hashable {
    let kind: Quantity.Kind
    let unit: Substring
  }

  init(
    _ place: Int, of passage: Passage, at index: Int, in document: Document,
    _ words: StatementWords, _ own: DocumentWords
  ) {
    mention = passage.mentions[place]
    self.passage = index
    let number = mention.quantity.range
    name = document.text.string(mention.range.lowerBound..<number.lowerBound)
    let core = own.core(of: own.hasBlanks ? Self.withoutDate(name) : name)
    // A share of 23.3%, and a share of 22.3%: of two things.
    self.core = own.hasBlanks && words.rates.contains(core) ? "" : core
    coreLength = self.core.count
    actions = name.isEmpty ? [] : own.actions.filter(name.contains)
    let next =
      place + 1 < passage.mentions.count ? passage.mentions[place + 1].range.lowerBound : nil
    behind = Self.clause(from: number.upperBound, to: next, document)
    let unit = words.people.contains(mention.quantity.unit) ? "" : mention.quantity.unit
    var estimate = mention.estimate
    var dimension = Substring(unit)
    if let (kind, factor) = own.factor(of: unit), let scaled = try? estimate * Estimate(factor) {
      (dimension, estimate) = (kind, scaled)
    }
    self.unit = Dimension(kind: mention.kind, unit: dimension)
    self.estimate = estimate
  }

  /// Net assets at 30 September 2022 were: without the day.
  private static func withoutDate(_ name: String) -> String {
    let parts = name.split(separator: " ")
    guard let digit = parts.firstIndex(where: { $0.first?.isNumber ?? false }), digit > 1 else {
      return name
    }
    return parts[..<(digit - 1)].joined(separator: " ")
  }

  private static func clause(from start: Int, to next: Int?, _ document: Document) -> String {
    guard let block = document.blocks.block(at: start - 1) else { return "" }
    let end = max(start, min(next ?? block.range.upperBound, block.range.upperBound))
    var place = start
    while place < end {
      let scalar = document.text.bytes.scalar(at: place)
      if isMark(scalar) { break }
      place += UTF8.width(scalar)
    }
    return document.text.string(start..<min(place, end))
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "；", "、", "：", ",", ".", ";", ":", "（", "(", ")", "）": true
    default: false
    }
  }

  /// Whether nothing says that a number is of another time, part or mode than others of its name.
  static func isPlain(_ mention: Mention, _ words: DocumentWords) -> Bool {
    var other: Cues = [
      .rise, .fall, .base, .each, .plan, .compare, .from, .openList, .closedList, .greater, .less,
      .negation, .division, .respective, .remainder, .structure, .others, .net,
    ]
    // Net assets are an amount like others.
    if words.hasBlanks { other.remove(.net) }
    // A part is one of its own whole, unless its digits are many.
    return !mention.has(other) && (!mention.has(.part) || mention.quantity.decimals > 1)
      && mention.depth == 0 && mention.quantity.approximation == nil
      && ([.count, .money, .percent].contains(mention.kind)
        || !words.hasBlanks && mention.quantity.decimals > 0)
  }

  /// The headings above it that hold figures: those of years, days, versions.
  func datedHeadings(in document: Document) -> [String] {
    var found: [String] = []
    var index = heading(in: document)
    while let heading = index {
      let title = document.text.string(document.headings[heading].title)
      if title.utf8.contains(where: \.isASCIIDigit) { found.append(title) }
      index = document.headings[heading].parent
    }
    return found
  }

  /// Whether the words around both are the same, and many.
  func hasFrame(of other: NamedQuantity, _ words: DocumentWords) -> Bool {
    let length = words.hasBlanks ? name.split(separator: " ").count : name.count
    return length > 2 && name.lowercased() == other.name.lowercased() && behind == other.behind
      && [self, other].allSatisfy { $0.mention.separator == .stop }
  }

  /// Whether two stand in two parts of one section, which may speak of one place each.
  func isBeside(_ other: NamedQuantity, in document: Document) -> Bool {
    guard let first = heading(in: document), let second = other.heading(in: document),
      first != second
    else { return false }
    let (a, b) = (document.headings[first], document.headings[second])
    return a.level > 1 && a.level == b.level && a.parent == b.parent
  }

  /// The index of the nearest heading above it.
  private func heading(in document: Document) -> Int? {
    let place = mention.quantity.range.lowerBound
    let next = document.headings.partitioningIndex { $0.title.lowerBound > place }
    return next > 0 ? next - 1 : nil
  }

  /// Whether two names differ in one or two characters alone: those of two things of a kind.
  static func areParallel(_ a: String, _ b: String) -> Bool {
    guard a != b, !a.isEmpty, abs(a.count - b.count) < 2 else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return start + end + 2 >= max(a.count, b.count)
  }
}
