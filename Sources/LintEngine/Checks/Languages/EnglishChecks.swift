import DocumentModel
import RuleModel
import SourceText

struct EnglishChecks: LanguageChecks {
  private static let itemJoints = ShippedWords.En.References.itemJoints.set
  private static let sourceTitles = ShippedWords.En.References.sourceTitles.set

  func numbering(in document: Document) -> (before: [NumberingFinding], behind: [NumberingFinding])
  {
    (
      [],
      NumberingGaps.findings(in: document)
        + InlineNumbers.findings(in: document, joints: Self.itemJoints)
        + InlineOrdinals.findings(in: document)
        + NumberedParagraphs.findings(in: document)
        + OwnLabels(document).findings() + HeadingStops.findings(in: document)
    )
  }

  func written(_ number: Int, as form: NumberForm, like sample: String) -> String? {
    EnglishNumberForms.written(number, as: form, like: sample)
  }

  func listCounts(in document: Document) -> [EnumerationFinding] {
    ListedCounts.findings(in: document)
  }

  func references(in document: Document) -> [ReferenceFinding] {
    let uncertain =
      OwnLabels(document).missing()
      + SourceCitations.missing(in: document, titles: Self.sourceTitles)
      + AuthorCitations.missing(in: document, titles: Self.sourceTitles)
      + ListedReferences.missing(in: document)
    return NumberedReferences(document).missing()
      .map { ReferenceFinding(.numbered, $0, in: document) }
      + Set(uncertain).sorted { $0.lowerBound < $1.lowerBound }
      .map { ReferenceFinding(uncertain: .numbered, $0, in: document) }
      + NumberedReferences(document).unmentioned()
      .map { ReferenceFinding(.unmentioned, $0, in: document) }
      + NumberedReferences(document).sameWords()
      .map { ReferenceFinding(.sameCaption, $0.caption, expected: $0.earlier, in: document) }
      + OtherBodies(document).findings() + ContentsLists(document).findings()
      + LetterSlips.findings(in: document) + SpellingVariants.findings(in: document)
  }

  /// Four days a week: a length of each week, and of no period.
  private static func isRate(_ length: TextRange, in document: Document) -> Bool {
    ShippedWords.En.Periods.rateBases.words.contains {
      document.text.bytes.span.holds($0.utf8.span, at: length.upperBound)
    }
  }

  var dateSubjects: [DateSubject] {
    [
      DateSubject([.ambiguous, .mixedFormat], DateFormats.findings),
      DateSubject([.timelineOrder]) { document in
        // One entry out of its place among others in order; where nothing says that these are in order.
        Timeline.all(in: document).flatMap { $0.disorder(in: document) }
          + Timeline.unannounced(in: document).map { $0.disorder(in: document) }
          .filter { $0.count == 1 }.flatMap(\.self)
      },
      DateSubject([.duration]) { document in
        StatedDurations.findings(in: document).distinct.adding(EnglishSpans.findings(in: document))
          .adding(SpanRows.findings(in: document))
          .filter { !Self.isRate($0.finding.range, in: document) }
      },
      DateSubject([.order], ReversedTimes.findings),
      DateSubject([.eventOrder]) { document in
        IncidentStamps.findings(in: document).adding(IncidentStamps.told(in: document))
      },
      DateSubject([.impossible], ImpossibleTimes.findings),
      DateSubject([.weekday], YearlessDates.weekdays),
      DateSubject([.year], ReportYears.findings),
      DateSubject([.year], ReportYears.headers),
      DateSubject([.future], ReportDates.findings),
      DateSubject([.signOffUndated], UndatedReports.findings),
      DateSubject([.titleYear]) { document in
        ReportYears.findings(in: document).isEmpty ? TitleYear.findings(in: document) : []
      },
    ]
  }

  func weekdayName(_ weekday: Int, like sample: String) -> String? {
    sample.first?.isASCII == true ? EnglishDate.weekday(weekday, like: sample) : nil
  }

  func saidSpan(_ value: TextRange, label: String, in document: Document) -> SaidSpan? {
    EnglishSaidSpans.whole(value, label: label, in: document)
  }

  var lengthLabels: [String] { ShippedWords.En.Periods.lengthLabels.words }
  var otherLengths: [String] { ShippedWords.En.Periods.otherLengths.words }

  var periodJoints: [String] { ShippedWords.En.Periods.joints.words }

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

  var gapExplanations: (words: [String], numbers: [String]) {
    (
      ShippedWords.En.References.gapExplanations.words,
      ShippedWords.En.References.gapNumbers.words
    )
  }

  func unpaired(
    _ body: PairsBody, in pieces: [TextRange], _ context: LintContext
  ) throws(RuleFailure) -> [PairsEvaluator.Mark]? {
    try EnglishPairs(body, in: context).unpaired(in: pieces)
  }
}
