package import SourceText

/// How facts are shown to patterns with typed holes: as characters that stand for nothing else.
///
/// A fact's first character becomes the stand-in of its type, every further one the same type's
/// continuation. A hole then matches one stand-in with its continuations: exactly one fact of its
/// type, whole, without the number grammar written a second time as a regular expression. The
/// stand-ins are decimal digits of scripts that reports do not use, so that `\\d` in a pattern still
/// stops at a number; their number of characters is the fact's own.
package enum FactPlaceholders {
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
  ///   - language: Whose words of approximation are taken; nil for those of all languages.
  /// - Returns: An expression without further groups that capture.
  package static func holePattern(
    name: String, type: HoleType, isFirst: Bool, language: DraftLanguage? = nil
  ) -> String {
    let types: [HoleType] = type == .date ? [.date, .year] : [type]
    let facts = types.map { scalar(opening, $0) + scalar(continuation, $0) + "*+" }
    let blanks = "\(Unicode.Scalar.spaceExpression)*"
    let before = isFirst ? "" : blanks
    let fact = "(?<\(name)>\(facts.joined(separator: "|")))"
    guard type.quantityKind != nil, type != .ordinal else { return "(?:\(before)\(fact)\(blanks))" }
    let (prefixes, suffixes) = approximation(in: language)
    let suffix = "(?:\(blanks)\(suffixes))?"
    let approximation = isFirst ? "" : "\(prefixes)?"
    return "(?:\(before)\(approximation)\(fact)\(suffix)\(blanks))"
  }

  private static func approximation(in language: DraftLanguage?) -> (before: String, after: String)
  {
    let words = (language.map { [$0] } ?? DraftLanguage.allCases).map(\.grammar.approximations)
    return (
      "(?:\(words.map(\.before).joined(separator: "|")))",
      "(?:\(words.map(\.behind).joined(separator: "|")))"
    )
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
  /// Everything that a hole can take, sorted and disjoint.
  ///
  /// - Complexity: O(*n* log *n*) in the number of facts.
  package var holeFacts: [FactPlaceholders.Fact] {
    let numbers = quantities.compactMap { quantity in
      HoleType(rawValue: quantity.kind.rawValue).map {
        FactPlaceholders.Fact(range: quantity.range, type: $0)
      }
    }
    let days = dates.map { date in
      FactPlaceholders.Fact(
        range: date.range, type: date.month == nil && date.day == nil ? .year : .date)
    }
    return (numbers + days).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension [FactPlaceholders.Fact] {
  /// The facts of a sorted list that lie in `piece`.
  ///
  /// - Complexity: O(log *n*) and the facts found.
  package func within(_ piece: TextRange) -> ArraySlice<FactPlaceholders.Fact> {
    let start = index(from: piece.lowerBound, at: \.range)
    var end = start
    while end < count, self[end].range.upperBound <= piece.upperBound { end += 1 }
    return self[start..<end]
  }
}
