import SourceText

extension DraftLanguage {
  static let checks: [any LanguageChecks] = allCases.map(\.checks)

  var checks: any LanguageChecks {
    switch self {
    case .chinese: ChineseChecks()
    case .english: EnglishChecks()
    }
  }
}
