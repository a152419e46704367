import SourceText

extension DraftLanguage {
  var checks: any LanguageChecks {
    switch self {
    case .chinese: ChineseChecks()
    case .english: EnglishChecks()
    }
  }
}
