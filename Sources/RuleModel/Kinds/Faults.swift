/// What can be wrong with the numbers of headings.
package enum NumberingFault: String, CaseIterable, Hashable, Sendable {
  /// A number is skipped: 一、 then 三、.
  case gap
  /// A number stands twice in one run.
  case duplicate
  /// A number is lower than the one before it, or a lower level is followed by a higher mark.
  case order
  /// A level is left out: 一、 then 1.
  case skipLevel = "skip-level"
  /// The first heading of a run is not number one.
  case start
  /// A level has only one item.
  case single
  /// Round brackets of a number are ASCII: (一).
  case bracketWidth = "bracket-width"
  /// The mark after a number is not the one its form takes: 一. or （一）、.
  case mark
  /// Siblings are numbered in different forms.
  case mixedForm = "mixed-form"
  /// A number is skipped among the items of a list.
  case itemGap = "item-gap"
  /// Two items of a list have one number.
  case itemDuplicate = "item-duplicate"
  /// A number is skipped among the captions of tables or figures: Table 1 then Table 3.
  case captionGap = "caption-gap"
}

/// What can be wrong with a list inside running text.
package enum EnumerationFault: String, CaseIterable, Hashable, Sendable {
  case gap
  case startsLate = "starts-late"
  case duplicate
  /// A sentence opens with a bare 是 whose number is lost.
  case truncated
  /// The expected marker stands directly after a word: the mark between them is lost.
  case markerGlued = "marker-glued"
  case singleItem = "single-item"
  /// A comma or colon after 一是.
  case markComma = "mark-comma"
  /// 其次 without 首先, 再次 before 其次.
  case firstNext = "first-next"
  /// Items end in different marks, or in ； behind an item that holds a 。.
  case separator
  /// The lead phrase of an item runs on where its sisters' are closed.
  case leadUnclosed = "lead-unclosed"
  /// Items of one list are built differently.
  case parallel
  /// The words before a whole list announce another number of items.
  case statedCount = "stated-count"
}

/// What can be wrong with a date or with the sign-off.
package enum DateFault: String, CaseIterable, Hashable, Sendable {
  /// The day or its unit is missing.
  case incomplete
  /// No calendar has it: 2月30日.
  case impossible
  /// Digits of two dates or of date and number run together: 20231月1日.
  case glued
  case weekday
  /// A period ends before it starts.
  case order
  /// A month or day of the sign-off is written with a leading zero.
  case padded
  /// The sign-off's date is in Chinese numerals.
  case chineseNumerals = "chinese-numerals"
  /// Neither body nor date closes the document, or one of them does not.
  case signOffMissing = "sign-off-missing"
  /// The date stands before the body.
  case signOffOrder = "sign-off-order"
  /// A heading or the sign-off names a year that the report cannot be about.
  case year
  /// The sign-off is later than the law allows.
  case deadline
  /// Text that is no attachment follows the date.
  case textAfterSignOff = "text-after-sign-off"
  /// Month and day cannot be told apart: 02/03/2024.
  case ambiguous
  /// Full dates of one document are written in several formats.
  case mixedFormat = "mixed-format"
  /// An entry of a timeline is earlier than the one before it.
  case timelineOrder = "timeline-order"
  /// A stated stretch of time is not the one between the start and end beside it.
  case duration
}

/// What can be wrong with the contents that a genre owes.
package enum SectionFault: String, CaseIterable, Hashable, Sendable {
  case missing
  /// Present only in running text.
  case weak
  /// Present only as a lower heading, a paragraph or an item of a list.
  case runIn = "run-in"
  /// A heading that differs from the expected words by a slip of one or two characters.
  case typo
  case empty
  case order
  case duplicate
}
