import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// `phrases`: words that must not stand; a longer word at the same place speaks for a shorter one.
struct PhrasesEvaluator: RuleEvaluator {
  private let place: CasePlace
  private let phrases: [Phrase]
  private let set: PhraseSet

  init(_ body: PhrasesBody, place: CasePlace, of rule: RuleCompilation) {
    self.place = place
    phrases = body.phrases
    set = PhraseSet(body.phrases.map { ($0.find.text, rule.definition.isWidthExact) })
  }

  func findings(in context: LintContext) throws(RuleStop) -> [Finding] {
    // One pass over the text; the scopes then choose among what was found.
    let masked = place.mask.isEmpty ? [] : context.masked(place.mask)
    var end = 0
    var found: [Finding] = []
    let bytes = context.document.text.bytes
    for occurrence in set.occurrences(in: bytes, range: 0..<bytes.count)
    where occurrence.range.lowerBound >= end {
      guard masked.overlapping(occurrence.range).isEmpty else {
        context.trace?.add(.outside(occurrence.range))
        continue
      }
      end = occurrence.range.upperBound
      let phrase = phrases[occurrence.phrase]
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
}
