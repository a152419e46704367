import SourceText

extension DraftLanguage {
  static let grammars: [any LanguageGrammar] = allCases.map(\.grammar)

  var grammar: any LanguageGrammar {
    switch self {
    case .chinese: ChineseGrammar()
    case .english: EnglishGrammar()
    }
  }
}
