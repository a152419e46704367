import Diagnostics
import DocumentModel
import RuleModel

struct ChineseChecks: LanguageChecks {
  private static let itemJoints = ShippedWords.Zh.Structure.itemJoints.set
  private static let sourceTitles = ShippedWords.Zh.Structure.sourceTitles.set

  /// What mark a number takes is settled for Chinese alone.
  func numbering(in document: Document) -> (before: [NumberingFinding], behind: [NumberingFinding])
  {
    (
      ChineseNumberMarks.findings(in: document),
      DottedNumbers.findings(in: document) + BareHeadingNumbers.findings(in: document)
        + NumberingGaps.items(in: document) + OwnLabels(document).findings()
        + HeadingMarks.findings(in: document)
        + InlineNumbers.findings(in: document, joints: Self.itemJoints)
        + FigureReferences(document).numbering() + AttachmentReferences(document).numbering()
    )
  }

  func written(_ number: Int, as form: NumberForm, like sample: String) -> String? {
    let numeral = ChineseNumerals.text(number)
    return switch form {
    case .part: "第\(numeral)部分"
    case .chapter: "第\(numeral)章"
    case .section: "第\(numeral)节"
    case .chinese: "\(numeral)、"
    case .chineseBracketed: form.bracketed(numeral, like: sample)
    default: nil
    }
  }

  func listCounts(in document: Document) -> [EnumerationFinding] {
    HeadingCounts.findings(in: document)
  }

  func references(in document: Document) -> [ReferenceFinding] {
    let figures = FigureReferences(document)
    let missing =
      figures.missing()
      + SourceCitations.missing(in: document, titles: Self.sourceTitles)
    return AttachmentReferences(document).findings() + ContentsEntries(document).findings()
      + otherBodies(in: document) + SisterBodies(document).headers()
      + SoundSlips.findings(in: document)
      + missing.map { ReferenceFinding(.numbered, $0, in: document) }
      + figures.unmentioned().map { ReferenceFinding(.unmentioned, $0, in: document) }
  }

  private func otherBodies(in document: Document) -> [ReferenceFinding] {
    let sisters = SisterBodies(document).findings()
    return sisters
      + TwinBodies(document).findings().filter { twin in
        !sisters.contains { $0.finding.range.overlaps(twin.finding.range) }
      }
  }

  var headingJoints: String { ShippedWords.Zh.Structure.headingJoints.text }

  /// A sign-off, and the year that a title is about, are customs of Chinese reports.
  var dateSubjects: [DateSubject] {
    [
      DateSubject([.incomplete]) { document in
        document.facts.dates.filter(\.isCut).map { date in
          DatesCheck.make(
            .incomplete, date.range, document,
            expected: LocalizedText(document.text.string(date.range) + "日"))
        }
      },
      DateSubject([.glued], GluedDates.findings),
      DateSubject(
        [
          .signOffMissing, .signOffUndated, .signOffOrder, .textAfterSignOff, .incomplete, .padded,
          .chineseNumerals,
        ], SignOffCheck.findings),
      DateSubject([.year, .deadline]) { document in
        ReportYear.findings(in: document).adding(TitledYears.findings(in: document))
      },
      DateSubject([.year], HeaderYear.findings),
      DateSubject([.year], TitlePeriod.findings),
      DateSubject([.future], FutureDates.findings),
      DateSubject([.signOffBody], SignOffBody.findings),
      DateSubject([.order], MonthSpans.findings),
      DateSubject([.impossible], RangeEnds.findings),
      DateSubject([.weekday], YearlessWeekdays.findings),
      DateSubject([.duration]) { document in
        ChineseDurations.findings(in: document).distinct.adding(ChineseSpans.findings(in: document))
          .adding(SpanRows.findings(in: document))
      },
      DateSubject([.timelineOrder]) { document in
        ChineseTimelines.findings(in: document) + ChineseStamps(document).order()
      },
      DateSubject([.signOffUndated]) { document in
        document.signOff == nil ? UndatedReports.findings(in: document) : []
      },
      DateSubject([.titleYear]) { document in
        ReportYear.findings(in: document).isEmpty ? TitleYear.findings(in: document) : []
      },
    ]
  }

  private static let weekWords = ShippedWords.Zh.Dates.weekWords.words
  private static let weekdays = ShippedWords.Zh.Dates.weekdays.words

  /// 星期五, 周五 or 礼拜五.
  func weekdayName(_ weekday: Int, like sample: String) -> String? {
    guard sample.first?.isASCII != true else { return nil }
    let word = Self.weekWords.first { sample.contains($0) } ?? Self.weekWords[0]
    return word + Self.weekdays[(weekday + 6) % 7]
  }

  func saidSpan(_ value: TextRange, label: String, in document: Document) -> SaidSpan? {
    ChineseSaidSpans.whole(value, label: label, in: document)
  }

  var lengthLabels: [String] { ShippedWords.Zh.Dates.lengthLabels.words }
  var otherLengths: [String] { ShippedWords.Zh.Dates.otherLengths.words }

  var periodJoints: [String] { ShippedWords.Zh.Dates.joints.words }

  var sentenceMarks: String { "。；;" }

  var gapExplanations: (words: [String], numbers: [String]) {
    (
      ShippedWords.Zh.Structure.gapExplanations.words,
      ShippedWords.Zh.Structure.gapNumbers.words
    )
  }
}
