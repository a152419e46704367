/// The language that a draft or a paragraph of it is written in, and by whose rules it is checked.
package enum DraftLanguage: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"
}
