package import Diagnostics
package import SourceText

/// Why a file was not linted.
package enum InputFault: Error, Hashable, Sendable {
  /// Its bytes are not text.
  case undecodable(DecodingFailure)
  /// It is the package of an office document, and is not read.
  case package(PackageFault)
  /// It is a page with its pictures in one file.
  case webArchive
  /// A page has too much of its markup, at a line.
  case tooMuchMarkup(MarkupLimit, line: Int)
  /// It was to be converted, and was not.
  case unconverted(ConversionFault)
  /// Nothing of it is text: blanks, code, comments, metadata.
  case noText
  case missing
  case isFolder, notRegular
  /// It was changed while it was read.
  case changed
  /// Its name is not UTF-8.
  case nameNotUTF8
  /// It is a link, or lies behind one, where none is followed.
  case isLink
  /// It lies outside of the folder that files named by other files are read in.
  case outside(folder: String)
  /// The system refused it, with its reason.
  case unreadable(reason: String)
  /// Larger than the limit; both in bytes, `size` nil where it was not learnt.
  case tooLarge(size: Int?, limit: Int)
  /// A table of a Markdown draft, from a line on, has more cells than are read.
  case tooManyCells(line: Int, limit: Int)
  /// The links of a Markdown draft take more bytes than are read, from a definition on.
  case linksTooLarge(line: Int, limit: Int)
  /// A line of a Markdown draft is nested too deep.
  case tooDeep(line: Int, limit: Int)
  /// A paragraph of a Markdown draft, from a line on, has too many marks of emphasis and links.
  case tooManyMarks(line: Int, limit: Int)
  /// A line of a Markdown draft has too many bars, as between the cells of a table.
  case tooManyColumns(line: Int, limit: Int)

  /// The fault as it is reported: an error at the start of the file.
  ///
  /// The span is empty and at 0 since a refused file has no record; the message reports the byte.
  package var diagnostic: Diagnostic {
    var diagnostic = Diagnostic(rule, .error, at: SourceSpan(at: ByteOffset(0)), text)
    if let advice { diagnostic.notes = [Note(advice)] }
    return diagnostic
  }

  private var rule: RuleID {
    switch self {
    case .undecodable(.empty), .noText: RuleID("input.empty")
    case .package(.damaged): RuleID("input.damaged")
    case .package(.encrypted): RuleID("input.encrypted")
    case .package(.macros): RuleID("input.macros")
    case .package(.notWord): RuleID("input.binary")
    case .package(.tooManyEntries): RuleID("limit.package-entries")
    case .package(.inflatedTooLarge): RuleID("limit.inflated-size")
    case .package(.tooManyPieces): RuleID("limit.pieces")
    case .package(.tooDeep): RuleID("limit.nesting")
    case .webArchive: RuleID("input.web-archive")
    case .unconverted(.noProgram): RuleID("input.no-converter")
    case .unconverted(.tooSlow): RuleID("limit.conversion-time")
    case .unconverted: RuleID("input.not-converted")
    case .tooMuchMarkup: RuleID("limit.markup")
    case .undecodable(.utf32): RuleID("input.utf32")
    case .undecodable(.binary): RuleID("input.binary")
    case .undecodable(.undecodable), .undecodable(.brokenUTF16): RuleID("input.encoding")
    case .missing: RuleID("input.missing")
    case .unreadable, .isFolder, .notRegular, .changed, .isLink: RuleID("input.unreadable")
    case .outside: RuleID("input.outside")
    case .nameNotUTF8: RuleID("input.name")
    case .tooLarge: RuleID("limit.file-size")
    case .tooManyCells: RuleID("limit.table-cells")
    case .linksTooLarge: RuleID("limit.links")
    case .tooDeep: RuleID("limit.nesting")
    case .tooManyMarks: RuleID("limit.marks")
    case .tooManyColumns: RuleID("limit.table-columns")
    }
  }
}
