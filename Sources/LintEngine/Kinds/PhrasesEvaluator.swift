import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// `phrases`: words that must not stand; a longer word at the same place speaks for a shorter one.
struct PhrasesEvaluator: RuleEvaluator {
  private let place: CasePlace
  private let phrases: [(phrase: Phrase, unless: LazyPattern?)]
  private let set: PhraseSet
  private let words: [String]

  init(_ body: PhrasesBody, place: CasePlace, of rule: RuleCompilation) {
    self.place = place
    phrases = body.phrases.map { ($0, $0.unless.map { $0.pattern(of: rule) }) }
    set = PhraseSet(body.phrases.map { ($0.find.text, rule.definition.isWidthExact) })
    words = body.words
  }

  func findings(in context: LintContext) throws(RuleStop) -> [Finding] {
    // One pass over the text; the scopes then choose among what was found.
    let masked = place.mask.isEmpty ? [] : context.masked(place.mask)
    var end = 0
    var found: [Finding] = []
    let bytes = context.document.text.bytes
    let occurrences = set.occurrences(in: bytes, range: 0..<bytes.count)
    let boundaries = occurrences.isEmpty ? nil : WordBoundaries(words, in: bytes)
    for occurrence in occurrences where occurrence.range.lowerBound >= end {
      guard masked.overlapping(occurrence.range).isEmpty else {
        context.trace?.add(.outside(occurrence.range))
        continue
      }
      let (phrase, unless) = phrases[occurrence.phrase]
      if let word = boundaries?.word(cutBy: occurrence.range) {
        context.trace?.add(.cut(word: word))
        continue
      }
      if let unless, try isExcused(occurrence.range, unless, context) { continue }
      end = occurrence.range.upperBound
      var finding = Finding(occurrence.range)
      if let replacement = phrase.replacement {
        finding.captures["replace"] = LocalizedText(replacement)
        finding.edits = [.init(occurrence.range, replacement)]
      }
      found.append(finding)
    }
    if found.isEmpty { context.trace?.add(.noPhrase(of: phrases.count)) }
    return try place.kept(found, in: context)
  }

  /// Whether the rest of the sentence, from the phrase on, holds what excuses it.
  private func isExcused(_ range: TextRange, _ unless: LazyPattern, _ context: LintContext)
    throws(RuleStop) -> Bool
  {
    let end =
      try context.pieces(of: .sentence).overlapping(range).last?.upperBound ?? range.upperBound
    guard try context.contains(unless, in: range.lowerBound..<end) else { return false }
    context.trace?.add(.excused(at: range, pattern: unless.written.text))
    return true
  }
}

/// Where the words of a language begin and end in a text, as far as a list of words tells.
struct WordBoundaries {
  private let set: PhraseSet
  private let bytes: [UInt8]
  private let reach: Int

  init(_ words: [String], in bytes: [UInt8]) {
    set = PhraseSet(words.map { ($0, false) })
    self.bytes = bytes
    reach = words.reduce(0) { max($0, $1.utf8.count) }
  }

  /// A word that shares characters with a phrase and does not lie inside of it.
  ///
  /// - Complexity: O(1) for words of bounded length.
  func word(cutBy phrase: TextRange) -> TextRange? {
    guard !set.isEmpty else { return nil }
    var start = max(0, phrase.lowerBound - reach)
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let end = min(bytes.count, phrase.upperBound + reach)
    return set.occurrences(in: bytes, range: start..<end).lazy.map(\.range).first {
      $0.overlaps(phrase) && !phrase.holds($0)
    }
  }
}
