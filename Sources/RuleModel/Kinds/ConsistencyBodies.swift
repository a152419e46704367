/// `length:` stretches of text that are too long or too short.
package struct LengthBody: Sendable {
  /// What is measured, in characters without blanks.
  package enum Measure: String, CaseIterable, Hashable, Sendable {
    case sentence, paragraph, heading, section
    /// A stretch without any mark.
    case run
    /// Blank lines in a row, counted in lines.
    case blankLines = "blank-lines"
  }

  package let measure: Measure
  package let minimum: Int?
  package let maximum: Int?
  /// A second signal: only a stretch that it matches is reported.
  package let with: SourceString?
}

/// `repetition:` texts that stand twice.
package struct RepetitionBody: Sendable {
  package enum Unit: String, CaseIterable, Hashable, Sendable { case sentence, paragraph, heading }

  package let unit: Unit
  /// The least length, in characters, of a text that counts.
  package let minimum: Int
}

/// `agreement:` the same thing said twice must agree.
package enum AgreementBody: Sendable {
  /// Ways to write one thing, of which a stretch of text uses one; the rarer is reported.
  case forms([SourceString])
  /// Matches of one key must agree in their value.
  ///
  /// Without `by` the key is the match without what `ignoring` matches; without `equal` the value is
  /// the match as written; a value that holds one of `preferred` is the right one.
  case values(
    find: [SourceString], by: [String], equal: String?, ignoring: SourceString?, preferred: [String]
  )
}

/// `references:` what the text points to, and what is there.
package struct ReferencesBody: Sendable {
  package let fault: ReferenceFault
}

/// What can be wrong with what the text points to.
package enum ReferenceFault: String, CaseIterable, Hashable, Sendable {
  /// The text points to an attachment, table or figure that is not there.
  case missing
  /// The list of attachments and the attachment itself bear different titles.
  case title
  /// A mark stands behind the name of an attachment.
  case mark
  /// An entry of the table of contents is no heading.
  case contents
  /// English text points to a numbered table, figure or appendix that is not there.
  case numbered
}

/// `table:` sums and blank cells of tables.
package struct TableBody: Sendable {
  /// What must hold of a cell.
  package enum Assertion: String, CaseIterable, Hashable, Sendable {
    case columnSum = "cell == sum(column.above)"
    case rowSum = "cell == sum(row.before)"
    case filled = "has(cell)"
  }

  package let assertion: Assertion
  /// The labels of the rows that are looked at; all rows where there is none.
  package let rows: SourceString?
  /// The heads of the columns that are looked at; all columns where there is none.
  package let columns: SourceString?
  package let exceptRows: SourceString?
  package let exceptColumns: SourceString?
  /// The labels of rows that are sums themselves; the rows that are looked at are such, too.
  package let subtotals: SourceString?
  /// Cells that are as good as blank.
  package let blank: SourceString?
  /// What says that whole numbers are rounded.
  package let rounded: SourceString?
}
