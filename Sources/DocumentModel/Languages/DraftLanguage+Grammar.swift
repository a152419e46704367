import SourceText

extension DraftLanguage {
  var grammar: any LanguageGrammar {
    switch self {
    case .chinese: ChineseGrammar()
    case .english: EnglishGrammar()
    }
  }
}
