/// Where a rule looks: the pieces of a document that its patterns see one by one.
package enum Scope: Hashable, Sendable {
  case document, title, lead
  /// Headings of one level, or of all.
  case heading(level: Int?)
  /// Sections by the key that a profile gives them, or every section of level 1.
  case section(key: String?)
  /// Every block but title and sign-off; a heading counts as a paragraph too.
  case paragraph
  case sentence
  /// A sentence's parts between ，；：, full or half width.
  case clause
  /// Items of one depth of the lists in markup, or every item, those in running text among them.
  case listItem(level: Int?)
  case table, row, cell
  /// The inside of “…”, and the quotations of markup.
  case quote
  case signOff, attachment, note
  /// A form that readers fill in, from the line that names it to the next heading.
  case form
  /// The paragraphs of headers and footers: nothing else looks at them.
  case headerFooter
  /// Menus, heads and feet of the site around a page of the web: nothing else looks at them.
  case siteFrame
}

/// Text that a rule does not want to see.
package enum MaskKind: String, CaseIterable, Hashable, Sendable {
  case bookTitle = "book-title"
  case quote
  /// The quotations of markup alone, which are another's words and marks.
  case blockQuote = "block-quote"
  case url, email
  case documentNumber = "document-number"
  case date, code, latin
  case fileName = "file-name"
}
