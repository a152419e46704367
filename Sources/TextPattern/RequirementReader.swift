import SourceText

/// Reads which characters a text must hold for a pattern to match in it, from the pattern's tokens.
///
/// Errs on one side only: what it names is there wherever the pattern matches.
struct RequirementReader {
  private let vocabulary: PatternExpansion.Vocabulary
  private let isWidthExact: Bool
  private var depth = 0
  /// Whether `^` and `$` stand for the ends of any line.
  private var isMultiline = false

  init(vocabulary: PatternExpansion.Vocabulary, isWidthExact: Bool) {
    self.vocabulary = vocabulary
    self.isWidthExact = isWidthExact
  }

  /// The characters of which one stands right before a place; nil where others may.
  private typealias Neighbours = [UInt32]?

  /// More alternatives than this are not distinguished.
  private static let mostNeighbours = 120
  /// What may stand further behind a place is not told.
  private static let farthestBehind = 500

  /// A group, or the whole pattern, while it is read.
  private struct Group {
    /// What may stand before each alternative.
    let before: Neighbours
    /// A negative look-around, whose text must not be there, or a group whose text may be another.
    let isSkipped: Bool
    /// Takes no text: what stands before it stands before what follows it.
    let isAside: Bool
    /// Alternatives that are done.
    var done: [[Requirement]] = []
    /// What the alternative being read asks for.
    var current: [Requirement] = []
    /// What stands before the token being read.
    var neighbours: Neighbours
    /// What the alternatives that are done end in; nil where one may end otherwise.
    var ends: Neighbours = []
    /// Looks at what stands before a place, so that its alternatives end there.
    let isBehind: Bool
    /// How far the group's start lies from the pattern's.
    let start: Reach
    /// How far the token being read lies from the group's start.
    var place = Reach.start
    /// How much text the alternatives that are done take; nil before the first one.
    var width: Reach?

    init(
      before: Neighbours = nil, isSkipped: Bool = false, isAside: Bool = false,
      isBehind: Bool = false, at start: Reach = .start
    ) {
      self.before = before
      self.isSkipped = isSkipped
      self.isAside = isAside
      self.isBehind = isBehind
      self.start = start
      neighbours = before
    }

    mutating func finishAlternative() {
      done.append(isBehind ? movedBack(current) : current)
      current = []
      ends = neighbours.flatMap { last in ends.map { $0 + last } }
      neighbours = before
      width = width?.union(place) ?? place
      place = .start
    }

    /// What a look behind asks for, told from the place where it ends.
    private func movedBack(_ asked: [Requirement]) -> [Requirement] {
      guard let most = place.most, most <= RequirementReader.farthestBehind else { return [] }
      return asked.map { $0.moved(by: Reach(least: -most, most: -place.least)) }
    }

    /// Takes in that one of some characters stands next.
    mutating func add(_ characters: [UInt32]?, behind: Int = 0) {
      guard let characters else { return }
      let reach = start + place + Reach(least: behind, most: behind)
      let asked = characters.map(SoughtCharacters.one)
      guard let before = neighbours, !before.isEmpty,
        before.count * characters.count <= RequirementReader.mostNeighbours
      else {
        current.append(.one(of: asked, reach))
        return
      }
      // A pair holds both of its characters.
      if case .one(let last, _)? = current.last, last == before.map({ .one($0) }) {
        current.removeLast()
      }
      let pairs = before.flatMap { first in characters.map { SoughtCharacters.pair(first, $0) } }
      current.append(.one(of: pairs, reach + Reach(least: -1, most: -1)))
    }
  }

  /// What a text must hold for the tokens of a pattern to match in it.
  ///
  /// - Throws: The first fault of a piece.
  mutating func requirement(of tokens: [PatternToken], in bytes: [UInt8]) throws(PatternFault)
    -> Requirement
  {
    try read(tokens, in: bytes, behind: nil, at: .start).requirement
  }

  private mutating func read(
    _ tokens: [PatternToken], in bytes: [UInt8], behind before: Neighbours, at start: Reach
  ) throws(PatternFault) -> Outcome {
    var open = [Group(before: before, at: start)]
    isMultiline = isMultiline || tokens.contains { $0.isMultilineOption(in: bytes) }
    for (index, token) in tokens.enumerated() {
      let next = tokens[(index + 1)...].first { $0.kind != .comment }
      let isOptional = next?.mayBeNone(in: bytes) ?? false
      let isRepeated = next?.kind == .quantifier
      let last = open.count - 1
      var asked = Requirement.none
      var ends: Neighbours = nil
      var width = Reach.start
      switch token.kind {
      case .literal, .escape, .characterClass:
        let members = members(of: token, in: bytes)
        if !isOptional { open[last].add(members) }
        if !isOptional, token.isDigit(in: bytes) {
          open[last].current.append(.one(of: [.digit], open[last].start + open[last].place))
        }
        if let next, next.isTwiceAtLeast(in: bytes) {
          open[last].neighbours = members
          open[last].add(members, behind: 1)
        }
        open[last].neighbours = isOptional ? nil : members
        open[last].place = open[last].place + token.width(in: bytes).repeated(next, in: bytes)
        continue
      case .groupHead(let name):
        let start = open[last].start + open[last].place
        guard
          let group = group(bytes[token.range], name, behind: open[last].neighbours, at: start)
        else { return .nothing }
        open.append(group)
        continue
      case .groupEnd:
        guard open.count > 1, var closed = open.popLast() else { return .nothing }
        closed.finishAlternative()
        let outcome = Outcome(closed)
        if !closed.isSkipped { asked = outcome.requirement }
        if closed.isAside {
          if !isOptional, asked != .none { open[open.count - 1].current.append(asked) }
          continue
        }
        ends = closed.isSkipped ? nil : outcome.ends
        width = closed.isBehind ? .start : outcome.width
      case .piece(let name):
        let start = open[last].start + open[last].place
        let outcome = try outcome(ofPiece: name, behind: open[last].neighbours, at: start)
        asked = outcome.requirement
        ends = outcome.ends
        width = outcome.width
      case .hole: width = Reach(least: 1, most: nil)
      case .meta where bytes[token.range.lowerBound] == UInt8(ascii: "|"):
        open[last].finishAlternative()
        continue
      case .comment:
        // Options may change what literals stand for.
        if changesLiterals(bytes[token.range]) { return .nothing }
        continue
      // Seen together with what it repeats.
      case .quantifier: continue
      case .meta:
        width = token.width(in: bytes)
        if let edge = token.edge(in: bytes), !isMultiline {
          asked = .edge(edge, open[last].start + open[last].place)
        }
      }
      let outer = open.count - 1
      if !isOptional, asked != .none { open[outer].current.append(asked) }
      open[outer].neighbours = isOptional || isRepeated ? nil : ends
      open[outer].place = open[outer].place + width.repeated(next, in: bytes)
    }
    guard open.count == 1 else { return .nothing }
    open[0].finishAlternative()
    return Outcome(open[0])
  }

  /// What a group asks for, and what its text ends in.
  private struct Outcome: Sendable {
    let requirement: Requirement
    let ends: Neighbours
    /// How much text is taken.
    let width: Reach

    static let nothing = Outcome(
      requirement: .none, ends: nil, width: Reach(least: 0, most: nil))

    init(requirement: Requirement, ends: Neighbours, width: Reach) {
      self.requirement = requirement
      self.ends = ends
      self.width = width
    }

    init(_ group: Group) {
      let all = group.done
      if all.count == 1 {
        requirement = .all(all[0])
      } else {
        requirement = all.contains(where: \.isEmpty) ? .none : .any(all.map { .all($0) })
      }
      ends = group.ends.flatMap { $0.count <= RequirementReader.mostNeighbours ? $0 : nil }
      width = group.width ?? .start
    }
  }

  /// Whether an option is more than `(?m)` or `(?s)`, which are about line ends alone.
  private func changesLiterals(_ option: ArraySlice<UInt8>) -> Bool {
    !option.starts(with: "(?#".utf8)
      && !option.dropFirst(2).dropLast().allSatisfy("ms".utf8.contains)
  }

  /// A group by its head; nil for options and conditions.
  private func group(
    _ head: ArraySlice<UInt8>, _ name: String?, behind before: Neighbours, at start: Reach
  ) -> Group? {
    if name != nil || head.count == 1 { return Group(before: before, at: start) }
    return switch String(decoding: head, as: UTF8.self) {
    case "(?:", "(?>": Group(before: before, at: start)
    case "(?=": Group(before: before, isAside: true, at: start)
    case "(?<=": Group(isBehind: true, at: start)
    case "(?!", "(?<!": Group(isSkipped: true, isAside: true)
    // Letters of either case stand in it.
    case "(?i:": Group(isSkipped: true)
    default: nil
    }
  }

  private mutating func outcome(
    ofPiece name: String, behind before: Neighbours, at start: Reach
  ) throws(PatternFault) -> Outcome {
    // What is nested deeper, or in a ring, is refused when the pattern is compiled.
    guard let piece = vocabulary.pieces[name], depth < 8 else { return .nothing }
    depth += 1
    defer { depth -= 1 }
    let bytes = Array(piece.utf8)
    return try read(try PatternTokenizer.tokens(of: bytes), in: bytes, behind: before, at: start)
  }

  /// The characters of which a token takes one; nil where it may take others.
  private func members(of token: PatternToken, in bytes: [UInt8]) -> [UInt32]? {
    let written = bytes[token.range]
    return switch token.kind {
    case .literal: literal(written)
    case .escape: escape(written)
    default: characterClass(written)
    }
  }

  private func literal(_ written: ArraySlice<UInt8>) -> [UInt32]? {
    // Three bytes that do not begin with EF: a character without a twin.
    if written.count == 3, let first = written.first, first != 0xEF {
      let value = written.reduce(UInt32(0)) { $0 << 6 | UInt32($1 & 0x3F) }
      return [value & 0xFFFF]
    }
    guard let scalar = String(decoding: written, as: UTF8.self).unicodeScalars.first else {
      return nil
    }
    return members(of: scalar)
  }

  /// An escaped mark, or a character by its number; all other escapes stand for many or none.
  private func escape(_ written: ArraySlice<UInt8>) -> [UInt32]? {
    if written.count == 2, let mark = written.last, mark < 0x80, !mark.isASCIILetterOrDigit {
      return [UInt32(mark)]
    }
    if written.count == 2, let letter = written.last {
      switch letter {
      case UInt8(ascii: "h"): return Self.blanks
      case UInt8(ascii: "s"): return Self.blanks + Self.lineEnds
      case UInt8(ascii: "t"): return [0x09]
      case UInt8(ascii: "n"): return [0x0A]
      case UInt8(ascii: "r"): return [0x0D]
      default: return nil
      }
    }
    guard written.starts(with: "\\x{".utf8) else { return nil }
    let digits = String(decoding: written.dropFirst(3).dropLast(), as: UTF8.self)
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).flatMap {
      $0 == "\u{FFFC}" ? nil : [$0.value]
    }
  }

  /// What `\h` takes, and what `\s` takes besides.
  private static let blanks: [UInt32] =
    [0x09, 0x20, 0xA0, 0x1680, 0x180E] + Array(0x2000...0x200A) + [0x202F, 0x205F, 0x3000]
  private static let lineEnds: [UInt32] = Array(0x0A...0x0D) + [0x85, 0x2028, 0x2029]

  /// The members of a class that names each of them, or takes all blanks but some.
  private func characterClass(_ written: ArraySlice<UInt8>) -> [UInt32]? {
    let notBlank = Array("[^\\S".utf8)
    guard written.starts(with: notBlank) else { return listed(written) }
    let rest = Array("[".utf8) + written.dropFirst(notBlank.count)
    guard rest.count > 2 else { return Self.blanks + Self.lineEnds }
    guard let others = listed(rest[...]) else { return nil }
    return (Self.blanks + Self.lineEnds).filter { !others.contains($0) }
  }

  /// The members of a class that names each of them, with ranges of a few characters.
  private func listed(_ written: ArraySlice<UInt8>) -> [UInt32]? {
    let scalars = Array(
      String(decoding: written.dropFirst().dropLast(), as: UTF8.self).unicodeScalars)
    guard let first = scalars.first, first != "^", !scalars.contains("[") else { return nil }
    var members: [UInt32] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\\" {
        let end = index + 2
        guard end <= scalars.count else { return nil }
        let close =
          end < scalars.count && scalars[end] == "{"
          ? scalars[end...].firstIndex(of: "}").map { $0 + 1 } ?? end : end
        let text = String(String.UnicodeScalarView(scalars[index..<close]))
        guard let escaped = escape(Array(text.utf8)[...]) else { return nil }
        members += escaped
        index = close
      } else {
        guard let plain = self.members(of: scalar) else { return nil }
        members += plain
        index += 1
      }
      if index < scalars.count - 1, scalars[index] == "-", index > 0 {
        guard let range = range(from: scalar, to: scalars[index + 1]) else { return nil }
        members += range
        index += 2
      }
    }
    return members
  }

  /// The characters between two of a class, themselves and their twins among them.
  private func range(from first: Unicode.Scalar, to last: Unicode.Scalar) -> [UInt32]? {
    guard first != "\\", last != "\\", first <= last, last.value - first.value < 64 else {
      return nil
    }
    return (first.value...last.value).compactMap(Unicode.Scalar.init)
      .flatMap { members(of: $0) ?? [] }
  }

  /// A character, and its twin where both widths are meant; nil for what no text holds.
  private func members(of scalar: Unicode.Scalar) -> [UInt32]? {
    // Masked text is seen as U+FFFC, which does not stand in the text itself.
    guard scalar != "\u{FFFC}" else { return nil }
    guard !isWidthExact, let twin = WidthTwins.twin(of: scalar) else { return [scalar.value] }
    return [scalar.value, twin.value]
  }
}
