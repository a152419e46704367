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
  /// A heading on a line of its own ends with a mark, where its sisters bear none.
  case headingMark = "heading-mark"
  /// Siblings are numbered in different forms.
  case mixedForm = "mixed-form"
  /// A number is skipped among the items of a list.
  case itemGap = "item-gap"
  /// Two items of a list have one number.
  case itemDuplicate = "item-duplicate"
  /// A number is skipped among the captions of tables or figures: Table 1 then Table 3.
  case captionGap = "caption-gap"
  /// Two tables or figures have one number.
  case captionDuplicate = "caption-duplicate"
  /// A number is skipped among the items inside a paragraph: (a), (b), (d).
  case inlineGap = "inline-gap"
  /// Two items inside a paragraph have one number.
  case inlineDuplicate = "inline-duplicate"
  /// A number of a report's own is skipped: Finding 1, then Finding 3.
  case labelGap = "label-gap"
  /// A number of a report's own stands twice: H-01 and H-01.
  case labelDuplicate = "label-duplicate"
}
