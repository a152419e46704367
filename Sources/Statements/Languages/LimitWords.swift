internal import DocumentModel

/// Words of rates that reach a limit, and of what is said of it, the longest of each list first.
struct LimitWords: Sendable {
  /// Endings of the names of rates, and what links them to their number.
  let rates: [String]
  let links: [String]
  /// What takes the exactness from a number, before it, behind it, and before that of a rate.
  let inexact: [String]
  let behind: [String]
  let nearly: [String]
  /// Sentences with these tell a change, which has no limit.
  let breaks: [String]
  /// What percentages in words begin with.
  let percentWords: [String]

  init<Words: DocumentsLists>(_: Words.Type) {
    rates = Words.fullRates.words
    links = Words.fullLinks.longestFirst
    inexact = Words.inexact.longestFirst
    behind = Words.inexactBehind.words
    nearly = Words.inexactRates.words
    breaks = Words.inexactBreaks.words
    percentWords = Words.percentWords.words
  }
}

extension WordList {
  /// The words, longer ones before those that they hold.
  var longestFirst: [String] { words.sorted { $0.utf8.count > $1.utf8.count } }
}

extension Quantity {
  /// The number with the words around it that are read with it; nil beyond 128 bits.
  func mention(over range: TextRange) -> Mention? {
    let whole = Quantity(
      kind: kind, range: range, value: value, scale: scale, decimals: decimals, unit: unit,
      approximation: approximation)
    return Mention(whole, range: range)
  }
}
