import DocumentModel

/// Reads texts of OpenDocument: body, tables, text boxes, notes, and the numbers that lists come to.
///
/// Headers, footers and comments are not text of the report; tracked changes are read as accepted.
enum OdtReader {
  static let endings = [".odt", ".fodt"]

  /// Reads a package.
  ///
  /// - Throws: ``PackageFault`` where it cannot be read whole.
  /// - Complexity: O(*n*) in what the package holds.
  static func read(_ archive: ZipArchive) throws(PackageFault) -> FlowText {
    var package = try OdtPackage(archive)
    var styles = OdtStyles()
    if let common = try package.contents(of: "styles.xml", atMost: DocxPackage.mostOfSmallParts) {
      // The automatic styles of this part are those of headers and footers.
      let reader = OdtStyleReader(styles, takesAutomatic: false)
      try XMLScanner.scan(common, "styles.xml", into: reader)
      styles = reader.styles
    }
    let part = OdtPackage.main
    guard let body = try package.contents(of: part) else { throw .damaged(part: part) }
    return try text(of: body, part, styles, formulas: package.formulas)
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
    try text(of: bytes, "document", OdtStyles(), formulas: [])
  }

  private static func text(
    of bytes: [UInt8], _ part: String, _ styles: OdtStyles, formulas: Set<String>
  ) throws(PackageFault) -> FlowText {
    let story = OdtStory(OdtStyleReader(styles, takesAutomatic: true), formulas: formulas)
    try XMLScanner.scan(bytes, part, into: story)
    guard !story.isTooDeep else { throw .tooDeep(part: part, limit: FlowBudget.mostContainers) }
    if let fault = story.budget.fault { throw fault }
    guard let body = story.body else { throw .damaged(part: part) }
    let notes = story.footnotes + story.endnotes
    return FlowText(
      parts: [part],
      stories: [FlowStory(part: 0, container: nil, items: body)]
        + notes.map { FlowStory(part: 0, container: .note, items: $0) },
      changes: story.changes, insertedDocuments: 0)
  }
}
