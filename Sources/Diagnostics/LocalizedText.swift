package import SourceText

/// One sentence in each language that the program speaks.
package struct LocalizedText: Hashable, Sendable {
  package let chinese: String
  package let english: String

  package init(zh chinese: String, en english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The same text in both languages: a name, a formula, a quotation.
  package init(_ text: String) { self.init(zh: text, en: text) }

  package subscript(language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
