/// How facts are shown to patterns with typed holes: as characters that stand for nothing else.
///
/// A fact's first character becomes the stand-in of its type, every further one the same type's
/// continuation. A hole then matches one stand-in with its continuations: exactly one fact of its
/// type, whole, without the number grammar written a second time as a regular expression. The
/// stand-ins are decimal digits of scripts that reports do not use, so that `\\d` in a pattern still
/// stops at a number; their number of characters is the fact's own.
package enum FactStandIns {
  /// Thai digits open a fact, Lao digits go on; both take three bytes.
  private static let opening: UInt32 = 0x0E50
  private static let continuation: UInt32 = 0x0ED0

  /// A fact and the type of hole that takes it.
  package struct Fact: Hashable, Sendable {
    package let range: TextRange
    package let type: HoleType
  }

  /// The bytes of a fact's first character and of each further one.
  package static func characters(of type: HoleType) -> (first: [UInt8], further: [UInt8]) {
    (bytes(opening, type), bytes(continuation, type))
  }

  /// The regular expression (PCRE2 with UTF and UCP) of `{name:type}`.
  ///
  /// Blanks and words of approximation around the fact are taken; the group `name` is the fact.
  ///
  /// - Parameters:
  ///   - name: A group name; it goes in unchecked.
  ///   - type: What the hole takes.
  ///   - isFirst: Nothing stands before the hole in its pattern, so that what it takes before the fact
  ///     is of no matter: matching starts at the fact itself, and is found faster.
  /// - Returns: An expression without further groups that capture.
  package static func holePattern(name: String, type: HoleType, isFirst: Bool) -> String {
    let types: [HoleType] = type == .date ? [.date, .year] : [type]
    let facts = types.map { scalar(opening, $0) + scalar(continuation, $0) + "*+" }
    let blanks = "\(NumberScalars.blankClass)*"
    let before = isFirst ? "" : blanks
    let fact = "(?<\(name)>\(facts.joined(separator: "|")))"
    guard type.quantityKind != nil, type != .ordinal else { return "(?:\(before)\(fact)\(blanks))" }
    let suffix = "(?:\(blanks)\(ApproximationWords.suffixExpression))?"
    let approximation = isFirst ? "" : ApproximationWords.prefixExpression
    return "(?:\(before)\(approximation)\(fact)\(suffix)\(blanks))"
  }

  private static func index(_ type: HoleType) -> UInt32 {
    UInt32(HoleType.allCases.firstIndex(of: type) ?? 0)
  }

  private static func bytes(_ base: UInt32, _ type: HoleType) -> [UInt8] {
    Array(scalar(base, type).utf8)
  }

  private static func scalar(_ base: UInt32, _ type: HoleType) -> String {
    Unicode.Scalar(base + index(type)).map { String($0) } ?? ""
  }
}

extension Facts {
  /// The facts in a piece of text that holes of the given types take, sorted and disjoint.
  ///
  /// - Complexity: O(log *n*) and the facts in the piece.
  package func holeFacts(in piece: TextRange, types: Set<HoleType>) -> [FactStandIns.Fact] {
    var found: [FactStandIns.Fact] = []
    for quantity in quantities.within(piece, at: \.range) {
      if let type = HoleType.allCases.first(where: { $0.quantityKind == quantity.kind }),
        types.contains(type)
      {
        found.append(.init(range: quantity.range, type: type))
      }
    }
    guard types.contains(.date) || types.contains(.year) else { return found }
    for date in dates.within(piece, at: \.range) {
      let type: HoleType = date.month == nil && date.day == nil ? .year : .date
      found.append(.init(range: date.range, type: type))
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension Array {
  /// The elements of a sorted, disjoint list that lie in `piece`.
  fileprivate func within(_ piece: TextRange, at place: (Element) -> TextRange) -> ArraySlice<
    Element
  > {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if place(self[middle]).lowerBound < piece.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < count, place(self[end]).upperBound <= piece.upperBound { end += 1 }
    return self[low..<end]
  }
}
