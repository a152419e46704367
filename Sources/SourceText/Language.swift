/// The language of a draft, or of what the program tells people.
package enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"
}
