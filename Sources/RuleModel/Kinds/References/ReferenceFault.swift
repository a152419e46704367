/// What can be wrong with what the text points to.
package enum ReferenceFault: String, CaseIterable, Hashable, Sendable {
  /// The text points to an attachment, table or figure that is not there.
  case missing
  /// The list of attachments and the attachment itself have different titles.
  case title
  /// A mark stands behind the name of an attachment.
  case mark
  /// An entry of the table of contents is not a heading.
  case contents
  /// An entry of the table of contents has no heading.
  case contentsAbsent = "contents-absent"
  /// A heading is no entry of the table of contents.
  case contentsLeftOut = "contents-left-out"
  /// English text points to a numbered table, figure or appendix that is not there.
  case numbered
  /// A link leads to a place of the text that no heading and no mark names.
  case anchor
  /// A table or figure that the text does not point to, as it does to others.
  case unmentioned
  /// Another body stands where the report's own belongs.
  case otherBody = "other-body"
  /// Two tables or figures have one caption.
  case sameCaption = "same-caption"
  /// A word that is spelt in another way than elsewhere in the text.
  case spelling
  /// A name that stands once and differs in one character from one that stands more often.
  case nameSlip = "name-slip"
}
