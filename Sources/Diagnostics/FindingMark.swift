package import SourceText

/// What a comment in a document says of its finding, to be known again: `[date-impossible 5f3a9c01]`.
package struct FindingMark: Hashable, Sendable {
  private static let digits = 8

  package let rule: RuleID
  /// Eight hexadecimal digits of the rule, the words and what these were compared with.
  package let digest: String

  /// - Parameters:
  ///   - rule: The rule.
  ///   - words: The words that are reported, the English message where there are none.
  ///   - operands: The values that the finding was computed with and that stand elsewhere.
  package init(_ rule: RuleID, words: String, operands: [String]) {
    self.rule = rule
    digest = String(Fingerprint.digest(of: [rule.name, words] + operands).prefix(Self.digits))
  }

  /// The mark that a text ends in; nil where it ends in none.
  package init?(endOf text: String) {
    let words = text.split(separator: "[").last?.split(separator: " ") ?? []
    guard words.count == 2, let digest = words.last, digest.hasSuffix("]"),
      digest.utf8.count == Self.digits + 1
    else { return nil }
    rule = RuleID(String(words[0]))
    self.digest = String(digest.dropLast())
  }

  package var text: String { "[\(rule) \(digest)]" }
}

extension Diagnostic {
  /// The marks of the finding's places, the first one first; an aggregate has several.
  ///
  /// - Parameters:
  ///   - file: The record that the places are in.
  ///   - further: The other places.
  /// - Returns: One a place.
  package func marks(in file: SourceFile, further: [SourceSpan]) -> [FindingMark] {
    ([span] + further).map { place in
      FindingMark(
        rule, words: place.isEmpty ? message.english : file.text(place), operands: operands)
    }
  }
}
