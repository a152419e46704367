/// A pattern of paths, written as in `.gitignore` (gitignore(5), "PATTERN FORMAT").
///
/// `*`, `?` and `[…]` stay within one name, `**` spans folders. A slash at the start or in the
/// middle ties the pattern to its folder, without one it matches at any depth; a slash at its end
/// asks for a folder; `!` takes back what an earlier pattern matched.
package struct GlobPattern: Hashable, Sendable {
  /// Why a text is not a pattern.
  package enum Fault: Error, Hashable, Sendable {
    case empty, unclosedClass, trailingBackslash
    /// It leads out of its folder: `..`, or a path from the root.
    case outside
  }

  /// A stretch of one name.
  private enum Piece: Hashable, Sendable {
    case literal(Unicode.Scalar)
    case one
    case any
    case member(of: [ClosedRange<Unicode.Scalar>], isNegated: Bool)

    func accepts(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .literal(let own): own == scalar
      case .one: true
      case .any: false
      case .member(let ranges, let isNegated):
        ranges.contains { $0.contains(scalar) } != isNegated
      }
    }
  }

  /// One name of the pattern; nil stands for `**`.
  private let names: [[Piece]?]
  package let isNegated: Bool
  private let wantsFolder: Bool

  /// Reads a pattern, without the blanks around it.
  package init(_ text: String) throws(Fault) {
    var rest = text[...]
    isNegated = rest.hasPrefix("!")
    if isNegated { rest.removeFirst() }
    wantsFolder = rest.hasSuffix("/")
    if wantsFolder { rest.removeLast() }
    let isTied = rest.contains("/")
    if rest.hasPrefix("/") { rest.removeFirst() }
    guard !rest.isEmpty, !rest.hasPrefix("/") else { throw .empty }
    var names: [[Piece]?] = isTied ? [] : [nil]
    for name in rest.split(separator: "/") where name != "." {
      guard name != ".." else { throw .outside }
      names.append(name == "**" ? nil : try Self.pieces(name))
    }
    // A dot alone names nothing.
    guard names != (isTied ? [] : [nil]) || rest == "**" else { throw .empty }
    // What ends in `/**` is what lies inside, not the folder itself.
    if names.count > 1, names.last == .some(nil) { names.append([.any]) }
    self.names = names
  }

  private static func pieces(_ name: Substring) throws(Fault) -> [Piece] {
    var pieces: [Piece] = []
    let scalars = Array(name.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "\\":
        guard index < scalars.count else { throw .trailingBackslash }
        pieces.append(.literal(scalars[index]))
        index += 1
      case "?": pieces.append(.one)
      case "*": if pieces.last != .any { pieces.append(.any) }
      case "[": pieces.append(try member(scalars, &index))
      default: pieces.append(.literal(scalar))
      }
    }
    return pieces
  }

  /// A class in brackets, from after its `[`.
  private static func member(_ scalars: [Unicode.Scalar], _ index: inout Int) throws(Fault)
    -> Piece
  {
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    let isNegated = index < scalars.count && (scalars[index] == "!" || scalars[index] == "^")
    if isNegated { index += 1 }
    let start = index
    while index < scalars.count, scalars[index] != "]" || index == start {
      if let (named, end) = namedClass(scalars, index) {
        ranges += named
        index = end
        continue
      }
      if scalars[index] == "\\", index + 1 < scalars.count { index += 1 }
      let low = scalars[index]
      var high = low
      if index + 2 < scalars.count, scalars[index + 1] == "-", scalars[index + 2] != "]" {
        high = scalars[index + 2]
        index += 2
      }
      if low <= high { ranges.append(low...high) }
      index += 1
    }
    guard index < scalars.count else { throw .unclosedClass }
    index += 1
    return .member(of: ranges, isNegated: isNegated)
  }

  /// A class by its name, like `[:digit:]`, and where it ends; nil where there is none.
  private static func namedClass(_ scalars: [Unicode.Scalar], _ start: Int)
    -> ([ClosedRange<Unicode.Scalar>], end: Int)?
  {
    guard start + 1 < scalars.count, scalars[start] == "[", scalars[start + 1] == ":",
      let colon = scalars[(start + 2)...].firstIndex(of: ":"), colon + 1 < scalars.count,
      scalars[colon + 1] == "]",
      let ranges = classes[String(String.UnicodeScalarView(scalars[start + 2..<colon]))]
    else { return nil }
    return (ranges, colon + 2)
  }

  /// The classes of POSIX, in ASCII.
  private static let classes: [String: [ClosedRange<Unicode.Scalar>]] = [
    "alpha": ["A"..."Z", "a"..."z"], "digit": ["0"..."9"], "upper": ["A"..."Z"],
    "lower": ["a"..."z"], "alnum": ["0"..."9", "A"..."Z", "a"..."z"],
    "xdigit": ["0"..."9", "A"..."F", "a"..."f"], "blank": [" "..." ", "\t"..."\t"],
    "space": [" "..." ", "\t"..."\r"], "punct": ["!"..."/", ":"..."@", "["..."`", "{"..."~"],
    "graph": ["!"..."~"], "print": [" "..."~"], "cntrl": ["\u{0}"..."\u{1F}"],
  ]

  /// Whether the pattern matches, `!` left aside.
  ///
  /// - Parameters:
  ///   - path: The names below the folder of the pattern.
  ///   - isFolder: What the path leads to.
  /// - Returns: False for a pattern that asks for a folder and a path that leads to a file.
  /// - Complexity: O(names of the pattern × names of the path × length of a name²).
  package func matches(_ path: ArraySlice<Substring>, isFolder: Bool) -> Bool {
    if wantsFolder, !isFolder { return false }
    return Wildcards.match(
      names, Array(path), isAny: { $0 == nil },
      accepts: { pieces, name in
        guard let pieces else { return false }
        return Wildcards.match(
          pieces, Array(name.unicodeScalars), isAny: { $0 == .any },
          accepts: { $0.accepts($1) })
      })
  }
}

/// Matches with wildcards that stand for any number of items.
private enum Wildcards {
  /// Whether a pattern covers all items.
  ///
  /// It goes back to the last wildcard only, so that no pattern costs more than its length times
  /// that of the items.
  static func match<Part, Item>(
    _ parts: [Part], _ items: [Item], isAny: (Part) -> Bool,
    accepts: (Part, Item) -> Bool
  ) -> Bool {
    var (part, item) = (0, 0)
    var wildcard: (part: Int, item: Int)?
    while item < items.count {
      if part < parts.count, isAny(parts[part]) {
        part += 1
        wildcard = (part, item)
      } else if part < parts.count, accepts(parts[part], items[item]) {
        part += 1
        item += 1
      } else if let last = wildcard {
        part = last.part
        item = last.item + 1
        wildcard = (part, item)
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy(isAny)
  }
}
