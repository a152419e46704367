/// Texts that a rule must flag, or must pass.
package struct Examples: Sendable {
  package var flag: [Example] = []
  package var pass: [Example] = []
}

/// One text, its ⟦marks⟧ still in it.
package struct Example: Sendable {
  /// How an example is read.
  package enum Form: String, CaseIterable, Sendable {
    /// Paragraphs of the body in plain text, one a line.
    case body
    /// A whole file of plain text, with title and sign-off.
    case text
    /// A whole file of Markdown.
    case markdown
  }

  package let written: SourceString
  package let form: Form
  /// The profile whose sections hold for the example.
  package let profile: String?
}
