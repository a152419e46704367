import DocumentModel

/// The kinds of pages of a text, with their headers and footers.
struct OdtPages {
  private struct Page {
    /// The kind that follows it; nil where it follows itself.
    let next: String?
    var stories: [Furniture.Kind: [FlowItem]] = [:]
  }

  /// The kind of pages that a text begins on where it says nothing else.
  private static let usual = "Standard"

  private var pages: [String: Page] = [:]
  private var first: String?
  /// The kind that is read, and the header or footer of it.
  private var page: String?
  private var story: (name: OfficeName, kind: Furniture.Kind)?

  // MARK: Reading

  /// Takes an element outside of headers and footers.
  ///
  /// - Returns: Whether a header or footer opens that is shown.
  mutating func opens(_ name: OfficeName, _ attributes: XMLAttributes) -> Bool {
    if name == .masterPage, let own = attributes.value("name") {
      let next = attributes.value("next-style-name").flatMap { $0 == own ? nil : $0 }
      pages[own] = pages[own] ?? Page(next: next)
      first = first ?? own
      page = own
    }
    guard let page, attributes.value("display") != "false", let kind = name.furniture else {
      return false
    }
    // What stands on one page alone, before pages of another kind.
    let isFirst = pages[page]?.next != nil
    story = (name, isFirst ? kind.onFirstPage : kind)
    return true
  }

  mutating func close(_ name: OfficeName) { if name == .masterPage { page = nil } }

  /// Whether the end of an element is that of the header or footer that is read.
  func closes(_ name: OfficeName) -> Bool { story?.name == name }

  /// Adds what stands in the header or footer that is read.
  mutating func add(_ items: [FlowItem]) {
    guard let page, let kind = story?.kind else { return }
    if pages[page]?.stories[kind] == nil { pages[page]?.stories[kind] = items }
    story = nil
  }

  // MARK: What is shown

  /// Headers and footers of pages that the text has, as those of the kinds that it begins.
  ///
  /// What several kinds of pages say alike stands once.
  ///
  /// - Parameters:
  ///   - begun: The kinds that it begins, in order.
  ///   - isUsual: Whether it begins on pages of no named kind.
  ///   - part: The part that holds them.
  /// - Returns: Those of each kind and of what follows it; headers stand first.
  func shown(_ begun: [String], beginsOnUsualPages isUsual: Bool, part: Int) -> [FlowFurniture] {
    let usual = pages[Self.usual] == nil ? first : Self.usual
    var known: Set<String> = []
    var said: Set<Said> = []
    var shown: [FlowFurniture] = []
    for name in (isUsual ? [usual].compactMap(\.self) : []) + begun {
      var stories: [Furniture.Kind: [[FlowItem]]] = [:]
      var next: String? = name
      while let name = next, known.insert(name).inserted, let page = pages[name] {
        for (kind, items) in page.stories { stories[kind, default: []].append(items) }
        next = page.next
      }
      for kind in Furniture.Kind.ofPages {
        for items in stories[kind, default: []] {
          let story = FlowFurniture(kind: kind, part: part, items: items)
          let text = story.paragraphs.map(\.text)
          if said.insert(Said(kind: kind, text: text)).inserted { shown.append(story) }
        }
      }
    }
    return shown.filter(\.kind.isHeader) + shown.filter { !$0.kind.isHeader }
  }

  private struct Said: Hashable {
    let kind: Furniture.Kind
    let text: [[UInt8]]
  }
}

extension Furniture.Kind {
  /// Those of pages, in the order in which they are read.
  fileprivate static let ofPages =
    Furniture.Pages.allCases.map { Self.header($0) } + Furniture.Pages.allCases.map { .footer($0) }

  fileprivate var isHeader: Bool {
    if case .header = self { return true }
    return false
  }

  /// The same of the first page.
  fileprivate var onFirstPage: Self { isHeader ? .header(.first) : .footer(.first) }
}

extension OfficeName {
  fileprivate var furniture: Furniture.Kind? {
    switch self {
    case .pageHeader: .header(.all)
    case .pageHeaderLeft: .header(.even)
    case .pageHeaderFirst, .extendedHeaderFirst: .header(.first)
    case .pageFooter: .footer(.all)
    case .pageFooterLeft: .footer(.even)
    case .pageFooterFirst, .extendedFooterFirst: .footer(.first)
    default: nil
    }
  }
}
