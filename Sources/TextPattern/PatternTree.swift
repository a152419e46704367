import SourceText

/// The groups of a written pattern and the alternatives of each, made of its tokens.
struct PatternTree {
  /// A group, or the whole pattern.
  struct Group {
    enum Kind { case plain, lookahead, negativeLookahead, lookbehind, negativeLookbehind, other }

    let kind: Kind
    /// The token that opens it; -1 for the whole pattern.
    let head: Int
    /// The token that closes it; the number of tokens for the whole pattern.
    var end: Int
    let parent: Int?
    /// The tokens of each alternative, without the bars.
    var alternatives: [Range<Int>] = []
    fileprivate var start: Int
  }

  let bytes: [UInt8]
  let tokens: [PatternToken]
  /// The whole pattern first.
  private(set) var groups: [Group]
  /// Groups by the tokens that open them.
  private var groupsByHead: [Int: Int] = [:]

  /// - Throws: The first fault of the pattern's own text; brackets that do not pair are none here.
  init(_ written: String) throws(PatternFault) {
    bytes = Array(written.utf8)
    tokens = try PatternTokenizer.tokens(of: bytes)
    groups = [Group(kind: .plain, head: -1, end: tokens.count, parent: nil, start: 0)]
    var open = [0]
    for (index, token) in tokens.enumerated() {
      guard let current = open.last else { break }
      switch token.kind {
      case .groupHead:
        let kind = kind(ofHead: bytes[token.range])
        groups.append(
          Group(kind: kind, head: index, end: tokens.count, parent: current, start: index + 1))
        groupsByHead[index] = groups.count - 1
        open.append(groups.count - 1)
      case .groupEnd where open.count > 1:
        groups[current].alternatives.append(groups[current].start..<index)
        groups[current].end = index
        open.removeLast()
      case .meta where bytes[token.range.lowerBound] == UInt8(ascii: "|"):
        groups[current].alternatives.append(groups[current].start..<index)
        groups[current].start = index + 1
      default: continue
      }
    }
    for index in open { groups[index].alternatives.append(groups[index].start..<tokens.count) }
  }

  private func kind(ofHead head: ArraySlice<UInt8>) -> Group.Kind {
    switch String(decoding: head, as: UTF8.self) {
    case "(", "(?:", "(?>": .plain
    case "(?=": .lookahead
    case "(?!": .negativeLookahead
    case "(?<=": .lookbehind
    case "(?<!": .negativeLookbehind
    case let text:
      text.hasPrefix("(?<") || text.hasPrefix("(?P<") || text.hasPrefix("(?'")
        ? .plain : .other
    }
  }

  /// The bytes of a row of tokens.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else {
      let place =
        range.lowerBound < tokens.count ? tokens[range.lowerBound].range.lowerBound : bytes.count
      return place..<place
    }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// The one character that a token stands for; nil for any other token.
  func character(_ index: Int) -> Unicode.Scalar? {
    guard tokens.indices.contains(index) else { return nil }
    let written = bytes[tokens[index].range]
    switch tokens[index].kind {
    case .literal: return String(decoding: written, as: UTF8.self).unicodeScalars.first
    case .escape:
      guard written.count == 2, let mark = written.last, mark < 0x80, !mark.isASCIILetterOrDigit
      else {
        return nil
      }
      return Unicode.Scalar(mark)
    default: return nil
    }
  }

  /// The text of an alternative that is one text and nothing else.
  func literal(_ range: Range<Int>) -> String? {
    var text = String.UnicodeScalarView()
    for index in range {
      guard let character = character(index) else { return nil }
      text.append(character)
    }
    return String(text)
  }

  /// Whether the token behind one lets it be left out.
  func isOptional(after index: Int) -> Bool {
    let next = index + 1
    return tokens.indices.contains(next) && tokens[next].mayBeNone(in: bytes)
  }

  /// The token that ends what begins at one: a group's end, or the token itself.
  func end(of index: Int) -> Int { group(at: index)?.end ?? index }

  /// The group that a token opens.
  func group(at index: Int) -> Group? { groupsByHead[index].map { groups[$0] } }
}
