/// The language in which the program speaks to people.
package enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"

  /// The language in which the findings of a draft are reported where none is asked for: its own,
  /// or else English.
  package init(of draft: DraftLanguage) {
    self = Language(rawValue: draft.rawValue) ?? .english
  }
}
