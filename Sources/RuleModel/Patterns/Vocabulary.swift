import DocumentModel
package import SourceText
import Synchronization
package import TextPattern

/// The named pieces and word lists that a rule's patterns may use.
package final class Vocabulary: Sendable {
  package let patterns: [String: SourceString]
  package let terms: [String: [String]]
  /// The patterns that were prepared when the program was built.
  let prepared: PreparedPatterns?
  /// The language of the drafts that patterns are for; nil where they are for any.
  private let language: DraftLanguage?
  private let expansion = Mutex(PatternExpansion.Vocabulary?.none)

  package init(
    patterns: [String: SourceString] = [:], terms: [String: [String]] = [:],
    language: DraftLanguage? = nil, prepared: PreparedPatterns? = nil
  ) {
    self.language = language
    self.patterns = patterns
    self.terms = terms
    self.prepared = prepared
  }

  /// What patterns may refer to: pieces, short word lists, and the holes of the number grammar; made when
  /// it is first asked for, as most patterns of verified packs are prepared.
  var forPatterns: PatternExpansion.Vocabulary {
    expansion.withLock { known in
      let made = known ?? makeExpansion()
      known = made
      return made
    }
  }

  private func makeExpansion() -> PatternExpansion.Vocabulary {
    var pieces = patterns.mapValues(\.text)
    for (name, words) in terms where pieces[name] == nil {
      // Longer words first: an alternation takes the first that fits. Of words of one length only one
      // fits.
      let longestFirst = words.sorted { $0.utf8.count > $1.utf8.count }
      pieces[name] = longestFirst.map(Self.quoted).joined(separator: "|")
    }
    return PatternExpansion.Vocabulary(pieces: pieces) { [language] name, type, isFirst in
      HoleType(rawValue: type).map {
        FactPlaceholders.holePattern(name: name, type: $0, isFirst: isFirst, language: language)
      }
    }
  }

  /// The vocabulary with what another one adds; of two of one name this one's stays.
  func joined(with other: Vocabulary) -> Vocabulary {
    guard !other.patterns.isEmpty || !other.terms.isEmpty else { return self }
    return Vocabulary(
      patterns: patterns.merging(other.patterns) { own, _ in own },
      terms: terms.merging(other.terms) { own, _ in own }, language: language,
      prepared: prepared)
  }

  /// The vocabulary with another text for one piece.
  func replacing(piece name: String, by written: SourceString) -> Vocabulary {
    var changed = patterns
    changed[name] = written
    return Vocabulary(patterns: changed, terms: terms, language: language)
  }

  /// A word as a pattern that matches it and nothing else.
  private static func quoted(_ word: String) -> String {
    // Most words hold no character that means something.
    guard word.utf8.contains(where: { $0 < UInt8(ascii: "0") || 0x3A..<0x80 ~= $0 }) else {
      return word
    }
    var pattern: [UInt8] = []
    for byte in word.utf8 {
      if special.contains(byte) { pattern.append(UInt8(ascii: "\\")) }
      pattern.append(byte)
    }
    return String(decoding: pattern, as: UTF8.self)
  }

  /// What means something in a pattern; all of ASCII, so that no part of another character is one.
  private static let special = Array("\\^$.[]|()?*+{}#-".utf8)

  /// Patterns as far as they get without compiling, as one text; nil where one is faulty.
  func packed(_ patterns: [RulePattern]) -> String? {
    let written = patterns.map { (text: $0.written.text, isWidthExact: $0.isWidthExact) }
    do {
      return try PreparedPatterns.packed(written, vocabulary: forPatterns)
    } catch {
      return nil
    }
  }
}
