import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// `phrases`: words that must not stand; a longer word at the same place overrides a shorter one.
struct PhrasesEvaluator: RuleEvaluator {
  private let place: CaseScope
  private let phrases: [(phrase: Phrase, unless: LazyPattern?)]
  private let set: PhraseSet
  private let names: NearNames
  /// The index in ``phrases`` of each of ``names``.
  private let nearPhrases: [Int]
  private let slips: WordSlips
  private let words: WordBoundaries

  init(_ body: PhrasesBody, place: CaseScope, of rule: RuleCompilation) {
    self.place = place
    phrases = body.phrases.map { ($0, $0.unless.map { $0.lazy(in: rule) }) }
    // An empty word is never found.
    set = PhraseSet(
      body.phrases.map {
        ($0.isNear || $0.slips != nil ? "" : $0.find.text, rule.definition.isWidthExact)
      })
    nearPhrases = body.phrases.indices.filter { body.phrases[$0].isNear }
    names = NearNames(nearPhrases.map { body.phrases[$0].find.text }, besides: body.words)
    slips = WordSlips(body.phrases)
    words = WordBoundaries(body.words)
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    // One pass over the text; the scopes then choose among what was found.
    let masked = context.masked(place.mask)
    var end = 0
    var found: [Finding] = []
    let bytes = context.document.text.bytes
    let written = set.occurrences(in: context.characters)
    let near = names.occurrences(in: bytes, context.characters).map {
      PhraseSet.Occurrence(range: $0.range, phrase: nearPhrases[$0.name])
    }
    let others = try near + slipped(in: context)
    let all =
      others.isEmpty ? written : (written + others).sorted { $0.range.isBefore($1.range) }
    for occurrence in all
    where occurrence.range.lowerBound >= end {
      guard masked.overlapping(occurrence.range).isEmpty else {
        context.trace?.add(.outside(occurrence.range))
        continue
      }
      let (phrase, unless) = phrases[occurrence.phrase]
      if let word = words.word(cutBy: occurrence.range, in: bytes) {
        context.trace?.add(.cut(word: word))
        continue
      }
      if let unless, try isExcused(occurrence.range, unless, context) { continue }
      end = occurrence.range.upperBound
      var finding = Finding(occurrence.range)
      if let replacement = phrase.replacement {
        finding.captures["replace"] = LocalizedText(replacement)
        if phrase.withholdsFix || isQuoted(occurrence.range, in: bytes) {
          finding.unfixed = .judgement
        } else {
          finding.edits = [.init(occurrence.range, replacement)]
        }
      }
      found.append(finding)
    }
    if found.isEmpty { context.trace?.add(.noPhrase(of: phrases.count)) }
    return try place.kept(found, in: context)
  }

  private func slipped(in context: LintContext) throws(RuleFailure) -> [PhraseSet.Occurrence] {
    guard !slips.isEmpty else { return [] }
    var found: [PhraseSet.Occurrence] = []
    for scope in place.scopes {
      for piece in try context.pieces(of: scope) {
        found += slips.occurrences(in: context.document, piece).map {
          PhraseSet.Occurrence(range: $0.range, phrase: $0.word)
        }
      }
    }
    return found
  }

  /// Whether a phrase stands alone between quotation marks: the text may only mention it.
  private func isQuoted(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    guard range.upperBound < bytes.count, let before = bytes.lastScalar(in: 0..<range.lowerBound)
    else { return false }
    let after = bytes.scalar(at: range.upperBound)
    return "“‘「『\"'`".unicodeScalars.contains(before) && "”’」』\"'`".unicodeScalars.contains(after)
  }

  /// Whether the rest of the sentence, from the phrase on, holds what excuses it.
  private func isExcused(_ range: TextRange, _ unless: LazyPattern, _ context: LintContext)
    throws(RuleFailure) -> Bool
  {
    let end =
      try context.pieces(of: .sentence).overlapping(range).last?.upperBound ?? range.upperBound
    guard try context.contains(unless, in: range.lowerBound..<end) else { return false }
    context.trace?.add(.excused(at: range, pattern: unless.pattern.written.text))
    return true
  }
}
