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
  func section(at offset: Int) -> String? { section(below: document.headingPath(at: offset)) }

  /// Where a place stands, as far as its names tell it.
  fileprivate func stand(of offset: Int) -> Stand {
    Stand(
      path: document.headingPath(at: offset), block: document.block(at: offset),
      furniture: document.furniture?.paragraph(at: offset)?.kind)
  }

  fileprivate func section(below path: [Int]) -> String? {
    guard !path.isEmpty else { return nil }
    return path.map { document.text.excerpt(document.headings[$0].title, atMost: Self.wholeLength) }
      .joined(separator: "/")
  }

  /// The headings above a place, each cut short, and the paragraph under the last of them; or that it stands in
  /// a header or footer.
  fileprivate func name(of stand: Stand) -> LocalizedText? {
    if let kind = stand.furniture { return FindingText.apart(kind).text }
    guard let last = stand.path.last, let block = stand.block else { return nil }
    let headings = stand.path.map { index in
      let heading = document.headings[index]
      return document.excerpt(heading.marker, atMost: Self.wholeLength)
        + document.excerpt(heading.title, atMost: Self.titleLength)
    }.joined()
    let paragraph = block - document.headings[last].block
    guard paragraph > 0 else { return LocalizedText(headings) }
    return FindingText.paragraph(paragraph, under: headings).text
  }

  fileprivate struct Stand: Equatable {
    let path: [Int]
    let block: Int?
    let furniture: Furniture.Kind?
  }
}

/// Names of places in the order of the text: those of one paragraph are made once.
struct PlaceNames {
  typealias Names = (place: LocalizedText?, section: String?)

  private let place: PlaceName
  private var last: (stand: PlaceName.Stand, names: Names)?

  init(_ place: PlaceName) { self.place = place }

  mutating func names(at offset: Int) -> Names {
    let stand = place.stand(of: offset)
    if let last, last.stand == stand { return last.names }
    let names = (place.name(of: stand), place.section(below: stand.path))
    last = (stand, names)
    return names
  }
}
