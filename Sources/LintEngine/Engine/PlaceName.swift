import Diagnostics
import DocumentModel

/// Where a finding stands, in words a drafter can follow.
struct PlaceName {
  private static let titleLength = 12
  /// A title of more characters is cut where it is reported as a whole.
  private static let wholeLength = 200
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// The titles of the headings above a place, without their numbers.
  func section(at offset: Int) -> String? {
    let path = document.headingPath(at: offset)
    guard !path.isEmpty else { return nil }
    return path.map { document.text.excerpt(document.headings[$0].title, atMost: Self.wholeLength) }
      .joined(separator: "/")
  }

  /// The headings above a place, each cut short, and the paragraph under the last of them; or that it stands in
  /// a header or footer.
  func name(at offset: Int) -> LocalizedText? {
    if let apart = document.furniture?.paragraph(at: offset) {
      return FindingText.apart(apart.kind).text
    }
    let path = document.headingPath(at: offset)
    guard let last = path.last, let block = document.block(at: offset) else { return nil }
    let headings = path.map { index in
      let heading = document.headings[index]
      return document.excerpt(heading.marker, atMost: Self.wholeLength)
        + document.excerpt(heading.title, atMost: Self.titleLength)
    }.joined()
    let paragraph = block - document.headings[last].block
    guard paragraph > 0 else { return LocalizedText(headings) }
    return FindingText.paragraph(paragraph, under: headings).text
  }
}
