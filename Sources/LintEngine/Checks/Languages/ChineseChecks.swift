import DocumentModel
import RuleModel
import SourceText

struct ChineseChecks: LanguageChecks {
  /// What mark a number takes is settled for Chinese alone.
  func numbering(in document: Document) -> (before: [NumberingFinding], behind: [NumberingFinding])
  {
    (ChineseNumberMarks.findings(in: document), [])
  }

  /// A sign-off, and the year that a title is about, are customs of Chinese reports.
  func dates(in document: Document) -> [CheckFinding<DateFault>] {
    GluedDates.findings(in: document) + SignOffCheck.findings(in: document)
      + ReportYear.findings(in: document)
  }

  func references(in document: Document) -> [TextRange] { [] }

  func isReversed(_ start: DateFact, _ end: DateFact, in document: Document) -> Bool { false }

  func joins(_ word: String, datesFrom place: Int, in document: Document) -> Bool { false }

  func isChange(before place: Int, in document: Document) -> Bool { false }

  var sentenceMarks: String { "。；;" }

  func unpaired(
    _ body: PairsBody, in pieces: [TextRange], _ context: LintContext
  ) throws(RuleFailure) -> [PairsEvaluator.Mark]? { nil }
}
