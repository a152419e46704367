import DocumentModel
import RuleModel
import SourceText

/// All that the checks take of the language of a document; nothing else in this module
/// distinguishes languages.
protocol LanguageChecks: Sendable {
  /// What is wrong with numbers besides the runs of headings; at equal places it stands before what is
  /// wrong with those, or behind it.
  func numbering(in document: Document) -> (before: [NumberingFinding], behind: [NumberingFinding])

  /// The number of a heading in a form of the language, with the brackets, mark and words of `sample`;
  /// nil for a form of another one.
  func written(_ number: Int, as form: NumberForm, like sample: String) -> String?

  /// Lists and headings of another number than the words before them say.
  func listCounts(in document: Document) -> [EnumerationFinding]

  /// What is wrong with what the text points to, in no order that callers may rely on.
  func references(in document: Document) -> [ReferenceFinding]

  /// Characters that join parts of a heading alike.
  var headingJoints: String { get }

  // MARK: Dates

  /// What is wrong with dates and times besides what every calendar forbids.
  var dateSubjects: [DateSubject] { get }

  /// A weekday, 1 for Monday to 7 for Sunday, written like `sample`; nil where that is of another
  /// language.
  func weekdayName(_ weekday: Int, like sample: String) -> String?

  /// The words that join the two dates of a period.
  var periodJoints: [String] { get }

  /// Whether a period surely runs backwards that names its year at the end or not at all.
  func isReversed(_ start: DateFact, _ end: DateFact, in document: Document) -> Bool

  /// Whether a word joins the two dates of a period that begins at `place`, though not of every one.
  func joins(_ word: String, datesFrom place: Int, in document: Document) -> Bool

  /// Whether the words before a place make a change of dates out of a period.
  func isChange(before place: Int, in document: Document) -> Bool

  /// The length of time that is all of a cell or value; a number alone has its unit in the label.
  func saidSpan(_ value: TextRange, label: String, in document: Document) -> SaidSpan?

  /// What labels of lengths of time say, and what makes one other than the days between its dates.
  var lengthLabels: [String] { get }
  var otherLengths: [String] { get }

  // MARK: Marks

  /// What a sentence says that explains why a number is missing, and the words for numbers, one of which it
  /// has.
  var gapExplanations: (words: [String], numbers: [String]) { get }

  /// What a numbered line ends with that is a sentence, not a heading.
  var sentenceMarks: String { get }

  /// The marks without a partner, in the order of the text; nil where the marks of each piece are
  /// matched by themselves.
  func unpaired(
    _ body: PairsBody, in pieces: [TextRange], _ context: LintContext
  ) throws(RuleFailure) -> [PairsEvaluator.Mark]?
}

/// What a language does without.
extension LanguageChecks {
  var headingJoints: String { "" }

  func isReversed(_ start: DateFact, _ end: DateFact, in document: Document) -> Bool { false }

  func joins(_ word: String, datesFrom place: Int, in document: Document) -> Bool { false }

  func isChange(before place: Int, in document: Document) -> Bool { false }

  func unpaired(
    _ body: PairsBody, in pieces: [TextRange], _ context: LintContext
  ) throws(RuleFailure) -> [PairsEvaluator.Mark]? { nil }
}
