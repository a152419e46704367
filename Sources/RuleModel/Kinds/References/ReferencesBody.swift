/// `references:` what the text points to, and what is there.
package struct ReferencesBody: FaultBody {
  package let fault: ReferenceFault

  static let name = "references"
  static let summary = (chinese: "附件、图表、目录", english: "attachments, tables, figures, contents")
  static let sample = ReferenceFault.missing
  static let captures = ["expected"]
  static let view = KindView.document
}
