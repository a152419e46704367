import DocumentModel

/// Reads documents of Word: body, tables, text boxes, notes, and the numbers that Word computes; and apart from
/// them the headers and footers that are shown.
///
/// Comments are not text of the report; what was deleted or moved away is not, what was inserted is. Of headers and
/// footers, the numbers of pages and the days that Word computes are no text.
enum DocxReader {
  static let endings = [".docx"]

  /// Reads the package of a document.
  ///
  /// - Throws: ``PackageFault`` where it cannot be read whole.
  /// - Complexity: O(*n*) in what the package holds.
  static func read(_ archive: ZipArchive) throws(PackageFault) -> FlowText {
    var package = try DocxPackage(archive)
    var styles = DocxStyles()
    let small = DocxPackage.mostOfSmallParts
    if let part = try package.part("styles", atMost: small) {
      styles = try DocxStyles(part.bytes, part.name)
    }
    var numbering = DocxNumbering()
    if let part = try package.part("numbering", atMost: small) {
      numbering = try DocxNumbering(part.bytes, part.name, &styles)
    }
    let comments = try DocxComments(&package)
    let body = DocxStory(DocxShared(styles, numbering), comments: Set(comments.own.keys))
    try body.scan(try package.body(), package.main)
    var parts = [package.main]
    var stories = [FlowStory(part: 0, container: nil, items: body.body)]
    var shared = body.shared
    for kind in [OfficeName.footnote, .endnote] {
      let wanted = body.references.filter { $0.note.kind.note == kind }
      guard !wanted.isEmpty, let part = try package.part("\(kind.rawValue)s") else { continue }
      let notes = DocxStory(shared)
      try notes.scan(part.bytes, part.name)
      shared = notes.shared
      stories += wanted.map {
        FlowStory(
          part: parts.count, container: .note, items: notes.notes[$0.note.id] ?? [],
          reference: $0.place)
      }
      parts.append(part.name)
    }
    let furniture = try furniture(of: body.sections, &package, &shared, &parts)
    return FlowText(
      parts: parts, stories: stories, furniture: furniture, changes: shared.changes,
      insertedDocuments: shared.insertedDocuments, isWord: true,
      comments: body.commented.sorted { $0.key < $1.key }.compactMap { id, place in
        comments.own[id].map { ($0, place) }
      })
  }

  /// The headers and footers that sections show.
  private static func furniture(
    of sections: DocxSections, _ package: inout DocxPackage, _ shared: inout DocxShared,
    _ parts: inout [String]
  ) throws(PackageFault) -> [FlowFurniture] {
    let settings = DocxSettings()
    if let part = try package.part("settings", atMost: DocxPackage.mostOfSmallParts) {
      try XMLScanner.scan(part.bytes, part.name, into: settings)
    }
    var furniture: [FlowFurniture] = []
    for reference in sections.shown(hasEvenPages: settings.hasEvenPages) {
      guard let name = package.target(reference.id), !parts.contains(name),
        let bytes = try package.entry(name)
      else { continue }
      let story = DocxStory(shared, isFurniture: true)
      try story.scan(bytes, name)
      shared = story.shared
      furniture.append(
        FlowFurniture(kind: reference.kind, part: parts.count, items: story.body))
      parts.append(name)
    }
    return furniture
  }
}

extension DocxStory {
  /// Reads a part.
  fileprivate func scan(_ bytes: [UInt8], _ part: String) throws(PackageFault) {
    try XMLScanner.scan(bytes, part, into: self)
    guard !isTooDeep else { throw .tooDeep(part: part, limit: FlowBudget.mostContainers) }
    if let fault = shared.budget.fault { throw fault }
  }
}

extension OfficeName {
  /// What a reference leads to.
  fileprivate var note: OfficeName? {
    switch self {
    case .footnoteReference: .footnote
    case .endnoteReference: .endnote
    default: nil
    }
  }
}
