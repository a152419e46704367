import DocumentModel

/// What stands before the two dates of an English period.
enum EnglishPeriods {
  private static let changes = ShippedWords.En.Periods.dateChanges.words

  /// Whether "between" stands before a place, a weekday behind it allowed.
  static func isBetween(_ place: Int, _ document: Document) -> Bool {
    guard let block = document.block(at: place).map({ document.blocks[$0] }) else { return false }
    return Gap.words(max(block.range.lowerBound, place - 30)..<place, document).last == "between"
  }

  static func isChange(before place: Int, in document: Document) -> Bool {
    guard let block = document.block(at: place).map({ document.blocks[$0] }) else { return false }
    let start = max(block.range.lowerBound, place - 60)
    return document.text.contains(anyOf: changes, in: start..<place)
  }
}
