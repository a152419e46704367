import Diagnostics
import DocumentModel

/// Words that findings carry besides the messages of their rules.
enum FindingText {
  // MARK: Titles of fixes

  case remove(String)
  case removeCharacter(LocalizedText)
  case change(to: String)
  case endLine

  // MARK: Places beside a finding

  case sameHere, elsewhere, firstUse
  case lastItem, nextNumber, itemBefore, numberBefore, numberAbove, entryBefore
  case date, otherFormat, start, end, counterpart

  // MARK: Captures

  /// Who requires a section; nil for usage.
  case demand(by: String?)
  /// The mark that a pair lacks.
  case partner(isClosing: Bool)
  /// Where a section belongs, by the heading that it stands before.
  case before(LocalizedText)
  case paragraph(Int, under: String)
  /// What a place apart from the body is called.
  case apart(Furniture.Kind)
  case anyOf([String])
  /// So many days, or one more.
  case days(Int)
  /// So many months, or one more.
  case months(Int)
  /// So many years, or one more.
  case years(Int)
  case duration(seconds: Int)
  /// A character that cannot be shown, with its number: `U+200B`.
  case character(Unicode.Scalar, number: String)

  // MARK: Reasons for a profile

  case chosenByLanguage
  case titleHas(String)
  case titleAndHeadings(String, [String])
}
