import DocumentModel

/// The sections of a body, and the headers and footers that they show.
struct DocxSections {
  /// A header or footer that a section names.
  struct Reference {
    let isHeader: Bool
    let pages: Furniture.Pages
    /// Of the relationship that leads to the part.
    let id: String

    var kind: Furniture.Kind { isHeader ? .header(pages) : .footer(pages) }
  }

  private struct Section {
    var references: [Furniture.Kind: Reference] = [:]
    /// Whether the first page has its own.
    var hasFirstPage = false
  }

  private var sections: [Section] = []

  mutating func open() { sections.append(Section()) }

  mutating func add(_ name: OfficeName, _ attributes: XMLAttributes) {
    guard let last = sections.indices.last, let id = attributes.value("id") else { return }
    let pages = attributes.value("type").flatMap(Furniture.Pages.init(rawValue:)) ?? .all
    let reference = Reference(isHeader: name == .headerReference, pages: pages, id: id)
    sections[last].references[reference.kind] = reference
  }

  mutating func setFirstPage(_ hasFirstPage: Bool) {
    guard let last = sections.indices.last else { return }
    sections[last].hasFirstPage = hasFirstPage
  }

  /// What is shown on some page: a section that names none of a kind has that of the section before.
  ///
  /// - Parameter hasEvenPages: Whether even pages have their own.
  /// - Returns: Each once, in the order of the sections; headers stand first.
  func shown(hasEvenPages: Bool) -> [Reference] {
    var current: [Furniture.Kind: Reference] = [:]
    var shown: [Reference] = []
    var known: Set<String> = []
    for section in sections {
      current.merge(section.references) { $1 }
      for isHeader in [true, false] {
        for pages in Furniture.Pages.allCases {
          let isShown =
            switch pages {
            case .all: true
            case .first: section.hasFirstPage
            case .even: hasEvenPages
            }
          let kind: Furniture.Kind = isHeader ? .header(pages) : .footer(pages)
          guard isShown, let reference = current[kind], known.insert(reference.id).inserted else {
            continue
          }
          shown.append(reference)
        }
      }
    }
    return shown.filter(\.isHeader) + shown.filter { !$0.isHeader }
  }
}

/// What the settings of a document say of its pages.
final class DocxSettings: XMLReceiver {
  /// Whether even pages have headers and footers of their own.
  private(set) var hasEvenPages = false

  func open(_ name: OfficeName, _ attributes: XMLAttributes) {
    if name == .evenAndOddHeaders { hasEvenPages = attributes.isOn }
  }
}
