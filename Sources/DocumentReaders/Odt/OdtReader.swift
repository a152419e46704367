import DocumentModel

/// Reads texts of OpenDocument: body, tables, text boxes, notes, and the numbers that lists come to; and apart from
/// them the headers and footers of pages that it has.
///
/// Comments are not text of the report; tracked changes are read as accepted. Of headers and footers, the numbers of
/// pages and the days that are computed are no text.
enum OdtReader {
  static let endings = [".odt", ".fodt"]

  /// Reads a package.
  ///
  /// - Throws: ``PackageFault`` where it cannot be read whole.
  /// - Complexity: O(*n*) in what the package holds.
  static func read(_ archive: ZipArchive) throws(PackageFault) -> FlowText {
    var package = try OdtPackage(archive)
    var styles = OdtStyles()
    let common = try package.contents(of: OdtPackage.styles, atMost: DocxPackage.mostOfSmallParts)
    if let common {
      // The automatic styles of this part are those of headers and footers.
      let reader = OdtStyleReader(styles, takesAutomatic: false)
      try XMLScanner.scan(common, OdtPackage.styles, into: reader)
      styles = reader.styles
    }
    let part = OdtPackage.main
    guard let body = try package.contents(of: part) else { throw .damaged(part: part) }
    return try text(
      of: Part(name: part, bytes: body),
      pages: common.map { Part(name: OdtPackage.styles, bytes: $0) },
      styles, formulas: package.formulas)
  }

  /// Whether a file is a text of OpenDocument in one piece of XML.
  static func isFlat(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard start.starts(with: "<?xml".utf8) || start.starts(with: "<office:document".utf8) else {
      return false
    }
    let head = start.prefix(16 << 10)
    return head.firstRange(of: Array("<office:document".utf8)) != nil
      && OdtPackage.textTypes.contains { type in
        head.firstRange(of: Array("office:mimetype=\"\(type)\"".utf8)) != nil
      }
  }

  /// Reads a text in one piece of XML.
  static func read(flat bytes: [UInt8]) throws(PackageFault) -> FlowText {
    let whole = Part(name: "document", bytes: bytes)
    return try text(of: whole, pages: whole, OdtStyles(), formulas: [])
  }

  private struct Part {
    let name: String
    let bytes: [UInt8]
  }

  /// Reads the part with the body, that with the kinds of pages (nil where there is none), by styles that the first one
  /// does not hold.
  private static func text(
    of main: Part, pages: Part?, _ styles: OdtStyles, formulas: Set<String>
  ) throws(PackageFault) -> FlowText {
    let story = OdtStory(OdtStyleReader(styles, takesAutomatic: true), formulas: formulas)
    try story.scan(main.bytes, main.name)
    guard let body = story.body else { throw .damaged(part: main.name) }
    let notes = story.footnotes + story.endnotes
    var parts = [main.name]
    var changes = story.changes
    var furniture: [FlowFurniture] = []
    if let pages {
      let apart = OdtStory(
        OdtStyleReader(styles, takesAutomatic: true), formulas: formulas, pages: OdtPages(),
        budget: story.budget)
      try apart.scan(pages.bytes, pages.name)
      let isOther = pages.name != main.name
      furniture =
        apart.pages?.shown(
          story.begun, beginsOnUsualPages: story.beginsOnUsualPages, part: isOther ? 1 : 0) ?? []
      if isOther, !furniture.isEmpty { parts.append(pages.name) }
      changes.insertions += apart.changes.insertions
      changes.deletions += apart.changes.deletions
    }
    return FlowText(
      parts: parts,
      stories: [FlowStory(part: 0, container: nil, items: body)]
        + notes.map { FlowStory(part: 0, container: .note, items: $0) },
      furniture: furniture, changes: changes, insertedDocuments: 0)
  }
}

extension OdtStory {
  /// Reads a part.
  fileprivate func scan(_ bytes: [UInt8], _ part: String) throws(PackageFault) {
    try XMLScanner.scan(bytes, part, into: self)
    guard !isTooDeep else { throw .tooDeep(part: part, limit: FlowBudget.mostContainers) }
    if let fault = budget.fault { throw fault }
  }
}
