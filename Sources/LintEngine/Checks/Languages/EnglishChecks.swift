import DocumentModel
import RuleModel
import SourceText

struct EnglishChecks: LanguageChecks {
  func numbering(in document: Document) -> (before: [NumberingFinding], behind: [NumberingFinding])
  {
    ([], NumberingGaps.findings(in: document))
  }

  func dates(in document: Document) -> [CheckFinding<DateFault>] {
    DateFormats.findings(in: document)
      + Timeline.all(in: document).flatMap { $0.disorder(in: document) }
      + StatedDurations.findings(in: document) + ReversedTimes.findings(in: document)
      + ImpossibleTimes.findings(in: document) + YearlessDates.weekdays(in: document)
  }

  func references(in document: Document) -> [TextRange] { NumberedReferences(document).missing() }

  func isReversed(_ start: DateFact, _ end: DateFact, in document: Document) -> Bool {
    YearlessDates.isReversed(start, end, in: document)
  }

  func joins(_ word: String, datesFrom place: Int, in document: Document) -> Bool {
    word == "and" && EnglishPeriods.isBetween(place, document)
  }

  func isChange(before place: Int, in document: Document) -> Bool {
    EnglishPeriods.isChange(before: place, in: document)
  }

  var sentenceMarks: String { ".;" }

  func unpaired(
    _ body: PairsBody, in pieces: [TextRange], _ context: LintContext
  ) throws(RuleFailure) -> [PairsEvaluator.Mark]? {
    try EnglishPairs(body, in: context).unpaired(in: pieces)
  }
}
