internal import DocumentModel
internal import SourceText

extension StatementWords {
  /// The shipped words of a language, and those that a lexicon adds.
  static func words(of language: DraftLanguage, _ lexicon: Lexicon) -> StatementWords {
    let shipped =
      switch language {
      case .chinese: chinese
      case .english: english
      }
    guard let added = lexicon.cues[language], !added.isEmpty else { return shipped }
    return shipped.adding(added.flatMap { list, words in words.map { ($0, list.cues) } })
  }
}

extension CueList {
  /// What its words say.
  fileprivate var cues: Cues {
    switch self {
    case .rise: .rise
    case .fall: .fall
    case .base: .base
    case .compare: .compare
    case .part: .part
    case .openList: .openList
    case .closedList: .closedList
    case .whole: .whole
    case .each: .each
    case .plan: .plan
    case .actual: .actual
    case .share: .share
    case .opening: .opening
    case .incoming: .incoming
    case .outgoing: .outgoing
    case .closing: .closing
    case .fault: .fault
    case .passing: .passing
    case .others: .others
    case .comparable: .comparable
    case .plain: .plain
    }
  }
}
