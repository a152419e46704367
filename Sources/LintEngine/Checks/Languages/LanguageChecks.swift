import DocumentModel
import RuleModel
import SourceText

/// All that the checks take of the language of a document; nothing else in this module
/// distinguishes languages.
protocol LanguageChecks: Sendable {
  typealias NumberingFinding = NumberingCheck.NumberingFinding

  /// What is wrong with numbers besides the runs of headings; at equal places it stands before what is
  /// wrong with those, or behind it.
  func numbering(in document: Document) -> (before: [NumberingFinding], behind: [NumberingFinding])

  /// What is wrong with dates and times besides what every calendar forbids.
  func dates(in document: Document) -> [CheckFinding<DateFault>]

  /// The places of numbered references that nothing bears.
  func references(in document: Document) -> [TextRange]

  // MARK: Periods

  /// Whether a period surely runs backwards that names its year at the end or not at all.
  func isReversed(_ start: DateFact, _ end: DateFact, in document: Document) -> Bool

  /// Whether a word joins the two dates of a period that begins at `place`, though not of every one.
  func joins(_ word: String, datesFrom place: Int, in document: Document) -> Bool

  /// Whether the words before a place make a change of dates out of a period.
  func isChange(before place: Int, in document: Document) -> Bool

  // MARK: Marks

  /// What a numbered line ends with that is a sentence, not a heading.
  var sentenceMarks: String { get }

  /// The marks without a partner, in the order of the text; nil where the marks of each piece are
  /// matched by themselves.
  func unpaired(
    _ body: PairsBody, in pieces: [TextRange], _ context: LintContext
  ) throws(RuleFailure) -> [PairsEvaluator.Mark]?
}
